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


@pytest.mark.parametrize(
    ("text", "current", "chances", "expected"),
    [
        ("szukam czegos o niczym, po angielsku", "pl", {"pl": 0.9, "sl": 0.1}, "pl"),
        ("szukam czegos o niczym, po angielsku", "en", {"pl": 0.9, "sl": 0.1}, "pl"),
        ("szukam czegos o niczym, po angielsku", "en", {"pl": 0.6, "sl": 0.4}, "en"),
        ("excel", "pl", {"en": 0.99, "pl": 0.01}, "pl"),
        ("Foundations of Data Science", "pl", {"en": 0.99, "pl": 0.01}, "pl"),
        ("what does it cost and when does it start", "pl", {"en": 0.99, "pl": 0.01}, "en"),
        ("I dont speak Portuguese", "en", {"pt": 0.8, "en": 0.2}, "en"),
        ("търся курс за Python", "pl", {"pl": 0.9, "bg": 0.1}, "bg"),
        ("I want to learn about stars", "bg", {"en": 0.9, "bg": 0.1}, "en"),
    ],
)
def test_a_classifier_is_believed_within_bounds(
    text: str, current: str, chances: dict[str, float], expected: str
) -> None:
    assert detect(text, current, lexicons(), chances) == expected


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
