"""Links: each is asked once, examples never, and what does not answer is a warning."""

from __future__ import annotations

from dataclasses import replace

import httpx

from assistant.catalogue.links import check_links
from assistant.catalogue.problems import Severity

from .test_checks import CATALOGUE, ENTRY


def test_links_that_do_not_answer_are_warnings() -> None:
    asked: list[tuple[str, str]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append((request.method, str(request.url)))
        if request.url.host == "slow.uni.bg":
            raise httpx.ConnectTimeout("slow")
        if request.url.path == "/no-head":
            return httpx.Response(405 if request.method == "HEAD" else 200)
        return httpx.Response(404 if request.url.path == "/gone" else 200)

    urls = {
        "fine": "https://uni.bg/fine",
        "again": "https://uni.bg/fine",
        "gone": "https://uni.bg/gone",
        "slow": "https://slow.uni.bg/x",
        "picky": "https://uni.bg/no-head",
        "sample": "https://example.org/register",
    }
    entries = tuple(
        ENTRY.model_copy(update={"id": name, "registration_url": url}) for name, url in urls.items()
    )
    found = check_links(replace(CATALOGUE, entries=entries), "p.csv", httpx.MockTransport(answer))
    assert [(p.entry, p.field, p.severity, p.message) for p in found] == [
        ("gone", "registration_url", Severity.WARNING, "does not answer (404)"),
        ("slow", "registration_url", Severity.WARNING, "does not answer (ConnectTimeout)"),
    ]
    assert sorted(asked).count(("HEAD", "https://uni.bg/fine")) == 1
    assert not any("example.org" in url for _, url in asked)
