"""Telegram's limits on what a bot sends; what is too much is refused with 429."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field

from tests.botapi.refusal import Refusal


@dataclass
class SendLimits:
    """At most so many messages in so many seconds; 0 messages are no limit.

    Telegram's own are (1, 1.0) for a private chat, (20, 60.0) for a group, (30, 1.0) in all.
    """

    chat: tuple[int, float] = (0, 1.0)
    group: tuple[int, float] = (0, 60.0)
    overall: tuple[int, float] = (0, 1.0)
    _sent: dict[int | None, deque[float]] = field(default_factory=lambda: defaultdict(deque))

    def count(self, chat: int, now: float) -> None:
        """Count a message to `chat`. Raises Refusal, which counts nothing."""
        limits = {chat: self.group if chat < 0 else self.chat, None: self.overall}
        for key, (count, seconds) in limits.items():
            times = self._sent[key]
            while times and times[0] <= now - seconds:
                times.popleft()
            if count and len(times) >= count:
                wait = max(1, math.ceil(times[0] + seconds - now))
                raise Refusal(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
        for key, (count, _) in limits.items():
            if count:
                self._sent[key].append(now)


TELEGRAM = {"chat": (1, 1.0), "group": (20, 60.0), "overall": (30, 1.0)}
"""Telegram's own limits, as arguments of SendLimits."""
