"""A catalogue as the items that a release consists of, each with the hash of its content."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.probe import Probe
from assistant.catalogue.register import Agreement, FieldOfEducation, Pathway, Provider, Rates
from assistant.catalogue.release import Catalogue

_KINDS: dict[str, type[BaseModel]] = {
    "entries": Microcredential,
    "providers": Provider,
    "agreements": Agreement,
    "pathways": Pathway,
    "fields": FieldOfEducation,
    "probes": Probe,
}
"""Attributes of a Catalogue that are tuples, and what they hold. Rates are a single item."""


@dataclass(frozen=True, slots=True)
class Item:
    """One part of a release: its place, its content and the hash of that."""

    kind: str
    key: str
    position: int
    body: str
    hash: str

    @property
    def intact(self) -> bool:
        """True where the content is what was hashed."""
        return content_hash(self.body) == self.hash


def items_of(catalogue: Catalogue) -> list[Item]:
    """Everything that `catalogue` holds."""
    found = [
        _item(kind, getattr(part, "id", None) or part.code, position, part)
        for kind in _KINDS
        for position, part in enumerate(getattr(catalogue, kind))
    ]
    return [*found, _item("rates", "rates", 0, catalogue.rates)]


def _item(kind: str, key: str, position: int, part: BaseModel) -> Item:
    # Defaults are left out, so that a new optional field changes no hash.
    values = part.model_dump(mode="json", exclude_defaults=True)
    body = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return Item(kind, key, position, body, content_hash(body))


def content_hash(text: str) -> str:
    """SHA-256 hex of the text in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def manifest(parts: Iterable[Item]) -> dict[str, dict[str, Any]]:
    """For each kind how many items it has, and one SHA-256 over their keys and hashes in order."""
    lines: dict[str, list[str]] = {}
    for item in sorted(parts, key=lambda item: (item.kind, item.position)):
        lines.setdefault(item.kind, []).append(f"{item.key} {item.hash}\n")
    return {
        kind: {"count": len(of), "sha256": content_hash("".join(of))} for kind, of in lines.items()
    }


def catalogue_of(parts: Iterable[Item], *, sample: bool) -> Catalogue:
    """The catalogue again. Raises ValidationError for content of another version."""
    of_kind: dict[str, list[Any]] = {kind: [] for kind in _KINDS}
    rates = Rates()
    for item in parts:
        if item.kind == "rates":
            rates = Rates.model_validate_json(item.body)
        else:
            of_kind[item.kind].append(_KINDS[item.kind].model_validate_json(item.body))
    return Catalogue(
        **{kind: tuple(found) for kind, found in of_kind.items()}, rates=rates, sample=sample
    )
