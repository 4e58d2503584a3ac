"""What the model has no element for, as notes that name our column: read back word for word."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.catalogue.columns import FEE_NAMES
from assistant.catalogue.entry import Microcredential
from assistant.catalogue.tables import to_full_row

SUBJECT = "urn:x-t4eu:column:"

_ELEMENTS = frozenset(
    {
        *("id", "title", "title_en", "summary", "summary_en", "kind", "text_language"),
        *("provider", "joint_providers", "language", "ects", "hours", "eqf_level", "field"),
        *("application_deadline", "registration_url", "source_url", "learning_outcomes"),
        *("admission_text", *FEE_NAMES),
    }
)
"""Columns that elements hold exactly."""


def columns_in_notes(entry: Microcredential, *, known_field: bool) -> Mapping[str, str]:
    """The columns of an entry that elements do not hold, or hold only in part, as cells."""
    row = to_full_row(entry)
    translated = {f"{part}_{code}" for code in entry.translations for part in ("title", "summary")}
    exact = _ELEMENTS | translated
    if not known_field:
        exact -= {"field"}
    if entry.text_language == "en":  # an element holds one text for each language
        exact -= {"title_en", "summary_en"}
    return {name: cell for name, cell in row.items() if cell and name not in exact}
