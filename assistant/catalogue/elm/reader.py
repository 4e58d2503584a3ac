"""Reads learning opportunities of the European Learning Model, ours and other people's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from assistant.catalogue.building import RawItem
from assistant.catalogue.elm import vocabulary as words
from assistant.catalogue.elm.finding import amount, by_language, days, first, nodes_at, uris
from assistant.catalogue.elm.organisations import PROVIDER
from assistant.catalogue.elm.parts import entry_id, fees, notes, registration, texts
from assistant.catalogue.elm.schema import UnusableXmlError, faults, parse
from assistant.catalogue.elm.writer import NOT_STATED
from assistant.catalogue.locator import Section
from assistant.catalogue.misfit import Misfit
from assistant.catalogue.problems import Problem, Severity
from assistant.catalogue.raw import RawCatalogue
from assistant.catalogue.tables import from_row
from assistant.catalogue.terms import Kind, Mode, OutcomeKind

_MODES = {
    words.MODES[Mode.ONSITE]: (Mode.ONSITE,),
    words.MODES[Mode.BLENDED]: (Mode.BLENDED,),
    words.MODES[Mode.ONLINE_SYNC]: (Mode.ONLINE_SYNC, Mode.ONLINE_ASYNC),
}
_OUTCOMES = {uri: kind for kind, uri in words.OUTCOMES.items()}
_ASSESSMENTS = {uri: word for word, uri in words.ASSESSMENTS.items()}


def read_elm(content: bytes, file: str, raw: RawCatalogue) -> Iterator[Problem]:
    """Add the opportunities and our own providers of a document to `raw`; yields its faults."""
    try:
        root = parse(content)
    except UnusableXmlError as error:
        message = f"the file is not valid XML: {error}"
        remedy = "Export it again, or check where it comes from"
        yield Problem(Severity.ERROR, file, error.line, None, None, "", message, remedy)
        return
    found = faults(root)
    for line, message in found:
        remedy = "Correct it as the European Learning Model 3.1 asks (loq.xsd)"
        yield Problem(Severity.ERROR, file, line, None, None, "", message, remedy)
    if found:
        return
    document = _Document(root)
    raw.add(
        Section.ENTRIES,
        [_item(document.entry(node), node, file) for node in document.opportunities],
    )
    providers = [_item(document.provider(node), node, file) for node in document.ours]
    if providers:
        raw.add(Section.PROVIDERS, providers)


def _item(
    read: tuple[dict[str, Any], tuple[tuple[str, str, Misfit], ...]], node: Any, file: str
) -> RawItem:
    values, problems = read
    line = node.sourceline
    return RawItem(values, file, line, lambda _: line, faults=problems)


class _Document:
    """One valid document, its records by id."""

    def __init__(self, root: Any) -> None:
        self.opportunities = nodes_at(
            root, "loq:learningOpportunityReferences/loq:learningOpportunity"
        )
        records = nodes_at(root, "*/*[@id]")
        self._records = {node.get("id"): node for node in records}
        self.ours = [
            node
            for node in nodes_at(root, "loq:agentReferences/loq:organisation")
            if node.get("id").startswith(PROVIDER)
        ]

    def entry(self, node: Any) -> tuple[dict[str, Any], tuple[tuple[str, str, Misfit], ...]]:
        """The model values of an opportunity; notes of ours say some of them exactly."""
        achieved = self._of(node, "learningAchievementSpecification")
        larger = words.PROGRAMMES.intersection(uris(node, "type"))
        values: dict[str, Any] = {
            "id": entry_id(node.get("id")),
            **texts(node),
            "kind": Kind.PROGRAMME if larger else Kind.COURSE,
            **self._providers(node),
            "source_url": first(node, "loq:homepage/loq:contentUrl"),
            "start_dates": days(node, "loq:temporal/loq:startDate"),
            "application_deadline": next(iter(days(node, "loq:applicationDeadline")), None),
            "weeks": amount(first(node, "loq:duration"), 7 * 24 * 60),
            "mode": list(dict.fromkeys(m for u in uris(node, "mode") for m in _MODES.get(u, ()))),
            "fees": fees(node),
            "admission_text": first(node, "loq:admissionProcedure/loq:noteLiteral") or "",
            "prerequisites": first(achieved, "loq:entryRequirement/loq:noteLiteral") or "",
            "registration_url": registration(node),
            "place": self._place(node),
            **self._achievement(achieved),
        }
        exact = from_row(notes(node))
        values |= {name: value for name, value in exact.values.items() if name != "text_language"}
        return values, tuple((name, name, fault) for name, fault in exact.faults)

    def provider(self, node: Any) -> tuple[dict[str, Any], tuple[tuple[str, str, Misfit], ...]]:
        """The model values of one of our providers."""
        location = self._of(node, "location")
        country = next(iter(uris(location, "address/loq:countryCode")), "")
        values = {
            "id": unquote(node.get("id").removeprefix(PROVIDER)),
            "names": by_language(node, "loq:legalName"),
            "aliases": [alias.text or "" for alias in nodes_at(node, "skos:altLabel")],
            "country": words.country_of(country) if country else None,
            "city": by_language(location, "loq:geographicName"),
            "website": first(node, "loq:homepage/loq:contentUrl"),
            "contact": {
                "name": first(node, "loq:contactPoint/loq:description") or "",
                "email": (first(node, "loq:contactPoint/loq:emailAddress") or "").removeprefix(
                    "mailto:"
                ),
                "url": first(node, "loq:contactPoint/loq:contactForm/loq:contentUrl"),
            },
        }
        return values, ()

    def _of(self, node: Any, name: str) -> Any:
        """The record that an element of `node` refers to; an empty list where there is none."""
        found = nodes_at(node, f"loq:{name}[@idref]")
        record = self._records.get(found[0].get("idref")) if found else None
        return [] if record is None else record

    def _providers(self, node: Any) -> dict[str, Any]:
        names = []
        for reference in nodes_at(node, "loq:providedBy"):
            address = reference.get("idref")
            if address.startswith(PROVIDER):
                names.append(unquote(address.removeprefix(PROVIDER)))
                continue
            record = self._records.get(address)
            called = by_language(record, "loq:legalName") if record is not None else {}
            names.append(called.get("en") or next(iter(called.values()), address))
        return {"provider": names[0] if names else "", "joint_providers": names[1:]}

    def _place(self, node: Any) -> str:
        return first(self._of(node, "location"), "loq:geographicName") or ""

    def _achievement(self, node: Any) -> dict[str, Any]:
        levels = [uri for uri in uris(node, "educationLevel") if uri.startswith(words.EQF)]
        fields = [uri for uri in uris(node, "ISCEDFCode") if uri != words.UNKNOWN_FIELD]
        credit = [
            first(point, "loq:point")
            for point in nodes_at(node, "loq:creditPoint")
            if words.ECTS in uris(point, "framework")
        ]
        languages = [words.language_of(uri) for uri in uris(node, "language")]
        return {
            "learning_outcomes": list(self._outcomes(node)),
            "field": fields[0].removeprefix(words.ISCED) if fields else "",
            "hours": amount(first(node, "loq:volumeOfLearning"), 60),
            "ects": credit[0] if credit else None,
            "eqf_level": levels[0].removeprefix(words.EQF) if levels else None,
            "language": [code for code in languages if code],
            "assessment": [
                _ASSESSMENTS[uri]
                for uri in uris(self._of(node, "provenBy"), "type")
                if uri in _ASSESSMENTS
            ],
        }

    def _outcomes(self, node: Any) -> Iterator[Mapping[str, Any]]:
        for reference in nodes_at(node, "loq:learningOutcome"):
            outcome = self._records.get(reference.get("idref"))
            text = first(outcome, "loq:title") if outcome is not None else None
            if not text or text == NOT_STATED:
                continue
            kind = next((_OUTCOMES[u] for u in uris(outcome, "type") if u in _OUTCOMES), None)
            said = first(outcome, "loq:additionalNote/loq:noteLiteral")
            if kind is None and said == OutcomeKind.COMPETENCE:
                kind = OutcomeKind.COMPETENCE
            yield {"text": text, "kind": kind}
