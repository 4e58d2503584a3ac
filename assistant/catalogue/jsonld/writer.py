"""Writes a release as schema.org courses, which search engines and other portals read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.numbers import plain
from assistant.catalogue.release import Release
from assistant.catalogue.terms import Audience, Kind, Mode

CARRIED = frozenset(
    {
        *("id", "title", "title_en", "summary", "summary_en", "text_language", "translations"),
        *("kind", "provider", "joint_providers", "language", "ects", "hours", "weeks"),
        *("eqf_level", "field", "mode", "start_dates", "application_deadline", "fees", "place"),
        *("learning_outcomes", "prerequisites", "registration_url", "source_url"),
        *("certificate", "target_groups"),
    }
)
"""Fields of an entry that schema.org has a place for."""

COURSE_MODES: Mapping[Mode, tuple[str, ...]] = {
    Mode.ONSITE: ("onsite",),
    Mode.BLENDED: ("blended",),
    Mode.ONLINE_SYNC: ("online", "synchronous"),
    Mode.ONLINE_ASYNC: ("online", "asynchronous"),
}
EQF_NAME = "European Qualifications Framework"
ISCED_NAME = "ISCED-F 2013"


def write_jsonld(release: Release, path: Path) -> None:
    """Write the entries of a release. Raises OSError where that cannot be done."""
    graph = [course(entry, release) for entry in release.entries.values()]
    document = {"@context": "https://schema.org", "@graph": graph}
    path.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", "utf-8")


def course(entry: Microcredential, release: Release) -> dict[str, Any]:
    """One entry as a Course or an EducationalOccupationalProgram, without empty values."""
    programme = entry.kind is Kind.PROGRAMME
    found: dict[str, Any] = {
        "@type": "EducationalOccupationalProgram" if programme else "Course",
        "identifier": entry.id,
        "name": _texts(entry, "title"),
        "description": _texts(entry, "summary"),
        "provider": [_provider(name, release) for name in entry.providers],
        "url": entry.source_url,
        "numberOfCredits": _credits(entry),
        "teaches": [
            {"@type": "DefinedTerm", "name": outcome.text, **_set(outcome.kind)}
            for outcome in entry.learning_outcomes
        ],
        "about": _term(entry.field, ISCED_NAME),
        "educationalLevel": _term(str(entry.eqf_level or ""), EQF_NAME),
        "coursePrerequisites": entry.prerequisites,
        "educationalCredentialAwarded": [str(item) for item in entry.certificate],
        "audience": [
            {"@type": "EducationalAudience", "educationalRole": str(group)}
            for group in entry.target_groups
        ],
        "offers": _offers(entry),
        "hasCourseInstance": _instances(entry),
        "potentialAction": entry.registration_url
        and {"@type": "RegisterAction", "target": entry.registration_url},
    }
    return _filled(found)


def _texts(entry: Microcredential, name: str) -> list[dict[str, str]]:
    texts = {entry.text_language: getattr(entry, name)}
    texts.setdefault("en", getattr(entry, f"{name}_en"))
    for code, translation in entry.translations.items():
        texts.setdefault(code, getattr(translation, name))
    return [{"@language": code, "@value": text} for code, text in texts.items() if text]


def _provider(name: str, release: Release) -> dict[str, Any]:
    provider = release.providers[name]
    return _filled(
        {
            "@type": "CollegeOrUniversity",
            "identifier": name,
            "name": provider.names.get("en", name),
            "url": provider.website,
            "email": provider.contact.email,
        }
    )


def _credits(entry: Microcredential) -> dict[str, Any] | None:
    if entry.ects is None:
        return None
    return {"@type": "StructuredValue", "value": plain(entry.ects), "unitText": "ECTS"}


def _offers(entry: Microcredential) -> list[dict[str, Any]]:
    """A fee each; a deadline without any fee is an offer too."""
    ends = entry.application_deadline and entry.application_deadline.isoformat()
    offers = [
        {
            "@type": "Offer",
            "price": plain(fee.amount),
            "priceCurrency": fee.currency,
            "eligibleCustomerType": None if fee.audience is Audience.STANDARD else fee.audience,
            "availabilityEnds": ends,
        }
        for fee in entry.fees
    ]
    if ends and not offers:
        offers = [{"@type": "Offer", "availabilityEnds": ends}]
    return [_filled(offer) for offer in offers]


def _instances(entry: Microcredential) -> list[dict[str, Any]]:
    """One for each start; one without a start where there is none but more is said."""
    common = _filled(
        {
            "courseMode": list(dict.fromkeys(m for mode in entry.mode for m in COURSE_MODES[mode])),
            "courseWorkload": entry.hours and f"PT{plain(entry.hours)}H",
            "courseSchedule": entry.weeks
            and {"@type": "Schedule", "duration": f"P{plain(entry.weeks)}W"},
            "inLanguage": list(entry.language),
            "location": entry.place and {"@type": "Place", "name": entry.place},
        }
    )
    starts = [{"startDate": day.isoformat()} for day in entry.start_dates] or [{}]
    found = [{"@type": "CourseInstance", **common, **start} for start in starts]
    return [instance for instance in found if len(instance) > 1]


def _set(name: str | None) -> dict[str, Any]:
    return {"inDefinedTermSet": {"@type": "DefinedTermSet", "name": str(name)}} if name else {}


def _term(code: str, scheme: str) -> dict[str, Any] | None:
    return {"@type": "DefinedTerm", "termCode": code, **_set(scheme)} if code else None


def _filled(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, "", [])}
