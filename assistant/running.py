"""Puts together what a long-running process serves: the bot's roles and the web server."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from assistant.app import App
from assistant.channels.telegram.intake import Intake
from assistant.channels.telegram.run import Role, run
from assistant.channels.telegram.serving import Component
from assistant.channels.telegram.webhook import Webhook, secret_for
from assistant.errors import ConfigurationError, StoreError
from assistant.metrics import CONTENT_TYPE, Metrics
from assistant.settings import Settings
from assistant.store import Backlogs
from assistant.web.health import routes as health
from assistant.web.serving import WebServer, application
from assistant.web.telegram import routes as telegram


@dataclass(frozen=True, slots=True)
class Plan:
    """What a process is to do. `port` is where its web server listens, None for none at all."""

    roles: Collection[Role] = tuple(Role)
    webhook: bool = False
    workers: int = 4
    port: int | None = None


async def serve(app: App, metrics: Metrics, plan: Plan) -> None:
    """Serve until a signal. Raises ConfigurationError where a setting does not allow it."""
    bot = app.bot
    webhook = _webhook(app.settings, bot.token) if plan.webhook else None
    metrics.watch(lambda: Backlogs(app.database)(datetime.now(UTC)), app.releases.live_number)
    await run(
        bot,
        app.stores,
        app.desk if Role.WORKER in plan.roles else None,
        app.presentation,
        roles=plan.roles,
        workers=plan.workers,
        webhook=webhook,
        web=None if plan.port is None else _web(app, metrics, plan.port, webhook),
        meter=metrics,
    )


def _webhook(settings: Settings, token: str) -> Webhook:
    if not settings.public_url:
        raise ConfigurationError(
            "ASSISTANT_PUBLIC_URL is not set.",
            remedy="Set it to the https address under which Telegram reaches this server.",
        )
    address = settings.public_url.rstrip("/") + telegram.PATH
    return Webhook(address, secret_for(token), settings.telegram_webhook_connections)


def _web(
    app: App, metrics: Metrics, port: int, webhook: Webhook | None
) -> Callable[[Intake], Component]:
    def build(intake: Intake) -> Component:
        areas = [health.area(lambda: _problems(app), metrics.exposition, CONTENT_TYPE)]
        if webhook is not None:
            areas.append(telegram.area(webhook.secret, intake.store))
        return WebServer(application(areas), app.settings.web_host, port)

    return build


def _problems(app: App) -> list[str]:
    """What keeps this process from its work."""
    try:
        if app.releases.live_number() is None:
            return ["No catalogue has been published."]
    except StoreError as error:
        return [error.message]
    return []
