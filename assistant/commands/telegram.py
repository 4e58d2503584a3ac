"""`assistant run` and `assistant telegram`: processes that serve until they are stopped."""

from __future__ import annotations

from typing import Annotated

import typer

Webhook = Annotated[
    bool,
    typer.Option(
        "--webhook", help="Let Telegram deliver to ASSISTANT_PUBLIC_URL instead of polling."
    ),
]
Workers = Annotated[int, typer.Option(min=1, max=64, help="Turns made at the same time.")]


def run(webhook: Webhook = False, workers: Workers = 4) -> None:
    """Serve everything in one process: the Telegram bot, health, metrics and the webhook."""
    _serve((), webhook=webhook, workers=workers, web=True)


def telegram(
    webhook: Webhook = False,
    only: Annotated[
        list[str] | None,
        typer.Option(help="receiver, worker or relay; may be repeated. All without it."),
    ] = None,
    workers: Workers = 4,
    web: Annotated[bool, typer.Option("--web", help="Serve health and metrics too.")] = False,
) -> None:
    """Serve a Telegram bot, or one part of it (ASSISTANT_TELEGRAM_TOKEN)."""
    _serve(tuple(only or ()), webhook=webhook, workers=workers, web=web)


def _serve(only: tuple[str, ...], *, webhook: bool, workers: int, web: bool) -> None:
    import asyncio
    from contextlib import nullcontext

    from assistant import logs
    from assistant.app import App
    from assistant.channels.telegram.run import Role
    from assistant.commands.progress import progress_bar
    from assistant.metrics import Metrics
    from assistant.running import Plan, serve
    from assistant.settings import read_settings

    unknown = set(only) - set(Role)
    if unknown:
        raise typer.BadParameter(
            f"{', '.join(sorted(unknown))}: choose of {', '.join(Role)}", param_hint="--only"
        )
    roles = [role for role in Role if not only or role in only]
    settings = read_settings()
    if settings.log_format == "json":
        logs.as_json()
    metrics = Metrics()
    with progress_bar() as progress:
        app = App(settings, progress, metrics)
        if Role.WORKER in roles:
            app.portfolio.get()
    port = settings.web_port if web or (webhook and Role.RECEIVER in roles) else None
    with app.following() if Role.WORKER in roles else nullcontext():
        asyncio.run(serve(app, metrics, Plan(roles, webhook, workers, port)))
