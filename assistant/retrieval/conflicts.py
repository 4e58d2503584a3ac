"""Which stated constraints no relevant course meets together, and what dropping each would bring.

Exact: constraints are bits, a course is the set of constraints that it breaks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from assistant.retrieval.ranking import Ranking
from assistant.retrieval.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class Conflict:
    """Why nothing is left.

    `smallest`: the fewest constraints that no course meets together. `excluded`: how many courses
    each constraint alone breaks. `gains`: how many courses break nothing once that one alone is
    dropped. `best_drop`: the fewest constraints to drop so that something is left, among equally
    few those that leave most, and `best_drop_gain` how many courses that leaves. All in the order
    of the stated constraints.
    """

    smallest: tuple[str, ...]
    excluded: Mapping[str, int]
    gains: Mapping[str, int]
    best_drop: tuple[str, ...]
    best_drop_gain: int


def find_conflict(ranking: Ranking) -> Conflict | None:
    """The conflict among the courses in `ranking.about`; None where one of them breaks nothing.

    A value that the provider does not state breaks nothing. None also where no course is about
    the need: then no constraint is to blame.
    """
    names = ranking.stated
    is_about = np.array([course in ranking.about for course in ranking.courses], bool)
    breaks = ranking.verdicts.matrix[is_about] == Verdict.BROKEN
    broken = Counter((breaks @ (1 << np.arange(len(names)))).tolist())
    if not broken or 0 in broken:
        return None
    # Subsets by size, then in the order of the names. At most 2 ** 11 of them.
    subsets = [
        subset
        for size in range(1, len(names) + 1)
        for subset in combinations(range(len(names)), size)
    ]
    smallest = next(
        subset for subset in subsets if all(courses & _mask(subset) for courses in broken)
    )
    fewest = min(courses.bit_count() for courses in broken)
    best = max(
        (subset for subset in subsets if len(subset) == fewest),
        key=lambda subset: broken[_mask(subset)],  # the first of equals
    )
    return Conflict(
        smallest=tuple(names[bit] for bit in smallest),
        excluded={
            name: sum(count for courses, count in broken.items() if courses >> bit & 1)
            for bit, name in enumerate(names)
        },
        gains={name: broken[1 << bit] for bit, name in enumerate(names)},
        best_drop=tuple(names[bit] for bit in best),
        best_drop_gain=broken[_mask(best)],
    )


def _mask(bits: tuple[int, ...]) -> int:
    return sum(1 << bit for bit in bits)
