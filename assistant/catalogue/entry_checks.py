"""Checks of one entry: is it complete (Annex II), does it fit the registers, do its dates agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from rapidfuzz import fuzz, process

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.findings import Finding, warning
from assistant.catalogue.money import is_convertible
from assistant.catalogue.names import is_country, is_language
from assistant.catalogue.problems import one_of
from assistant.catalogue.register import Rates
from assistant.catalogue.terms import (
    Assessment,
    Audience,
    Certificate,
    OpenTo,
    QualityAssurance,
    RequirementKind,
)

REVIEW_PERIOD = timedelta(days=366)
"""The portfolio is revised yearly (framework, section 6)."""

HOURS_PER_CREDIT = (15, 40)
"""One ECTS credit is 25 to 30 hours of work (ECTS Users' Guide); beyond these bounds, with room
for national practice, one of the two numbers is probably wrong."""

MANDATORY = {
    "country": "Give the country of the issuer, such as BG",
    "awarding_body": "Name the body that awards the microcredential",
    "learning_outcomes": "Give outcomes, each tagged knowledge, skill or competence",
    "language": "Give the languages of instruction, such as en",
    "assessment": f"Give the type of assessment, such as {Assessment.WRITTEN_EXAM}",
    "mode": "Give the form of participation: onsite, blended, online_sync, online_async",
    "quality_assurance": f"Give the type of quality assurance, such as {QualityAssurance.INTERNAL}",
}
"""Elements that Annex II requires of every entry, with what to do; the workload is one more."""
_OUTSIDERS = frozenset(Audience) - {Audience.STANDARD, Audience.STUDENT, Audience.OWN_STUDENT}
_ALMOST_A_WORD = 85
_FREE_WORDS = {
    "assessment": tuple(Assessment),
    "certificate": tuple(Certificate),
    "quality_assurance": tuple(QualityAssurance),
}


@dataclass(frozen=True)
class Known:
    """The ids that an entry may refer to, and the rates."""

    providers: Collection[str]
    fields: Collection[str]
    entries: Collection[str]
    pathways: Collection[str]
    rates: Rates


def findings(entry: Microcredential, known: Known, today: date) -> Iterator[Finding]:
    """Everything wrong with `entry` on the day `today`."""
    yield from _completeness(entry)
    yield from _codes(entry, known)
    yield from _references(entry, known)
    yield from _volume(entry)
    yield from _dates(entry, today)
    yield from _fees(entry, known)
    yield from _exemptions(entry)
    yield from _almost_known_words(entry)


def _completeness(entry: Microcredential) -> Iterator[Finding]:
    for name, remedy in MANDATORY.items():
        if not getattr(entry, name):
            yield Finding(name, "", "is missing, Annex II requires it", remedy, leniently=True)
    if entry.hours is None and entry.ects is None:
        remedy = "Give the workload in hours, and ECTS credits where there are any"
        message = "is missing, Annex II requires it"
        yield Finding("hours", "", message, remedy, leniently=True, also="ects")
    untagged = sum(outcome.kind is None for outcome in entry.learning_outcomes)
    if untagged:
        message = f"{untagged} of {len(entry.learning_outcomes)} outcomes have no tag"
        first = next(item.text for item in entry.learning_outcomes if item.kind is None)
        remedy = "Tag each as knowledge, skill or competence"
        yield Finding("learning_outcomes", first, message, remedy, leniently=True)
    if entry.eqf_level is None:
        yield warning("eqf_level", "", "is missing", "Give the EQF level, 1 to 8, if applicable")
    if entry.registration_url is None:
        yield warning("registration_url", "", "is missing", "Learners cannot be sent to register")


def _codes(entry: Microcredential, known: Known) -> Iterator[Finding]:
    for name in ("provider", "joint_providers"):
        for provider in (entry.provider,) if name == "provider" else entry.joint_providers:
            if provider not in known.providers:
                remedy = one_of(provider, sorted(known.providers)) or "Add it to the providers"
                yield Finding(name, provider, "is not a known provider", remedy, leniently=True)
    if entry.field and known.fields and entry.field not in known.fields:
        message = "is not a known field of education"
        remedy = one_of(entry.field, sorted(known.fields), most=0) or "Use a code such as 0613"
        yield Finding("field", entry.field, message, remedy, leniently=True)
    for code in entry.language:
        if not is_language(code):
            yield Finding("language", code, "is not a known language", "Use an ISO 639-1 code")
    for code in entry.country:
        if not is_country(code):
            yield Finding("country", code, "is not a known country", "Use an ISO 3166 code")


def _references(entry: Microcredential, known: Known) -> Iterator[Finding]:
    targets = [("stackability", item) for item in entry.stackability or ()]
    targets += [
        ("admission_rules", rule.course)
        for rule in entry.admission_rules
        if rule.kind is RequirementKind.COURSE and rule.course
    ]
    for name, target in targets:
        if target == entry.id:
            yield Finding(name, target, "refers to the entry itself", "Name another entry")
        elif target not in known.entries and not (
            name == "stackability" and target in known.pathways
        ):
            remedy = one_of(target, sorted(known.entries)) or "Use the id of an entry"
            yield Finding(name, target, "is not the id of a known entry", remedy)


def _volume(entry: Microcredential) -> Iterator[Finding]:
    if entry.ects and entry.hours is not None:
        least, most = HOURS_PER_CREDIT
        if not least <= entry.hours / float(entry.ects) <= most:
            message = f"does not agree with {entry.ects} ECTS"
            remedy = "One credit is usually 25 to 30 hours of work"
            yield warning("hours", entry.hours, message, remedy, also="ects")
    volumes = [module.ects for module in entry.modules]
    if entry.ects is not None and volumes and None not in volumes:
        total = sum((value for value in volumes if value is not None), Decimal(0))
        if total != entry.ects:
            message = f"the modules sum up to {total} ECTS, the entry has {entry.ects}"
            yield warning("modules", total, message, "Correct one of them", also="ects")


def _dates(entry: Microcredential, today: date) -> Iterator[Finding]:
    deadline, starts = entry.application_deadline, entry.start_dates
    if deadline and starts and deadline > min(starts):
        message = f"lies after the first start date, {min(starts)}"
        remedy = "Give a deadline on or before it"
        if deadline > max(starts):
            yield Finding("application_deadline", deadline, message, remedy, also="start_dates")
        else:  # several starts: the deadline may be that of a later one
            yield warning("application_deadline", deadline, message, remedy, also="start_dates")
    if starts and max((*starts, *([deadline] if deadline else []))) < today:
        remedy = "Give the next start date or take the entry out"
        yield warning("start_dates", max(starts), "all dates have passed", remedy)
    if entry.last_reviewed and entry.last_reviewed > today:
        yield warning(
            "last_reviewed", entry.last_reviewed, "lies in the future", "Correct the date"
        )
    if entry.last_reviewed and today - entry.last_reviewed > REVIEW_PERIOD:
        message, remedy = "was reviewed more than a year ago", "Review the entry and set the date"
        yield warning("last_reviewed", entry.last_reviewed, message, remedy)


def _fees(entry: Microcredential, known: Known) -> Iterator[Finding]:
    for audience, count in Counter(fee.audience for fee in entry.fees).items():
        if count > 1:
            yield Finding("fees", audience, "has several fees", "Give one fee for each audience")
    for currency in sorted({fee.currency for fee in entry.fees if fee.amount}):
        if not is_convertible(currency, known.rates):
            message = "has no rate, so that its fees cannot be compared"
            yield warning("fees", currency, message, "Add it to rates.yaml, units for one euro")


def _exemptions(entry: Microcredential) -> Iterator[Finding]:
    for exemption in entry.exemptions:
        audience = exemption.audience
        if audience is Audience.STANDARD:
            remedy = "Name one, such as jobseeker, or change the fee itself"
            yield Finding("exemptions", audience, "names no group of learners", remedy)
        elif audience in _OUTSIDERS and entry.open_to is OpenTo.OWN_STUDENTS:
            message = "may not join: open_to is own_students"
            yield warning("exemptions", audience, message, "Correct one of them", also="open_to")


def _almost_known_words(entry: Microcredential) -> Iterator[Finding]:
    for name, words in _FREE_WORDS.items():
        for item in getattr(entry, name):
            if item in words:
                continue
            near = process.extractOne(
                item.casefold().replace(" ", "_"),
                words,
                scorer=fuzz.ratio,
                score_cutoff=_ALMOST_A_WORD,
            )
            if near:
                yield warning(name, item, "is taken as free text", f"Did you mean {near[0]}?")
