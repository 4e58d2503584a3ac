from __future__ import annotations

from assistant.channels.telegram.pacing import Bucket, Limits, Pace, backoff


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_one_message_a_second_to_a_chat_and_others_do_not_wait() -> None:
    pace = Pace(Limits(per_chat=1, overall=30), Clock())
    assert [pace.reserve("a") for _ in range(3)] == [0, 1, 2]
    assert pace.reserve("b") == 0


def test_thirty_a_second_in_all() -> None:
    clock = Clock()
    pace = Pace(Limits(per_chat=1, overall=30), clock)
    waits = [pace.reserve(str(chat)) for chat in range(90)]
    assert waits[:30] == [0] * 30
    for second in range(1, 3):
        assert sum(1 for wait in waits if wait <= second) <= 30 * (second + 1)
    clock.now += 10
    assert pace.reserve("late") == 0


def test_a_burst_is_allowed_after_a_pause() -> None:
    bucket = Bucket(1.0, 3)
    assert [bucket.reserve(0.0) for _ in range(4)] == [0, 0, 0, 1]
    assert bucket.reserve(100.0) == 0


def test_a_rate_of_zero_is_no_limit() -> None:
    pace = Pace(Limits(per_chat=0, overall=0), Clock())
    assert [pace.reserve("a") for _ in range(100)] == [0] * 100


def test_backoff_grows_with_jitter_up_to_the_cap() -> None:
    for attempt in range(0, 2000, 7):
        assert 0 < backoff(attempt, 0.5, 8.0) <= 8.0
    assert 0.5 <= backoff(1, 0.5, 60.0) <= 1.0
    assert len({backoff(3) for _ in range(20)}) > 1
