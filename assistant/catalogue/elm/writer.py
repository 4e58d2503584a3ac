"""Writes a catalogue as learning opportunities of the European Learning Model 3.1."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import quote

from lxml import etree

from assistant.catalogue.elm import vocabulary as words
from assistant.catalogue.elm.notes import SUBJECT, columns_in_notes
from assistant.catalogue.elm.schema import DC, LOQ, SKOS, concepts
from assistant.catalogue.entry import ID_FORM, Microcredential
from assistant.catalogue.numbers import write_number
from assistant.catalogue.register import Provider
from assistant.catalogue.release import Release
from assistant.catalogue.terms import Assessment, OutcomeKind

OPPORTUNITY = "urn:x-t4eu:microcredential:"
PROVIDER = "urn:x-t4eu:provider:"
ORGANISATION = "urn:x-t4eu:organisation:"
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
        _organisation(parts["agent"], provider)
        _location(parts["location"], provider)
    if not len(parts["learningAssessmentSpecification"]):
        root.remove(parts["learningAssessmentSpecification"])
    tree = etree.ElementTree(root)
    path.write_bytes(
        etree.tostring(tree, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    )


def _opportunity(parent: Any, entry: Microcredential) -> None:
    node = _put(parent, "learningOpportunity", id=_id(entry))
    _titles(node, entry)
    for language, text in _summaries(entry):
        _put(node, "description", text, language=language)
    _put(node, "type", uri=words.KINDS[entry.kind])
    known = f"{words.ISCED}{entry.field}" in concepts("isced-f")
    for column, cell in columns_in_notes(entry, known_field=known or not entry.field).items():
        note = _put(node, "additionalNote")
        _put(note, "subject", namespace=DC, uri=f"{SUBJECT}{column}")
        _put(note, "noteLiteral", cell, language=entry.text_language)
    _web(node, "homepage", entry.source_url)
    if entry.registration_url:
        _web(node, "supplementaryDocument", entry.registration_url, title=REGISTRATION)
    if entry.start_dates:
        period = _put(node, "temporal")
        _put(period, "startDate", _instant(min(entry.start_dates)))
    if entry.weeks is not None:
        _put(node, "duration", f"P{round(entry.weeks * 7)}D")
    for uri in dict.fromkeys(words.MODES[mode] for mode in entry.mode):
        _put(node, "mode", uri=uri)
    if entry.admission_text:
        note = _put(node, "admissionProcedure")
        _put(note, "noteLiteral", entry.admission_text, language=entry.text_language)
    if entry.application_deadline:
        _put(node, "applicationDeadline", _instant(entry.application_deadline))
    for fee in entry.fees:
        price = _put(node, "priceDetail")
        amount = _put(price, "amount")
        _put(amount, "unit", uri=f"{words.CURRENCY}{fee.currency}")
        _put(amount, "value", write_number(fee.amount))
        _put(price, "prefLabel", fee.audience, namespace=SKOS, language="en")
    for provider in entry.providers:
        _put(node, "providedBy", idref=_provider_id(provider))
    _put(node, "learningAchievementSpecification", idref=_id(entry, "achievement"))
    _put(node, "defaultLanguage", uri=words.language_uri(entry.text_language))


def _achievement(parent: Any, entry: Microcredential) -> None:
    node = _put(parent, "learningAchievementSpecification", id=_id(entry, "achievement"))
    _titles(node, entry)
    known = f"{words.ISCED}{entry.field}"
    field = known if entry.field and known in concepts("isced-f") else words.UNKNOWN_FIELD
    _put(node, "ISCEDFCode", uri=field)
    if entry.hours is not None:
        _put(node, "volumeOfLearning", f"PT{round(entry.hours * 60)}M")
    if entry.ects is not None:
        credit = _put(node, "creditPoint")
        _put(credit, "framework", uri=words.ECTS)
        _put(credit, "point", write_number(entry.ects))
    if entry.eqf_level is not None:
        _put(node, "educationLevel", uri=f"{words.EQF}{entry.eqf_level}")
    for code in entry.language or (None,):
        _put(node, "language", uri=words.language_uri(code))
    for number, _ in enumerate(entry.learning_outcomes or (None,)):
        _put(node, "learningOutcome", idref=_id(entry, "outcome", number))
    if entry.assessment:
        _put(node, "provenBy", idref=_id(entry, "assessment"))


def _outcomes(parent: Any, entry: Microcredential) -> None:
    for number, outcome in enumerate(entry.learning_outcomes):
        node = _put(parent, "learningOutcome", id=_id(entry, "outcome", number))
        _put(node, "title", outcome.text, language=entry.text_language)
        if outcome.kind and outcome.kind in words.OUTCOMES:
            _put(node, "type", uri=words.OUTCOMES[outcome.kind])
        elif outcome.kind is OutcomeKind.COMPETENCE:
            note = _put(node, "additionalNote")
            _put(note, "noteLiteral", outcome.kind, language="en")
    if not entry.learning_outcomes:  # the model asks for one
        node = _put(parent, "learningOutcome", id=_id(entry, "outcome", 0))
        _put(node, "title", NOT_STATED, language="en")


def _assessment(parent: Any, entry: Microcredential) -> None:
    if not entry.assessment:
        return
    node = _put(parent, "learningAssessmentSpecification", id=_id(entry, "assessment"))
    _put(node, "title", ", ".join(entry.assessment).replace("_", " "), language="en")
    for item in entry.assessment:
        if isinstance(item, Assessment) and item in words.ASSESSMENTS:
            _put(node, "type", uri=words.ASSESSMENTS[item])


def _organisation(parent: Any, provider: Provider) -> None:
    node = _put(parent, "organisation", id=_provider_id(provider.id))
    for alias in provider.aliases:
        _put(node, "altLabel", alias, namespace=SKOS, language="und")
    for language, name in provider.names.items():
        _put(node, "legalName", name, language=language)
    if provider.website:
        _web(node, "homepage", provider.website)
    _put(node, "location", idref=f"{_provider_id(provider.id)}:location")
    if not provider.contact.is_empty:
        contact = _put(node, "contactPoint")
        if provider.contact.name:
            _put(contact, "description", provider.contact.name, language="und")
        if provider.contact.email:
            _put(contact, "emailAddress", f"mailto:{provider.contact.email}")
        if provider.contact.url:
            _web(contact, "contactForm", provider.contact.url)


def _location(parent: Any, provider: Provider) -> None:
    node = _put(parent, "location", id=f"{_provider_id(provider.id)}:location")
    for language, city in provider.city.items():
        _put(node, "geographicName", city, language=language)
    address = _put(node, "address")
    _put(address, "countryCode", uri=words.country_uri(provider.country))


def _titles(node: Any, entry: Microcredential) -> None:
    texts = {entry.text_language: entry.title}
    if entry.title_en:
        texts.setdefault("en", entry.title_en)
    for code, text in entry.translations.items():
        texts.setdefault(code, text.title)
    for language, title in texts.items():
        _put(node, "title", title, language=language)


def _summaries(entry: Microcredential) -> Iterable[tuple[str, str]]:
    texts = {entry.text_language: entry.summary} if entry.summary else {}
    if entry.summary_en:
        texts.setdefault("en", entry.summary_en)
    for code, text in entry.translations.items():
        if text.summary:
            texts.setdefault(code, text.summary)
    return texts.items()


def _web(parent: Any, name: str, url: str | None, *, title: str = "") -> None:
    node = _put(parent, name)
    if title:
        _put(node, "title", title, language="en")
    if url:
        _put(node, "contentUrl", url)


def _put(
    parent: Any, name: str, text: str | None = None, *, namespace: str = LOQ, **attributes: str
) -> Any:
    node = etree.SubElement(parent, f"{{{namespace}}}{name}", attributes)
    node.text = text
    return node


def _id(entry: Microcredential, *parts: str | int) -> str:
    return ":".join((f"{OPPORTUNITY}{quote(entry.id, safe='')}", *map(str, parts)))


def _provider_id(provider: str) -> str:
    # One outside the register has a name only, which is no id.
    kind = PROVIDER if ID_FORM.fullmatch(provider) else ORGANISATION
    return f"{kind}{quote(provider, safe='')}"


def _instant(day: date) -> str:
    return f"{day.isoformat()}T00:00:00"
