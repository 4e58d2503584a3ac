from __future__ import annotations

from itertools import pairwise

import pytest

from assistant.channels.telegram.pacing import (
    NO_LIMITS,
    Limit,
    Limits,
    Pace,
    Window,
    backoff,
)


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_one_message_a_second_to_a_chat_and_others_do_not_wait() -> None:
    pace = Pace(Limits(), Clock())
    assert [pace.for_chat("7") for _ in range(3)] == [0, 1, 2]
    assert pace.for_chat("8") == 0


def test_twenty_a_minute_to_a_group() -> None:
    pace = Pace(Limits(), Clock())
    waits = [pace.for_chat("-7") for _ in range(41)]
    assert waits == [0] * 20 + [60] * 20 + [120]


@pytest.mark.parametrize("step", [0.0, 0.01, 0.03, 0.5])
def test_never_more_than_thirty_within_any_second(step: float) -> None:
    clock = Clock()
    pace = Pace(Limits(), clock)
    times = []
    for _ in range(100):
        times.append(clock.now + pace.for_all())
        clock.now += step
    assert all(later >= earlier for earlier, later in pairwise(times))
    assert all(later - earlier >= 1 for earlier, later in zip(times, times[30:], strict=False))
    clock.now += 10
    assert pace.for_all() == 0


def test_a_count_of_zero_is_no_limit() -> None:
    pace = Pace(NO_LIMITS, Clock())
    assert [pace.for_chat("a") + pace.for_all() for _ in range(100)] == [0] * 100


def test_a_window_may_be_forgotten_when_nothing_in_it_counts() -> None:
    window = Window(Limit(2, 5.0))
    assert window.idle(0.0)
    window.reserve(1.0)
    assert not window.idle(5.9)
    assert window.idle(6.0)


def test_backoff_grows_with_jitter_up_to_the_cap() -> None:
    for attempt in range(0, 2000, 7):
        assert 0 < backoff(attempt, 0.5, 8.0) <= 8.0
    assert 0.5 <= backoff(1, 0.5, 60.0) <= 1.0
    assert len({backoff(3) for _ in range(20)}) > 1
