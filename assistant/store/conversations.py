"""Conversations and their addresses, as the inbox and the turns both make them."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from assistant.store.schema import addresses, conversations


def new_id() -> str:
    """A random id: nothing about the learner can be read from it."""
    return secrets.token_hex(16)


def find_or_create(connection: sa.Connection, channel: str, address: str, now: datetime) -> str:
    """The id of the conversation with an address; a new one has no turns yet.

    Whoever writes can be reached again.
    """
    found = connection.execute(
        sa.select(conversations.c.id, conversations.c.unreachable_since)
        .join(addresses, addresses.c.conversation_id == conversations.c.id)
        .where(addresses.c.channel == channel, addresses.c.address == address)
    ).first()
    if found is not None:
        if found.unreachable_since is not None:
            connection.execute(
                sa.update(conversations)
                .where(conversations.c.id == found.id)
                .values(unreachable_since=None)
            )
        return str(found.id)
    fresh = new_id()
    untouched = {"version": 0, "turns": 0, "state": {}, "created_at": now, "updated_at": now}
    create(connection, fresh, channel, address, untouched)
    return fresh


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
