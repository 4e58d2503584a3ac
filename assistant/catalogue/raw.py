"""A catalogue as its reader found it, before anything is built from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from assistant.catalogue.building import RawItem
from assistant.catalogue.locator import Section


@dataclass
class RawCatalogue:
    """The raw items of each section that was found, in the order of the files."""

    sections: dict[Section, list[RawItem]] = field(default_factory=dict)
    sample: bool = False

    def add(self, section: Section, items: Iterable[RawItem]) -> None:
        """Append items; a section that holds none is still one that was found."""
        self.sections.setdefault(section, []).extend(items)
