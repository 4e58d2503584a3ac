"""`assistant catalogue export | template | propose-mapping`: files that admins work with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.commands.catalogue_app import build, live
from assistant.commands.telling import tell_report
from assistant.errors import InvalidInputError

if TYPE_CHECKING:
    from assistant.catalogue.exports import Format


def export(
    path: Annotated[Path, typer.Argument(help="The file to write; a folder for html.")],
    form: Annotated[
        str | None,
        typer.Option("--format", help="csv, xlsx, elm, jsonld or html; told from the ending."),
    ] = None,
) -> None:
    """Write the live release as a file, and say what that format cannot hold."""
    from assistant.catalogue.exports import not_carried, write

    chosen = _format(path, form)
    release = live()
    with _writing(path):
        write(release, path, chosen)
    typer.echo(f"{path}: {len(release.catalogue.entries)}")
    for name, count in not_carried(release.catalogue, chosen).items():
        typer.echo(f"not carried by {chosen}: {name} ({count} entries)", err=True)


def template(
    path: Annotated[Path, typer.Argument(help="The .xlsx file to write.")],
) -> None:
    """Write an empty workbook to fill in, with notes and drop-downs."""
    from assistant.catalogue.exports import write_template

    if path.suffix.casefold() != ".xlsx":
        remedy = "Give a name that ends in .xlsx."
        raise InvalidInputError(f"{path} is no .xlsx file.", remedy=remedy)
    with _writing(path):
        write_template(path)
    typer.echo(str(path))


def propose_mapping(
    path: Annotated[Path, typer.Argument(help="Your own .xlsx or .csv table.")],
) -> None:
    """Print a draft of the mapping file by which a table of another form is read."""
    mapping, report = build().reading.propose_mapping(path)
    if not mapping:
        tell_report(report)
        raise typer.Exit(1)
    typer.echo(mapping, nl=False)


def fetch(
    url: Annotated[str, typer.Argument(help="The address that /courses stands below.")],
    path: Annotated[Path, typer.Argument(help="The .json file to write.")],
    token: Annotated[
        str | None, typer.Option(envvar="ASSISTANT_OOAPI_TOKEN", help="A bearer token.")
    ] = None,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Allow addresses of private networks.")
    ] = False,
) -> None:
    """Fetch the courses of an Open Education API (v5) server into a file for check and publish."""
    from assistant.catalogue.ooapi.addresses import GuardedTransport
    from assistant.catalogue.ooapi.fetching import Fetcher
    from assistant.commands.progress import progress_bar

    if path.suffix.casefold() != ".json":
        remedy = "Give a name that ends in .json."
        raise InvalidInputError(f"{path} is no .json file.", remedy=remedy)
    fetcher = Fetcher(GuardedTransport(allow_private=allow_private), token=token)
    with _writing(path), progress_bar("Fetching the courses") as tell:
        number = fetcher.fetch(url, path, tell)
    typer.echo(f"{path}: {number}")


def _format(path: Path, form: str | None) -> Format:
    from assistant.catalogue.exports import ENDINGS, Format

    chosen = form or ENDINGS.get(path.suffix.casefold())
    if chosen not in set(Format):
        formats = ", ".join(Format)
        raise InvalidInputError(
            f"{form or path} tells no known format.", remedy=f"Give --format: {formats}."
        )
    return Format(chosen)


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise InvalidInputError(
            f"{path} cannot be written: {error.strerror}.", remedy="Give another path."
        ) from error
