"""Turns and replies as rows and JSON values, and back."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from assistant.messages import Reply
from assistant.store.schema import turns
from assistant.turns import TurnRecord

RECORD = (
    turns.c.number,
    turns.c.language,
    turns.c.stage,
    turns.c.release,
    turns.c.profile,
    turns.c.replies,
    turns.c.trace,
)
"""The columns that `load_record` needs of a row."""

_REPLIES = TypeAdapter(tuple[Reply, ...])
_REPLY = TypeAdapter(Reply)


def dump_replies(replies: tuple[Reply, ...]) -> list[dict[str, Any]]:
    """Plain JSON values, one object a reply; values that are defaults are left out."""
    dumped: list[dict[str, Any]] = _REPLIES.dump_python(replies, mode="json", exclude_defaults=True)
    return dumped


def load_reply(value: Any) -> Reply:
    """One of the objects that `dump_replies` wrote."""
    return _REPLY.validate_python(value)


def load_record(row: Any) -> TurnRecord:
    """The turn of a row with the columns of `RECORD`."""
    return TurnRecord(
        number=row.number,
        language=row.language,
        stage=row.stage,
        release=row.release,
        profile=row.profile,
        replies=_REPLIES.validate_python(row.replies),
        trace=row.trace,
    )
