"""Reads a scrubbed update: a message or a tap, or the reason why it is neither."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from assistant.channels.telegram.updates import chat_of


class MalformedUpdateError(Exception):
    """The update is not what the Bot API promises; the message says where."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A document on the Bot API server, and what is written under it."""

    file_id: str
    name: str
    caption: str


@dataclass(frozen=True, slots=True)
class Message:
    """A message; `text` is empty where it holds something other than text."""

    text: str
    language: str | None
    attached: Attached | None = None


@dataclass(frozen=True, slots=True)
class Tap:
    """A tap on a button; `query` is to be answered, `data` is what the button carries.

    `message` is the id of the message under which the button stands, where that is in reach.
    """

    query: str
    data: str
    message: str | None
    language: str | None


def parsed(payload: Mapping[str, Any]) -> Message | Tap:
    """The content of a stored update. Raises MalformedUpdateError with the place and the reason."""
    kind = payload.get("kind")
    if kind not in ("message", "callback_query"):
        raise MalformedUpdateError("update: holds neither a message nor a tap")
    body = payload.get(kind)
    if not isinstance(body, Mapping):
        raise MalformedUpdateError(f"{kind}: is {_said(body)}, not an object")
    if chat_of(payload) is None:
        raise MalformedUpdateError(_chat_problem(kind, body))
    sender = body.get("from", {})
    language = sender.get("language_code") if isinstance(sender, Mapping) else None
    language = language if isinstance(language, str) else None
    if kind == "message":
        return Message(_optional(body, kind, "text"), language, _attached(body))
    query = query_of(payload)
    if query is None:
        raise MalformedUpdateError(f"callback_query.id: is {_said(body.get('id'))}, not a text")
    return Tap(query, _optional(body, kind, "data"), _message_of(body), language)


def _message_of(body: Mapping[str, Any]) -> str | None:
    message = body.get("message")
    number = message.get("message_id") if isinstance(message, Mapping) else None
    return str(number) if isinstance(number, int) else None


def query_of(payload: Mapping[str, Any]) -> str | None:
    """The id of a tap, to answer it even where the rest cannot be read."""
    body = payload.get("callback_query")
    query = body.get("id") if isinstance(body, Mapping) else None
    return query if isinstance(query, str) and query else None


def _attached(body: Mapping[str, Any]) -> Attached | None:
    document = body.get("document")
    if not isinstance(document, Mapping):
        return None
    file_id = _optional(document, "document", "file_id")
    name = _optional(document, "document", "file_name")
    return Attached(file_id, name, _optional(body, "message", "caption")) if file_id else None


def _optional(body: Mapping[str, Any], kind: str, name: str) -> str:
    value = body.get(name, "")
    if not isinstance(value, str):
        raise MalformedUpdateError(f"{kind}.{name}: is {_said(value)}, not a text")
    return value


def _chat_problem(kind: str, body: Mapping[str, Any]) -> str:
    place, value = kind, body
    for name in ("message", "chat", "id") if kind == "callback_query" else ("chat", "id"):
        place = f"{place}.{name}"
        if name not in value:
            return f"{place}: is missing"
        if not isinstance(value[name], Mapping):
            wanted = "a number" if name == "id" else "an object"
            return f"{place}: is {_said(value[name])}, not {wanted}"
        value = value[name]
    return f"{place}: is not a number"


def _said(value: Any) -> str:
    """What stands there: scrubbing left a list with the type's name for a wrong type."""
    return str(value[0]) if isinstance(value, list) and value else type(value).__name__
