"""`assistant chat --jsonl` as other programs drive it: one line in, one out, nothing else."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from assistant.channels.jsonl import answered
from assistant.dialogs.state import Stage
from tests.integration.processes import (
    Talk,
    choices_of,
    courses_of,
    environment,
    finished,
    links_of,
    text_of,
)

pytestmark = pytest.mark.encoder

NURSE = (
    "I'm a nurse with a bachelor's degree, I want to learn about caring for older people, "
    "online, in the evenings, at most 100 euros"
)
IMPOSSIBLE = (
    "I want to learn about caring for older people, only on site, in the morning, in Polish, free "
    "of charge"
)
NOW = "2026-12-01T10:00:00+00:00"
STAGES = {str(stage) for stage in Stage}
TAPS = 150
"""How many choices a crawl makes, the ways there included."""


@pytest.fixture(scope="module")
def talk(shared_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Talk]:
    started = Talk(env=environment(shared_folder), cwd=tmp_path_factory.mktemp("empty"))
    yield started
    assert started.close() == 0
    assert started.complaints() == ""


@pytest.fixture
def chat(request: pytest.FixtureRequest) -> str:
    """A chat of its own for each test."""
    name: str = request.node.name
    return name


def checked(answer: dict[str, Any], chat: str) -> dict[str, Any]:
    """The same answer, once it has the agreed form."""
    assert set(answer) == {"chat", "language", "stage", "replies", "profile", "release", "ms"}
    assert answer["chat"] == chat
    assert answer["stage"] in STAGES
    assert (answer["release"], type(answer["ms"])) == (1, float)
    assert answer["replies"]
    for reply in answer["replies"]:
        assert set(reply) == {"text", "choices", "links", "courses"}
        assert isinstance(reply["text"], str)
        assert all(set(choice) == {"id", "label"} for choice in reply["choices"])
        assert all(choice["label"].strip() for choice in reply["choices"])
        assert all(set(link) == {"label", "url"} for link in reply["links"])
        assert all(isinstance(course, str) for course in reply["courses"])
    return answer


def test_from_a_wish_to_the_registration_link(talk: Talk, chat: str) -> None:
    answer = checked(talk.say("/start", chat, now=NOW), chat)
    assert answer["stage"] == "welcome"
    answer = checked(talk.say(NURSE, chat, now=NOW), chat)
    assert answer["stage"] == "recommendations"
    assert answer["profile"].items() >= {
        "education": 6,
        "modes": ["online_sync", "online_async"],
        "times": ["evening"],
        "max_fee": 100,
        "currency": "EUR",
    }.items()  # fmt: skip
    course = courses_of(answer)[0]
    for verb, stage in {
        "open": "course",
        "admission": "admission",
        "fees": "fees",
        "register": "registration",
    }.items():
        assert f"{verb}:{course}" in choices_of(answer)
        answer = checked(talk.choose(f"{verb}:{course}", chat, now=NOW), chat)
        assert answer["stage"] == stage
    assert any(url.startswith("https://example.org/") for url in links_of(answer))


def test_a_choice_is_taken_by_its_id_and_by_its_label(talk: Talk, chat: str) -> None:
    answers = []
    for way in ("by id", "by label"):
        mine = f"{chat} {way}"
        offered = choices_of(talk.say(NURSE, mine, now=NOW))
        for choice, label in offered.items():
            if choice.startswith("open:"):
                answer = talk.choose(choice if way == "by id" else label, mine, now=NOW)
                break
        checked(answer, mine)
        answers.append({**answer, "chat": "", "ms": 0})
    assert answers[0] == answers[1]
    assert answers[0]["stage"] == "course"


BAD = {
    "not JSON": b"nurse",
    "half": b'{"chat":"a","text":"hi"',
    "an array": b'["a"]',
    "null": b"null",
    "a number": b"7",
    "not UTF-8": b"\xff\xfe",
    "deep": b"[" * 100_000,
    "a lone surrogate": rb'{"chat":"a","text":"\ud800"}',
    "neither": b'{"chat":"a"}',
    "both": b'{"chat":"a","text":"hi","choose":"back"}',
    "null text": b'{"chat":"a","text":null}',
    "no chat": b'{"text":"hi"}',
    "an empty chat": b'{"chat":"","text":"hi"}',
    "a chat that is a number": b'{"chat":1,"text":"hi"}',
    "text that is a number": b'{"chat":"a","text":1}',
    "an unknown key": b'{"chat":"a","text":"hi","user":"Ada"}',
    "no time": b'{"chat":"a","text":"hi","now":"soon"}',
    "a time before all times": b'{"chat":"a","text":"hi","now":"0001-01-01T00:00:00+14:00"}',
    "a time after all times": b'{"chat":"a","text":"hi","now":"9999-12-31T23:59:59-14:00"}',
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD.keys())
def test_a_bad_line_is_answered_with_its_error_and_the_next_is_read(
    talk: Talk, chat: str, bad: bytes
) -> None:
    answer = talk.line(bad)
    assert set(answer) == {"error"}
    assert answer["error"]
    assert "Traceback" not in answer["error"]
    checked(talk.say("hello", chat), chat)


def test_an_error_names_the_key(talk: Talk) -> None:
    assert "now" in talk.line(b'{"chat":"a","text":"hi","now":"soon"}')["error"]
    assert "user" in talk.line(b'{"chat":"a","text":"hi","user":"Ada"}')["error"]
    assert "text and choose" in talk.line(b'{"chat":"a"}')["error"]


def test_blank_lines_are_no_lines(talk: Talk, chat: str) -> None:
    talk.send(b"\n  \n\t\r\n")
    checked(talk.say("hello", chat), chat)
    assert talk.silent()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "\n",
        "🙂",
        "日本語で",
        "\u2028 a \x85 b",
        "\0",
        "a" * 200,
        "<b>&amp;</b>",
        "/",
        "/no",
    ],
)
def test_whatever_is_written_is_answered(talk: Talk, chat: str, text: str) -> None:
    checked(talk.say(text, chat), chat)


@pytest.mark.parametrize("word", ["care ", "x", "100 euros ", "не искам ", "2027-01-01 "])
def test_a_line_of_two_megabytes(talk: Talk, chat: str, word: str) -> None:
    answer = checked(talk.say(word * (2_000_000 // len(word.encode())), chat), chat)
    assert answer["ms"] < 10_000
    assert len(answer["profile"].get("goal", "")) <= 2_000


def test_what_was_written_in_another_script_comes_back_whole(talk: Talk, chat: str) -> None:
    answer = checked(talk.say("Искам да науча нещо за грижи за възрастни хора", chat), chat)
    assert "възрастни" in answer["profile"]["goal"]
    assert "видове деменция" in text_of(talk.choose("details:sofia-dementia-care", chat))


def test_two_chats_do_not_mix(talk: Talk, chat: str) -> None:
    nurse, student = f"{chat} 1", f"{chat} 2"
    talk.say("I want to learn about caring for older people", nurse)
    talk.say("I want to learn programming, only on weekends", student)
    first = checked(talk.say("at most 80 euros", nurse), nurse)
    second = checked(talk.say("on site please", student), student)
    assert first["profile"]["max_fee"] == 80
    assert "times" not in first["profile"]
    assert second["profile"].items() >= {"modes": ["onsite"], "times": ["weekend"]}.items()
    assert "max_fee" not in second["profile"]


def test_now_is_the_day_by_which_deadlines_pass(talk: Talk, chat: str) -> None:
    registrable = {}
    for year, now in {"early": "2026-12-01", "late": "2040-01-01T12:00:00Z"}.items():
        mine = f"{chat} {year}"
        talk.say("/start", mine, now=now)
        answer = talk.choose("register:sofia-dementia-care", mine, now=now)
        links = links_of(checked(answer, mine))
        registrable[year] = "https://example.org/register/sofia-dementia-care" in links
    assert registrable == {"early": True, "late": False}


def test_the_client_says_its_language(talk: Talk, chat: str) -> None:
    assert talk.say("/start", chat, language="en")["language"] == "en"
    checked(talk.say("/start", f"{chat} 2", language="xx"), f"{chat} 2")
    checked(talk.say("/start", f"{chat} 3", language="pt-BR"), f"{chat} 3")


def test_a_choice_that_nobody_offered_is_refused_in_words(talk: Talk, chat: str) -> None:
    before = checked(talk.say(NURSE, chat, now=NOW), chat)
    for choice in ("nonsense", "set:max_fee=abc", "set:trail=1", "drop:everything", "open:nothing"):
        answer = checked(talk.choose(choice, chat, now=NOW), chat)
        assert answer["profile"] == before["profile"]


@pytest.mark.parametrize(
    ("opening", "language", "stages"),
    [("/start", "en", 8), (NURSE, "en", 6), (IMPOSSIBLE, "en", 4), ("/start", "bg", 8)],
    ids=["welcome", "recommendations", "nothing fits", "Bulgarian"],
)
def test_every_choice_that_is_offered_can_be_chosen(
    talk: Talk, chat: str, opening: str, language: str, stages: int
) -> None:
    """Breadth first: each new choice is chosen right after it was offered."""
    refused = f"{chat} refused"
    talk.say("/start", refused, language=language)
    refusal = text_of(talk.choose("nonsense", refused)).split("\n")[0]
    assert refusal
    reached = set[str]()
    paths: deque[tuple[str, ...]] = deque([()])
    seen = set[str]()
    taps = 0
    while paths and taps < TAPS:
        path = paths.popleft()
        mine = f"{chat} {taps} {len(paths)}"
        answer = talk.say(opening, mine, language=language, now=NOW)
        for choice in path:
            answer = checked(talk.choose(choice, mine, now=NOW), mine)
            taps += 1
        assert refusal not in text_of(answer), path
        reached.add(answer["stage"])
        for choice in choices_of(answer):
            if choice not in seen:
                seen.add(choice)
                paths.append((*path, choice))
    assert len(reached) >= stages, reached


def test_a_fault_that_nobody_foresaw_is_answered_and_logged_without_words(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def failing(line: str) -> dict[str, Any]:
        raise KeyError(line)

    answer = json.loads(answered(failing, "what a learner wrote"))
    assert set(answer) == {"error"}
    assert "KeyError" in answer["error"]
    assert "failing" in caplog.text
    assert "learner" not in caplog.text + answer["error"]


def test_the_last_line_needs_no_end_and_the_output_holds_nothing_else(
    data_folder: Path, elsewhere: Path
) -> None:
    plain = environment(data_folder) | {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    lines = (
        '{"chat":"a","text":"Грижи"}\n\n{"chat":"a","choose":"browse:title"}\n'
        'no\n{"chat":"b","text":"é"}'
    )
    ended = finished("--verbose", "chat", "--jsonl", env=plain, cwd=elsewhere, stdin=lines)
    answers = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [answer.get("chat", "error") for answer in answers] == ["a", "a", "error", "b"]
    assert ended.returncode == 0
    assert "Traceback" not in ended.stderr
    assert list(elsewhere.iterdir()) == []


def test_nobody_writes_anything(data_folder: Path, elsewhere: Path) -> None:
    ended = finished("chat", "--jsonl", env=environment(data_folder), cwd=elsewhere)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
