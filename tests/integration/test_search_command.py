"""`assistant search`: for people as lines, for programs as JSON lines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.reader import read
from tests.integration.conftest import SAMPLE
from tests.integration.processes import Talk, environment, finished

pytestmark = pytest.mark.encoder


@pytest.fixture(scope="module")
def entries() -> dict[str, Microcredential]:
    catalogue, _ = read(SAMPLE, allow_incomplete=False, today=date(2026, 12, 1))
    assert catalogue is not None
    return {entry.id: entry for entry in catalogue.entries}


@pytest.fixture(scope="module")
def search(shared_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Talk]:
    started = Talk(
        "search", "--jsonl", env=environment(shared_folder), cwd=tmp_path_factory.mktemp("empty")
    )
    yield started
    assert started.close() == 0
    assert started.complaints() == ""


def hits(search: Talk, query: str = "caring for older people", **more: Any) -> list[dict[str, Any]]:
    """The hits of a query, once the answer has the agreed form."""
    answer = search.ask(id="q", query=query, **more)
    assert set(answer) == {"id", "hits", "ms"}, answer
    assert answer["id"] == "q"
    assert type(answer["ms"]) is float
    for hit in answer["hits"]:
        assert set(hit) == {"course", "score", "fits"}
        assert (type(hit["score"]), type(hit["fits"])) == (float, bool)
    scores = [hit["score"] for hit in answer["hits"]]
    assert scores == sorted(scores, reverse=True), "not by relevance"
    found: list[dict[str, Any]] = answer["hits"]
    return found


def fitting(search: Talk, size: int, filters: dict[str, Any]) -> set[str]:
    """The courses that fit, where all are asked for."""
    found = hits(search, k=size, filters=filters)
    assert len(found) == size
    return {hit["course"] for hit in found if hit["fits"]}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("caring for people with dementia", "sofia-dementia-care"),
        ("грижи за хора с деменция", "sofia-dementia-care"),
    ],
)
def test_what_was_asked_for_comes_first(search: Talk, query: str, expected: str) -> None:
    assert hits(search, query)[0]["course"] == expected


def test_k_is_how_many(search: Talk, entries: dict[str, Microcredential]) -> None:
    assert len(hits(search)) == 10
    assert [hit["course"] for hit in hits(search, k=3)] == [
        hit["course"] for hit in hits(search, k=10)[:3]
    ]
    everything = hits(search, k=10_000)
    assert {hit["course"] for hit in everything} == set(entries)
    assert all(hit["fits"] for hit in everything), "nothing was stated"


def test_a_filter_changes_what_fits_but_not_the_order(search: Talk) -> None:
    plain = [(hit["course"], hit["score"]) for hit in hits(search, k=70)]
    filtered = [
        (hit["course"], hit["score"]) for hit in hits(search, k=70, filters={"max_fee": 100})
    ]
    assert plain == filtered


def test_online_is_both_online_modes(search: Talk, entries: dict[str, Microcredential]) -> None:
    online = {
        entry.id for entry in entries.values() if {"online_sync", "online_async"} & set(entry.mode)
    }
    assert fitting(search, len(entries), {"modes": ["online"]}) == online
    assert fitting(search, len(entries), {"modes": "online"}) == online
    assert online < set(entries)


def test_a_single_value_is_taken_for_a_list(
    search: Talk, entries: dict[str, Microcredential]
) -> None:
    for name, value in {"languages": "bg", "times": "evening", "providers": "sofia"}.items():
        assert fitting(search, len(entries), {name: value}) == fitting(
            search, len(entries), {name: [value]}
        )
    bulgarian = {entry.id for entry in entries.values() if "bg" in entry.language}
    assert fitting(search, len(entries), {"languages": "bg"}) == bulgarian


def test_what_is_not_stated_does_not_fit(search: Talk, entries: dict[str, Microcredential]) -> None:
    unstated = {entry.id for entry in entries.values() if entry.ects is None}
    fit = fitting(search, len(entries), {"min_ects": 0})
    assert not fit & unstated
    assert fit == set(entries) - unstated
    free = fitting(search, len(entries), {"max_fee": 0, "currency": "EUR"})
    assert free
    assert not free & {entry.id for entry in entries.values() if not entry.fees}


def test_constraints_hold_together(search: Talk, entries: dict[str, Microcredential]) -> None:
    size = len(entries)
    one, other = {"modes": "online"}, {"languages": ["en", "bg"], "max_weeks": 8}
    together = fitting(search, size, one | other)
    assert together == fitting(search, size, one) & fitting(search, size, other)
    assert together


def test_background_filters_nothing(search: Talk, entries: dict[str, Microcredential]) -> None:
    background = {
        "target_groups": "school_leaver",
        "education": 2,
        "experience_years": 0,
        "residence_country": "FR",
        "goal": "anything",
    }
    assert fitting(search, len(entries), background) == set(entries)


BAD = {
    "not JSON": b"care",
    "no id": b'{"query":"care"}',
    "no query": b'{"id":1}',
    "an empty query": b'{"id":1,"query":""}',
    "k of nothing": b'{"id":1,"query":"care","k":0}',
    "k in words": b'{"id":1,"query":"care","k":"many"}',
    "an unknown key": b'{"id":1,"query":"care","top":5}',
    "an unknown filter": b'{"id":1,"query":"care","filters":{"colour":"blue"}}',
    "an unknown mode": b'{"id":1,"query":"care","filters":{"modes":["by post"]}}',
    "an unknown language": b'{"id":1,"query":"care","filters":{"languages":"Klingonish"}}',
    "a fee in words": b'{"id":1,"query":"care","filters":{"max_fee":"little"}}',
    "modes that are a number": b'{"id":1,"query":"care","filters":{"modes":5}}',
    "modes that are an object": b'{"id":1,"query":"care","filters":{"modes":{"online":true}}}',
    "modes in modes": b'{"id":1,"query":"care","filters":{"modes":[["online"]]}}',
    "an infinite fee": b'{"id":1,"query":"care","filters":{"max_fee":"Infinity"}}',
    "filters that are a list": b'{"id":1,"query":"care","filters":["online"]}',
    "a date that is none": b'{"id":1,"query":"care","filters":{"starts_after":"2027-02-30"}}',
    "a lone surrogate": rb'{"id":"\ud800","query":"care"}',
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD.keys())
def test_a_bad_line_is_answered_with_its_error_and_the_next_is_read(
    search: Talk, bad: bytes
) -> None:
    answer = search.line(bad)
    assert "hits" not in answer
    assert answer["error"]
    assert hits(search)


def test_an_error_names_what_is_unknown(search: Talk) -> None:
    answer = search.ask(id=1, query="care", filters={"colour": "blue", "modes": "online"})
    assert "colour" in answer["error"]
    assert "max_fee" in answer["error"], "it does not say what is known"


def test_any_id_comes_back(search: Talk) -> None:
    for name in (1, "й", None, ["a"], {"n": 1}, 1.5):
        assert search.ask(id=name, query="care")["id"] == name


def test_a_long_query(search: Talk) -> None:
    assert hits(search, "care " * 100_000)
    assert hits(search, "\0\u2028🙂")


def test_for_people(shared_folder: Path, elsewhere: Path) -> None:
    query = ("search", "грижи за хора с деменция", "-k", "3")
    ended = finished(*query, env=environment(shared_folder), cwd=elsewhere)
    assert (ended.returncode, ended.stderr) == (0, "")
    lines = ended.stdout.splitlines()
    assert len(lines) == 3
    assert "sofia-dementia-care" in lines[0]
    assert "деменция" in lines[0]


@pytest.mark.parametrize(
    "arguments",
    [("search",), ("search", "care", "--jsonl"), ("search", "care", "-k", "0"), ("search", "")],
)
def test_what_cannot_be_asked_is_refused(
    shared_folder: Path, elsewhere: Path, arguments: tuple[str, ...]
) -> None:
    ended = finished(*arguments, env=environment(shared_folder), cwd=elsewhere)
    assert ended.returncode in (1, 2)
    assert ended.stdout == ""
    assert ended.stderr.strip()
    assert "Traceback" not in ended.stderr


def test_the_last_line_needs_no_end(shared_folder: Path, elsewhere: Path) -> None:
    ended = finished(
        "search", "--jsonl",
        env=environment(shared_folder) | {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
        cwd=elsewhere,
        stdin='{"id":"й","query":"грижи"}\n\nno\n{"id":2,"query":"care","k":1}',
    )  # fmt: skip
    assert (ended.returncode, ended.stderr) == (0, "")
    answers = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [answer.get("id", "error") for answer in answers] == ["й", "error", 2]
