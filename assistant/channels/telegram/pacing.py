"""How long to wait: for Telegram's send limits, and before the next try after a failure."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

_PRUNE_ABOVE = 10_000


def backoff(attempt: int, base: float = 0.5, cap: float = 60.0) -> float:
    """Seconds before try `attempt + 1`: exponential with "equal jitter", at most `cap`."""
    ceiling = min(cap, base * 2.0 ** min(max(attempt, 0), 30))
    return ceiling * (0.5 + random.random() / 2)  # noqa: S311 - jitter, not a secret


@dataclass(frozen=True, slots=True)
class Limits:
    """Messages a second to one private chat and in all, as Telegram's FAQ states them.

    `burst` messages may go to a chat at once before its rate counts. A rate of 0 is no limit.
    """

    per_chat: float = 1.0
    overall: float = 30.0
    burst: int = 1


class Bucket:
    """A token bucket in its "virtual scheduling" form (GCRA): one number of state."""

    def __init__(self, rate: float, burst: int) -> None:
        self._interval = 1 / rate if rate else 0.0
        self._slack = self._interval * (burst - 1)
        self._next = float("-inf")

    def reserve(self, now: float) -> float:
        """Take one token and give the seconds to wait until it may be used."""
        wait = max(0.0, self._next - self._slack - now)
        self._next = max(self._next, now) + self._interval
        return wait

    def idle(self, now: float) -> bool:
        """True where the bucket is full again, hence may be forgotten."""
        return self._next <= now


class Pace:
    """The send limits of a bot; `clock` gives monotonic seconds."""

    def __init__(self, limits: Limits, clock: Callable[[], float]) -> None:
        self._limits = limits
        self._clock = clock
        self._overall = Bucket(limits.overall, max(1, int(limits.overall)))
        self._chats: dict[str, Bucket] = {}

    def reserve(self, chat: str) -> float:
        """Reserve one message to `chat`; gives the seconds to wait before it is sent."""
        now = self._clock()
        if len(self._chats) > _PRUNE_ABOVE:
            self._chats = {name: b for name, b in self._chats.items() if not b.idle(now)}
        bucket = self._chats.setdefault(chat, Bucket(self._limits.per_chat, self._limits.burst))
        return max(bucket.reserve(now), self._overall.reserve(now))
