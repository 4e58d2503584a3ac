"""Reads courses that were fetched from an OOAPI server, version 5."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from assistant.catalogue.building import RawItem
from assistant.catalogue.foreign_table import slug
from assistant.catalogue.json_text import Lines
from assistant.catalogue.locator import Section
from assistant.catalogue.misfit import Misfit
from assistant.catalogue.names import parse_language
from assistant.catalogue.raw import RawCatalogue
from assistant.catalogue.terms import Mode

_MODES: Mapping[str, tuple[Mode, ...]] = {
    "on campus": (Mode.ONSITE,),
    "situated": (Mode.ONSITE,),
    "lecture": (Mode.ONSITE,),
    "hybrid": (Mode.BLENDED,),
    "blended": (Mode.BLENDED,),
    "online": (Mode.ONLINE_SYNC, Mode.ONLINE_ASYNC),
    "distance-learning": (Mode.ONLINE_SYNC, Mode.ONLINE_ASYNC),
}
_LEVELS = {"bachelor": 6, "master": 7, "doctoral": 8}
_DURATION = re.compile(r"P(?:(\d{1,4})W)?(?:(\d{1,4})M)?(?:(\d{1,4})D)?(?:T.*)?")


def is_ooapi(values: Any) -> bool:
    """True for a file that `fetching` wrote."""
    return (
        isinstance(values, dict) and "ooapi" in values and isinstance(values.get("courses"), list)
    )


def read_ooapi(values: Any, text: str, file: str, raw: RawCatalogue) -> None:
    """Add the courses in `values`, which were parsed from `text`, to `raw`."""
    items, lines = [], Lines(text)
    for course in values["courses"]:
        if isinstance(course, dict):
            line = lines.of(str(course.get("courseId", "")))
            items.append(_item(_entry(course), file, line))
    raw.add(Section.ENTRIES, items)


def _item(entry: dict[str, Any], file: str, line: int | None) -> RawItem:
    return RawItem(entry, file, line, lambda _: line)


def _entry(course: dict[str, Any]) -> dict[str, Any]:
    names, summaries = (_by_language(course.get(name)) for name in ("name", "description"))
    offerings = [item for item in _list(course.get("offerings")) if isinstance(item, dict)]
    base = "en" if "en" in names else next(iter(names), "en")
    code = course.get("primaryCode")
    named = code.get("code") if isinstance(code, dict) else course.get("abbreviation")
    level = str(course.get("level", "")).casefold()
    link = course.get("link") or None
    return {
        "id": slug(str(named or course.get("courseId") or names.get(base, ""))),
        "title": names.get(base, ""),
        "summary": summaries.get(base, ""),
        "text_language": base,
        "translations": {
            language: {"title": title, "summary": summaries.get(language, "")}
            for language, title in names.items()
            if language != base
        },
        "provider": _organization(course.get("organization")),
        "source_url": link,
        "registration_url": next((o["link"] for o in offerings if o.get("link")), None),
        "ects": _ects(course),
        "weeks": _weeks(str(course.get("duration", ""))),
        "eqf_level": _LEVELS.get(level),
        "language": list(dict.fromkeys(_languages(course, offerings))),
        "mode": list(dict.fromkeys(_modes(course, offerings))),
        "start_dates": sorted({str(o["startDate"])[:10] for o in offerings if o.get("startDate")}),
        "application_deadline": max(
            (str(o["enrollEndDate"])[:10] for o in offerings if o.get("enrollEndDate")),
            default=None,
        ),
        "fees": _fees(offerings),
        "learning_outcomes": [
            {"text": text}
            for outcome in _list(course.get("learningOutcomes"))
            if (text := _text(outcome, base))
        ],
        "assessment": [text] if (text := _text(course.get("assessment"), base)) else [],
        "prerequisites": _text(
            course.get("admissionRequirements") or course.get("requirements"), base
        ),
        "admission_text": _text(course.get("enrollment"), base),
        "field": str(next(iter(_list(course.get("fieldsOfStudy"))), "")),
    }


def _ects(course: dict[str, Any]) -> Any:
    """Credits: `studyLoad` since 5.0, `ects` in its drafts."""
    for load in _list(course.get("studyLoad")):
        if isinstance(load, dict) and load.get("studyLoadUnit") == "ects":
            return load.get("value")
    return course.get("ects")


def _organization(value: Any) -> str:
    if isinstance(value, dict):
        names = _by_language(value.get("name"))
        return names.get("en") or next(iter(names.values()), "")
    return str(value or "")


def _languages(course: dict[str, Any], offerings: list[dict[str, Any]]) -> Iterator[str]:
    for said in (course, *offerings):
        if code := _language(str(said.get("teachingLanguage") or "")):
            yield code


def _modes(course: dict[str, Any], offerings: list[dict[str, Any]]) -> Iterator[Mode]:
    for said in (course, *offerings):
        for mode in _list(said.get("modeOfDelivery")):
            yield from _MODES.get(str(mode).casefold(), ())


def _fees(offerings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The total cost of the first offering that states one."""
    for offering in offerings:
        for price in _list(offering.get("priceInformation")):
            if isinstance(price, dict) and price.get("costType") == "total costs":
                return [{"amount": price.get("amount"), "currency": price.get("currency", "EUR")}]
    return []


def _weeks(duration: str) -> float | None:
    """An ISO 8601 duration in weeks; a month is four."""
    match = _DURATION.fullmatch(duration)
    if match is None:
        return None
    weeks, months, days = (int(number or 0) for number in match.groups())
    return weeks + 4 * months + days / 7 or None


def _by_language(value: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for item in _list(value):
        if isinstance(item, dict) and item.get("value"):
            found.setdefault(_language(str(item.get("language", ""))) or "en", str(item["value"]))
    return found


def _text(value: Any, language: str) -> str:
    texts = _by_language(value)
    return texts.get(language) or next(iter(texts.values()), "")


def _language(code: str) -> str | None:
    try:
        return parse_language(code) if code else None
    except Misfit:
        return None


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
