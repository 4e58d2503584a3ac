"""Judges the two bounds on the start date over all courses at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from assistant.catalogue.entry import Microcredential
from assistant.retrieval.verdicts import Judged, verdicts

FAR_FUTURE = date.max.toordinal()


class StartDates:
    """Start dates of n courses as day ordinals in a padded (m, n) array."""

    def __init__(self, entries: Sequence[Microcredential]) -> None:
        width = max((len(entry.start_dates) for entry in entries), default=0)
        self._days = np.zeros((max(width, 1), len(entries)), np.int32)
        for column, entry in enumerate(entries):
            days = [day.toordinal() for day in entry.start_dates]
            self._days[: len(days), column] = days
        self._any_time = np.array([entry.starts_any_time for entry in entries], bool)
        self._unstated = ~self._any_time & (self._days == 0).all(axis=0)

    def judge(self, after: date | None, before: date | None, today: date) -> tuple[Judged, Judged]:
        """Verdicts on `starts_after` and `starts_before`, each shape (n,); None is no bound.

        A course may begin on `after` but not on `before` ("before March" is the 1st of March), and
        dates before today do not count. Where one date meets the
        first bound and another the second but none both, the second counts as broken: the start
        that is not too early is too late.
        """
        first = after.toordinal() if after else 0
        last = before.toordinal() if before else FAR_FUTURE
        upcoming = self._days >= today.toordinal()
        late_enough: NDArray[np.bool_] = upcoming & (self._days >= first)
        early_enough: NDArray[np.bool_] = upcoming & (self._days < last)
        after_met = late_enough.any(axis=0)
        candidates = early_enough & (late_enough | ~after_met)
        return self._verdict(late_enough), self._verdict(candidates)

    def soonest(self, today: date) -> NDArray[np.int64]:
        """The ordinal of each course's next start, shape (n,); FAR_FUTURE where none is stated.

        A course that can be joined at any time starts today.
        """
        upcoming = np.where(self._days >= today.toordinal(), self._days, FAR_FUTURE)
        soonest = np.where(self._any_time, today.toordinal(), upcoming.min(axis=0))
        return soonest.astype(np.int64)

    def _verdict(self, good: NDArray[np.bool_]) -> Judged:
        return verdicts(good.any(axis=0) | self._any_time, self._unstated)
