"""The inbox row of a message that a turn answers: done and wiped in the turn's transaction."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from assistant.errors import ConflictError
from assistant.messages import Incoming
from assistant.store.schema import inbox
from assistant.turns import OpenedTurn

_RECEIVED = sa.and_(
    inbox.c.channel == sa.bindparam("of_channel"),
    inbox.c.conversation_id == sa.bindparam("of_conversation"),
    inbox.c.message_id == sa.bindparam("of_message"),
)

_FINISH = (
    sa.update(inbox)
    .where(_RECEIVED, inbox.c.status == "waiting")
    .values(status="done", payload=sa.null(), finished_at=sa.bindparam("at"))
    .returning(inbox.c.id)
)

_KNOWN = sa.select(inbox.c.id).where(_RECEIVED)


def finish(
    connection: sa.Connection, opened: OpenedTurn, incoming: Incoming, now: datetime
) -> int | None:
    """The id of the message's row, now done and wiped; None where none was received.

    Raises ConflictError when the message has been answered or set aside.
    """
    wanted = {
        "of_channel": incoming.channel,
        "of_conversation": opened.conversation_id,
        "of_message": incoming.message_id,
    }
    finished: int | None = connection.scalar(_FINISH, wanted | {"at": now})
    if finished is None and connection.scalar(_KNOWN, wanted) is not None:
        raise conflict()
    return finished


def insert_done(
    connection: sa.Connection, opened: OpenedTurn, incoming: Incoming, now: datetime
) -> int:
    """The id of a row that is done at once: the channel answers without an inbox."""
    done = {"status": "done", "received_at": incoming.received_at, "finished_at": now}
    key = {
        "channel": incoming.channel,
        "conversation_id": opened.conversation_id,
        "message_id": incoming.message_id,
    }
    inserted = connection.execute(sa.insert(inbox).values(key | done))
    return int(inserted.inserted_primary_key[0])  # type: ignore[index]  # an insert has a key


def conflict() -> ConflictError:
    """What to raise when somebody else was faster."""
    return ConflictError(
        "The conversation was changed by another process, or the message has been answered.",
        remedy="Open the turn again.",
    )
