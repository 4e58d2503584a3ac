"""The statements that find the next update: in order, held by nobody, fair to all learners."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from assistant.queues import Fairness
from assistant.store.leases import FARTHEST
from assistant.store.schema import addresses, conversations, inbox, turns

_EARLIER = inbox.alias("earlier")

LEASE_IS_FREE = sa.or_(
    conversations.c.lease_owner.is_(None),
    conversations.c.lease_owner == sa.bindparam("owner"),
    conversations.c.lease_until <= sa.bindparam("now"),
    conversations.c.lease_until > sa.bindparam("farthest"),
)

TAKE = (
    sa.update(conversations)
    .where(conversations.c.id == sa.bindparam("conversation"), LEASE_IS_FREE)
    .values(lease_owner=sa.bindparam("owner"), lease_until=sa.bindparam("until"))
)

NOT_LEASED: dict[str, Any] = {"lease_owner": None, "lease_until": None}


class Claims:
    """The statements for one rule of fairness, and what they are executed with."""

    def __init__(self, fairness: Fairness | None) -> None:
        self._window = timedelta(seconds=fairness.seconds if fairness else 0)
        limit = fairness.turns if fairness else None
        self.look = _claimable(limit)
        # The earliest waiting row of a conversation is locked in place of the conversation, which
        # PostgreSQL cannot lock on the far side of an outer join. SQLite locks as a whole.
        self.lock = self.look.with_for_update(of=inbox, skip_locked=True)

    def values(self, channel: str, owner: str, now: datetime, lease: timedelta) -> dict[str, Any]:
        """What the statements are executed with."""
        return {
            "channel": channel,
            "owner": owner,
            "now": now,
            "since": now - self._window,
            "farthest": now + FARTHEST * lease,
        }


def _claimable(limit: int | None) -> sa.Select[Any]:
    """`limit` is how many turns a learner may have within the window."""
    in_order = ~sa.exists().where(
        _EARLIER.c.conversation_id == inbox.c.conversation_id,
        _EARLIER.c.status == "waiting",
        _EARLIER.c.id < inbox.c.id,
    )
    free = [LEASE_IS_FREE, in_order]
    hurried: sa.ColumnElement[bool] = sa.false()
    if limit is not None:
        free.append(~_turns_within(limit))
        hurried = _turns_within(limit - 1)  # with the one to come, the window is full
    return (
        sa.select(
            inbox.c.id,
            inbox.c.channel,
            inbox.c.message_id,
            inbox.c.conversation_id,
            addresses.c.address,
            inbox.c.payload,
            inbox.c.received_at,
            conversations.c.language,
            hurried.label("hurried"),
        )
        .select_from(inbox)
        .outerjoin(conversations, conversations.c.id == inbox.c.conversation_id)
        .outerjoin(addresses, addresses.c.conversation_id == inbox.c.conversation_id)
        .where(
            inbox.c.channel == sa.bindparam("channel"),
            inbox.c.status == sa.literal_column("'waiting'"),  # literal: SQLite then uses its index
            sa.or_(inbox.c.conversation_id.is_(None), sa.and_(*free)),
        )
        .order_by(inbox.c.id)
        .limit(1)
    )


def _turns_within(count: int) -> sa.ColumnElement[bool]:
    """True where the conversation has had `count` turns within the window.

    Then the first of the last `count` turns lies in it: one look by the primary key, the same for
    every process. A turn that seems to lie ahead, because a clock was set back, does not count.
    """
    return (
        sa.exists()
        .where(
            turns.c.conversation_id == inbox.c.conversation_id,
            turns.c.number == conversations.c.turns - (count - 1),
            turns.c.created_at > sa.bindparam("since"),
            turns.c.created_at <= sa.bindparam("now"),
        )
        .correlate(inbox, conversations)
    )
