"""A catalogue file that an admin has sent and not yet published."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Draft:
    """A file as it came. `instead_of` is the release whose difference the admin has seen."""

    id: str
    who: str
    name: str
    content: bytes
    why: str
    instead_of: int | None
    created_at: datetime


class DraftStore(Protocol):
    """One draft for each admin."""

    def put(self, draft: Draft) -> None:
        """Keep a draft in place of the admin's earlier one."""
        ...

    def get(self, who: str, draft_id: str) -> Draft | None:
        """An admin's own draft; None where it is gone."""
        ...

    def drop(self, who: str, draft_id: str) -> None:
        """Forget a draft."""
        ...
