"""Reads schema.org courses, ours and those that universities put into their web pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from assistant.catalogue.building import RawItem
from assistant.catalogue.foreign_table import slug
from assistant.catalogue.json_text import Lines
from assistant.catalogue.jsonld.values import (
    by_language,
    days,
    language,
    listed,
    measured,
    objects,
    plain,
    strings,
)
from assistant.catalogue.jsonld.writer import COURSE_MODES, EQF_NAME, ISCED_NAME
from assistant.catalogue.locator import Section
from assistant.catalogue.raw import RawCatalogue
from assistant.catalogue.terms import ONLINE_MODES, Audience, Kind, Mode, OutcomeKind, TargetGroup

KINDS = {"Course": Kind.COURSE, "EducationalOccupationalProgram": Kind.PROGRAMME}
_MODES = {texts[-1]: mode for mode, texts in COURSE_MODES.items()}
_CONTAINERS = ("@graph", "itemListElement", "item", "mainEntity")


def read_jsonld(values: Any, text: str, file: str, raw: RawCatalogue) -> None:
    """Add every course inside `values`, which were parsed from `text`, to `raw`."""
    items, lines = [], Lines(text)
    for node in _courses(values):
        entry = _entry(node)
        line = lines.of(plain(node.get("identifier")) or plain(node.get("name")))
        items.append(_item(entry, file, line))
    raw.add(Section.ENTRIES, items)


def _item(entry: dict[str, Any], file: str, line: int | None) -> RawItem:
    return RawItem(entry, file, line, lambda _: line)


def _courses(values: Any) -> Iterator[dict[str, Any]]:
    """The courses in a document: alone, in a list, in a graph or in an item list."""
    if isinstance(values, list):
        for value in values:
            yield from _courses(value)
    elif isinstance(values, dict):
        if _types(values) & set(KINDS):
            yield values
        else:
            for name in _CONTAINERS:
                yield from _courses(values.get(name))


def _types(node: dict[str, Any]) -> set[str]:
    return {str(name).rpartition(":")[2].rpartition("/")[2] for name in listed(node.get("@type"))}


def _entry(node: dict[str, Any]) -> dict[str, Any]:
    kind = next(KINDS[name] for name in _types(node) if name in KINDS)
    instances = objects(node.get("hasCourseInstance"))
    offers = objects(node.get("offers"))
    providers = [_provider(item) for item in listed(node.get("provider"))]
    modes = [mode.casefold() for i in instances for mode in strings(i.get("courseMode"))]
    known = (node.get(name) for name in ("identifier", "courseCode", "@id", "url", "name"))
    address = next((text for value in known if (text := plain(value))), "")
    workload = next((d for i in instances if (d := plain(i.get("courseWorkload")))), "")
    schedules = [s for i in instances for s in objects(i.get("courseSchedule"))]
    length = plain(schedules[0].get("duration")) if schedules else ""
    points = node.get("numberOfCredits")
    return {
        "id": address if re.fullmatch(r"[^\s|,;:/]{1,64}", address) else slug(address),
        **_texts(node),
        "kind": kind,
        "provider": providers[0] if providers else "",
        "joint_providers": providers[1:],
        "source_url": plain(node.get("url")) or None,
        "registration_url": _registration(node),
        "ects": points.get("value") if isinstance(points, dict) else points,
        "hours": measured(workload or plain(node.get("timeRequired")), "hours"),
        "weeks": measured(length, "weeks"),
        "eqf_level": next(iter(_codes(node.get("educationalLevel"), EQF_NAME)), None),
        "field": next(iter(_codes(node.get("about"), ISCED_NAME)), ""),
        "language": _languages(node, instances),
        "mode": _modes(modes),
        "start_dates": days(i.get("startDate") for i in instances),
        "application_deadline": next(iter(days(o.get("availabilityEnds") for o in offers)), None),
        "fees": _fees(offers),
        "place": next((p for i in instances if (p := plain(i.get("location")))), ""),
        "learning_outcomes": [o for t in listed(node.get("teaches")) if (o := _outcome(t))],
        "prerequisites": ", ".join(strings(node.get("coursePrerequisites"))),
        "certificate": strings(node.get("educationalCredentialAwarded")),
        "target_groups": [
            role
            for audience in objects(node.get("audience"))
            for role in strings(audience.get("educationalRole"))
            if role in set(TargetGroup)
        ],
    }


def _texts(node: dict[str, Any]) -> dict[str, Any]:
    fallback = language(plain(node.get("inLanguage"))) or "en"
    names, summaries = (by_language(node.get(name), fallback) for name in ("name", "description"))
    base = next(iter(names), fallback)
    found: dict[str, Any] = {
        "text_language": base,
        "title": names.get(base, ""),
        "summary": summaries.get(base, ""),
    }
    if base != "en":
        found |= {"title_en": names.get("en", ""), "summary_en": summaries.get("en", "")}
    found["translations"] = {
        code: {"title": text, "summary": summaries.get(code, "")}
        for code, text in names.items()
        if code not in (base, "en")
    }
    return found


def _provider(item: Any) -> str:
    if isinstance(item, dict):
        return plain(item.get("identifier")) or plain(item.get("name"))
    return str(item)


def _registration(node: dict[str, Any]) -> str | None:
    for action in objects(node.get("potentialAction")):
        if "RegisterAction" in _types(action):
            target = action.get("target")
            return plain(target.get("urlTemplate") if isinstance(target, dict) else target) or None
    return None


def _modes(said: list[str]) -> list[Mode]:
    """The modes that courseMode texts mean: "online" alone is both kinds of it."""
    found = dict.fromkeys(_MODES[text] for text in said if text in _MODES)
    if "online" in said and not found.keys() & set(ONLINE_MODES):
        found |= dict.fromkeys(ONLINE_MODES)
    return list(found)


def _fees(offers: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """One fee for each audience; an offer for somebody we do not know is left out."""
    fees: dict[str, dict[str, Any]] = {}
    for offer in offers:
        audience = plain(offer.get("eligibleCustomerType")) or Audience.STANDARD
        if "price" in offer and audience in set(Audience):
            fees.setdefault(
                audience,
                {
                    "audience": audience,
                    "amount": offer["price"],
                    "currency": plain(offer.get("priceCurrency")) or "EUR",
                },
            )
    return list(fees.values())


def _outcome(term: Any) -> dict[str, Any] | None:
    text = plain(term)
    kind = plain(term.get("inDefinedTermSet")) if isinstance(term, dict) else ""
    return {"text": text, "kind": kind if kind in set(OutcomeKind) else None} if text else None


def _codes(value: Any, scheme: str) -> list[str]:
    return [
        plain(term.get("termCode"))
        for term in objects(value)
        if plain(term.get("inDefinedTermSet")) == scheme
    ]


def _languages(node: dict[str, Any], instances: list[dict[str, Any]]) -> list[str]:
    said = [code for i in instances for code in strings(i.get("inLanguage"))]
    codes = [language(code) for code in said or strings(node.get("inLanguage"))]
    return list(dict.fromkeys(code for code in codes if code))
