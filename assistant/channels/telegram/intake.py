"""Commits updates to the inbox; polling and webhook acknowledge only what has passed here."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from typing import Any

from assistant.channels.telegram.bell import Bell
from assistant.channels.telegram.updates import stored_form
from assistant.meter import Meter, NoMeter
from assistant.queues import Inbox


class Intake:
    """The one body of every receiver. `work` is rung when something new was stored.

    `admins` are the chats whose documents are kept.
    """

    def __init__(
        self,
        inbox: Inbox,
        work: Bell,
        clock: Callable[[], datetime],
        meter: Meter | None = None,
        admins: Collection[str] = (),
    ) -> None:
        self._inbox = inbox
        self._work = work
        self._clock = clock
        self._meter = meter or NoMeter()
        self._admins = admins

    async def store(self, updates: Sequence[Any]) -> None:
        """Commit updates, scrubbed of what is personal; known ones are left out.

        Raises StoreError: nothing is stored then, and nothing may be acknowledged.
        """
        rows = stored_form(updates, self._clock(), self._admins)
        new = await asyncio.to_thread(self._inbox.receive, rows) if rows else 0
        if new:
            self._meter.received(new)
            self._work.ring()
