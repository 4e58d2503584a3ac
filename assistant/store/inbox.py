"""The inbox: updates are committed here before they are acknowledged, and claimed in order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from assistant.errors import StoreError
from assistant.queues import InboxRow, QuarantinedRow, Received
from assistant.store.conversations import find_or_create
from assistant.store.engine import Database
from assistant.store.leases import FARTHEST
from assistant.store.schema import addresses, conversations, inbox

_ATTEMPTS = 5
"""How often a receive or a claim that collides with another process is repeated at once."""

_EARLIER = inbox.alias("earlier")

_LEASE_IS_FREE = sa.or_(
    conversations.c.lease_owner.is_(None),
    conversations.c.lease_owner == sa.bindparam("owner"),
    conversations.c.lease_until <= sa.bindparam("now"),
    conversations.c.lease_until > sa.bindparam("farthest"),
)

_CLAIMABLE = (
    sa.select(
        inbox.c.id,
        inbox.c.channel,
        inbox.c.message_id,
        inbox.c.conversation_id,
        addresses.c.address,
        inbox.c.payload,
        inbox.c.received_at,
    )
    .select_from(inbox)
    .outerjoin(conversations, conversations.c.id == inbox.c.conversation_id)
    .outerjoin(addresses, addresses.c.conversation_id == inbox.c.conversation_id)
    .where(
        inbox.c.channel == sa.bindparam("channel"),
        inbox.c.status == sa.literal_column("'waiting'"),  # literal: SQLite then uses its index
        sa.or_(
            inbox.c.conversation_id.is_(None),
            sa.and_(
                _LEASE_IS_FREE,
                ~sa.exists().where(
                    _EARLIER.c.conversation_id == inbox.c.conversation_id,
                    _EARLIER.c.status == "waiting",
                    _EARLIER.c.id < inbox.c.id,
                ),
            ),
        ),
    )
    .order_by(inbox.c.id)
    .limit(1)
)

# The earliest waiting row of a conversation is locked in place of the conversation, which
# PostgreSQL cannot lock on the far side of an outer join. SQLite ignores this: it locks as a whole.
_CLAIMABLE_NOW = _CLAIMABLE.with_for_update(of=inbox, skip_locked=True)

_TAKE = (
    sa.update(conversations)
    .where(conversations.c.id == sa.bindparam("conversation"), _LEASE_IS_FREE)
    .values(lease_owner=sa.bindparam("owner"), lease_until=sa.bindparam("until"))
)


class InboxQueue:
    """Waiting updates. An `owner` names one worker thread, which may claim again what it holds."""

    def __init__(self, database: Database) -> None:
        self._database = database

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
        wanted = {
            "channel": channel,
            "owner": owner,
            "now": now,
            "farthest": now + FARTHEST * length,
        }
        for _ in range(_ATTEMPTS):
            with self._database.read() as connection:  # an idle worker must not take the write lock
                if connection.execute(_CLAIMABLE, wanted).first() is None:
                    return None
            with self._database.write() as connection:
                row = connection.execute(_CLAIMABLE_NOW, wanted).first()
                if row is None:
                    continue
                taken = wanted | {"conversation": row.conversation_id, "until": now + length}
                # On PostgreSQL the row may have been read before another worker took the lease.
                if row.conversation_id is None or connection.execute(_TAKE, taken).rowcount == 1:
                    return InboxRow(
                        id=row.id,
                        channel=row.channel,
                        message_id=row.message_id,
                        conversation_id=row.conversation_id,
                        address=row.address,
                        payload=row.payload or {},
                        received_at=row.received_at,
                    )
        return None

    def release(self, row: InboxRow, owner: str) -> None:
        """End the owner's lease; one that another owner has taken over stays."""
        if row.conversation_id is None:
            return
        with self._database.write() as connection:
            connection.execute(
                sa.update(conversations)
                .where(
                    conversations.c.id == row.conversation_id, conversations.c.lease_owner == owner
                )
                .values(lease_owner=None, lease_until=None)
            )

    def quarantine(self, row: InboxRow, reason: str, now: datetime) -> None:
        """Set a waiting row aside; of its payload only the names of the outermost keys stay."""
        kind = sorted(key for key in row.payload if re.fullmatch("[a-z_]{1,40}", key))
        with self._database.write() as connection:
            connection.execute(
                sa.update(inbox)
                .where(inbox.c.id == row.id, inbox.c.status == "waiting")
                .values(
                    status="quarantined", reason=reason, payload={"kind": kind}, finished_at=now
                )
            )
        self._database.scrub()

    def quarantined(self, limit: int = 100) -> tuple[QuarantinedRow, ...]:
        """The newest rows set aside, newest first."""
        newest = (
            sa.select(inbox.c.id, inbox.c.channel, inbox.c.reason, inbox.c.received_at)
            .where(inbox.c.status == "quarantined")
            .order_by(inbox.c.id.desc())
            .limit(limit)
        )
        with self._database.read() as connection:
            return tuple(QuarantinedRow(*row) for row in connection.execute(newest))


def _receive(connection: sa.Connection, updates: Sequence[Received]) -> int:
    new = 0
    for update in updates:
        known = sa.select(inbox.c.id).where(
            inbox.c.channel == update.channel, inbox.c.message_id == update.message_id
        )
        if connection.execute(known.limit(1)).first() is not None:
            continue
        connection.execute(
            sa.insert(inbox).values(
                channel=update.channel,
                message_id=update.message_id,
                conversation_id=None
                if update.address is None
                else find_or_create(connection, update.channel, update.address, update.received_at),
                payload=dict(update.payload),
                status="waiting",
                received_at=update.received_at,
            )
        )
        new += 1
    return new
