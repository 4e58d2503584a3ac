"""Orders courses: those that fit first, then by relevance. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
        rows = self.verdicts.by_row()
        return tuple(map(Hit, self.courses, self.scores.tolist(), rows))

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
        return tuple(sorted(self.hits, key=lambda hit: (-hit.score, hit.course)))


def rank(
    courses: Sequence[str],
    scores: NDArray[np.float32],
    verdicts: Verdicts,
    about: frozenset[str],
    before_ties: NDArray[np.int64] | None = None,
    *,
    is_near: bool = True,
) -> Ranking:
    """Order by tier, falling score, rising `before_ties` (where given), id.

    `courses` are n ids, `scores` and `before_ties` have shape (n,), `verdicts` has n rows.
    """
    ties = np.zeros(len(courses), np.int64) if before_ties is None else before_ties
    order = np.lexsort((np.array(courses, np.str_), ties, -scores, verdicts.tiers))
    ordered = tuple(courses[row] for row in order.tolist())
    return Ranking(ordered, scores[order], verdicts.of(order), about, is_near)
