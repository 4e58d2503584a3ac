"""Conversations and their addresses, as the inbox and the turns both make them."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from assistant.store.schema import addresses, conversations


def new_id() -> str:
    """A random id: nothing about the learner can be read from it."""
    return secrets.token_hex(16)


def find_or_create(
    connection: sa.Connection, channel: str, wanted: Collection[str], now: datetime
) -> dict[str, str]:
    """The ids of the conversations with these addresses; new ones have no turns yet.

    Whoever writes can be reached again.
    """
    rows = connection.execute(
        sa.select(addresses.c.address, conversations.c.id, conversations.c.unreachable_since)
        .join(addresses, addresses.c.conversation_id == conversations.c.id)
        .where(addresses.c.channel == channel, addresses.c.address.in_(wanted))
    ).all()
    found: dict[str, str] = {row.address: row.id for row in rows}
    back = sorted(row.id for row in rows if row.unreachable_since is not None)
    if back:
        connection.execute(
            sa.update(conversations)
            .where(conversations.c.id.in_(back))
            .values(unreachable_since=None)
        )
    untouched = {"version": 0, "turns": 0, "state": {}, "created_at": now, "updated_at": now}
    for address in wanted:
        if address not in found:
            found[address] = new_id()
            create(connection, found[address], channel, address, untouched)
    return found


def create(
    connection: sa.Connection,
    conversation_id: str,
    channel: str,
    address: str,
    values: Mapping[str, Any],
) -> None:
    """Insert a conversation and its address; IntegrityError when either exists."""
    connection.execute(
        sa.insert(conversations), {"id": conversation_id, "channel": channel, **values}
    )
    connection.execute(
        sa.insert(addresses),
        {"channel": channel, "address": address, "conversation_id": conversation_id},
    )
