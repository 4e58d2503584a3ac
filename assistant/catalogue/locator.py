"""Where each part of a catalogue was read from, so that checks can point at a line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Section(StrEnum):
    """The lists a catalogue consists of, by the key of their file."""

    ENTRIES = "microcredentials"
    PROVIDERS = "providers"
    AGREEMENTS = "agreements"
    PATHWAYS = "pathways"
    RATES = "rates"
    FIELDS = "fields"
    PROBES = "probes"


@dataclass(frozen=True)
class Origin:
    """Where one item stands: its file, its first line and the line of each of its fields.

    `faulty` are the model fields whose value could not be read. They have their problem already,
    so that checks say nothing more of them. `columns` names a field as its file does, where that
    differs from the model.
    """

    file: str
    line: int | None = None
    lines: Mapping[str, int] = field(default_factory=dict)
    faulty: frozenset[str] = frozenset()
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Locator:
    """The origins of all items, by section and position in the catalogue's tuple."""

    origins: Mapping[tuple[Section, int], Origin] = field(default_factory=dict)
    folder: str = ""

    def origin(self, section: Section, position: int) -> Origin:
        """The origin of an item; of the whole catalogue where it is not known."""
        return self.origins.get((section, position), Origin(self.folder))
