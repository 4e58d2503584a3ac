"""Conversations that staff hold: who may say something there is decided with the row locked."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from assistant.errors import HandoverError
from assistant.messages import Reply
from assistant.store.engine import Database
from assistant.store.outbox import add_replies, withhold
from assistant.store.records import dump_replies
from assistant.store.schema import conversations


class HeldConversations:
    """Takes, hands back and says, each in one transaction with the conversation's row locked.

    A hold and its end move the conversation's version on: a turn that was opened before cannot be
    committed and is opened again. So no turn speaks that does not know of the hold.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def language(self, conversation_id: str) -> str | None:
        """The language of the last turn; None before the first. Raises HandoverError."""
        wanted = sa.select(conversations.c.language).where(conversations.c.id == conversation_id)
        with self._database.read() as connection:
            row = connection.execute(wanted).first()
        if row is None:
            raise _unknown(conversation_id)
        language: str | None = row.language
        return language

    def take_over(self, conversation_id: str, staff: str, said: Reply, now: datetime) -> bool:
        """Hold a conversation and close what the assistant has not begun to send."""
        with self._database.write() as connection:
            holder = _holder(connection, conversation_id)
            if holder == staff:
                return False
            if holder is not None:
                raise HandoverError(
                    f"The conversation {conversation_id} is held by {holder}.",
                    remedy="Ask them to hand it back first.",
                )
            _hold(connection, conversation_id, held_by=staff, held_since=now)
            withhold(connection, conversation_id, now)
            _add(connection, conversation_id, staff, said, now)
        return True

    def hand_back(self, conversation_id: str, staff: str, said: Reply, now: datetime) -> None:
        """End the hold of `staff`."""
        with self._database.write() as connection:
            _check_holder(connection, conversation_id, staff)
            _hold(connection, conversation_id, held_by=None, held_since=None)
            _add(connection, conversation_id, staff, said, now)

    def say(self, conversation_id: str, staff: str, said: Reply, now: datetime) -> None:
        """Add what `staff` say to the outbox."""
        with self._database.write() as connection:
            _check_holder(connection, conversation_id, staff)
            _add(connection, conversation_id, staff, said, now)


def _holder(connection: sa.Connection, conversation_id: str) -> str | None:
    """Who holds a conversation, whose row stays locked until the transaction ends."""
    locked = (
        sa.select(conversations.c.held_by)
        .where(conversations.c.id == conversation_id)
        .with_for_update(key_share=True)  # rows that only refer to it need not wait
    )
    row = connection.execute(locked).first()
    if row is None:
        raise _unknown(conversation_id)
    holder: str | None = row.held_by
    return holder


def _check_holder(connection: sa.Connection, conversation_id: str, staff: str) -> None:
    if _holder(connection, conversation_id) != staff:
        raise HandoverError(
            f"The conversation {conversation_id} is not held by {staff}.",
            remedy="Take it over first.",
        )


def _hold(connection: sa.Connection, conversation_id: str, **values: Any) -> None:
    connection.execute(
        sa.update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(version=conversations.c.version + 1, **values)
    )


def _add(
    connection: sa.Connection, conversation_id: str, staff: str, said: Reply, now: datetime
) -> None:
    add_replies(connection, conversation_id, None, dump_replies((said,)), now, author=staff)


def _unknown(conversation_id: str) -> HandoverError:
    return HandoverError(
        f"There is no conversation {conversation_id}.", remedy="Look for it in the list again."
    )
