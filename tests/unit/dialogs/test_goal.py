"""What of a message is the topic."""

from __future__ import annotations

import pytest

from assistant.dialogs.understanding.goal import bare_goal, led_goal
from assistant.dialogs.understanding.text import Message
from tests.unit.dialogs.build import Chat, english


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("I want to learn about Dementia Care", "Dementia Care"),
        ("looking for a short course on project management, please", "project management"),
        ("I would like to know how to bake bread because I love it", "bake bread"),
        ("hello there", None),
        ("I want to learn", None),
    ],
)
def test_a_phrase_leads_to_it(text: str, goal: str | None) -> None:
    found = led_goal(Message.of(text), english())
    assert (found[0] if found else None) == goal


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("Python", "Python"),
        ("hi, something about C++ please", "C++"),
        ("so, um, marine biology", "marine biology"),
        ("please", None),
        ("!!!", None),
        ("x", None),
    ],
)
def test_or_it_stands_bare(text: str, goal: str | None) -> None:
    assert bare_goal(Message.of(text), english()) == goal


def test_beside_constraints_in_a_first_message() -> None:
    chat = Chat().say("older people, online, evenings, max 100 euros")
    assert chat.profile["goal"] == "older people"
    assert chat.stage == "recommendations"


def test_the_rest_of_a_later_message_is_no_topic() -> None:
    chat = Chat().say("older people", "online, my dear friend")
    assert chat.profile["goal"] == "older people"


def test_leftovers_that_nothing_is_about_are_no_topic() -> None:
    assert "goal" not in Chat().say("zyx wvu, online").profile


def test_a_wish_that_reads_like_a_title_is_still_a_wish() -> None:
    chat = Chat().say("I want to learn about stars and planets")
    assert chat.profile["goal"] == "stars and planets"
    assert Chat().say("Stars and planets").stage == "course"
