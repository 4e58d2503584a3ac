"""Which language a message is written in."""

from __future__ import annotations

import pytest

from assistant.dialogs.understanding.language import detect
from tests.unit.dialogs.build import Chat, lexicons

needs_bulgarian = pytest.mark.skipif("bg" not in lexicons(), reason="prompts/bg has no lexicon")


@pytest.mark.parametrize(
    ("text", "current", "expected"),
    [
        ("I would like to learn about care", "en", "en"),
        ("Sofia University", "bg", "bg"),
        ("AI", "bg", "bg"),
        ("what does it cost and when does it start", "bg", "en"),
        ("искам да уча", "en", "bg"),
        ("търся курс за Python", "en", "bg"),
        ("123 !?", "en", "en"),
        ("123 !?", "bg", "bg"),
        ("👍", "bg", "bg"),
    ],
)
@needs_bulgarian
def test_detect(text: str, current: str, expected: str) -> None:
    assert detect(text, current, lexicons()) == expected


@needs_bulgarian
def test_the_conversation_follows_whatever_is_written() -> None:
    chat = Chat().say("hi")
    assert chat.say("здравейте").conversation.language == "bg"
    assert chat.say("I would like to go on in my own language").conversation.language == "en"
    assert chat.tap("language:bg").conversation.language == "bg"
    assert chat.say("SQL").conversation.language == "bg"
    assert chat.say("I would like to learn about stars").conversation.language == "en"


@pytest.mark.parametrize("client", [None, "en-GB", "xx", "", "da"])
def test_an_unknown_client_language_is_english(client: str | None) -> None:
    assert Chat(client).say("/start").conversation.language == "en"
