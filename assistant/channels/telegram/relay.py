"""Sends what waits in the outbox: conversations side by side, each strictly in order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Protocol

from assistant.channels.telegram.bell import Bell, wait
from assistant.channels.telegram.holding import Holding
from assistant.channels.telegram.pacing import backoff
from assistant.channels.telegram.updates import CHANNEL
from assistant.errors import StoreError
from assistant.queues import Outbox, OutboxRow
from assistant.traces import place

_LOG = logging.getLogger(__name__)
_STUCK_PAUSE = 1.0


class Deliverer(Protocol):
    """Sends one reply."""

    async def deliver(self, row: OutboxRow, stop: asyncio.Event) -> None:
        """Send a reply and commit what became of it."""
        ...


class Relay:
    """The one sender of a bot.

    `replies` wakes it; `idle` is after how many seconds it looks without being woken, `at_once`
    how many conversations it serves at a time, `drain` how many seconds it goes on after `stop`
    with what is due.
    """

    def __init__(
        self,
        *,
        outbox: Outbox,
        delivery: Deliverer,
        holding: Holding,
        replies: Bell,
        clock: Callable[[], datetime],
        idle: float = 1.0,
        at_once: int = 40,
        drain: float = 3.0,
    ) -> None:
        self._outbox = outbox
        self._delivery = delivery
        self._holding = holding
        self._replies = replies
        self._clock = clock
        self._idle = idle
        self._at_once = at_once
        self._drain = drain
        self._running: dict[str, asyncio.Task[None]] = {}

    async def run(self, stop: asyncio.Event) -> None:
        """Send until stopped, then what is due for a moment longer."""
        over = asyncio.Event()
        ending = asyncio.create_task(self._end(stop, over))
        failures = 0
        try:
            while not over.is_set():
                if not self._holding.held:
                    if stop.is_set():
                        break
                    await self._holding.wait_until_held(stop)
                    continue
                ticket = self._replies.ticket()
                try:
                    started = await self._start_due(over)
                    failures = 0
                except StoreError as error:
                    failures += 1
                    _LOG.error("the outbox cannot be read: %s", error)
                    await wait(over, backoff(failures, cap=10.0))
                    continue
                if stop.is_set() and not started and not self._running:
                    break
                await wait(ticket, self._idle)
        finally:
            over.set()
            ending.cancel()
            await asyncio.gather(ending, *self._running.values(), return_exceptions=True)

    async def _end(self, stop: asyncio.Event, over: asyncio.Event) -> None:
        await stop.wait()
        self._replies.ring()
        await wait(over, self._drain)
        over.set()
        self._replies.ring()

    async def _start_due(self, over: asyncio.Event) -> int:
        """Start to deliver the due rows of idle conversations; gives how many were started."""
        free = self._at_once - len(self._running)
        if free <= 0:
            return 0
        rows = await asyncio.to_thread(
            self._outbox.due, CHANNEL, self._clock(), free, frozenset(self._running)
        )
        for row in rows:
            self._running[row.conversation_id] = asyncio.create_task(self._deliver(row, over))
        return len(rows)

    async def _deliver(self, row: OutboxRow, over: asyncio.Event) -> None:
        try:
            await self._delivery.deliver(row, over)
        except StoreError as error:
            _LOG.error("reply %s: the database does not answer: %s", row.id, error)
            await wait(over, _STUCK_PAUSE)
        except Exception as error:  # noqa: BLE001 - one reply must not stop those of others
            _LOG.error("reply %s: %s", row.id, place(error))
            await self._close(row, error)
        finally:
            del self._running[row.conversation_id]
            self._replies.ring()

    async def _close(self, row: OutboxRow, error: Exception) -> None:
        """A reply that cannot be handled would hold up its conversation for ever."""
        with suppress(StoreError):
            reason = f"error: {type(error).__name__}"
            await asyncio.to_thread(self._outbox.fail, row, reason, self._clock())
