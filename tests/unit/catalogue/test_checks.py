"""Checks of typed catalogues: each finding alone, with its severity."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from assistant.catalogue.checks import check
from assistant.catalogue.entry import Fee, LearningOutcome, Microcredential, Module
from assistant.catalogue.problems import Severity
from assistant.catalogue.register import Agreement, Pathway, PathwayStep, Provider, Rates
from assistant.catalogue.release import Catalogue

from .samples import REGISTERS, TODAY

ENTRY = Microcredential(
    id="care-basics",
    title="Care",
    provider="sofia",
    awarding_body=("Sofia University",),
    country=("BG",),
    learning_outcomes=(LearningOutcome(text="ageing", kind="knowledge"),),
    ects=Decimal(2),
    hours=50,
    eqf_level=6,
    language=("bg",),
    mode=("onsite",),
    assessment=("quiz",),
    quality_assurance=("internal",),
    registration_url="https://example.org/register",
)
CATALOGUE = Catalogue(
    entries=(ENTRY,),
    providers=REGISTERS.providers,
    fields=REGISTERS.fields,
    rates=REGISTERS.rates,
)


def found(catalogue: Catalogue, *, allow_incomplete: bool = False) -> list[tuple[str, str | None]]:
    return [
        (problem.severity.value, problem.field)
        for problem in check(catalogue, TODAY, allow_incomplete)
    ]


def changed(**fields: object) -> Catalogue:
    return replace(CATALOGUE, entries=(ENTRY.model_copy(update=fields),))


def test_a_complete_catalogue_has_no_problems() -> None:
    assert check(CATALOGUE, TODAY, allow_incomplete=False) == ()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"country": ()}, "country"),
        ({"awarding_body": ()}, "awarding_body"),
        ({"learning_outcomes": ()}, "learning_outcomes"),
        ({"learning_outcomes": (LearningOutcome(text="untagged"),)}, "learning_outcomes"),
        ({"language": ()}, "language"),
        ({"hours": None, "ects": None}, "hours"),
        ({"assessment": ()}, "assessment"),
        ({"mode": ()}, "mode"),
        ({"quality_assurance": ()}, "quality_assurance"),
        ({"provider": "elsewhere"}, "provider"),
        ({"joint_providers": ("elsewhere",)}, "joint_providers"),
        ({"field": "9999"}, "field"),
    ],
)
def test_incomplete_entries_are_errors_unless_allowed(
    change: dict[str, object], field: str
) -> None:
    assert found(changed(**change)) == [("error", field)]
    assert found(changed(**change), allow_incomplete=True) == [("warning", field)]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"language": ("xx",)}, "language"),
        ({"country": ("XX",)}, "country"),
        ({"stackability": ("nowhere",)}, "stackability"),
        ({"stackability": ("care-basics",)}, "stackability"),
        (
            {"start_dates": (date(2027, 1, 1),), "application_deadline": date(2027, 1, 2)},
            "application_deadline",
        ),
        ({"fees": (Fee(amount=1), Fee(amount=2))}, "fees"),
    ],
)
def test_contradictions_are_errors_always(change: dict[str, object], field: str) -> None:
    assert found(changed(**change), allow_incomplete=True) == [("error", field)]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"eqf_level": None}, "eqf_level"),
        ({"registration_url": None}, "registration_url"),
        ({"start_dates": (date(2026, 11, 23),)}, "start_dates"),
        ({"last_reviewed": date(2025, 11, 1)}, "last_reviewed"),
        ({"last_reviewed": date(2027, 1, 1)}, "last_reviewed"),
        ({"fees": (Fee(amount=1, currency="XYZ"),)}, "fees"),
        ({"hours": 500.0}, "hours"),
        ({"modules": (Module(title="One", ects=1),)}, "modules"),
        ({"assessment": ("writen exam",)}, "assessment"),
        (
            {
                "start_dates": (date(2027, 1, 1), date(2027, 9, 1)),
                "application_deadline": date(2027, 8, 1),
            },
            "application_deadline",
        ),
    ],
)
def test_what_does_not_stop_publishing(change: dict[str, object], field: str) -> None:
    assert found(changed(**change)) == [("warning", field)]


@pytest.mark.parametrize(
    "change",
    [
        {"hours": None},
        {"ects": None},
        {"ects": Decimal(0), "hours": 5.0},
        {"start_dates": (TODAY,), "application_deadline": TODAY},
        {"fees": (Fee(amount=0, currency="XYZ"),)},
        {"fees": (Fee(amount=5, currency="BGN"),)},
        {"assessment": ("a talk with a nurse",)},
        {"stackability": ()},
    ],
)
def test_what_is_no_problem(change: dict[str, object]) -> None:
    assert found(changed(**change)) == []


def test_pathways_and_agreements_refer_to_what_exists_and_add_up() -> None:
    second = ENTRY.model_copy(update={"id": "b", "ects": Decimal(3), "hours": 75.0})
    catalogue = replace(
        CATALOGUE,
        entries=(ENTRY.model_copy(update={"stackability": ("good",)}), second),
        pathways=(
            pathway("good", Decimal(5), "care-basics", "b"),
            pathway("sum", Decimal(6), "care-basics", "b"),
            pathway("lost", Decimal(5), "care-basics", "gone"),
        ),
        agreements=(
            Agreement(id="a", host_providers=("sofia",), home_providers=("no",), audience="staff"),
            Agreement(
                id="old",
                host_providers=("sofia",),
                home_providers=("trieste",),
                audience="staff",
                valid_until=date(2026, 1, 1),
            ),
        ),
    )
    problems = check(catalogue, TODAY, allow_incomplete=False)
    assert {(p.entry, p.field, p.severity) for p in problems} == {
        ("sum", "ects", Severity.WARNING),
        ("lost", "steps", Severity.ERROR),
        ("a", "home_providers", Severity.ERROR),
        ("old", "valid_until", Severity.WARNING),
    }


def pathway(name: str, ects: Decimal, *courses: str) -> Pathway:
    steps = tuple(PathwayStep(courses=(course,)) for course in courses)
    return Pathway(id=name, titles={"en": name}, ects=ects, steps=steps)


def test_registers_are_checked_too() -> None:
    catalogue = replace(
        CATALOGUE,
        providers=(*REGISTERS.providers, Provider(id="sofia", names={"bg": "София"})),
        rates=Rates(per_euro={"PLN": "0"}),
    )
    assert sorted(found(catalogue)) == [("error", "id"), ("error", "names"), ("error", "per_euro")]
