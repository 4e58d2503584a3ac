"""Start dates, relative to a given day."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.dialogs.understanding.dates import read_dates
from tests.unit.dialogs.build import TODAY, read


@pytest.mark.parametrize(
    ("text", "after", "before"),
    [
        ("starting after 1 March 2027", "2027-03-01", None),
        ("from 2027-03-01 on", "2027-03-01", None),
        ("before 15.06.2027", None, "2027-06-15"),
        ("in december", "2026-12-01", "2026-12-31"),
        ("in november", "2026-11-01", "2026-11-30"),
        ("from october on", "2027-10-01", None),
        ("between March and June 2027", "2027-03-01", "2027-06-30"),
        ("between december and february", "2026-12-01", "2027-02-28"),
        ("next month", "2026-12-01", "2026-12-31"),
        ("next week", "2026-11-30", "2026-12-06"),
        ("next year", "2027-01-01", "2027-12-31"),
        ("in summer", "2027-06-01", "2027-08-31"),
        ("in winter", "2026-12-01", "2027-02-28"),
        ("not before May 2027", "2027-05-01", None),
        ("I may march on", None, None),
        ("31 February 2027", None, None),
        ("on 5.5", None, None),
    ],
)
def test_dates(text: str, after: str | None, before: str | None) -> None:
    values = read(read_dates, text, TODAY).values
    assert values.get("starts_after") == (after and date.fromisoformat(after))
    assert values.get("starts_before") == (before and date.fromisoformat(before))


def test_the_year_rolls_over_with_the_day_it_is_said_on() -> None:
    found = read(read_dates, "in december", date(2026, 12, 31)).values
    assert found["starts_before"] == date(2026, 12, 31)
    assert read(read_dates, "next month", date(2026, 12, 5)).values["starts_after"].year == 2027


def test_an_empty_span_is_a_fault() -> None:
    found = read(read_dates, "after june 2027 and before march 2027", TODAY)
    assert found.faults or found.values.get("starts_before") is None
