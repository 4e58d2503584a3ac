"""Lets the parts of the channel run together, survive their errors and stop in order."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Protocol

from assistant.channels.telegram.bell import Bell, wait
from assistant.channels.telegram.holding import Holding
from assistant.channels.telegram.pacing import backoff
from assistant.errors import ConfigurationError
from assistant.traces import place

_LOG = logging.getLogger(__name__)


class Component(Protocol):
    """A part that runs until it is told to stop."""

    async def run(self, stop: asyncio.Event) -> None:
        """Run until stopped."""
        ...


async def serve(
    stop: asyncio.Event,
    work: Bell,
    holdings: Sequence[Holding],
    front: Sequence[Component],
    relay: Component | None,
) -> None:
    """Run `front` (receiver, workers …) and the relay: stopped in the order of the messages.

    Ends after `stop`, or with the ConfigurationError of a part.
    """
    drained, released = asyncio.Event(), asyncio.Event()
    keepers = [asyncio.create_task(_surviving(holding, released)) for holding in holdings]
    running = [asyncio.create_task(_surviving(part, stop)) for part in front]
    sending = [asyncio.create_task(_surviving(relay, drained))] if relay else []
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait([stopping, *running, *sending], return_when=asyncio.FIRST_COMPLETED)
    finally:
        stop.set()
        work.ring()
        ends: list[object] = await asyncio.gather(*running, return_exceptions=True)
        drained.set()
        ends += await asyncio.gather(*sending, stopping, return_exceptions=True)
        released.set()
        await asyncio.gather(*keepers, return_exceptions=True)
        for holding in holdings:
            await holding.give_up()
    for end in ends:
        if isinstance(end, BaseException):
            raise end


async def _surviving(part: Component, stop: asyncio.Event) -> None:
    """Run a part again after an error that nobody foresaw; only a wrong setting ends it."""
    failures = 0
    while True:
        try:
            await part.run(stop)
        except ConfigurationError:
            raise
        except Exception as error:  # noqa: BLE001 - the channel must outlive it
            failures += 1
            _LOG.error("%s failed and is started again: %s", type(part).__name__, place(error))
            await wait(stop, backoff(failures, cap=30.0))
            if stop.is_set():
                return
        else:
            return


def on_signals(stop: asyncio.Event) -> Callable[[], None]:
    """Stop at SIGTERM and SIGINT; gives what undoes it. Not everywhere can signals be handled."""
    loop = asyncio.get_running_loop()
    hooked = []
    for number in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError, RuntimeError, ValueError):
            loop.add_signal_handler(number, stop.set)
            hooked.append(number)

    def unhook() -> None:
        for number in hooked:
            loop.remove_signal_handler(number)

    return unhook
