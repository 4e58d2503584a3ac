from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from assistant.retrieval.conflicts import find_conflict
from assistant.retrieval.profile import CONSTRAINTS
from assistant.retrieval.ranking import Ranking, rank
from assistant.retrieval.verdicts import Verdicts


def ranking(
    rows: list[tuple[int, ...]], names: tuple[str, ...], about: int | None = None
) -> Ranking:
    courses = np.array([f"c{number}" for number in range(len(rows))], object)
    places = np.arange(len(rows))
    matrix = np.array(rows, np.int8).reshape(len(rows), len(names))
    zeros = np.zeros(len(rows), np.float32)
    is_about = places < (len(rows) if about is None else about)
    return rank(courses, zeros, Verdicts(names, matrix), is_about, places)


def test_two_constraints_that_only_together_leave_nothing() -> None:
    names = ("modes", "times", "max_fee")
    conflict = find_conflict(ranking([(1, -1, 1), (-1, 1, 1), (-1, 1, -1), (-1, 0, 1)], names))
    assert conflict is not None
    assert conflict.smallest == ("modes", "times")
    assert conflict.excluded == {"modes": 3, "times": 1, "max_fee": 1}
    assert conflict.gains == {"modes": 2, "times": 1, "max_fee": 0}
    assert conflict.best_drop == ("modes",)


def test_one_impossible_constraint() -> None:
    conflict = find_conflict(ranking([(1, -1), (-1, -1)], ("modes", "times")))
    assert conflict is not None
    assert conflict.smallest == ("times",)
    assert conflict.best_drop == ("times",)


def test_several_must_be_dropped() -> None:
    conflict = find_conflict(ranking([(-1, -1, -1), (-1, 1, -1)], ("modes", "times", "max_fee")))
    assert conflict is not None
    assert conflict.gains == {"modes": 0, "times": 0, "max_fee": 0}
    assert conflict.best_drop == ("modes", "max_fee")


def test_no_conflict() -> None:
    assert find_conflict(ranking([(-1,), (0,)], ("modes",))) is None
    assert find_conflict(ranking([(-1,)], ("modes",), about=0)) is None
    assert find_conflict(ranking([(), ()], ())) is None


def test_only_relevant_courses_count() -> None:
    conflict = find_conflict(ranking([(-1,), (1,)], ("modes",), about=1))
    assert conflict is not None
    assert conflict.excluded == {"modes": 1}


WIDTHS = st.integers(1, 6)


@given(WIDTHS.flatmap(lambda n: st.lists(st.tuples(*[st.sampled_from([-1, 0, 1])] * n))))
def test_exact_against_trying_everything(rows: list[tuple[int, ...]]) -> None:
    names = CONSTRAINTS[: len(rows[0]) if rows else 2]
    broken = [{n for n, value in zip(names, row, strict=True) if value == -1} for row in rows]
    conflict = find_conflict(ranking(rows, names))

    def left(kept: set[str]) -> int:
        return sum(not (course & kept) for course in broken)

    subsets = [set(s) for size in range(len(names) + 1) for s in combinations(names, size)]
    if not rows or left(set(names)):
        assert conflict is None
        return
    assert conflict is not None
    assert set(conflict.smallest) == next(s for s in subsets if not left(s))
    assert conflict.excluded == {n: sum(n in course for course in broken) for n in names}
    assert conflict.gains == {n: left(set(names) - {n}) for n in names}
    fewest = next(len(s) for s in subsets if left(set(names) - s))
    drops = [s for s in subsets if len(s) == fewest]
    most = max(left(set(names) - s) for s in drops)
    assert set(conflict.best_drop) == next(s for s in drops if left(set(names) - s) == most)
