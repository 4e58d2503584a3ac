"""Keeps a named lease while it is needed, so that one process at a time does a thing."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import time
from collections.abc import Callable
from datetime import datetime

from assistant.channels.telegram.bell import wait
from assistant.errors import ConfigurationError, StoreError
from assistant.queues import Leases

_LOG = logging.getLogger(__name__)
_PREFIX = "telegram:"
_LOOK = 0.1
"""Seconds between looks at a lease that is waited for."""


def lease_name(part: str, token: str) -> str:
    """The name of the lease of one part of the channel for one bot; does not reveal the token."""
    return f"{_PREFIX}{part}:{hashlib.sha256(token.encode()).hexdigest()[:16]}"


def check_alone(leases: Leases, token: str, now: datetime) -> None:
    """Raise ConfigurationError where another bot is served from the same database.

    Its receiver would take our updates for known ones, and its relay send our replies.
    """
    mine = lease_name("", token).removeprefix(_PREFIX)
    if any(not name.endswith(mine) for name in leases.held(_PREFIX, now)):
        raise ConfigurationError(
            "Another bot is served from this database.",
            remedy="Give each bot a database of its own (ASSISTANT_DATABASE_URL). If the token "
            "was renewed: stop what still uses the old one.",
        )


class Holding:
    """One lease: taken by `run`, renewed three times within `seconds`, given up at the end.

    `held` becomes false by itself when renewals fail, before anybody else can take the lease.
    """

    def __init__(
        self,
        leases: Leases,
        name: str,
        owner: str,
        clock: Callable[[], datetime],
        seconds: float = 6.0,
    ) -> None:
        self._leases = leases
        self._name = name
        self._owner = owner
        self._clock = clock
        self._seconds = seconds
        self._until = 0.0

    @property
    def held(self) -> bool:
        """True while the lease is certainly ours."""
        return time.monotonic() < self._until

    async def wait_until_held(self, stop: asyncio.Event) -> bool:
        """Wait for the lease; False when stopped first."""
        while not self.held and not stop.is_set():
            await wait(stop, _LOOK)
        return not stop.is_set()

    async def run(self, stop: asyncio.Event) -> None:
        """Take and renew the lease until stopped."""
        waiting = False
        while not stop.is_set():
            asked = time.monotonic()
            try:
                taken = await asyncio.to_thread(
                    self._leases.acquire, self._name, self._owner, self._clock(), self._seconds
                )
            except StoreError as error:
                _LOG.warning("the lease %s could not be renewed: %s", self._name, error)
            else:
                # Where another has it, it is not ours any more, whatever we thought.
                self._until = asked + self._seconds if taken else 0.0
                if not (taken or waiting):
                    _LOG.info("standing by: another process holds %s", self._name)
                if taken and waiting:
                    _LOG.info("at work: %s became free", self._name)
                waiting = not taken
            await wait(stop, self._seconds / 3)

    async def give_up(self) -> None:
        """End the lease, so that another process need not wait for its end."""
        self._until = 0.0
        try:
            await asyncio.to_thread(self._leases.give_up, self._name, self._owner)
        except StoreError as error:
            _LOG.warning("the lease %s could not be given up: %s", self._name, error)
