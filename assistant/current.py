"""The portfolio of the live release: loaded once, followed when another release goes live."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from assistant.catalogue.release import Release
from assistant.catalogue.releases import ReleaseSignal, ReleaseStore
from assistant.errors import AssistantError, CatalogueError
from assistant.retrieval.portfolio import Portfolio

log = logging.getLogger(__name__)

LOOK = 1.0
"""Seconds after which the live number is looked up even without a signal."""

_PAUSE = 1.0
"""Seconds before the next try where the database does not answer."""


class CurrentPortfolio:
    """Gives every turn the live release; safe to share among threads.

    While one thread loads a new release, the others go on with the old one. A release that cannot
    be loaded changes nothing: the old one stays, and the failure is logged once per release.
    `prepare` builds the portfolio of a release.
    """

    def __init__(
        self,
        releases: ReleaseStore,
        prepare: Callable[[Release], Portfolio],
    ) -> None:
        self._releases = releases
        self._prepare = prepare
        self._loading = threading.Lock()
        self._portfolio: Portfolio | None = None
        self._refused: int | None = None

    def get(self) -> Portfolio:
        """The portfolio for a turn that begins now. Raises CatalogueError when there is none."""
        number = self._releases.live_number()
        portfolio = self._portfolio
        if portfolio and number in (portfolio.release.number, self._refused):
            return portfolio
        if number is None:
            raise CatalogueError(
                "No catalogue has been published.", remedy="Run: assistant catalogue publish PATH"
            )
        if not self._loading.acquire(blocking=portfolio is None):
            assert portfolio is not None
            return portfolio
        try:
            return self._load(number)
        finally:
            self._loading.release()

    def _load(self, number: int) -> Portfolio:
        known = self._portfolio
        if known and known.release.number == number:  # another thread was faster
            return known
        try:
            release = self._releases.load(number)
            self._portfolio = self._prepare(release)
        except AssistantError:
            if known is None:
                raise
            log.exception(
                "release %s cannot be loaded; staying with %s", number, known.release.number
            )
            self._refused = number
            return known
        log.info("release %s is live, %s entries", number, len(release.entries))
        return self._portfolio


class Follower:
    """Loads a new release when it goes live, so that no learner's turn has to."""

    def __init__(self, portfolio: CurrentPortfolio, signal: ReleaseSignal) -> None:
        self._portfolio = portfolio
        self._signal = signal

    def run(self, stop: threading.Event) -> None:
        """Follow until stopped; blocks, and outlives every fault of the database."""
        while not stop.is_set():
            try:
                self._portfolio.get()
                self._signal.wait(LOOK)
            except AssistantError as error:
                log.warning("releases cannot be followed: %s", error)
                stop.wait(_PAUSE)

    @contextmanager
    def started(self) -> Iterator[None]:
        """Follow in a thread for the time of the block."""
        stop = threading.Event()
        thread = threading.Thread(target=self.run, args=(stop,), daemon=True, name="releases")
        thread.start()
        try:
            yield
        finally:
            stop.set()
            thread.join(LOOK + 1)
