"""The difference of two catalogues: every change is found, the costly ones come first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from assistant.catalogue.diff import FieldChange, difference
from assistant.catalogue.diff_text import lines
from assistant.catalogue.entry import AdmissionRule, Fee, Microcredential, Module
from assistant.catalogue.register import Provider, Rates
from assistant.catalogue.release import Catalogue

from .test_checks import CATALOGUE, ENTRY


def having(*entries: Microcredential) -> Catalogue:
    return replace(CATALOGUE, entries=entries)


def named(name: str, **fields: object) -> Microcredential:
    return ENTRY.model_copy(update={"id": name, **fields})


def test_the_same_catalogue_has_no_difference() -> None:
    assert difference(CATALOGUE, CATALOGUE).changes == ()


def test_entries_are_removed_changed_and_added() -> None:
    before = having(named("gone"), named("dull"), named("dear"), named("same"))
    after = having(
        named("new"), named("same"), named("dear", fees=(Fee(amount=90),)), named("dull", hours=60)
    )
    found = difference(before, after)
    assert [(change.id, change.is_urgent) for change in found.changes] == [
        ("gone", False), ("dear", True), ("dull", False), ("new", False),
    ]  # fmt: skip
    assert found.summary() == {
        "added": ["new"],
        "removed": ["gone"],
        "changed": {"dear": ["fee_amount", "fee_currency"], "dull": ["hours"]},
    }


def test_fees_and_dates_come_before_other_fields() -> None:
    before = named("a", fees=(Fee(amount=80),), application_deadline=date(2027, 1, 2))
    after = named(
        "a",
        title="Caring",
        hours=60,
        fees=(Fee(amount=90), Fee(audience="student", amount=10)),
        start_dates=(date(2027, 3, 1),),
    )
    [change] = difference(having(before), having(after)).changes
    assert change.fields == (
        FieldChange("fee_amount", "80", "90"),
        FieldChange("fees_by_audience", "", "student: 10"),
        FieldChange("application_deadline", "2027-01-02", ""),
        FieldChange("start_dates", "", "2027-03-01"),
        FieldChange("title", "Care", "Caring"),
        FieldChange("hours", "50", "60"),
    )


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("modules", (Module(title="One", ects=Decimal(1)),)),
        ("place", "Sofia"),
        ("lms", "Moodle"),
        ("text_language", "bg"),
        ("admission_rules", (AdmissionRule(kind="education", level=4, text="or alike"),)),
    ],
)
def test_nothing_that_differs_is_without_a_line(field: str, value: object) -> None:
    plain = named("a", admission_rules=(AdmissionRule(kind="education", level=4),))
    [change] = difference(having(plain), having(plain.model_copy(update={field: value}))).changes
    assert [one.field for one in change.fields] == [field]
    assert change.fields[0].before != change.fields[0].after


def test_what_is_written_differently_but_equal_is_no_change() -> None:
    before, after = named("a", ects=Decimal("2.0")), named("a", ects=Decimal(2), title="New")
    [change] = difference(having(before), having(after)).changes
    assert [one.field for one in change.fields] == ["title"]


def test_registers_and_rates_are_compared_too() -> None:
    after = replace(
        CATALOGUE,
        providers=(*CATALOGUE.providers, Provider(id="new", names={"en": "New"})),
        rates=Rates(per_euro={"PLN": "4.30"}),
    )
    found = difference(CATALOGUE, after)
    assert [(change.kind, change.id) for change in found.changes] == [
        ("providers", "new"), ("rates", "rates"),
    ]  # fmt: skip
    assert found.summary() == {"added": [], "removed": [], "changed": {}}


def test_the_first_catalogue_is_all_new() -> None:
    assert difference(None, having(named("a"))).summary()["added"] == ["a"]


def test_lines_for_a_glance() -> None:
    before = having(named("gone"), named("a", fees=(Fee(amount=80),), summary="x" * 90 + "old end"))
    after = having(
        named("a", fees=(Fee(amount=90),), summary="x" * 90 + "new end", title="Care\x07"),
        named("b"),
    )
    assert list(lines(difference(before, after))) == [
        "removed: 1, changed: 1 (fees, dates or links: 1), added: 1",
        "- gone  Care",
        "! a  Care",
        "    fee_amount            80 → 90",
        "    title                 Care → Care ",
        f"    summary               …{'x' * 20}old end → …{'x' * 20}new end",
        "+ b  Care",
    ]
    assert list(lines(difference(before, after), most=2))[-1] == "… 4 more lines"
    assert list(lines(difference(before, after), only_added=True)) == [
        "removed: 1, changed: 1 (fees, dates or links: 1), added: 1",
        "+ b  Care",
    ]


def test_what_providers_are_recognised_by_is_named_and_not_listed() -> None:
    before = Provider(id="sofia", names={"en": "Sofia"}, country="BG")
    after = before.model_copy(update={"aliases": ("SU",) * 30, "country": "DE"})
    one, other = (Catalogue(entries=(), providers=(p,)) for p in (before, after))
    assert list(lines(difference(one, other)))[1:] == [
        "~ providers: sofia  Sofia  (aliases)",
        "    country               BG → DE",
    ]
