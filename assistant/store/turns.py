"""Opens and commits turns: the one transaction in which a message becomes its replies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from assistant.messages import Incoming
from assistant.store.answered import conflict, finish, insert_done
from assistant.store.claims import NOT_LEASED
from assistant.store.conversations import create, new_id
from assistant.store.engine import Database
from assistant.store.outbox import add_replies
from assistant.store.records import RECORD, dump_replies, load_record
from assistant.store.schema import addresses, conversations, inbox, turns
from assistant.turns import OpenedTurn, TurnRecord

_OPEN = (
    sa.select(
        conversations.c.id,
        conversations.c.version,
        conversations.c.state,
        conversations.c.held_by,
        *RECORD,
    )
    .select_from(addresses)
    .join(conversations, conversations.c.id == addresses.c.conversation_id)
    .outerjoin(
        inbox,
        sa.and_(
            inbox.c.channel == sa.bindparam("channel"),
            inbox.c.conversation_id == conversations.c.id,
            inbox.c.message_id == sa.bindparam("message_id"),
        ),
    )
    .outerjoin(turns, turns.c.inbox_id == inbox.c.id)
    .where(
        addresses.c.channel == sa.bindparam("channel"),
        addresses.c.address == sa.bindparam("address"),
    )
)

_MOVE_ON = (
    sa.update(conversations)
    .where(
        conversations.c.id == sa.bindparam("at_id"),
        conversations.c.version == sa.bindparam("at_version"),
    )
    .values(version=conversations.c.version + 1, **NOT_LEASED)
)


def _now() -> datetime:
    return datetime.now(UTC)


class Turns:
    """The turns of all conversations. `clock` gives the aware time at which a turn is committed."""

    def __init__(self, database: Database, clock: Callable[[], datetime] = _now) -> None:
        self._database = database
        self._clock = clock

    def open(self, incoming: Incoming) -> OpenedTurn:
        """One read. A learner who is not known yet gets a random id that `commit` stores."""
        wanted = {
            "channel": incoming.channel,
            "address": incoming.address,
            "message_id": incoming.message_id,
        }
        with self._database.read() as connection:
            row = connection.execute(_OPEN, wanted).first()
        if row is None:
            return OpenedTurn(new_id(), 0, {})
        return OpenedTurn(
            row.id,
            row.version,
            row.state,
            repeated=None if row.number is None else load_record(row),
            held=row.held_by is not None,
        )

    def turn(self, conversation_id: str, number: int) -> TurnRecord | None:
        """A committed turn, None where there is none of that number."""
        wanted = sa.select(*RECORD).where(
            turns.c.conversation_id == conversation_id, turns.c.number == number
        )
        with self._database.read() as connection:
            row = connection.execute(wanted).first()
        return None if row is None else load_record(row)

    def commit(
        self,
        opened: OpenedTurn,
        incoming: Incoming,
        record: TurnRecord,
        state: Mapping[str, Any],
        *,
        relayed: bool,
    ) -> None:
        """One transaction; ConflictError leaves everything as it was."""
        now = self._clock()
        replies = dump_replies(record.replies)
        try:
            with self._database.write() as connection:
                # The inbox row is locked before the conversation, as a claim does it: otherwise a
                # turn that outlived its lease and the claim that takes it over could block each
                # other. The conversation then stays locked until the commit.
                received = finish(connection, opened, incoming, now)
                _advance(connection, opened, incoming, record, state, now)
                connection.execute(
                    sa.insert(turns),
                    {
                        "conversation_id": opened.conversation_id,
                        "number": record.number,
                        "inbox_id": received or insert_done(connection, opened, incoming, now),
                        "language": record.language,
                        "stage": record.stage,
                        "release": record.release,
                        "profile": dict(record.profile),
                        "replies": replies,
                        "trace": dict(record.trace),
                        "message": _message(incoming),
                        "created_at": now,
                    },
                )
                if relayed and replies:
                    add_replies(connection, opened.conversation_id, record.number, replies, now)
        except IntegrityError:
            raise conflict() from None


def _advance(
    connection: sa.Connection,
    opened: OpenedTurn,
    incoming: Incoming,
    record: TurnRecord,
    state: Mapping[str, Any],
    now: datetime,
) -> None:
    standing = {
        "turns": record.number,
        "language": record.language,
        "stage": record.stage,
        "state": dict(state),
        "updated_at": now,
    }
    at = {"at_id": opened.conversation_id, "at_version": opened.version}
    if connection.execute(_MOVE_ON, at | standing).rowcount == 1:
        return
    if opened.version:
        raise conflict()
    create(
        connection,
        opened.conversation_id,
        incoming.channel,
        incoming.address,
        {"version": 1, "created_at": now, **standing},
    )


def _message(incoming: Incoming) -> dict[str, str]:
    if incoming.choice is not None:
        return {"choice": incoming.choice}
    return {"text": incoming.text or ""}
