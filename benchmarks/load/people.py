"""People who write and tap as fast as they are answered, at a Bot API server in this process."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import product
from typing import Any

from benchmarks.turn_cost import FRAMES, TOPICS
from tests.botapi.state import Sent, State

PATIENCE = 20.0
"""Seconds after which a person who gets no answer goes on; counted as unanswered."""


@dataclass(slots=True)
class Measured:
    """Seconds from a message's arrival at the server to the last message of its answer."""

    begun: float = field(default_factory=time.monotonic)
    answers: list[tuple[float, float]] = field(default_factory=list)
    unanswered: int = 0

    def rate(self, warm: float) -> float:
        """Answers a second, the first `warm` seconds left out."""
        times = [at for at, _ in self.answers if at >= self.begun + warm]
        return (len(times) - 1) / (times[-1] - times[0]) if len(times) > 1 else 0.0

    def percentiles(self, warm: float) -> tuple[float, float, float]:
        """p50, p95 and p99 in milliseconds."""
        found = sorted(took for at, took in self.answers if at >= self.begun + warm)
        if not found:
            return (float("nan"),) * 3
        one, two, three = (
            found[min(len(found) - 1, int(len(found) * q))] for q in (0.5, 0.95, 0.99)
        )
        return one * 1000, two * 1000, three * 1000


class People(State):
    """The server's state, which wakes whoever waits for an answer."""

    def __init__(self) -> None:
        super().__init__()
        self._answers: dict[int, asyncio.Future[None]] = {}
        self.shown: dict[int, tuple[int, list[str]]] = {}
        """The last message with buttons in each chat: its id, and what they carry."""

    def send(
        self, chat: int, text: str, source: str, keyboard: Any, document: str | None = None
    ) -> Sent:
        """A message whose buttons can be tapped ends an answer."""
        sent = super().send(chat, text, source, keyboard, document)
        self._seen(sent)
        return sent

    def edit(self, sent: Sent, text: str, source: str, keyboard: Any) -> None:
        """So does one that takes the place of another."""
        super().edit(sent, text, source, keyboard)
        self._seen(sent)

    def _seen(self, sent: Sent) -> None:
        found = [button for row in sent.keyboard for button in row if "callback_data" in button]
        if found:
            data = [str(button["callback_data"]) for button in found]
            self.shown[sent.chat] = sent.message_id, data
            waiting = self._answers.pop(sent.chat, None)
            if waiting and not waiting.done():
                waiting.set_result(None)

    async def answer(self, chat: int, act: Callable[[], object], measured: Measured) -> None:
        """Act for a person and wait for the answer."""
        begun = time.monotonic()
        waiting = self._answers[chat] = asyncio.get_running_loop().create_future()
        act()
        try:
            async with asyncio.timeout(PATIENCE):
                await waiting
        except TimeoutError:
            measured.unanswered += 1
        else:
            now = time.monotonic()
            measured.answers.append((now, now - begun))


def wishes(chance: random.Random) -> Iterator[str]:
    """Texts of which none comes twice, so that no cache helps."""
    texts = [
        frame.format(f"{one} and {two} for {three}")
        for frame, one, two, three in product(FRAMES, TOPICS, TOPICS, TOPICS)
    ]
    chance.shuffle(texts)
    yield from texts


async def writing(
    people: People, chats: Sequence[int], texts: Iterator[str], seconds: float
) -> Measured:
    """Everybody writes one wish after the other."""
    measured = Measured()
    end = measured.begun + seconds

    async def one(chat: int) -> None:
        while time.monotonic() < end:
            await people.answer(chat, partial(people.say, chat, next(texts)), measured)

    await asyncio.gather(*map(one, chats))
    return measured


async def tapping(
    people: People,
    chats: Sequence[int],
    seconds: float,
    chance: random.Random,
    pause: float = 0.0,
) -> Measured:
    """Everybody taps one button of the last answer after the other, `pause` seconds apart."""
    measured = Measured()
    end = measured.begun + seconds

    async def one(chat: int) -> None:
        if pause:
            await asyncio.sleep(chance.random() * pause)
        while time.monotonic() < end:
            message, buttons = people.shown[chat]
            tap = partial(people.tap, chat, chance.choice(buttons), message_id=message)
            await people.answer(chat, tap, measured)
            await asyncio.sleep(pause)

    await asyncio.gather(*map(one, chats))
    return measured
