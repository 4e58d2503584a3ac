"""What following and publishing releases needs of a store."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from assistant.catalogue.history import Step, Summary
from assistant.catalogue.release import Catalogue, Release


class ReleaseStore(Protocol):
    """Immutable, numbered releases, one of which is live."""

    def live_number(self) -> int | None:
        """The number of the live release, None before the first. Cheap: asked each turn."""
        ...

    def load(self, number: int) -> Release:
        """A whole release, verified. Raises StoreError where there is none, or it is damaged."""
        ...


class ReleaseSignal(Protocol):
    """Tells that another release may be live."""

    def wait(self, seconds: float) -> None:
        """Return when a release has gone live, or after at most `seconds`."""
        ...


class ReleaseDesk(ReleaseStore, Protocol):
    """Makes releases live: each change of the live row is one transaction with its record."""

    def publish(
        self,
        catalogue: Catalogue,
        note: str,
        now: datetime,
        *,
        who: str = "",
        changes: Mapping[str, Any] | None = None,
        instead_of: int | None = None,
    ) -> int:
        """Store a catalogue under the next number and make it live.

        `note` tells why. Raises ConflictError where another release than `instead_of` is live; 0
        stands for none, None for any.
        """
        ...

    def switch(
        self,
        number: int,
        note: str,
        now: datetime,
        *,
        who: str = "",
        changes: Mapping[str, Any] | None = None,
        instead_of: int | None = None,
    ) -> None:
        """Make a stored release live again; raises as `publish`, StoreError for no such release."""
        ...

    def summaries(self) -> tuple[Summary, ...]:
        """Every stored release, newest first."""
        ...

    def steps(self, after: int = 0) -> tuple[Step, ...]:
        """The record, oldest first, from the step after `after` on: what a subscriber reads."""
        ...

    def prune(self, keep: int) -> tuple[int, ...]:
        """Delete all but the newest `keep` releases and the live one; gives their numbers."""
        ...
