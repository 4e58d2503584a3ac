"""Open Education API: pages fetched, resumed after a failure, guarded, and read as entries."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import pytest

from assistant.catalogue.entry import Fee, LearningOutcome, Microcredential, Translation
from assistant.catalogue.ooapi.addresses import GuardedTransport
from assistant.catalogue.ooapi.fetching import Fetcher, FetchError
from assistant.errors import InvalidInputError

from .samples import read_content

BASE = "https://uni.example.org/ooapi/v5"
COURSES = [
    {
        "courseId": f"id-{number}",
        "primaryCode": {"codeType": "identifier", "code": f"CARE {number}"},
        "name": [
            {"language": "pl-PL", "value": f"Opieka {number}"},
            {"language": "en-GB", "value": f"Care {number}"},
        ],
        "description": [{"language": "en-GB", "value": "Care at home."}],
        "organization": {"name": [{"language": "en-GB", "value": "University of Trieste"}]},
        "studyLoad": [{"studyLoadUnit": "ects", "value": 2.5}],
        "duration": "P10W",
        "teachingLanguage": "pol",
        "modeOfDelivery": ["hybrid"],
        "level": "master",
        "learningOutcomes": [[{"language": "en-GB", "value": "Plan care"}]],
        "link": "https://uni.example.org/care",
    }
    for number in range(5)
]
OFFERING = {
    "startDate": "2027-03-01",
    "enrollEndDate": "2027-02-01T12:00:00+01:00",
    "link": "https://uni.example.org/care/enrol",
    "priceInformation": [{"costType": "total costs", "amount": "80.00", "currency": "EUR"}],
}


class Server:
    """An OOAPI server with two courses a page, which fails when told to."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.faults: dict[int, Callable[[], httpx.Response]] = {}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(f"{request.url.path}?{request.url.params['pageNumber']}")
        if fault := self.faults.get(len(self.asked)):
            return fault()
        if request.url.path.endswith("/offerings"):
            return self.page([OFFERING], more=False)
        first = 2 * (int(request.url.params["pageNumber"]) - 1)
        return self.page(COURSES[first : first + 2], more=first + 2 < len(COURSES))

    @staticmethod
    def page(items: list[Any], *, more: bool) -> httpx.Response:
        return httpx.Response(200, json={"items": items, "hasNextPage": more})


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def waits() -> list[float]:
    return []


@pytest.fixture
def fetcher(server: Server, waits: list[float]) -> Fetcher:
    return Fetcher(httpx.MockTransport(server), token="t", wait=waits.append)


def test_all_pages_are_fetched_and_become_entries(
    tmp_path: Path, fetcher: Fetcher, server: Server
) -> None:
    path = tmp_path / "courses.json"
    assert fetcher.fetch(BASE + "/", path) == 5
    assert len(server.asked) == 3 + 5
    assert [file.name for file in tmp_path.iterdir()] == ["courses.json"]
    catalogue, report = read_content(
        tmp_path, path.read_bytes(), "courses.json", allow_incomplete=True
    )
    assert report.errors == ()
    assert catalogue is not None
    assert catalogue.entries[0] == Microcredential(
        id="care-0",
        title="Care 0",
        summary="Care at home.",
        translations={"pl": Translation(title="Opieka 0")},
        provider="trieste",
        ects="2.5",
        weeks=10,
        eqf_level=7,
        language=("pl",),
        mode=("blended",),
        start_dates=(date(2027, 3, 1),),
        application_deadline=date(2027, 2, 1),
        fees=(Fee(amount=80),),
        registration_url="https://uni.example.org/care/enrol",
        source_url="https://uni.example.org/care",
        learning_outcomes=(LearningOutcome(text="Plan care"),),
    )


def time_out() -> httpx.Response:
    raise httpx.ReadTimeout("too slow")


def test_a_busy_or_slow_server_is_asked_again_after_a_while(
    tmp_path: Path, fetcher: Fetcher, server: Server, waits: list[float]
) -> None:
    server.faults = {2: lambda: httpx.Response(503), 3: time_out, 4: lambda: httpx.Response(429)}
    assert fetcher.fetch(BASE, tmp_path / "courses.json") == 5
    assert waits == [1, 2, 4]


