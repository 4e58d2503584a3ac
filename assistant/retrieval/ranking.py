"""Orders courses: those that fit first, then by relevance. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from assistant.retrieval.verdicts import Verdict, Verdicts


@dataclass(frozen=True, slots=True)
class Hit:
    """One course with its relevance and what each stated constraint says of it."""

    course: str
    score: float
    verdicts: Mapping[str, Verdict]

    @property
    def fits(self) -> bool:
        """True where every stated constraint is met."""
        return all(verdict is Verdict.MET for verdict in self.verdicts.values())

    @property
    def breaks(self) -> bool:
        """True where any stated constraint is broken."""
        return any(verdict is Verdict.BROKEN for verdict in self.verdicts.values())

    def named(self, verdict: Verdict) -> tuple[str, ...]:
        """The constraints of that verdict, in their order."""
        return tuple(name for name, value in self.verdicts.items() if value is verdict)


@dataclass(frozen=True, eq=False)
class Ranking:
    """Courses of a release, in the order in which a learner should see them.

    `courses`, `scores` and `verdicts` are all in that order. `about` holds the ids of the courses
    that are about the need at all; `is_near` tells whether, where there are none, the nearest are
    worth showing.
    """

    courses: tuple[str, ...]
    scores: NDArray[np.float32]
    verdicts: Verdicts
    about: frozenset[str]
    is_near: bool = True

    @property
    def stated(self) -> tuple[str, ...]:
        """The learner's constraints."""
        return self.verdicts.names

    @cached_property
    def hits(self) -> tuple[Hit, ...]:
        """All of them."""
        return self._hits(np.arange(len(self.courses)))

    @cached_property
    def fitting(self) -> tuple[Hit, ...]:
        """Those that meet every stated constraint."""
        return tuple(hit for hit in self.hits if hit.fits)

    @cached_property
    def possible(self) -> tuple[Hit, ...]:
        """Those that break no stated constraint; the fitting ones come first."""
        return tuple(hit for hit in self.hits if not hit.breaks)

    @cached_property
    def by_relevance(self) -> tuple[Hit, ...]:
        """All, by score alone: what is nearest to the need, fitting or not."""
        return self.nearest(len(self.courses))

    def nearest(self, k: int) -> tuple[Hit, ...]:
        """The first k of `by_relevance`; the others are not looked at, there may be thousands."""
        count = len(self.scores)
        bound = np.partition(self.scores, count - k)[count - k] if k < count else -np.inf
        hits = self._hits(np.flatnonzero(self.scores >= bound))
        return tuple(sorted(hits, key=lambda hit: (-hit.score, hit.course))[:k])

    def _hits(self, places: NDArray[np.int64]) -> tuple[Hit, ...]:
        courses = (self.courses[place] for place in places.tolist())
        verdicts = self.verdicts.of(places).by_row()
        return tuple(map(Hit, courses, self.scores[places].tolist(), verdicts))


def rank(
    courses: NDArray[np.object_],
    scores: NDArray[np.float32],
    verdicts: Verdicts,
    about: NDArray[np.bool_],
    ties: NDArray[np.int64],
    *,
    is_near: bool = True,
) -> Ranking:
    """Order by tier, falling score, rising `ties`.

    All have n rows: `courses` ids, `about` which are about the need.
    """
    order = np.lexsort((ties, -scores, verdicts.tiers))
    ids = frozenset(courses[about].tolist())
    ordered = tuple(courses[order].tolist())
    return Ranking(ordered, scores[order], verdicts.of(order), ids, is_near)
