"""Builds small releases for the tests of retrieval."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.register import FieldOfEducation, Provider, Rates
from assistant.catalogue.release import Catalogue, Release

PROVIDERS = (
    Provider(id="sofia", names={"en": "Sofia University", "bg": "Софийски университет"},
             aliases=("SU", "СУ"), country="BG"),
    Provider(id="trieste", names={"en": "University of Trieste"}, aliases=("UNITS",), country="IT"),
    Provider(id="nowhere", names={"en": "University without a country"}),
)  # fmt: skip
FIELDS = (FieldOfEducation(code="0921", label="Care of the elderly"),)
RATES = Rates(per_euro={"PLN": Decimal("4.25")})


def course(name: str, **values: Any) -> Microcredential:
    """An entry that states nothing but what `values` say."""
    return Microcredential.model_validate({"id": name, "title": name, "provider": "sofia"} | values)


def release(*entries: Microcredential, number: int = 1) -> Release:
    return Release(number, Catalogue(entries, PROVIDERS, fields=FIELDS, rates=RATES))
