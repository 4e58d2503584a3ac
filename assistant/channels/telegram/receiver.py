"""Fetches updates and confirms them only after they are committed to the inbox."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from assistant.channels.telegram.api import Api, CallFailed, Failure
from assistant.channels.telegram.bell import wait
from assistant.channels.telegram.holding import Holding
from assistant.channels.telegram.intake import Intake
from assistant.channels.telegram.pacing import backoff
from assistant.channels.telegram.updates import SERVED, next_offset
from assistant.errors import ConfigurationError, StoreError

_LOG = logging.getLogger(__name__)

_GATHER = 0.02
"""Seconds in which more may come before it is asked again: else, when many write at once, every
update costs a request and a transaction of its own."""


class Receiver:
    """Long polling for one bot.

    `poll` is how many seconds the server may hold a request back, `conflict_pause` how many to wait
    when another receiver is at work, `retry_base` those before the second try of what failed.
    """

    def __init__(
        self,
        *,
        api: Api,
        intake: Intake,
        holding: Holding,
        poll: float = 25.0,
        conflict_pause: float = 5.0,
        retry_base: float = 0.5,
    ) -> None:
        self._api = api
        self._intake = intake
        self._holding = holding
        self._poll = poll
        self._conflict_pause = conflict_pause
        self._retry_base = retry_base
        self._offset: int | None = None
        self._failures = 0

    async def run(self, stop: asyncio.Event) -> None:
        """Receive until stopped. Raises ConfigurationError where the token is not accepted."""
        while not stop.is_set():
            if not self._holding.held:
                # Another receiver may have gone further meanwhile: ask for what is unconfirmed.
                self._offset = None
                if await self._holding.wait_until_held(stop):
                    await self._drop_webhook()
                continue
            try:
                updates = await self._fetched(stop)
                await self._store(updates)
            except CallFailed as failure:
                await wait(stop, await self._pause(failure))
            except StoreError as error:
                self._failures += 1
                _LOG.error("updates could not be stored, they stay unconfirmed: %s", error)
                await wait(stop, backoff(self._failures, self._retry_base, cap=10.0))
            else:
                self._failures = 0
                if updates:
                    await wait(stop, _GATHER)

    async def _fetched(self, stop: asyncio.Event) -> list[Any]:
        """Unconfirmed updates; none when stopped meanwhile, which confirms nothing."""
        fetching = asyncio.ensure_future(self._api.updates(self._offset, self._poll, SERVED))
        stopping = asyncio.ensure_future(stop.wait())
        try:
            await asyncio.wait({fetching, stopping}, return_when=asyncio.FIRST_COMPLETED)
            return fetching.result() if fetching.done() else []
        finally:
            for task in (fetching, stopping):
                task.cancel()
            await asyncio.gather(fetching, stopping, return_exceptions=True)

    async def _store(self, updates: list[Any]) -> None:
        await self._intake.store(updates)
        self._offset = next_offset(updates, self._offset)

    async def _pause(self, failure: CallFailed) -> float:
        """Seconds to wait after a failed request. Raises ConfigurationError where none help."""
        self._failures += 1
        match failure.failure:
            case Failure.UNAUTHORIZED | Failure.MISSING:
                raise not_accepted(failure)
            case Failure.CONFLICT:
                _LOG.warning(
                    "another program receives the updates of this bot, or a webhook is set; stop "
                    "it, or give this installation a bot of its own. Trying again in %.0f s",
                    self._conflict_pause,
                )
                if "webhook" in failure.description.lower():
                    await self._drop_webhook()
                return self._conflict_pause
            case Failure.FLOOD:
                return failure.wait
            case _:
                pause = backoff(self._failures, self._retry_base, cap=30.0)
                _LOG.warning("no updates (%s), again in %.1f s", failure.failure, pause)
                return pause

    async def _drop_webhook(self) -> None:
        """A bot with a webhook gets no updates by polling."""
        try:
            await self._api.call("deleteWebhook", drop_pending_updates=False)
        except CallFailed as failure:
            _LOG.info("deleteWebhook: %s", failure.failure)


def not_accepted(failure: CallFailed) -> ConfigurationError:
    """The error for a token that the server does not accept."""
    if failure.failure is Failure.UNAUTHORIZED:
        return ConfigurationError(
            "The Bot API server does not accept the token.",
            remedy="Get the valid one from @BotFather and set ASSISTANT_TELEGRAM_TOKEN.",
        )
    return ConfigurationError(
        "The Bot API server knows no such bot or no such address.",
        remedy="Check ASSISTANT_TELEGRAM_TOKEN (digits, colon, letters) and "
        "ASSISTANT_TELEGRAM_BASE_URL (it ends in /bot).",
    )
