"""What is known of releases beside their content: a line of the list, and every step taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any


class Action(StrEnum):
    """How a release came to be live."""

    PUBLISHED = "published"
    ROLLED_BACK = "rolled_back"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the record: `release` went live after `previous`. `id` counts up.

    `who` is the system user or the admin's chat, `changes` what differs from the release before,
    as `Difference.summary` tells it.
    """

    id: int
    action: Action
    release: int
    previous: int | None
    at: datetime
    who: str
    why: str
    changes: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Summary:
    """One release in a list. `manifest` tells for each kind its count and hash."""

    number: int
    created_at: datetime
    note: str
    sample: bool
    live: bool
    manifest: Mapping[str, Mapping[str, Any]]

    @property
    def entries(self) -> int:
        """How many microcredentials it has."""
        return int(self.manifest.get("entries", {}).get("count", 0))
