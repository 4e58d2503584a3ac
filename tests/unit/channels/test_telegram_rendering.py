from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from assistant.channels.telegram.buttons import Button, callback_data, read_button
from assistant.channels.telegram.rendering import Form, Part, rendered
from assistant.channels.telegram.splitting import LONGEST, Run, Style, parts
from assistant.messages import Card, Choice, Fact, Link, Reply
from assistant.queues import OutboxRow, Sending
from tests.botapi import markup

CONVERSATION = "0123456789abcdef0123456789abcdef"
CARD = Card("mc1", "AI & you <3", (Fact("Fee", "50 < 60 EUR"),), ("you asked for AI",))


def row(reply: Reply, turn: int | None = 3) -> OutboxRow:
    return OutboxRow(1, CONVERSATION, "5", 1, turn, reply, Sending.WAITING, 0, 0)


def shown(part: Part) -> str:
    markup.keyboard({"inline_keyboard": [list(buttons) for buttons in part.keyboard]})
    return markup.plain_text(part.text, "HTML" if part.html else None)


def test_text_is_escaped_titles_are_bold_and_labels_italic() -> None:
    (part,) = rendered(row(Reply("1 < 2 & 3", (CARD,))), Form.RICH)
    assert part.text == (
        "1 &lt; 2 &amp; 3\n\n<b>AI &amp; you &lt;3</b>\n<i>Fee:</i> 50 &lt; 60 EUR\n"
        "• you asked for AI"
    )
    assert shown(part) == Reply("1 < 2 & 3", (CARD,)).as_text()


def test_choices_and_links_become_buttons() -> None:
    labels = ("Online", "On site", "A label that is quite a bit longer", "Other")
    choices = tuple(Choice(f"c{number}", label) for number, label in enumerate(labels))
    reply = Reply("Where?", choices=choices, links=(Link("Register", "https://example.org/r"),))
    (part,) = rendered(replace(row(reply), first_choice=2), Form.RICH)
    assert [[button["text"] for button in buttons] for buttons in part.keyboard] == [
        ["Online", "On site"],
        ["A label that is quite a bit longer"],
        ["Other"],
        ["Register"],
    ]
    assert part.keyboard[0][1]["callback_data"] == "012345.3.3"
    assert part.keyboard[3][0]["url"] == "https://example.org/r"
    assert shown(part) == "Where?"


def test_bare_form_writes_links_and_choices_out() -> None:
    reply = Reply("Where?", choices=(Choice("a", "Here"),), links=(Link("Page", "https://x.org"),))
    (part,) = rendered(row(reply), Form.BARE)
    assert part == Part("Where?\n\nPage: https://x.org\n\n1. Here", html=False)


def test_a_notice_has_no_turn_to_point_to() -> None:
    (part,) = rendered(row(Reply("New date", choices=(Choice("a", "Show"),)), turn=None), Form.RICH)
    assert (part.text, part.keyboard) == ("New date\n\n1. Show", ())


def test_what_is_no_web_link_is_text() -> None:
    (part,) = rendered(row(Reply("Ask", links=(Link("Mail", "mailto:a@b.org"),))), Form.RICH)
    assert (part.text, part.keyboard) == ("Ask\n\nMail: mailto:a@b.org", ())


def test_a_reply_without_words_is_still_a_message() -> None:
    (part,) = rendered(row(Reply("  ", choices=(Choice("a", "Go"),))), Form.RICH)
    assert shown(part)
    assert part.keyboard


def test_more_buttons_than_allowed_become_text() -> None:
    choices = tuple(Choice(str(number), f"n{number}") for number in range(101))
    (part,) = rendered(row(Reply("Which?", choices=choices)), Form.RICH)
    assert "101. n100" in part.text
    assert not part.keyboard


@pytest.mark.parametrize("form", Form)
def test_long_replies_are_cut_and_the_keyboard_stands_last(form: Form) -> None:
    cards = tuple(
        Card(str(n), f"<Title> {n}", (Fact("Fee & more", "word " * 90),), ("because " * 40,))
        for n in range(30)
    )
    reply = Reply("intro", cards, (Choice("a", "Go"),))
    found = rendered(row(reply), form)
    assert len(found) > 3
    texts = [shown(part) for part in found]
    assert all(len(text) <= LONGEST for text in texts)
    assert "".join("".join(texts).split()).startswith("".join(reply.as_text().split()))
    assert [bool(part.keyboard) for part in found] == [False] * (len(found) - 1) + [
        form is not Form.BARE
    ]


def test_cuts_prefer_paragraphs_then_lines_then_words() -> None:
    assert _cut("aaaa bb\n\ncccc dd", 12) == ["aaaa bb", "cccc dd"]
    assert _cut("aaaa bb\ncccc dd", 12) == ["aaaa bb", "cccc dd"]
    assert _cut("aaaa bbbb cccc", 12) == ["aaaa bbbb", "cccc"]
    assert _cut("a" * 25, 12) == ["a" * 12, "a" * 12, "a"]
    assert _cut("a\n\n" + "b" * 8 + " cccc", 12) == ["a\n\nbbbbbbbb", "cccc"]


def test_length_is_counted_in_utf16_and_characters_stay_whole() -> None:
    assert _cut("😀" * 10, 12) == ["😀" * 6, "😀" * 4]
    family = "👩\u200d👩\u200d👧"
    assert _cut("a" * 10 + family, 12)[0] == "a" * 10
    assert _cut("e\u0301" * 8, 5) == ["e\u0301" * 2] * 4


def test_a_style_that_spans_a_cut_goes_on() -> None:
    assert parts([Run("aaaa bbbb", Style.BOLD), Run(" cc")], 5) == [
        (Run("aaaa", Style.BOLD),),
        (Run("bbbb", Style.BOLD),),
        (Run("cc"),),
    ]


def test_every_cut_is_short_and_loses_nothing_but_blanks() -> None:
    text = "".join(chr(32 + (n * n * 7) % 90) + ("\n" if n % 37 == 0 else "") for n in range(3000))
    for limit in range(1, 60, 7):
        cut = _cut(text, limit)
        assert all(0 < len(part) <= limit for part in cut)
        assert "".join("".join(cut).split()) == "".join(text.split())
        assert all(part == part.strip() for part in cut)
    assert all(a and b for a, b in pairwise(cut))


def test_buttons_are_short_and_belong_to_one_conversation() -> None:
    data = callback_data(CONVERSATION, Button(999_999_999, 9_999))
    assert len(data.encode()) <= 64
    assert read_button(data, CONVERSATION) == Button(999_999_999, 9_999)
    assert read_button(data, "f" * 32) is None
    for strange in (
        "",
        "x",
        "012345.1",
        "012345.1.2.3",
        "012345.-1.2",
        "012345.١.2",
        "012345.1.2 ",
    ):
        assert read_button(strange, CONVERSATION) is None


def _cut(text: str, limit: int) -> list[str]:
    return ["".join(run.text for run in part) for part in parts([Run(text)], limit)]
