"""Makes a release live: the live row and the step on record change in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from assistant.catalogue.history import Action, Step
from assistant.errors import ConflictError
from assistant.store.engine import Database
from assistant.store.schema import live_release, release_steps

CHANNEL = "assistant_release"
"""PostgreSQL's channel on which the number of a release is told when it goes live."""

LIVE = sa.select(live_release.c.number)


@dataclass(frozen=True, slots=True)
class Decision:
    """What is recorded of a step beside its release."""

    action: Action
    why: str
    at: datetime
    who: str
    changes: Mapping[str, Any] = field(default_factory=dict)


def make_live(
    database: Database,
    connection: sa.Connection,
    number: int,
    decision: Decision,
    instead_of: int | None,
) -> None:
    """Switch, record and tell. Raises ConflictError where not `instead_of` is live (any more)."""
    live = connection.scalar(LIVE.with_for_update())
    if live is None:
        connection.execute(sa.insert(live_release).values(id=1, number=number))
    elif instead_of in (None, live):
        connection.execute(sa.update(live_release).values(number=number))
    else:
        raise _overtaken(live)
    connection.execute(
        sa.insert(release_steps).values(
            at=decision.at,
            action=decision.action,
            release=number,
            previous=live,
            who=decision.who,
            why=decision.why,
            changes=dict(decision.changes),
        )
    )
    if database.is_postgresql:  # told when the transaction commits
        connection.execute(sa.select(sa.func.pg_notify(CHANNEL, str(number))))


def recorded(connection: sa.Connection, after: int) -> tuple[Step, ...]:
    """The steps after the one with that id, oldest first."""
    rows = connection.execute(
        sa.select(release_steps).where(release_steps.c.id > after).order_by(release_steps.c.id)
    )
    return tuple(
        Step(
            row.id,
            Action(row.action),
            row.release,
            row.previous,
            row.at,
            row.who,
            row.why,
            row.changes,
        )
        for row in rows
    )


def _overtaken(live: int) -> ConflictError:
    return ConflictError(
        f"Meanwhile release {live} has gone live.", remedy="Look at the difference again."
    )
