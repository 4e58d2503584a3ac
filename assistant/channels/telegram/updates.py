"""Strips an update of everything personal that is not needed, on its way into the inbox."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from assistant.queues import Received

CHANNEL = "telegram"
SERVED = ("message", "callback_query")
"""The kinds of update that the channel asks for and stores."""

_IGNORED = frozenset(
    {
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "business_connection",
        "business_message",
        "edited_business_message",
        "deleted_business_messages",
        "message_reaction",
        "message_reaction_count",
        "inline_query",
        "chosen_inline_result",
        "shipping_query",
        "pre_checkout_query",
        "purchased_paid_media",
        "poll",
        "poll_answer",
        "my_chat_member",
        "chat_member",
        "chat_join_request",
        "chat_boost",
        "removed_chat_boost",
    }
)
_LONGEST_TEXT = 16_384
"""Telegram ends at 4,096 characters; a server that does not must not fill the database."""

Shape = type[int] | type[str] | Mapping[str, "Shape"]

_CHAT: Mapping[str, Shape] = {"id": int, "type": str}
_FROM: Mapping[str, Shape] = {"language_code": str}
_SHAPES: Mapping[str, Mapping[str, Shape]] = {
    "message": {"message_id": int, "date": int, "text": str, "chat": _CHAT, "from": _FROM},
    "callback_query": {
        "id": str,
        "data": str,
        "message": {"message_id": int, "chat": _CHAT},
        "from": {"id": int, **_FROM},
    },
}
_DOCUMENT: Mapping[str, Shape] = {
    "document": {"file_id": str, "file_name": str},
    "caption": str,
}


def stored_form(
    updates: Iterable[Any], now: datetime, admins: Collection[str] = ()
) -> Sequence[Received]:
    """The updates to store, scrubbed, in their order; without those of groups and other kinds.

    Documents and what is written under them are kept of `admins` (chat ids) only.
    """
    return [row for update in updates if (row := _received(update, now, admins)) is not None]


def next_offset(updates: Iterable[Any], offset: int | None) -> int | None:
    """The offset that confirms these updates; never lower than `offset`."""
    numbers = [number + 1 for update in updates if (number := _number(update)) is not None]
    return max(numbers if offset is None else [offset, *numbers], default=None)


def _received(update: Any, now: datetime, admins: Collection[str]) -> Received | None:
    number = _number(update)
    kind = next((name for name in SERVED if isinstance(update, dict) and name in update), None)
    if kind is None:
        if isinstance(update, dict) and not _IGNORED.isdisjoint(update):
            return None
        payload: dict[str, Any] = {"kind": "unknown"}
    else:
        payload = {"kind": kind, kind: _kept(update[kind], _SHAPES[kind])}
    chat = chat_of(payload)
    if chat is not None and not is_private(chat):
        return None
    if chat is not None and str(chat["id"]) in admins and kind == "message":
        payload[kind] |= _kept(update[kind], _DOCUMENT)
    return Received(
        channel=CHANNEL,
        message_id=_digest(update) if number is None else str(number),
        address=None if chat is None else str(chat["id"]),
        payload=payload,
        received_at=now,
    )


def chat_of(payload: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The chat of a scrubbed update, with an integer id; None where there is none to be read."""
    body = payload.get(payload["kind"])
    if not isinstance(body, Mapping):
        return None
    if payload["kind"] == "callback_query":
        message = body.get("message")
        chat = message.get("chat") if isinstance(message, Mapping) else None
        if chat is None and message is None:
            # The message is out of reach; in a private chat the sender's id is the chat's.
            chat = {"id": body["from"].get("id")} if isinstance(body.get("from"), Mapping) else None
    else:
        chat = body.get("chat")
    return chat if isinstance(chat, Mapping) and isinstance(chat.get("id"), int) else None


def is_private(chat: Mapping[str, Any]) -> bool:
    """True for a chat with one person; groups have negative ids."""
    return chat.get("type", "private") == "private" and bool(chat["id"] > 0)


def _kept(value: Any, shape: Shape) -> Any:
    """`value` reduced to `shape`; what has another type is replaced by the name of its type."""
    if isinstance(shape, Mapping):
        if isinstance(value, dict):
            return {
                name: _kept(value[name], inner) for name, inner in shape.items() if name in value
            }
    elif isinstance(value, shape) and not isinstance(value, bool):
        return _storable(value) if isinstance(value, str) else value
    return [type(value).__name__]


def _storable(text: str) -> str:
    """Text that every database takes: no lone surrogates, no NUL, bounded."""
    clean = text[:_LONGEST_TEXT].replace("\0", "")
    return clean.encode("utf-8", "replace").decode("utf-8")


def _number(update: Any) -> int | None:
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if isinstance(number, int) and not isinstance(number, bool) else None


def _digest(update: Any) -> str:
    """A stable name for an update without a number, so that it is set aside once only."""
    try:
        body = json.dumps(update, sort_keys=True).encode()
    except RecursionError:  # what could just be read may be too deep to be written
        body = b"nested too deeply"
    return "sha256:" + hashlib.sha256(body).hexdigest()[:32]
