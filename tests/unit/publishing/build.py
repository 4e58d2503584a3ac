"""A publisher without database and model."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any

from assistant import resources
from assistant.catalogue.history import Action, Step, Summary
from assistant.catalogue.release import Catalogue, Release
from assistant.dialogs.engine import Engine
from assistant.dialogs.understanding.lexicon import load_lexicons
from assistant.dialogs.understanding.understand import Understander
from assistant.errors import ConflictError, StoreError
from assistant.publishing.publisher import Publisher, Read
from assistant.publishing.replay import Replayer
from assistant.retrieval.portfolio import Portfolio
from assistant.retrieval.search import Search
from tests.fakes import HashingEncoder, MemoryEmbeddings

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


class MemoryReleases:
    """A ReleaseDesk in lists; `damaged` are numbers that cannot be loaded."""

    def __init__(self) -> None:
        self.kept: dict[int, Catalogue] = {}
        self.live: int | None = None
        self.taken: list[Step] = []
        self.damaged: set[int] = set()

    def live_number(self) -> int | None:
        return self.live

    def load(self, number: int) -> Release:
        if number not in self.kept or number in self.damaged:
            raise StoreError(f"no release {number}")
        return Release(number, self.kept[number])

    def publish(self, catalogue: Catalogue, note: str, now: datetime, **more: Any) -> int:
        number = len(self.taken) + 1
        self._step(Action.PUBLISHED, number, note, now, **more)
        self.kept[number] = catalogue
        return number

    def switch(self, number: int, note: str, now: datetime, **more: Any) -> None:
        self._step(Action.ROLLED_BACK, number, note, now, **more)

    def summaries(self) -> tuple[Summary, ...]:
        return tuple(
            Summary(n, NOW, "", c.sample, n == self.live, {"entries": {"count": len(c.entries)}})
            for n, c in sorted(self.kept.items(), reverse=True)
        )

    def steps(self, after: int = 0) -> tuple[Step, ...]:
        return tuple(self.taken[after:])

    def prune(self, keep: int) -> tuple[int, ...]:
        doomed = [n for n in sorted(self.kept)[:-keep] if n != self.live]
        for number in doomed:
            del self.kept[number]
        return tuple(doomed)

    def _step(
        self,
        action: Action,
        number: int,
        note: str,
        now: datetime,
        *,
        who: str = "",
        changes: Mapping[str, Any] | None = None,
        instead_of: int | None = None,
    ) -> None:
        if instead_of not in (None, self.live or 0):
            raise ConflictError("overtaken")
        step = Step(len(self.taken) + 1, action, number, self.live, now, who, note, changes or {})
        self.taken.append(step)
        self.live = number


def prepare(release: Release) -> Portfolio:
    return Portfolio(release, Search(release, HashingEncoder(), MemoryEmbeddings()))


@cache
def replayer() -> Replayer:
    understander = Understander(load_lexicons(resources.folder("prompts")))
    return Replayer(understander, Engine(("en", "bg"), {}), lambda: NOW)


def publisher(releases: MemoryReleases, read: Read, keep: int = 3) -> Publisher:
    return Publisher(releases, read, prepare, replayer, lambda: NOW, keep)
