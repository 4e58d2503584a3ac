"""Updates on their way into the inbox: what stays of them, and what cannot be read."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from typing import Any

import pytest

from assistant.channels.telegram.parsing import MalformedUpdateError, Message, Tap, parsed
from assistant.channels.telegram.updates import next_offset, stored_form

NOW = datetime(2026, 3, 1, tzinfo=UTC)
CHAT = {"id": 5, "type": "private", "first_name": "Ada", "username": "ada_l"}
SENDER = {"id": 5, "first_name": "Ada", "last_name": "Lovelace", "language_code": "pt-br"}


def message(**fields: Any) -> dict[str, Any]:
    body = {"message_id": 9, "date": 1, "chat": CHAT, "from": SENDER, "text": "hello", **fields}
    return {"update_id": 7, "message": body}


def tap(**fields: Any) -> dict[str, Any]:
    body = {
        "id": "q1",
        "from": SENDER,
        "message": {"message_id": 3, "chat": CHAT, "text": "before"},
        "data": "abcdef.1.0",
        **fields,
    }
    return {"update_id": 8, "callback_query": body}


def payload(update: Any) -> Any:
    (row,) = stored_form([update], NOW)
    return row.payload


def test_message_and_tap_are_read_back() -> None:
    (row,) = stored_form([message()], NOW)
    assert (row.channel, row.message_id, row.address) == ("telegram", "7", "5")
    assert parsed(row.payload) == Message("hello", "pt-br")
    assert parsed(payload(tap())) == Tap("q1", "abcdef.1.0", "3", "pt-br")


@pytest.mark.parametrize("around", ["%s", '{"message": {"chat": %s}}'])
def test_no_depth_of_nesting_stops_it(around: str) -> None:
    """Somewhere near the interpreter's limit it can be read, but not be written any more."""
    refused = 0
    for depth in range(sys.getrecursionlimit() - 250, sys.getrecursionlimit() + 50):
        try:
            update = json.loads(around % ("[" * depth + "]" * depth))
        except RecursionError:
            refused += 1
        else:
            assert len(stored_form([update], NOW)) == 1
    assert refused


def test_nothing_personal_is_stored() -> None:
    update = message(
        contact={"phone_number": "+35988123", "first_name": "Ada"},
        photo=[{"file_id": "picture-1"}],
        location={"latitude": 1.5},
        caption="my face",
        reply_to_message={"from": SENDER, "text": "quoted"},
    )
    stored = json.dumps([payload(update), payload(tap())])
    for word in ("Ada", "Lovelace", "ada_l", "+359", "picture", "face", "1.5", "quoted", "before"):
        assert word not in stored


def test_message_without_text_is_an_empty_text() -> None:
    photo = message(photo=[{}])
    del photo["message"]["text"]
    assert parsed(payload(photo)) == Message("", "pt-br")


def test_text_becomes_storable() -> None:
    text = parsed(payload(message(text="a\0b\ud800c"))).text  # type: ignore[union-attr]
    assert text == "ab?c"
    text.encode()


def test_groups_and_other_kinds_are_left_out() -> None:
    group = message(chat={"id": -5, "type": "group"})
    channel = {"update_id": 9, "channel_post": {}}
    edited = {"update_id": 10, "edited_message": message()["message"]}
    assert stored_form([group, channel, edited], NOW) == []


def test_tap_on_a_message_out_of_reach_belongs_to_its_sender() -> None:
    update = tap()
    del update["callback_query"]["message"]
    (row,) = stored_form([update], NOW)
    assert row.address == "5"


@pytest.mark.parametrize(
    ("update", "reason"),
    [
        ({"update_id": 7, "message": {"chat": "oops"}}, "message.chat: is str, not an object"),
        ({"update_id": 7, "message": "oops"}, "message: is str, not an object"),
        ({"update_id": 7, "message": None}, "message: is NoneType, not an object"),
        (message(chat={"id": "5", "type": "private"}), "message.chat.id: is str, not a number"),
        (message(chat={"type": "private"}), "message.chat.id: is missing"),
        ({"update_id": 7, "message": {"text": "x"}}, "message.chat: is missing"),
        (message(text=["x"]), "message.text: is list, not a text"),
        (tap(id=4), "callback_query.id: is int, not a text"),
        (tap(data={}), "callback_query.data: is dict, not a text"),
        (tap(message=4), "callback_query.message: is int, not an object"),
        ({"update_id": 7}, "update: holds neither a message nor a tap"),
        ({}, "update: holds neither a message nor a tap"),
        ("oops", "update: holds neither a message nor a tap"),
        (None, "update: holds neither a message nor a tap"),
    ],
)
def test_malformed_updates_are_stored_and_named(update: Any, reason: str) -> None:
    with pytest.raises(MalformedUpdateError, match=reason):
        parsed(payload(update))


def test_an_update_without_a_number_has_a_stable_name() -> None:
    rows = stored_form([{"message": {"a": 1}}, {"message": {"a": 1}}, ["x"]], NOW)
    assert rows[0].message_id == rows[1].message_id != rows[2].message_id


def test_the_offset_confirms_the_highest_number_and_never_falls() -> None:
    assert next_offset([{"update_id": 9}, {"update_id": 7}, "oops"], None) == 10
    assert next_offset([{"update_id": 3}], 10) == 10
    assert next_offset([], None) is None
