"""`assistant catalogue …`: check, list, show, publish and export what the assistant recommends."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from assistant.commands import catalogue_app, catalogue_files
from assistant.errors import InvalidInputError

if TYPE_CHECKING:
    from assistant.app import App
    from assistant.catalogue.problems import Report

commands = typer.Typer(no_args_is_help=True, help="Check, publish and read the catalogue.")

PathTo = Annotated[Path, typer.Argument(help="A folder, or a .xlsx, .csv or .yaml file.")]
Json = Annotated[bool, typer.Option("--json", help="JSON for machines.")]
Incomplete = Annotated[
    bool | None,
    typer.Option(
        "--allow-incomplete",
        help="Accept entries without all Annex II elements or outside the registers.",
    ),
]
Mapping = Annotated[
    Path | None,
    typer.Option(help="A file that says how the columns of a foreign table become ours."),
]


@commands.command()
def check(
    path: PathTo,
    mapping: Mapping = None,
    allow_incomplete: Incomplete = None,
    as_json: Json = False,
) -> None:
    """Report everything wrong in a catalogue; nothing is changed."""
    app = catalogue_app.build()
    catalogue, report = app.check(
        path, allow_incomplete=_lenient(app, allow_incomplete), mapping=mapping
    )
    _tell(report, as_json, entries=len(catalogue.entries) if catalogue else None)


@commands.command()
def publish(
    path: PathTo,
    mapping: Mapping = None,
    allow_incomplete: Incomplete = None,
    note: Annotated[str, typer.Option(help="What is new, for the list of releases.")] = "",
    as_json: Json = False,
) -> None:
    """Check a catalogue and make it the live release; with errors nothing changes."""
    from assistant.commands.progress import encoding_progress

    with encoding_progress() as progress:
        app = catalogue_app.build(progress)
        number, report = app.publish(
            path, allow_incomplete=_lenient(app, allow_incomplete), note=note, mapping=mapping
        )
    _tell(report, as_json, release=number)


@commands.command(name="list")
def list_entries(as_json: Json = False) -> None:
    """List the live release, one entry a line."""
    from assistant.catalogue.tables import to_json

    for entry in catalogue_app.live().catalogue.entries:
        if as_json:
            _print_json(to_json(entry))
        else:
            typer.echo(f"{entry.id:<40}  {entry.provider:<16}  {entry.title}")


@commands.command()
def show(
    entry_id: Annotated[str, typer.Argument(metavar="ID", help="The id of an entry.")],
    as_json: Json = False,
) -> None:
    """Show one entry of the live release with everything that is stated of it."""
    from assistant.catalogue.problems import one_of
    from assistant.catalogue.tables import to_json, to_row

    entries = catalogue_app.live().entries
    entry = entries.get(entry_id)
    if entry is None:
        remedy = one_of(entry_id, entries) or "See `assistant catalogue list`."
        raise InvalidInputError(f"No entry has the id {entry_id!r}.", remedy=remedy)
    if as_json:
        _print_json(to_json(entry))
        return
    for name, cell in to_row(entry).items():
        if cell:
            typer.echo(f"{name:<20}  {cell}")


commands.command()(catalogue_files.export)
commands.command()(catalogue_files.template)


def _lenient(app: App, allow_incomplete: bool | None) -> bool:
    return app.settings.allow_incomplete if allow_incomplete is None else allow_incomplete


def _tell(report: Report, as_json: bool, **result: int | None) -> None:
    """The report on stdout as JSON or on stderr as lines, what came of it, and the exit code."""
    if as_json:
        _print_json(result | report.to_json())
    else:
        for line in report.lines():
            typer.echo(line, err=True)
        for name, value in result.items():
            if value is not None:
                typer.echo(f"{name}: {value}")
    if not report.ok:
        raise typer.Exit(1)


def _print_json(value: dict[str, Any]) -> None:
    # Bytes, so that a terminal or pipe of another encoding neither fails nor garbles names.
    sys.stdout.buffer.write((json.dumps(value, ensure_ascii=False) + "\n").encode())
    sys.stdout.buffer.flush()
