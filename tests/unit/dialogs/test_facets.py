"""Slots with a closed vocabulary, their negation, addition and withdrawal."""

from __future__ import annotations

from typing import Any

import pytest

from assistant.dialogs.understanding.facets import read_facets, read_indifference
from tests.unit.dialogs.build import ids, read

ONLINE = ["online_sync", "online_async"]


@pytest.mark.parametrize(
    ("text", "slot", "expected"),
    [
        ("online please", "modes", ONLINE),
        ("live online", "modes", ["online_sync"]),
        ("online at my own pace", "modes", ["online_async"]),
        ("not online", "modes", ["onsite", "blended"]),
        ("online but not live sessions", "modes", ["online_async"]),
        ("not on site, only online", "modes", ONLINE),
        ("i can't come in person", "modes", ["blended", *ONLINE]),
        ("in the evenings or at weekends", "times", ["evening", "weekend"]),
        ("evenings don't work, mornings are better", "times", ["morning"]),
        ("no mornings", "times", ["afternoon", "evening", "weekend"]),
        ("not in the morning but in the evening", "times", ["evening"]),
        ("I'm a bachelor student", "target_groups", ["bachelor_student"]),
        ("unemployed", "target_groups", ["jobseeker"]),
        ("with a bachelor's degree and a master's", "education", 7),
        ("taught in german or french", "languages", ["de", "fr"]),
    ],
)
def test_values(text: str, slot: str, expected: Any) -> None:
    value = read(read_facets, text, None).values[slot]
    assert (sorted(ids(value)) if isinstance(value, tuple) else value) == (
        sorted(expected) if isinstance(expected, list) else expected
    )


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("I'm a bachelor student", "education"),
        ("I speak to you in peace", "languages"),
        ("dementia", "modes"),
        ("I am not unemployed", "target_groups"),
    ],
)
def test_nothing_is_read_into_it(text: str, slot: str) -> None:
    assert slot not in read(read_facets, text, None).values


def test_also_adds_instead_of_replacing() -> None:
    found = read(read_facets, "I can also come on site", None)
    assert ids(found.values["modes"]) == ["onsite"]
    assert found.added == {"modes"}
    assert read(read_facets, "I can come on site", None).added == set()


@pytest.mark.parametrize(
    ("text", "removed"),
    [
        ("the price doesn't matter", {"max_fee"}),
        ("I don't care about the language", {"languages"}),
        ("any university is fine", {"providers"}),
        ("price matters, but the time of day is not important", {"times"}),
        ("the start date doesn't matter", {"starts_after", "starts_before"}),
        ("nothing of the kind", set()),
    ],
)
def test_withdrawals(text: str, removed: set[str]) -> None:
    assert read(read_indifference, text).removed == removed
