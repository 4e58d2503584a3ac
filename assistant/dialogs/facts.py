"""A course's catalogue fields as labelled facts: a learner reads nothing from elsewhere."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.money import Money, convert
from assistant.catalogue.terms import Schedule
from assistant.dialogs.outcome import (
    Approximate,
    Country,
    Names,
    Quote,
    Row,
    Say,
    Term,
    Tongue,
    Value,
)
from assistant.dialogs.scene import Scene

NOT_STATED = Say("not-stated")
Fact = tuple[str, Value]


def title(entry: Microcredential, language: str) -> Value:
    """The title, in the learner's language where there is one; a name, so it is not labelled.

    Else the original, behind its English form where there is one: more people read that.
    """
    text, spoken = entry.title_in(language)
    english, _ = entry.title_in("en")
    return text if spoken == language or english == text else f"{english} ({text})"


def provider_names(scene: Scene, entry: Microcredential) -> Value:
    """Who offers it, all of them."""
    known = scene.portfolio.release.providers
    return tuple(Names(known[provider].names) for provider in entry.providers)


def fee(scene: Scene, entry: Microcredential) -> Value:
    """What this learner pays, or that it is not stated."""
    view = scene.fees(entry)
    return money(scene, view.applies) if view.applies else NOT_STATED


def money(scene: Scene, amount: Money) -> Value:
    """An amount; beside it the learner's currency where they named another one."""
    if amount.amount == 0:
        return Say("free-of-charge")
    wanted = scene.profile.currency
    if wanted and wanted != amount.currency:
        converted = convert(amount, wanted, scene.portfolio.release.catalogue.rates)
        if converted:
            return Approximate(amount, converted.money, exact=not converted.approximate)
    return amount


def coming_starts(entry: Microcredential, today: date) -> tuple[date, ...]:
    """The start dates that are still ahead."""
    return tuple(sorted(day for day in entry.start_dates if day >= today))


def is_closed(entry: Microcredential, today: date) -> bool:
    """True where the stated deadline has passed, or every stated start has."""
    if entry.application_deadline is not None and entry.application_deadline < today:
        return True
    return bool(entry.start_dates) and not coming_starts(entry, today)


def start(entry: Microcredential, today: date) -> Value:
    """When one can begin."""
    coming = coming_starts(entry, today)
    if coming:
        return coming[:3]
    if entry.start_dates:
        return Say("start-passed", {"date": max(entry.start_dates)})
    if entry.schedule in (Schedule.ON_DEMAND, Schedule.ROLLING, Schedule.ACADEMIC_CALENDAR):
        return Term("schedule", entry.schedule)
    return NOT_STATED


def deadline(entry: Microcredential, today: date) -> Value:
    """The last day to apply, marked where it has passed."""
    day = entry.application_deadline
    if day is None:
        return NOT_STATED
    return day if day >= today else Say("deadline-passed", {"date": day})


def volume(entry: Microcredential) -> Value:
    """Credits and workload."""
    parts: list[Value] = []
    if entry.ects is not None:
        parts.append(Say("ects", {"ects": entry.ects}) if entry.ects else Say("no-ects"))
    if entry.hours is not None:
        parts.append(Say("hours", {"hours": entry.hours}))
    if entry.weeks is not None:
        parts.append(Say("weeks", {"weeks": entry.weeks}))
    weekly = entry.weekly_hours
    if weekly is not None:
        parts.append(Say("hours-per-week", {"hours": round(weekly, 1)}))
    return Row(tuple(parts)) if parts else NOT_STATED


def delivery(entry: Microcredential) -> Value:
    """Mode of delivery and, where sessions have a time, that time."""
    if not entry.mode:
        return NOT_STATED
    modes = terms("mode", entry.mode)
    if entry.times:
        return Say("delivery", {"modes": modes, "times": terms("time", entry.times)})
    return modes


def terms(group: str, values: tuple[str, ...]) -> tuple[Term | Quote, ...]:
    """Words of a closed vocabulary, in the order given."""
    return tuple(Term(group, str(value)) for value in values)


def mixed(group: str, vocabulary: type[StrEnum], values: tuple[str, ...], language: str) -> Value:
    """Words of a vocabulary among which a provider may have put its own."""
    if not values:
        return NOT_STATED
    return tuple(
        Term(group, str(value)) if value in set(vocabulary) else Quote(str(value), language)
        for value in values
    )


def instruction(entry: Microcredential) -> Value:
    """The languages of instruction."""
    return tuple(Tongue(code) for code in entry.language) or NOT_STATED


def level(entry: Microcredential) -> Value:
    """EQF level and, where stated, the cycle."""
    if entry.eqf_level is None:
        return NOT_STATED
    if entry.cycle is None:
        return Say("eqf", {"level": entry.eqf_level})
    return Say("eqf-cycle", {"level": entry.eqf_level, "cycle": Term("cycle", entry.cycle)})


def brief(scene: Scene, entry: Microcredential) -> tuple[Fact, ...]:
    """The few facts by which a person compares courses."""
    return (
        ("provider", provider_names(scene, entry)),
        ("volume", volume(entry)),
        ("language", instruction(entry)),
        ("delivery", delivery(entry)),
        ("fee", fee(scene, entry)),
        ("start", start(entry, scene.today)),
    )


def full(scene: Scene, entry: Microcredential) -> tuple[Fact, ...]:
    """What stands on a course's card."""
    facts: list[Fact] = list(brief(scene, entry))
    facts.append(("deadline", deadline(entry, scene.today)))
    facts.append(("level", level(entry)))
    if entry.place:
        facts.append(("place", entry.place))
    if entry.target_groups:
        facts.append(("target-groups", terms("target-group", entry.target_groups)))
    if entry.open_to:
        facts.append(("open-to", Term("open-to", entry.open_to)))
    return tuple(facts)


def countries(entry: Microcredential) -> Value:
    """Countries of the issuer."""
    return tuple(Country(code) for code in entry.country) or NOT_STATED
