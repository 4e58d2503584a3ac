"""The inbox row of a message that a turn answers: done and wiped in the turn's transaction."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from assistant.errors import ConflictError
from assistant.messages import Incoming
from assistant.store.schema import inbox
from assistant.turns import OpenedTurn

_RECEIVED = (
    sa.select(inbox.c.id, inbox.c.status)
    .where(
        inbox.c.channel == sa.bindparam("channel"),
        inbox.c.conversation_id == sa.bindparam("conversation_id"),
        inbox.c.message_id == sa.bindparam("message_id"),
    )
    .with_for_update()
)

_FINISH = (
    sa.update(inbox)
    .where(inbox.c.id == sa.bindparam("row_id"))
    .values(status="done", payload=sa.null(), finished_at=sa.bindparam("at"))
)


def finish(
    connection: sa.Connection, opened: OpenedTurn, incoming: Incoming, now: datetime
) -> int | None:
    """The id of the message's row, now done and wiped; None where none was received.

    Raises ConflictError when the message has been answered or set aside.
    """
    row = connection.execute(_RECEIVED, _key(opened, incoming)).first()
    if row is None:
        return None
    if row.status != "waiting":
        raise conflict()
    connection.execute(_FINISH, {"row_id": row.id, "at": now})
    return int(row.id)


def insert_done(
    connection: sa.Connection, opened: OpenedTurn, incoming: Incoming, now: datetime
) -> int:
    """The id of a row that is done at once: the channel answers without an inbox."""
    done = {"status": "done", "received_at": incoming.received_at, "finished_at": now}
    inserted = connection.execute(sa.insert(inbox).values(_key(opened, incoming) | done))
    return int(inserted.inserted_primary_key[0])  # type: ignore[index]  # an insert has a key


def conflict() -> ConflictError:
    """What to raise when somebody else was faster."""
    return ConflictError(
        "The conversation was changed by another process, or the message has been answered.",
        remedy="Open the turn again.",
    )


def _key(opened: OpenedTurn, incoming: Incoming) -> dict[str, Any]:
    return {
        "channel": incoming.channel,
        "conversation_id": opened.conversation_id,
        "message_id": incoming.message_id,
    }
