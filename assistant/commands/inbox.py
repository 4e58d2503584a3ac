"""`assistant inbox`: updates that could not be handled."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from assistant.store import Quarantine

commands = typer.Typer(help="Updates that could not be handled.", add_completion=False)

Ids = Annotated[list[int] | None, typer.Argument(help="Ids as `assistant inbox` lists them.")]
Every = Annotated[bool, typer.Option("--all", help="Everything in quarantine.")]

_AT_ONCE = 10_000


@commands.callback(invoke_without_command=True)
def listed(context: typer.Context) -> None:
    """List updates that could not be handled: id, time, channel, reason, what can be done."""
    if context.invoked_subcommand is not None:
        return
    rows = _quarantine().rows()
    for row in rows:
        can = "retry or drop" if row.kept else "drop"
        at = row.received_at.isoformat(timespec="seconds")
        typer.echo(f"{row.id}\t{at}\t{row.channel}\t{row.reason}\t{can}")
    if not rows:
        typer.echo("Nothing is in quarantine.")


@commands.command()
def retry(ids: Ids = None, every: Every = False) -> None:
    """Let updates wait for their turn again, for instance once a fault is mended."""
    store = _quarantine()
    _each(store, store.retry, ids or [], every=every, done="waits again")


@commands.command()
def drop(ids: Ids = None, every: Every = False) -> None:
    """Forget what updates held."""
    store = _quarantine()
    _each(store, store.drop, ids or [], every=every, done="is dropped")


def _each(
    store: Quarantine, act: Callable[[int], bool], ids: list[int], *, every: bool, done: str
) -> None:
    if every == bool(ids):
        raise typer.BadParameter("name ids, or --all")
    wanted = [row.id for row in store.rows(_AT_ONCE)] if every else ids
    refused = 0
    for row in wanted:
        if act(row):
            typer.echo(f"{row} {done}")
        elif not every:
            refused += 1
            typer.echo(f"{row} is not in quarantine, or nothing of it was kept", err=True)
    if refused:
        raise typer.Exit(1)


def _quarantine() -> Quarantine:
    from assistant.app import App
    from assistant.settings import read_settings

    return App(read_settings()).quarantine
