"""The portfolio: what a turn sees of the catalogue, one frozen release with its search."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.register import Provider
from assistant.catalogue.release import Release
from assistant.retrieval.search import Search


@dataclass(frozen=True)
class Portfolio:
    """One release with the search built over it."""

    release: Release
    search: Search

    def entry(self, course: str) -> Microcredential | None:
        """The entry of that id; None where the release has none (any more)."""
        return self.release.entries.get(course)

    def provider(self, name: str) -> Provider | None:
        """The provider of that id."""
        return self.release.providers.get(name)

    @property
    def alliance(self) -> frozenset[str]:
        """Ids of the providers in the register; others come only with incomplete catalogues."""
        return frozenset(provider.id for provider in self.release.catalogue.providers)
