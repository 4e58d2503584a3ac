"""The outbox: replies wait here until they have arrived, in order and at least once."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from itertools import accumulate
from typing import Any

import sqlalchemy as sa

from assistant.queues import OutboxRow, Sending
from assistant.store.engine import Database
from assistant.store.records import load_reply
from assistant.store.schema import addresses, conversations, outbox

_CLOCK_SET_BACK = timedelta(minutes=1)
"""A row made further ahead of now than this was made before the clock was set back: it is due."""

_EARLIER = outbox.alias("earlier")
_BEGUN = (Sending.SENDING, Sending.UNKNOWN)

_DUE = (
    sa.select(outbox, addresses.c.address)
    .join(addresses, addresses.c.conversation_id == outbox.c.conversation_id)
    .where(
        addresses.c.channel == sa.bindparam("channel"),
        outbox.c.finished_at.is_(None),
        sa.or_(
            outbox.c.next_attempt_at <= sa.bindparam("now"),
            sa.and_(
                outbox.c.created_at > sa.bindparam("ahead"),
                outbox.c.next_attempt_at > sa.bindparam("ahead"),
            ),
        ),
        outbox.c.conversation_id.not_in(sa.bindparam("busy", expanding=True)),
        ~sa.exists().where(
            _EARLIER.c.conversation_id == outbox.c.conversation_id,
            _EARLIER.c.finished_at.is_(None),
            _EARLIER.c.sequence < outbox.c.sequence,
        ),
    )
    .order_by(outbox.c.next_attempt_at, outbox.c.id)
    .limit(sa.bindparam("limit"))
)

# The conversation is locked (PostgreSQL) while the send is committed to: a takeover comes wholly
# before, and is seen, or wholly after.
_MAY_BE_SENT = sa.and_(
    outbox.c.finished_at.is_(None),
    outbox.c.conversation_id.in_(
        sa.select(conversations.c.id)
        .where(
            conversations.c.id == sa.bindparam("at_conversation"),
            conversations.c.unreachable_since.is_(None),
            sa.or_(conversations.c.held_by.is_(None), sa.bindparam("by_staff", type_=sa.Boolean)),
        )
        .with_for_update(read=True)
    ),
)

# Each row is numbered by those before it, in one round trip for all.
_ADD = sa.insert(outbox).values(
    sequence=sa.select(sa.func.coalesce(sa.func.max(outbox.c.sequence), 0) + 1)
    .where(outbox.c.conversation_id == sa.bindparam("of_conversation"))
    .scalar_subquery()
)


class OutboxQueue:
    """Unsent replies. One process relays a channel, and names what it is sending as `busy`.

    A send of unknown outcome is repeated once. When that outcome is unknown too, the row is closed
    as failed: the reply may have arrived twice, and a third time is worse than none.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def due(
        self, channel: str, now: datetime, limit: int = 50, busy: Collection[str] = ()
    ) -> tuple[OutboxRow, ...]:
        """What to send now, the longest waiting first; closes rows that were repeated in vain."""
        wanted = {
            "channel": channel,
            "now": now,
            "ahead": now + _CLOCK_SET_BACK,
            "limit": limit,
            "busy": list(busy),
        }
        while True:
            with self._database.read() as connection:
                rows = connection.execute(_DUE, wanted).all()
            spent = [row.id for row in rows if row.repeated and row.status in _BEGUN]
            if not spent:
                return tuple(_outbox_row(row) for row in rows)
            with self._database.write() as connection:
                connection.execute(
                    sa.update(outbox)
                    .where(outbox.c.id.in_(spent), outbox.c.finished_at.is_(None))
                    .values(
                        status=Sending.FAILED.value,
                        reason="outcome unknown after repetition",
                        finished_at=now,
                    )
                )

    def sending(self, row: OutboxRow, now: datetime) -> bool:
        """Count an attempt. From here on a crash leaves the outcome unknown."""
        begun = (
            sa.update(outbox)
            .where(outbox.c.id == row.id, _MAY_BE_SENT)
            .values(
                status=Sending.SENDING.value,
                attempts=outbox.c.attempts + 1,
                repeated=_same_part(row) if row.status is Sending.UNKNOWN else False,
            )
        )
        at = {"at_conversation": row.conversation_id, "by_staff": row.author is not None}
        with self._database.write_one() as connection:
            if connection.execute(begun, at).rowcount == 1:
                return True
        with self._database.write_one() as connection:
            _close(connection, outbox.c.id == row.id, now)
        return False

    def progressed(self, row: OutboxRow, parts_sent: int) -> None:
        """Note parts that arrived; the next part may be repeated once of its own."""
        self._change(row, Sending.WAITING.value, parts_sent=parts_sent, repeated=False)

    def sent(self, row: OutboxRow, now: datetime) -> None:
        """Close the row: everything arrived."""
        self._change(row, Sending.SENT.value, reason=None, finished_at=now)

    def postpone(self, row: OutboxRow, until: datetime, *, unknown: bool = False) -> None:
        """Try again at `until`. A doubt from before outlives a repetition that did not arrive."""
        if unknown:
            self._change(row, Sending.UNKNOWN.value, next_attempt_at=until)
        else:
            before: Any = Sending.WAITING.value
            if row.status is Sending.UNKNOWN:
                before = sa.case((_same_part(row), Sending.UNKNOWN.value), else_=before)
            self._change(row, before, repeated=False, next_attempt_at=until)

    def fail(self, row: OutboxRow, reason: str, now: datetime) -> None:
        """Close the row: it will not be sent."""
        self._change(row, Sending.FAILED.value, reason=reason, finished_at=now)

    def unreachable(self, row: OutboxRow, reason: str, now: datetime) -> None:
        """Close all that waits for the conversation; a new message of the learner ends it."""
        mine = outbox.c.conversation_id == row.conversation_id
        with self._database.write() as connection:
            connection.execute(
                sa.update(conversations)
                .where(conversations.c.id == row.conversation_id)
                .values(unreachable_since=now)
            )
            connection.execute(
                sa.update(outbox)
                .where(mine, outbox.c.finished_at.is_(None))
                .values(status=Sending.FAILED.value, reason=reason, finished_at=now)
            )

    def _change(self, row: OutboxRow, status: Any, **values: Any) -> None:
        changed = (
            sa.update(outbox)
            .where(outbox.c.id == row.id, outbox.c.finished_at.is_(None))
            .values(status=status, **values)
        )
        with self._database.write_one() as connection:
            connection.execute(changed)