def test_fetching_goes_on_where_it_stopped(
    tmp_path: Path, fetcher: Fetcher, server: Server
) -> None:
    path = tmp_path / "courses.json"
    server.faults = dict.fromkeys(range(6, 10), time_out)
    with pytest.raises(FetchError, match="too slow"):
        fetcher.fetch(BASE, path)
    assert not path.exists()
    with (tmp_path / "courses.json.part").open("a") as file:
        file.write('{"course": "id-')  # as a killed process leaves it
    before, server.faults = len(server.asked), {}
    assert fetcher.fetch(BASE, path) == 5
    assert server.asked[before:] == [
        f"/ooapi/v5/courses/id-{number}/offerings?1" for number in range(2, 5)
    ]
    assert len(json.loads(path.read_text("utf-8"))["courses"]) == 5


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda: httpx.Response(401), "answers 401"),
        (lambda: httpx.Response(200, text="<html>"), "no list"),
        (lambda: httpx.Response(200, json={"courses": []}), "no list"),
        (lambda: httpx.Response(200, text="[" * 100_000), "no list"),
        (lambda: httpx.Response(200, content=b" " * (33 * 2**20)), "MB"),
    ],
)
def test_what_is_no_ooapi_is_said(
    tmp_path: Path,
    fetcher: Fetcher,
    server: Server,
    answer: Callable[[], httpx.Response],
    said: str,
) -> None:
    server.faults = {1: answer}
    with pytest.raises(FetchError, match=said):
        fetcher.fetch(BASE, tmp_path / "courses.json")


@pytest.fixture
def resolve(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """What host names stand for."""
    hosts: dict[str, list[str]] = {}

    def getaddrinfo(host: str, port: int, type: int) -> list[Any]:  # noqa: A002
        if host not in hosts:
            raise socket.gaierror(f"{host} is unknown")
        return [(socket.AF_INET, type, 6, "", (address, port)) for address in hosts[host]]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return hosts


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.0.0.8", "192.168.1.1", "172.16.0.1", "169.254.169.254", "0.0.0.0"),
        *("::1", "fe80::1%eth0", "fd00::1", "::ffff:127.0.0.1", "2002:7f00:1::", "224.0.0.1"),
        *("100.64.0.1", "64:ff9b::a00:1"),
    ],
)
def test_private_addresses_are_refused_even_among_public_ones(
    resolve: dict[str, list[str]], address: str
) -> None:
    resolve["uni.example.org"] = ["93.184.215.14", address]
    client = httpx.Client(transport=GuardedTransport(allow_private=False))
    with pytest.raises(InvalidInputError, match="not a public address"):
        client.get(BASE)


def test_the_connection_goes_to_the_address_that_was_checked(
    resolve: dict[str, list[str]],
) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if len(seen) == 1:
            return httpx.Response(302, headers={"Location": "https://inside.example.org/"})
        return httpx.Response(200)

    resolve["uni.example.org"] = ["93.184.215.14"]
    resolve["inside.example.org"] = ["10.0.0.1"]
    inner = httpx.MockTransport(answer)
    client = httpx.Client(
        transport=GuardedTransport(allow_private=False, inner=inner), follow_redirects=True
    )
    with pytest.raises(InvalidInputError, match=r"10\.0\.0\.1"):
        client.get(BASE)
    assert seen[0].url.host == "93.184.215.14"
    assert seen[0].headers["Host"] == "uni.example.org"
    assert seen[0].extensions["sni_hostname"] == "uni.example.org"


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://x.org/", "https://u:p@x.org/"])
def test_other_addresses_are_refused(resolve: dict[str, list[str]], url: str) -> None:
    resolve["x.org"] = ["93.184.215.14"]
    client = httpx.Client(transport=GuardedTransport(allow_private=True))
    with pytest.raises((InvalidInputError, httpx.UnsupportedProtocol)):
        client.get(url)
