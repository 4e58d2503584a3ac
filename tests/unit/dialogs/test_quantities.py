"""Numbers with a unit: money, hours, weeks, credits, experience."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from assistant.dialogs.understanding.quantities import read_bare_number, read_quantities
from tests.unit.dialogs.build import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at most 100 euros", {"max_fee": 100, "currency": "EUR"}),
        ("not more than 100 euro", {"max_fee": 100, "currency": "EUR"}),
        ("100 euros or less", {"max_fee": 100, "currency": "EUR"}),
        ("100€", {"max_fee": 100, "currency": "EUR"}),
        ("€ 1,500", {"max_fee": 1500, "currency": "EUR"}),
        ("up to 1.500 euros", {"max_fee": 1500, "currency": "EUR"}),
        ("99.50 eur max", {"max_fee": Decimal("99.5"), "currency": "EUR"}),
        ("two hundred euros", {"max_fee": 200, "currency": "EUR"}),
        ("200 leva", {"max_fee": 200, "currency": "BGN"}),
        ("for free", {"max_fee": 0, "currency": "EUR"}),
        ("python, online, free", {"max_fee": 0, "currency": "EUR"}),
        ("free in the evenings", {}),
        ("at least 100 euros", {}),
        ("5 hours a week", {"hours_per_week": 5}),
        ("max 4 months", {"max_weeks": 16}),
        ("no longer than a year", {"max_weeks": 52}),
        ("10 days", {"max_weeks": 1.43}),
        ("at least 5 ects", {"min_ects": 5}),
        ("at most 5 ects", {}),
        ("max 4 months and at least 5 ECTS", {"max_weeks": 16, "min_ects": 5}),
        ("4 months and at least 5 ECTS", {"max_weeks": 16, "min_ects": 5}),
        ("10 years of work experience", {"experience_years": 10}),
        ("I have two kids and a dog", {}),
    ],
)
def test_numbers(text: str, expected: dict[str, Any]) -> None:
    assert read(read_quantities, text).values == expected


def test_what_cannot_be_is_a_fault_and_no_value() -> None:
    found = read(read_quantities, "200 hours a week")
    assert found.values == {}
    assert [slot for slot, _ in found.faults] == ["hours_per_week"]


@pytest.mark.parametrize(
    ("text", "slot", "expected"),
    [
        ("90", "max_fee", Decimal(90)),
        ("about 1,200", "max_fee", Decimal(1200)),
        ("ten", "hours_per_week", 10),
        ("90", "times", None),
        ("between 50 and 90", "max_fee", None),
        ("nothing", "max_fee", None),
    ],
)
def test_a_bare_number_answers_what_was_asked(text: str, slot: str, expected: Any) -> None:
    assert read(read_bare_number, text, slot).values.get(slot) == expected
