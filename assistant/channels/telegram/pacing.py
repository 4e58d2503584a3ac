"""How long to wait: for Telegram's send limits, and before the next try after a failure."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

_PRUNE_ABOVE = 10_000


def backoff(attempt: int, base: float = 0.5, cap: float = 60.0) -> float:
    """Seconds before try `attempt + 1`: exponential with "equal jitter", at most `cap`."""
    ceiling = min(cap, base * 2.0 ** min(max(attempt, 0), 30))
    return ceiling * (0.5 + random.random() / 2)  # noqa: S311 - jitter, not a secret


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `count` messages within any `seconds`; 0 is no limit."""

    count: int
    seconds: float = 1.0


@dataclass(frozen=True, slots=True)
class Limits:
    """What may be sent to one private chat, to one group and in all, as Telegram's FAQ states it.

    https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
    """

    chat: Limit = Limit(1)
    group: Limit = Limit(20, 60.0)
    overall: Limit = Limit(30)


NO_LIMITS = Limits(Limit(0), Limit(0), Limit(0))
"""For a server of one's own."""


class Window:
    """The times of the last `count` messages, of which the oldest decides on the next."""

    def __init__(self, limit: Limit) -> None:
        self._seconds = limit.seconds
        self._times: deque[float] = deque(maxlen=limit.count)

    def reserve(self, now: float) -> float:
        """Take the next free place and give the seconds to wait until it comes."""
        full = self._times.maxlen == len(self._times) and self._times
        at = max(now, self._times[0] + self._seconds) if full else now
        self._times.append(at)
        return at - now

    def idle(self, now: float) -> bool:
        """True where nothing that was sent counts any more, hence it may be forgotten."""
        return not self._times or self._times[-1] + self._seconds <= now


class Pace:
    """The send limits of a bot; `clock` gives monotonic seconds.

    A message waits for its chat first and then for the bot as a whole: so no place of the whole is
    taken by one that cannot go yet.
    """

    def __init__(self, limits: Limits, clock: Callable[[], float]) -> None:
        self._limits = limits
        self._clock = clock
        self._overall = Window(limits.overall)
        self._chats: dict[str, Window] = {}

    def for_chat(self, chat: str) -> float:
        """Reserve a message to `chat`; gives the seconds to wait. Groups have negative ids."""
        now = self._clock()
        if len(self._chats) > _PRUNE_ABOVE:
            self._chats = {name: w for name, w in self._chats.items() if not w.idle(now)}
        limit = self._limits.group if chat.startswith("-") else self._limits.chat
        return self._chats.setdefault(chat, Window(limit)).reserve(now)

    def for_all(self) -> float:
        """Reserve a message of the bot; gives the seconds to wait."""
        return self._overall.reserve(self._clock())
