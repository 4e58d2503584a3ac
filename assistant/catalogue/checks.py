"""Checks of a whole catalogue: every entry, and how entries and registers refer to each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from assistant.catalogue import entry_checks, set_checks
from assistant.catalogue.findings import Finding, warning
from assistant.catalogue.locator import Locator, Section
from assistant.catalogue.names import is_country
from assistant.catalogue.problems import Problem, one_of
from assistant.catalogue.register import Agreement, Pathway, Provider
from assistant.catalogue.release import Catalogue
from assistant.catalogue.terms import Audience

Found = Iterator[tuple[Section, int, str, Finding]]


def check(
    catalogue: Catalogue,
    today: date,
    allow_incomplete: bool,
    locator: Locator | None = None,
) -> tuple[Problem, ...]:
    """Everything wrong with `catalogue` on the day `today`.

    With `allow_incomplete`, missing Annex II elements, unknown providers and unknown fields are
    warnings. `locator` tells where items stand; fields that it knows to be faulty are passed over.
    """
    places = locator or Locator()
    problems = (
        finding.at(places.origin(section, position), name, allow_incomplete=allow_incomplete)
        for section, position, name, finding in _all(catalogue, today)
    )
    return tuple(problem for problem in problems if problem is not None)


def _all(catalogue: Catalogue, today: date) -> Found:
    providers = frozenset(provider.id for provider in catalogue.providers)
    ects = {entry.id: entry.ects for entry in catalogue.entries}
    known = entry_checks.Known(
        providers=providers,
        fields=frozenset(item.code for item in catalogue.fields),
        entries=frozenset(ects),
        pathways=frozenset(pathway.id for pathway in catalogue.pathways),
        rates=catalogue.rates,
    )
    for position, entry in enumerate(catalogue.entries):
        for finding in entry_checks.findings(entry, known, today):
            yield Section.ENTRIES, position, entry.id, finding
    for position, provider in enumerate(catalogue.providers):
        for finding in _provider(provider):
            yield Section.PROVIDERS, position, provider.id, finding
    for position, agreement in enumerate(catalogue.agreements):
        for finding in _agreement(agreement, providers, today):
            yield Section.AGREEMENTS, position, agreement.id, finding
    for position, pathway in enumerate(catalogue.pathways):
        for finding in _pathway(pathway, providers, ects):
            yield Section.PATHWAYS, position, pathway.id, finding
    for currency, rate in catalogue.rates.per_euro.items():
        if rate <= 0:
            message, remedy = f"the rate of {currency} is not above 0", "Units for one euro"
            yield Section.RATES, 0, "rates", Finding("per_euro", rate, message, remedy)
    yield from _repeated(catalogue)
    for position, finding in (
        *set_checks.copies(catalogue.entries),
        *set_checks.circles(catalogue.entries),
    ):
        yield Section.ENTRIES, position, catalogue.entries[position].id, finding
    for position, finding in set_checks.lost_probes(catalogue.probes, catalogue.entries):
        yield Section.PROBES, position, catalogue.probes[position].id, finding


def _repeated(catalogue: Catalogue) -> Found:
    lists: tuple[tuple[Section, str, Sequence[str]], ...] = (
        (Section.ENTRIES, "id", [entry.id for entry in catalogue.entries]),
        (Section.PROVIDERS, "id", [provider.id for provider in catalogue.providers]),
        (Section.AGREEMENTS, "id", [agreement.id for agreement in catalogue.agreements]),
        (Section.PATHWAYS, "id", [pathway.id for pathway in catalogue.pathways]),
        (Section.FIELDS, "code", [item.code for item in catalogue.fields]),
        (Section.PROBES, "id", [probe.id for probe in catalogue.probes]),
    )
    for section, key, ids in lists:
        seen: set[str] = set()
        for position, name in enumerate(ids):
            if name in seen:
                message, remedy = "is given twice", f"Give every item an {key} of its own"
                yield section, position, name, Finding(key, name, message, remedy)
            seen.add(name)


def _provider(provider: Provider) -> Iterator[Finding]:
    if "en" not in provider.names:
        yield Finding("names", "", "lacks the English name", "Add en: to the names")
    if provider.country and not is_country(provider.country):
        remedy = "Use an ISO 3166 code"
        yield Finding("country", provider.country, "is not a known country", remedy)


def _agreement(agreement: Agreement, providers: frozenset[str], today: date) -> Iterator[Finding]:
    for name in ("host_providers", "home_providers"):
        yield from _unknown(name, getattr(agreement, name), providers, "provider")
    yield from _nobody(agreement)
    start, end = agreement.valid_from, agreement.valid_until
    if start and end and end < start:
        yield Finding("valid_until", end, f"lies before valid_from, {start}", "Correct the dates")
    elif end and end < today:
        yield warning("valid_until", end, "the agreement has ended", "Renew it or take it out")


def _nobody(agreement: Agreement) -> Iterator[Finding]:
    if agreement.audience is Audience.STANDARD:
        remedy = "Name one, such as student, or change the fee itself"
        yield Finding("audience", agreement.audience, "names no group of learners", remedy)
    if len({*agreement.host_providers, *agreement.home_providers}) == 1:
        remedy = "Name a second provider; own students are an exemption of the entry"
        yield warning("home_providers", "", "exempts nobody from elsewhere", remedy)


def _pathway(
    pathway: Pathway, providers: frozenset[str], ects: dict[str, Decimal | None]
) -> Iterator[Finding]:
    yield from _unknown("providers", pathway.providers, providers, "provider")
    yield from _unknown("steps", pathway.courses, frozenset(ects), "entry")
    volumes = [[ects.get(course) for course in step.courses] for step in pathway.steps]
    if pathway.ects is None or any(None in step for step in volumes):
        return
    stated = [[value for value in step if value is not None] for step in volumes]
    least = sum((min(step) for step in stated), Decimal(0))
    most = sum((max(step) for step in stated), Decimal(0))
    if not least <= pathway.ects <= most:
        total = f"{least}" if least == most else f"{least} to {most}"
        message = f"the steps sum up to {total} ECTS"
        yield warning("ects", pathway.ects, message, "Correct the sum or the steps")


def _unknown(field: str, ids: Sequence[str], known: frozenset[str], what: str) -> Iterator[Finding]:
    for name in dict.fromkeys(ids):
        if name not in known:
            remedy = one_of(name, sorted(known)) or f"Use the id of a known {what}"
            yield Finding(field, name, f"is not the id of a known {what}", remedy)
