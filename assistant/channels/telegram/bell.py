"""Wakes waiting tasks; a ring between looking and waiting is not missed."""

from __future__ import annotations

import asyncio


class Bell:
    """Take a `ticket` before looking for work, and `wait` with it when there was none."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ticket(self) -> asyncio.Event:
        """The event that the next ring sets."""
        return self._event

    def ring(self) -> None:
        """Wake everybody who holds a ticket."""
        self._event.set()
        self._event = asyncio.Event()


async def wait(event: asyncio.Event, seconds: float) -> bool:
    """Wait for an event, but at most `seconds`. True where it is set."""
    if seconds <= 0:
        return event.is_set()
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return event.is_set()
    return True
