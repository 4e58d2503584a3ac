"""Tries the links of a catalogue: what does not answer is worth a look, no more."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx

from assistant.catalogue.entry import Microcredential, is_example
from assistant.catalogue.findings import warning
from assistant.catalogue.locator import Locator, Section
from assistant.catalogue.problems import Problem
from assistant.catalogue.release import Catalogue

TIMEOUT = 5.0
"""Seconds for one link; a learner would not wait longer."""

_AT_ONCE = 8
_FIELDS = ("registration_url", "source_url", "fee_policy_url")
_NO_HEAD = (403, 405, 501)
"""What servers say that answer only whole requests."""


def check_links(
    catalogue: Catalogue, file: str, transport: httpx.BaseTransport | None = None
) -> tuple[Problem, ...]:
    """A warning for each field whose link does not answer with success.

    Each address is asked once; those in the domain for examples are not asked. `transport` stands
    in for the network.
    """
    places = [
        (entry, name, url)
        for entry in catalogue.entries
        for name, url in _links(entry)
        if not is_example(url)
    ]
    addresses = list(dict.fromkeys(url for _, _, url in places))
    with (
        httpx.Client(timeout=TIMEOUT, follow_redirects=True, transport=transport) as client,
        ThreadPoolExecutor(_AT_ONCE) as pool,
    ):
        answers = pool.map(lambda url: _fault(client, url), addresses)
        faults = dict(zip(addresses, answers, strict=True))
    origin = Locator(folder=file).origin(Section.ENTRIES, 0)
    found = (
        warning(name, url, f"does not answer ({faults[url]})", "Open it and correct it").at(
            origin, entry.id, allow_incomplete=False
        )
        for entry, name, url in places
        if faults[url]
    )
    return tuple(problem for problem in found if problem is not None)


def _links(entry: Microcredential) -> Iterator[tuple[str, str]]:
    for name in _FIELDS:
        url = getattr(entry, name)
        if url:
            yield name, url
    if entry.contact.url:
        yield "contact", entry.contact.url


def _fault(client: httpx.Client, url: str) -> str:
    """Why the link is no good, empty where it is good."""
    try:
        answer = client.head(url)
        if answer.status_code in _NO_HEAD:
            answer = client.get(url)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        return type(error).__name__
    return "" if answer.is_success else str(answer.status_code)