def add_replies(
    connection: sa.Connection,
    conversation_id: str,
    turn: int | None,
    replies: list[dict[str, Any]],
    now: datetime,
    author: str | None = None,
) -> None:
    """Append replies, already dumped, to a conversation whose row the caller has locked."""
    before = accumulate((len(reply.get("choices", ())) for reply in replies), initial=0)
    connection.execute(
        _ADD,
        [
            {
                "of_conversation": conversation_id,
                "conversation_id": conversation_id,
                "turn": turn,
                "reply": reply,
                "first_choice": first_choice,
                "status": Sending.WAITING.value,
                "repeated": False,
                "attempts": 0,
                "parts_sent": 0,
                "next_attempt_at": now,
                "created_at": now,
                "author": author,
            }
            for reply, first_choice in zip(replies, before, strict=False)
        ],
    )


def withhold(connection: sa.Connection, conversation_id: str, now: datetime) -> None:
    """Close what the assistant would say in a conversation, but for a send that has begun."""
    _close(
        connection,
        sa.and_(
            outbox.c.conversation_id == conversation_id,
            outbox.c.author.is_(None),
            outbox.c.status != Sending.SENDING.value,
        ),
        now,
    )


def _close(connection: sa.Connection, which: sa.ColumnElement[bool], now: datetime) -> None:
    connection.execute(
        sa.update(outbox)
        .where(which, outbox.c.finished_at.is_(None))
        .values(status=Sending.WITHHELD.value, finished_at=now)
    )


def _same_part(row: OutboxRow) -> sa.ColumnElement[bool]:
    """False once a part has arrived since `row` was read: its doubt was about that part."""
    return outbox.c.parts_sent == row.parts_sent


def _outbox_row(row: Any) -> OutboxRow:
    return OutboxRow(
        id=row.id,
        conversation_id=row.conversation_id,
        address=row.address,
        sequence=row.sequence,
        turn=row.turn,
        reply=load_reply(row.reply),
        status=Sending.UNKNOWN if row.status in _BEGUN else Sending.WAITING,
        attempts=row.attempts,
        parts_sent=row.parts_sent,
        first_choice=row.first_choice,
        author=row.author,
    )
