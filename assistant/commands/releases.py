"""`assistant catalogue publish`, `rollback` and `releases`: what is live, and who made it so."""

from __future__ import annotations

from typing import Annotated

import typer

from assistant.commands import catalogue_app
from assistant.commands.catalogue import Incomplete, Json, Mapping, PathTo
from assistant.commands.telling import print_json, system_user, tell_lines, tell_report

Why = Annotated[str, typer.Option("--reason", "--note", help="Why, for the record.")]


def publish(
    path: PathTo,
    mapping: Mapping = None,
    allow_incomplete: Incomplete = None,
    why: Why = "",
    force: Annotated[
        bool, typer.Option("--force", help="Overrule objections; needs a reason.")
    ] = False,
    ask: Annotated[bool, typer.Option("--ask", help="Ask before anything changes.")] = False,
    as_json: Json = False,
) -> None:
    """Check a catalogue, show what changes, and make it live; with errors nothing changes."""
    with catalogue_app.opened() as app:
        proposal = app.publisher.propose(
            path, allow_incomplete=app.lenient(allow_incomplete), mapping=mapping
        )
        if not as_json:
            tell_report(proposal.report)
            tell_lines(proposal.lines(), err=True)
        number = None
        if proposal.catalogue is not None:
            if ask:
                typer.confirm("Publish?", abort=True, err=True)
            number = app.publisher.publish(proposal, who=system_user(), why=why, force=force)
    if as_json:
        print_json({"release": number} | proposal.to_json())
    elif number is not None:
        typer.echo(f"release: {number}")
    if number is None:
        raise typer.Exit(1)


def rollback(
    to: Annotated[
        int | None, typer.Option(help="The release to go back to; default: the one before.")
    ] = None,
    why: Why = "",
    as_json: Json = False,
) -> None:
    """Make an earlier release live again, in one step."""
    with catalogue_app.opened() as app:
        number = app.publisher.rollback(who=system_user(), why=why, to=to)
    if as_json:
        print_json({"release": number})
    else:
        typer.echo(f"release: {number}")


def releases(as_json: Json = False) -> None:
    """List the stored releases, newest first, and every step: who, when, what, why."""
    with catalogue_app.opened() as app:
        summaries, steps = app.publisher.summaries(), app.publisher.steps()
    if as_json:
        print_json(
            {
                "releases": [
                    {
                        "number": one.number,
                        "created_at": one.created_at.isoformat(),
                        "entries": one.entries,
                        "sample": one.sample,
                        "live": one.live,
                        "note": one.note,
                        "manifest": one.manifest,
                    }
                    for one in summaries
                ],
                "steps": [
                    {
                        "at": step.at.isoformat(),
                        "action": step.action,
                        "release": step.release,
                        "previous": step.previous,
                        "who": step.who,
                        "why": step.why,
                        "changes": step.changes,
                    }
                    for step in steps
                ],
            }
        )
        return
    for one in summaries:
        marks = f"{'live' if one.live else '':<5} {'sample' if one.sample else '':<6}"
        typer.echo(
            f"{one.number:>5}  {marks}  {one.created_at:%Y-%m-%d %H:%M}  "
            f"{one.entries:>6} entries  {one.note}".rstrip()
        )
    for step in steps:
        typer.echo(
            f"{step.at:%Y-%m-%d %H:%M}  {step.action} {step.previous or '-'} → {step.release}  "
            f"{step.who}  {step.why}".rstrip()
        )
