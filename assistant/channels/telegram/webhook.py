"""Has the server send updates to our address, and keeps it so."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from assistant.channels.telegram.api import Api, CallFailed, Failure
from assistant.channels.telegram.bell import wait
from assistant.channels.telegram.holding import Holding
from assistant.channels.telegram.pacing import backoff
from assistant.channels.telegram.receiver import not_accepted
from assistant.channels.telegram.updates import SERVED
from assistant.errors import ConfigurationError

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where updates are sent. `secret` comes with each in a header; `connections` at once."""

    url: str
    secret: str = field(repr=False)
    connections: int = 40


def secret_for(token: str) -> str:
    """The secret of a bot's webhook: every process of an installation derives the same."""
    return hmac.new(token.encode(), b"webhook", hashlib.sha256).hexdigest()


async def webhook_info(api: Api) -> Mapping[str, Any] | None:
    """What the server has about the webhook; None where it does not tell. Raises CallFailed."""
    try:
        info = await api.call("getWebhookInfo")
    except CallFailed as failure:
        if failure.failure is Failure.MISSING:  # the token is known: the method is not
            return None
        raise
    return info if isinstance(info, dict) else None


class WebhookKeeper:
    """Sets the webhook while it holds the receiver's lease, and again where somebody changed it.

    The updates themselves may come to any process. `check` is how many seconds lie between two
    looks at what the server has.
    """

    def __init__(
        self,
        *,
        api: Api,
        webhook: Webhook,
        holding: Holding,
        check: float = 60.0,
        retry_base: float = 0.5,
    ) -> None:
        self._api = api
        self._webhook = webhook
        self._holding = holding
        self._check = check
        self._retry_base = retry_base
        self._told = 0

    async def run(self, stop: asyncio.Event) -> None:
        """Keep the webhook until stopped; it stays set, so that updates wait for the next start.

        Raises ConfigurationError where the server accepts neither the token nor the address.
        """
        failures, is_set = 0, False
        while await self._holding.wait_until_held(stop):
            try:
                is_set = is_set and await self._still_set()
                if not is_set:
                    await self._set()
                    is_set = True
                failures = 0
            except CallFailed as failure:
                failures += 1
                await wait(stop, self._pause(failure, failures))
            else:
                await wait(stop, self._check)

    async def _set(self) -> None:
        await self._api.call(
            "setWebhook",
            url=self._webhook.url,
            secret_token=self._webhook.secret,
            allowed_updates=list(SERVED),
            max_connections=self._webhook.connections,
            drop_pending_updates=False,
        )
        _LOG.info("the webhook is set")

    async def _still_set(self) -> bool:
        info = await webhook_info(self._api)
        if info is None:
            return True
        failed_at = info.get("last_error_date")
        if isinstance(failed_at, int) and failed_at > self._told:
            self._told = failed_at
            _LOG.warning("the server could not deliver: %s", info.get("last_error_message"))
        if info.get("url") == self._webhook.url:
            return True
        _LOG.warning(
            "the webhook was changed from outside and is set again; give each installation a bot "
            "of its own"
        )
        return False

    def _pause(self, failure: CallFailed, failures: int) -> float:
        if failure.failure in (Failure.UNAUTHORIZED, Failure.MISSING):
            raise not_accepted(failure)
        if failure.failure is Failure.REJECTED:
            raise ConfigurationError(
                f"The Bot API server does not take the webhook's address: {failure.description}",
                remedy="ASSISTANT_PUBLIC_URL must be an https address that it can reach.",
            )
        pause = failure.wait if failure.failure is Failure.FLOOD else 0.0
        pause = pause or backoff(failures, self._retry_base, cap=30.0)
        _LOG.warning("the webhook is not set (%s), again in %.1f s", failure.failure, pause)
        return pause
