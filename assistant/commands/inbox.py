"""`assistant inbox`: what could not be handled."""

from __future__ import annotations

import typer


def inbox() -> None:
    """List updates that could not be handled, with the reason."""
    from assistant.app import App
    from assistant.settings import read_settings

    rows = App(read_settings()).stores.inbox.quarantined()
    for row in rows:
        typer.echo(f"{row.id}\t{row.received_at.isoformat()}\t{row.channel}\t{row.reason}")
    if not rows:
        typer.echo("Nothing is in quarantine.")
