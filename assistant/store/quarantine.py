"""Updates that were set aside: listed, tried again or dropped by whoever runs the assistant."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from assistant.queues import QuarantinedRow
from assistant.store.engine import Database
from assistant.store.schema import inbox

_ASIDE = inbox.c.status == "quarantined"


class Quarantine:
    """The inbox rows that could not be handled."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rows(self, limit: int = 100) -> tuple[QuarantinedRow, ...]:
        """The newest rows set aside, newest first."""
        newest = (
            sa.select(
                inbox.c.id,
                inbox.c.channel,
                inbox.c.reason,
                inbox.c.received_at,
                inbox.c.payload,
            )
            .where(_ASIDE)
            .order_by(inbox.c.id.desc())
            .limit(limit)
        )
        with self._database.read() as connection:
            return tuple(
                QuarantinedRow(row.id, row.channel, row.reason, row.received_at, _kept(row.payload))
                for row in connection.execute(newest)
            )

    def retry(self, row: int) -> bool:
        """Let an update wait for its turn again, before later ones of its conversation.

        False where it is not in quarantine, or where nothing of it was kept.
        """
        with self._database.write() as connection:
            wanted = sa.select(inbox.c.payload).where(inbox.c.id == row, _ASIDE).with_for_update()
            found = connection.execute(wanted).first()
            if found is None or not _kept(found.payload):
                return False
            again = {"status": "waiting", "reason": None, "finished_at": None}
            connection.execute(sa.update(inbox).where(inbox.c.id == row).values(again))
        return True

    def drop(self, row: int) -> bool:
        """Forget what an update held; its id stays known. False where it is not in quarantine."""
        gone = {"status": "dropped", "payload": sa.null()}
        with self._database.write() as connection:
            dropped = sa.update(inbox).where(inbox.c.id == row, _ASIDE).values(gone)
            found = connection.execute(dropped).rowcount == 1
        self._database.scrub()
        return found


def _kept(payload: Mapping[str, Any] | None) -> bool:
    """True where the update itself is there, not only what kind of update it was."""
    return payload is not None and payload.keys() != {"kind"}
