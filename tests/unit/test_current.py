"""Following releases: the follower loads them before a turn has to, and outlives faults."""

from __future__ import annotations

import threading

import pytest

from assistant import current
from assistant.current import CurrentPortfolio, Follower
from assistant.errors import StoreError
from tests.unit.catalogue.test_checks import CATALOGUE
from tests.unit.publishing.build import NOW, MemoryReleases, prepare


class Script:
    """A signal whose waits do one thing after the other, then stop the follower."""

    def __init__(self, stop: threading.Event, *acts: object) -> None:
        self._stop = stop
        self._acts = list(acts)

    def wait(self, seconds: float) -> None:
        if not self._acts:
            self._stop.set()
            return
        act = self._acts.pop(0)
        act()  # type: ignore[operator]


def test_the_follower_loads_what_goes_live(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(current, "_PAUSE", 0.0)
    releases = MemoryReleases()
    releases.publish(CATALOGUE, "", NOW)
    portfolio = CurrentPortfolio(releases, prepare)
    loaded: list[int] = []

    def lose_the_database() -> None:
        raise StoreError("gone for a moment")

    def look() -> None:
        assert portfolio._portfolio is not None
        loaded.append(portfolio._portfolio.release.number)

    stop = threading.Event()
    script = Script(
        stop,
        look,
        lose_the_database,
        lambda: releases.publish(CATALOGUE, "", NOW),
        look,
        lambda: releases.switch(1, "", NOW),
        look,
    )
    Follower(portfolio, script).run(stop)
    assert loaded == [1, 2, 1]
