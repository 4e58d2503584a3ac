"""Examines the bot as the Bot API server sees it."""

from __future__ import annotations

from collections.abc import AsyncIterator

from assistant.app import App
from assistant.channels.telegram.api import CallFailed, Failure
from assistant.channels.telegram.inquiry import BotState, bot_state, clock_difference
from assistant.channels.telegram.receiver import not_accepted
from assistant.doctor.finding import Finding, fail, failed, ok, warn
from assistant.doctor.store import clock
from assistant.errors import ConfigurationError
from assistant.web.telegram.routes import PATH


async def examine_bot(app: App) -> AsyncIterator[Finding]:
    """Token, webhook and clock."""
    settings = app.settings
    try:
        bot = app.bot
        state = await bot_state(bot.token, bot.base_url)
    except ConfigurationError as error:
        yield failed("token", error)
        return
    except CallFailed as failure:
        if failure.failure in (Failure.UNAUTHORIZED, Failure.MISSING):
            yield failed("token", not_accepted(failure))
        else:
            yield fail(
                "token",
                f"the Bot API server does not answer ({failure.failure})",
                "Check the network and ASSISTANT_TELEGRAM_BASE_URL.",
            )
        return
    yield ok("token", f"@{state.username}")
    yield _webhook(state, settings.public_url)
    ahead = await clock_difference(settings.telegram_base_url)
    if ahead is not None:
        yield clock("clock of the Bot API server", ahead)


def _webhook(state: BotState, public_url: str | None) -> Finding:
    waiting = f"{state.pending} updates waiting"
    if not state.webhook:
        return ok("webhook", f"none: updates are fetched by polling, {waiting}")
    if not public_url or state.webhook != public_url.rstrip("/") + PATH:
        return warn(
            "webhook",
            f"set to {state.webhook}, not to ASSISTANT_PUBLIC_URL",
            "If that is not this installation, give it a bot of its own. `assistant telegram` "
            "removes the webhook, `--webhook` sets it anew.",
        )
    if state.last_error and state.pending:
        return warn(
            "webhook",
            f"{state.webhook}, {waiting}; last error: {state.last_error}",
            "Check that the address is reached from outside and leads to this web server.",
        )
    return ok("webhook", f"{state.webhook}, {waiting}")
