"""The inbox: updates are committed here before they are acknowledged, and claimed in order."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from assistant.errors import StoreError
from assistant.messages import Reply
from assistant.queues import Fairness, InboxRow, Received
from assistant.store.claims import NOT_LEASED, TAKE, Claims
from assistant.store.conversations import find_or_create
from assistant.store.engine import Database
from assistant.store.outbox import add_replies
from assistant.store.records import dump_replies
from assistant.store.schema import conversations, inbox, outbox

_ATTEMPTS = 5
"""How often a receive or a claim that collides with another process is repeated at once."""

_QUIET = timedelta(minutes=10)
"""So long after a notice, none that nobody waits for is added."""


class InboxQueue:
    """Waiting updates. An `owner` names one worker thread, which may claim again what it holds.

    With `fairness` a learner who has had that many turns in that time waits, and nobody else does.
    """

    def __init__(self, database: Database, fairness: Fairness | None = None) -> None:
        self._database = database
        self._claims = Claims(fairness)

    def receive(self, updates: Sequence[Received]) -> int:
        """Commit new updates in the order given, and conversations for new addresses."""
        for _ in range(_ATTEMPTS):
            try:
                with self._database.write() as connection:
                    return _receive(connection, updates)
            except IntegrityError:
                continue  # another receiver committed the same address or update: look again
        raise StoreError(
            "Updates could not be stored: other receivers keep storing the same ones.",
            remedy="Run one receiver for each bot.",
        )

    def claim(self, channel: str, owner: str, now: datetime, lease: float) -> InboxRow | None:
        """The next update that may be handled, None when there is none; `lease` is in seconds."""
        length = timedelta(seconds=lease)
        wanted = self._claims.values(channel, owner, now, length)
        for _ in range(_ATTEMPTS):
            if not (self._database.is_postgresql or self._anything_waits(wanted)):
                return None
            with self._database.write() as connection:
                row = connection.execute(self._claims.lock, wanted).first()
                if row is None:
                    if self._database.is_postgresql:
                        return None
                    continue
                taken = wanted | {"conversation": row.conversation_id, "until": now + length}
                # On PostgreSQL the row may have been read before another worker took the lease.
                if row.conversation_id is None or connection.execute(TAKE, taken).rowcount == 1:
                    return InboxRow(
                        id=row.id,
                        channel=row.channel,
                        message_id=row.message_id,
                        conversation_id=row.conversation_id,
                        address=row.address,
                        payload=row.payload or {},
                        received_at=row.received_at,
                        language=row.language,
                        hurried=bool(row.hurried),
                    )
        return None

    def _anything_waits(self, wanted: Mapping[str, Any]) -> bool:
        """A look without SQLite's one write lock, which an idle worker must not take."""
        with self._database.read() as connection:
            return connection.execute(self._claims.look, wanted).first() is not None

    def extend(self, row: InboxRow, owner: str, now: datetime, lease: float) -> None:
        """Let the owner's lease end `lease` seconds after `now`, while it is theirs."""
        if row.conversation_id is None:
            return
        with self._database.write_one() as connection:
            connection.execute(
                sa.update(conversations)
                .where(
                    conversations.c.id == row.conversation_id, conversations.c.lease_owner == owner
                )
                .values(lease_until=now + timedelta(seconds=lease))
            )

    def release(self, row: InboxRow, owner: str) -> None:
        """End the owner's lease; one that another owner has taken over stays."""
        if row.conversation_id is None:
            return
        with self._database.write_one() as connection:
            connection.execute(
                sa.update(conversations)
                .where(
                    conversations.c.id == row.conversation_id, conversations.c.lease_owner == owner
                )
                .values(lease_owner=None, lease_until=None)
            )

    def ask_patience(self, row: InboxRow, said: Reply, now: datetime) -> bool:
        """Add a notice to the conversation's outbox if more of it waits and none was added lately.

        Gives whether it was added.
        """
        here = row.conversation_id
        locked = sa.select(conversations.c.id).where(conversations.c.id == here)
        more = sa.select(inbox.c.id).where(
            inbox.c.conversation_id == here, inbox.c.status == "waiting", inbox.c.id > row.id
        )
        before = (
            sa.select(outbox.c.created_at)
            .where(outbox.c.conversation_id == here, outbox.c.turn.is_(None))
            .order_by(outbox.c.sequence.desc())
        )
        with self._database.write() as connection:
            connection.execute(locked.with_for_update(key_share=True))
            if connection.execute(more.limit(1)).first() is None:
                return False
            last = connection.scalar(before.limit(1))
            if here is None or (last is not None and now - _QUIET < last <= now):
                return False
            add_replies(connection, here, None, dump_replies((said,)), now)
        return True

    def quarantine(self, row: InboxRow, reason: str, now: datetime, *, keep: bool = False) -> None:
        """Set a waiting row aside; unless `keep`, only the names of its outermost keys stay."""
        kind = sorted(key for key in row.payload if re.fullmatch("[a-z_]{1,40}", key))
        payload = row.payload if keep else {"kind": kind}
        with self._database.write() as connection:
            connection.execute(
                sa.update(inbox)
                .where(inbox.c.id == row.id, inbox.c.status == "waiting")
                .values(status="quarantined", reason=reason, payload=payload, finished_at=now)
            )
            connection.execute(
                sa.update(conversations)
                .where(conversations.c.id == row.conversation_id)
                .values(NOT_LEASED)
            )
        self._database.scrub()


def _receive(connection: sa.Connection, updates: Sequence[Received]) -> int:
    """A few statements for the whole batch: a flood must not hold up those who come after it."""
    channels = {update.channel for update in updates}
    return sum(
        _receive_of(connection, channel, [one for one in updates if one.channel == channel])
        for channel in sorted(channels)
    )


def _receive_of(connection: sa.Connection, channel: str, updates: Sequence[Received]) -> int:
    by_id = {update.message_id: update for update in reversed(updates)}
    known = connection.scalars(
        sa.select(inbox.c.message_id).where(
            inbox.c.channel == channel, inbox.c.message_id.in_(list(by_id))
        )
    )
    for message_id in known:
        by_id.pop(message_id, None)
    new = [update for update in updates if by_id.get(update.message_id) is update]
    if not new:
        return 0
    wanted = {update.address: None for update in new if update.address is not None}
    homes = find_or_create(connection, channel, list(wanted), new[0].received_at)
    connection.execute(
        sa.insert(inbox),
        [
            {
                "channel": channel,
                "message_id": update.message_id,
                "conversation_id": homes.get(update.address or ""),
                "payload": dict(update.payload),
                "status": "waiting",
                "received_at": update.received_at,
            }
            for update in new
        ],
    )
    return len(new)
