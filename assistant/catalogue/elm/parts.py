"""Parts of a learning opportunity: its id, texts, fees, registration, and our notes."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote

from assistant.catalogue.elm import vocabulary as words
from assistant.catalogue.elm.finding import by_language, first, nodes_at, uris
from assistant.catalogue.elm.notes import SUBJECT
from assistant.catalogue.elm.writer import OPPORTUNITY, REGISTRATION
from assistant.catalogue.foreign_table import slug
from assistant.catalogue.names import is_language
from assistant.catalogue.terms import Audience


def texts(node: Any) -> dict[str, Any]:
    """Titles and summaries: the document's own language, English, and translations."""
    titles, summaries = by_language(node, "loq:title"), by_language(node, "loq:description")
    default = words.language_of(next(iter(uris(node, "defaultLanguage")), ""))
    base = default if default in titles else next(iter(titles), "en")
    found: dict[str, Any] = {"text_language": base if is_language(base) else "en"}
    found |= {"title": titles.get(base, ""), "summary": summaries.get(base, "")}
    if base != "en":
        found |= {"title_en": titles.get("en", ""), "summary_en": summaries.get("en", "")}
    found["translations"] = {
        code: {"title": title, "summary": summaries.get(code, "")}
        for code, title in titles.items()
        if code not in (base, "en") and is_language(code)
    }
    return found


def notes(node: Any) -> dict[str, str]:
    """The cells that notes of ours hold, by column."""
    found = {}
    for note in nodes_at(node, "loq:additionalNote"):
        for subject in nodes_at(note, "dc:subject"):
            if (uri := subject.get("uri")).startswith(SUBJECT):
                found[uri.removeprefix(SUBJECT)] = first(note, "loq:noteLiteral") or ""
    return {name: cell for name, cell in found.items() if name not in ("id", "provider")}


def fees(node: Any) -> list[dict[str, Any]]:
    """Fees whose label is one of our audiences; of the others the first, as the standard fee."""
    fees: dict[str, dict[str, Any]] = {}
    for price in nodes_at(node, "loq:priceDetail[loq:amount]"):
        label = first(price, "skos:prefLabel")
        audience = label if label in set(Audience) else Audience.STANDARD
        currency = next(iter(uris(price, "amount/loq:unit")), "").rsplit("/", 1)[-1]
        amount = first(price, "loq:amount/loq:value")
        fees.setdefault(
            str(audience), {"audience": audience, "amount": amount, "currency": currency}
        )
    return list(fees.values())


def registration(node: Any) -> str | None:
    """The address of the registration page."""
    for document in nodes_at(node, "loq:supplementaryDocument"):
        if first(document, "loq:title") == REGISTRATION:
            return first(document, "loq:contentUrl")
    return None


def entry_id(address: str) -> str:
    """The id in an address of ours; made of the address elsewhere."""
    if address.startswith(OPPORTUNITY):
        return unquote(address.removeprefix(OPPORTUNITY))
    return slug(re.sub(r"^\w+://", "", address))
