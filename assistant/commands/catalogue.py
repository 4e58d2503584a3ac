"""`assistant catalogue …`: check, compare, list and show what the assistant recommends."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.commands import catalogue_app, catalogue_files
from assistant.commands.telling import print_json, tell_lines, tell_report
from assistant.errors import InvalidInputError

if TYPE_CHECKING:
    from assistant.publishing.proposal import Proposal

commands = typer.Typer(no_args_is_help=True, help="Check, publish and read the catalogue.")

PathTo = Annotated[Path, typer.Argument(help="A folder or a file: .xlsx .csv .yaml .xml .json")]
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
    replay: Annotated[bool, typer.Option("--replay", help="Replay the probes too.")] = False,
    links: Annotated[bool, typer.Option("--links", help="Try every link once.")] = False,
    as_json: Json = False,
) -> None:
    """Report everything wrong in a catalogue; nothing is changed."""
    if replay:
        proposal = _proposed(path, mapping, allow_incomplete)
        catalogue, report, more = proposal.catalogue, proposal.report, proposal.to_json()
    else:
        app = catalogue_app.build()
        lenient = app.lenient(allow_incomplete)
        catalogue, report = app.reading.read(path, allow_incomplete=lenient, mapping=mapping)
        proposal, more = None, {}
    if links and catalogue is not None:
        from assistant.catalogue.links import check_links

        report = report.with_more(check_links(catalogue, path.name))
    entries = len(catalogue.entries) if catalogue else None
    if as_json:
        print_json({**more, "entries": entries, **report.to_json()})
    else:
        tell_report(report)
        if proposal is not None:
            tell_lines(proposal.lines(), err=False)
        if entries is not None:
            typer.echo(f"entries: {entries}")
    _exit_unless(report.ok)


@commands.command()
def diff(
    path: PathTo,
    mapping: Mapping = None,
    allow_incomplete: Incomplete = None,
    as_json: Json = False,
) -> None:
    """Show what publishing a catalogue would change; nothing is changed."""
    proposal = _proposed(path, mapping, allow_incomplete)
    if as_json:
        print_json(proposal.to_json())
    else:
        tell_report(proposal.report)
        tell_lines(proposal.lines(), err=False)
    _exit_unless(proposal.report.ok)


@commands.command("draft-probes")
def draft(path: PathTo, mapping: Mapping = None, allow_incomplete: Incomplete = None) -> None:
    """Print a probes.yaml drafted from the titles of a catalogue, to be rewritten by hand."""
    from assistant.publishing.drafting import draft_probes

    app = catalogue_app.build()
    lenient = app.lenient(allow_incomplete)
    catalogue, report = app.reading.read(path, allow_incomplete=lenient, mapping=mapping)
    if catalogue is None:
        tell_report(report)
        raise typer.Exit(1)
    typer.echo(draft_probes(catalogue), nl=False)


@commands.command(name="list")
def list_entries(as_json: Json = False) -> None:
    """List the live release, one entry a line."""
    from assistant.catalogue.tables import to_json

    for entry in catalogue_app.live().catalogue.entries:
        if as_json:
            print_json(to_json(entry))
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
        print_json(to_json(entry))
        return
    for name, cell in to_row(entry).items():
        if cell:
            typer.echo(f"{name:<20}  {cell}")


commands.command()(catalogue_files.export)
commands.command()(catalogue_files.template)
commands.command()(catalogue_files.fetch)
commands.command("propose-mapping")(catalogue_files.propose_mapping)


def _proposed(path: Path, mapping: Path | None, allow_incomplete: bool | None) -> Proposal:
    with catalogue_app.opened() as app:
        return app.publisher.propose(
            path, allow_incomplete=app.lenient(allow_incomplete), mapping=mapping
        )


def _exit_unless(ok: bool) -> None:
    if not ok:
        raise typer.Exit(1)
