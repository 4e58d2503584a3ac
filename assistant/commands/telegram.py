"""`assistant telegram` and `assistant inbox`."""

from __future__ import annotations

import asyncio

import typer


def telegram() -> None:
    """Serve a Telegram bot by long polling (ASSISTANT_TELEGRAM_TOKEN)."""
    from assistant.app import App
    from assistant.channels.telegram.run import run
    from assistant.commands.progress import encoding_progress
    from assistant.settings import read_settings

    with encoding_progress() as progress:
        app = App(read_settings(), progress)
        app.portfolio.get()
    asyncio.run(run(app.bot, app.stores, app.service, app.presentation))


def inbox() -> None:
    """List updates that could not be handled, with the reason."""
    from assistant.app import App
    from assistant.settings import read_settings

    rows = App(read_settings()).stores.inbox.quarantined()
    for row in rows:
        typer.echo(f"{row.id}\t{row.received_at.isoformat()}\t{row.channel}\t{row.reason}")
    if not rows:
        typer.echo("Nothing is in quarantine.")
