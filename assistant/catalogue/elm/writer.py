"""Writes a catalogue as learning opportunities of the European Learning Model 3.1."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import quote

from lxml import etree

from assistant.catalogue.elm import vocabulary as words
from assistant.catalogue.elm.elements import put, web
from assistant.catalogue.elm.notes import SUBJECT, columns_in_notes
from assistant.catalogue.elm.organisations import location, organisation, provider_id
from assistant.catalogue.elm.schema import DC, LOQ, SKOS, concepts
from assistant.catalogue.entry import Microcredential
from assistant.catalogue.numbers import write_number
from assistant.catalogue.release import Release
from assistant.catalogue.terms import Assessment, OutcomeKind

OPPORTUNITY = "urn:x-t4eu:microcredential:"
REGISTRATION = "registration"
NOT_STATED = "not stated"


def write_elm(release: Release, path: Path) -> None:
    """Write the entries and providers of a release. Raises OSError where that cannot be done."""
    root = etree.Element(f"{{{LOQ}}}Courses", nsmap={None: LOQ, "skos": SKOS, "dc": DC})
    root.set("xsdVersion", "3.1.0")
    parts = {
        name: etree.SubElement(root, f"{{{LOQ}}}{name}References")
        for name in (
            "learningOpportunity",
            "learningAchievementSpecification",
            "learningOutcome",
            "learningAssessmentSpecification",
            "agent",
            "location",
        )
    }
    for entry in release.entries.values():
        _opportunity(parts["learningOpportunity"], entry)
        _achievement(parts["learningAchievementSpecification"], entry)
        _outcomes(parts["learningOutcome"], entry)
        _assessment(parts["learningAssessmentSpecification"], entry)
    for provider in release.providers.values():
        organisation(parts["agent"], provider)
        location(parts["location"], provider)
    if not len(parts["learningAssessmentSpecification"]):
        root.remove(parts["learningAssessmentSpecification"])
    tree = etree.ElementTree(root)
    path.write_bytes(
        etree.tostring(tree, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    )


def _opportunity(parent: Any, entry: Microcredential) -> None:
    node = put(parent, "learningOpportunity", id=_id(entry))
    _titles(node, entry)
    for language, text in _summaries(entry):
        put(node, "description", text, language=language)
    put(node, "type", uri=words.KINDS[entry.kind])
    known = f"{words.ISCED}{entry.field}" in concepts("isced-f")
    for column, cell in columns_in_notes(entry, known_field=known or not entry.field).items():
        note = put(node, "additionalNote")
        put(note, "subject", namespace=DC, uri=f"{SUBJECT}{column}")
        put(note, "noteLiteral", cell, language=entry.text_language)
    web(node, "homepage", entry.source_url)
    if entry.registration_url:
        web(node, "supplementaryDocument", entry.registration_url, title=REGISTRATION)
    if entry.start_dates:
        period = put(node, "temporal")
        put(period, "startDate", _instant(min(entry.start_dates)))
    if entry.weeks is not None:
        put(node, "duration", f"P{round(entry.weeks * 7)}D")
    for uri in dict.fromkeys(words.MODES[mode] for mode in entry.mode):
        put(node, "mode", uri=uri)
    if entry.admission_text:
        note = put(node, "admissionProcedure")
        put(note, "noteLiteral", entry.admission_text, language=entry.text_language)
    if entry.application_deadline:
        put(node, "applicationDeadline", _instant(entry.application_deadline))
    for fee in entry.fees:
        price = put(node, "priceDetail")
        amount = put(price, "amount")
        put(amount, "unit", uri=f"{words.CURRENCY}{fee.currency}")
        put(amount, "value", write_number(fee.amount))
        put(price, "prefLabel", fee.audience, namespace=SKOS, language="en")
    for provider in entry.providers:
        put(node, "providedBy", idref=provider_id(provider))
    put(node, "learningAchievementSpecification", idref=_id(entry, "achievement"))
    put(node, "defaultLanguage", uri=words.language_uri(entry.text_language))


def _achievement(parent: Any, entry: Microcredential) -> None:
    node = put(parent, "learningAchievementSpecification", id=_id(entry, "achievement"))
    _titles(node, entry)
    known = f"{words.ISCED}{entry.field}"
    field = known if entry.field and known in concepts("isced-f") else words.UNKNOWN_FIELD
    put(node, "ISCEDFCode", uri=field)
    if entry.hours is not None:
        put(node, "volumeOfLearning", f"PT{round(entry.hours * 60)}M")
    if entry.ects is not None:
        credit = put(node, "creditPoint")
        put(credit, "framework", uri=words.ECTS)
        put(credit, "point", write_number(entry.ects))
    if entry.eqf_level is not None:
        put(node, "educationLevel", uri=f"{words.EQF}{entry.eqf_level}")
    for code in entry.language or (None,):
        put(node, "language", uri=words.language_uri(code))
    for number, _ in enumerate(entry.learning_outcomes or (None,)):
        put(node, "learningOutcome", idref=_id(entry, "outcome", number))
    if entry.assessment:
        put(node, "provenBy", idref=_id(entry, "assessment"))


def _outcomes(parent: Any, entry: Microcredential) -> None:
    for number, outcome in enumerate(entry.learning_outcomes):
        node = put(parent, "learningOutcome", id=_id(entry, "outcome", number))
        put(node, "title", outcome.text, language=entry.text_language)
        if outcome.kind and outcome.kind in words.OUTCOMES:
            put(node, "type", uri=words.OUTCOMES[outcome.kind])
        elif outcome.kind is OutcomeKind.COMPETENCE:
            note = put(node, "additionalNote")
            put(note, "noteLiteral", outcome.kind, language="en")
    if not entry.learning_outcomes:  # the model asks for one
        node = put(parent, "learningOutcome", id=_id(entry, "outcome", 0))
        put(node, "title", NOT_STATED, language="en")


def _assessment(parent: Any, entry: Microcredential) -> None:
    if not entry.assessment:
        return
    node = put(parent, "learningAssessmentSpecification", id=_id(entry, "assessment"))
    put(node, "title", ", ".join(entry.assessment).replace("_", " "), language="en")
    for item in entry.assessment:
        if isinstance(item, Assessment) and item in words.ASSESSMENTS:
            put(node, "type", uri=words.ASSESSMENTS[item])


def _titles(node: Any, entry: Microcredential) -> None:
    texts = {entry.text_language: entry.title}
    if entry.title_en:
        texts.setdefault("en", entry.title_en)
    for code, text in entry.translations.items():
        texts.setdefault(code, text.title)
    for language, title in texts.items():
        put(node, "title", title, language=language)


def _summaries(entry: Microcredential) -> Iterable[tuple[str, str]]:
    texts = {entry.text_language: entry.summary} if entry.summary else {}
    if entry.summary_en:
        texts.setdefault("en", entry.summary_en)
    for code, text in entry.translations.items():
        if text.summary:
            texts.setdefault(code, text.summary)
    return texts.items()


def _id(entry: Microcredential, *parts: str | int) -> str:
    return ":".join((f"{OPPORTUNITY}{quote(entry.id, safe='')}", *map(str, parts)))


def _instant(day: date) -> str:
    return f"{day.isoformat()}T00:00:00"
