"""How much waits in the queues, and for how long."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import sqlalchemy as sa

from assistant.queues import Backlog
from assistant.store.engine import Database
from assistant.store.schema import inbox, outbox

_WAITING = sa.select(sa.func.count(), sa.func.min(inbox.c.received_at)).where(
    inbox.c.status == sa.literal_column("'waiting'")  # literal: SQLite then uses its index
)
_UNSENT = sa.select(sa.func.count(), sa.func.min(outbox.c.created_at)).where(
    outbox.c.finished_at.is_(None)
)


class Backlogs:
    """Reads depth and age of inbox and outbox; finished rows are not touched."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def __call__(self, now: datetime) -> Mapping[str, Backlog]:
        """By the name of the queue."""
        with self._database.read() as connection:
            found = {
                "inbox": connection.execute(_WAITING).one(),
                "outbox": connection.execute(_UNSENT).one(),
            }
        return {
            queue: Backlog(count, max(0.0, (now - oldest).total_seconds()) if oldest else 0.0)
            for queue, (count, oldest) in found.items()
        }
