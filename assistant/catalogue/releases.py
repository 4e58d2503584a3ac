"""What publishing and following releases needs of a store."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from assistant.catalogue.release import Catalogue, Release


class ReleaseStore(Protocol):
    """Immutable, numbered releases with one live row, switched in a transaction."""

    def live_number(self) -> int | None:
        """The number of the live release, None before the first. Cheap: asked each turn."""
        ...

    def load(self, number: int) -> Release:
        """A whole release. Raises StoreError where there is none of that number."""
        ...

    def publish(self, catalogue: Catalogue, note: str, now: datetime) -> int:
        """Store a whole catalogue under the next number and make it live, in one transaction."""
        ...
