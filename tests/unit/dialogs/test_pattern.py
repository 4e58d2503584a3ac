"""The pattern language of the lexicons, and folding."""

from __future__ import annotations

import pytest

from assistant.dialogs.understanding.pattern import compile_all
from assistant.dialogs.understanding.text import BOUNDARY, Message, fold


def found(pattern: str, text: str) -> str | None:
    match = compile_all((pattern,)).search(fold(text))
    return match.group() if match else None


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("evening", "in the evening", "evening"),
        ("evening", "evenings", None),
        ("evening*", "two evenings a week", "evenings"),
        ("on site", "on   site", "on   site"),
        ("on site", "onsite", None),
        ("start (right) now", "start now", "start now"),
        ("start (right) now", "start right now", "start right now"),
        ("(very) good", "good", "good"),
        ("(very) good", "very good", "very good"),
        ("good (enough|for me)", "good for me", "good for me"),
        ("[a|the whole] day", "the whole day", "the whole day"),
        ("[a|the] day", "day", None),
        ("{number} hours", "1.500,5 hours", "1.500,5 hours"),
        ("{word} language", "german language", "german language"),
        ("=back", "Back!", "back!"),
        ("=back", "go back", None),
        ("=thanks bye", "Thanks, bye.", "thanks, bye."),
        ("c#", "learn C#", "c#"),
        ("don't", "I don’t", "don't"),
    ],
)
def test_patterns(pattern: str, text: str, expected: str | None) -> None:
    assert found(pattern, text) == expected


def test_the_longest_of_several_wins() -> None:
    assert compile_all(("before", "not before")).search("not before may")[0] == "not before"  # type: ignore[index]


def test_no_patterns_match_nothing() -> None:
    assert compile_all(()).search("anything") is None


def test_folding_drops_marks_and_keeps_the_length() -> None:
    assert fold("Łódź ÜBER Café “so”") == "lodz uber cafe  so "
    assert fold("Здравейте, Й!") == "здравеите, и!"
    for text in ("ﬁne", "İstanbul", "a\u0301", "👍🏽 ok", "straße"):
        message = Message.of(text)
        assert len(message.folded) == len(message.original), text


def test_what_is_taken_is_not_read_across() -> None:
    message = Message.of("red hot chili").without((4, 7))
    assert message.rest == f"red {BOUNDARY * 3} chili"
    assert compile_all(("red chili",)).search(message.rest) is None
