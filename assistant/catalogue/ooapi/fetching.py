"""Fetches the courses of an OOAPI server page by page, and goes on where it was interrupted."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx

from assistant.catalogue.ooapi.part import Part
from assistant.errors import AssistantError

PAGE_SIZE = 100
MOST_PAGES = 1_000
LARGEST_ANSWER = 32 * 1024 * 1024
TRIES = 4
"""Times a page is asked for; between them one waits 1, 2 and 4 seconds, or as the server says."""
LONGEST_WAIT = 30.0
TIMEOUT = httpx.Timeout(30.0, connect=10.0)

_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})

Told = Callable[[int, int], None]
"""Called with courses whose offerings are fetched, and all of them."""


class FetchError(AssistantError):
    """A server did not answer as an OOAPI server does; what was fetched so far is kept."""


class Fetcher:
    """Fetches one server. `transport` decides which addresses may be asked, `wait` sleeps."""

    def __init__(
        self,
        transport: httpx.BaseTransport,
        *,
        token: str | None = None,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self._transport = transport
        self._headers = {"Accept": "application/json"}
        if token:
            self._headers["Authorization"] = f"Bearer {token}"
        self._wait = wait

    def fetch(self, base: str, path: Path, tell: Told | None = None) -> int:
        """Write the courses below `base` with their offerings to `path`; gives their number.

        Raises FetchError; the part fetched so far stays beside `path`, and the next call goes on
        from there.
        """
        base = base.rstrip("/")
        part = Part(path.with_name(path.name + ".part"), base)
        with self._client() as client:
            while not part.complete:
                number = part.pages + 1
                if number > MOST_PAGES:
                    raise FetchError(f"{base} has more than {MOST_PAGES} pages of courses.")
                answer = self._get(client, f"{base}/courses", number)
                part.add_page(answer["items"], last=not answer.get("hasNextPage"))
            for done, course in enumerate(part.courses):
                if tell:
                    tell(done, len(part.courses))
                course_id = str(course.get("courseId", ""))
                if course_id and course_id not in part.offerings:
                    part.add_offerings(course_id, self._offerings(client, base, course_id))
        path.write_text(
            json.dumps({"ooapi": base, "courses": part.merged()}, ensure_ascii=False, indent=1),
            "utf-8",
        )
        part.remove()
        return len(part.courses)

    def _offerings(self, client: httpx.Client, base: str, course_id: str) -> list[Any]:
        url = f"{base}/courses/{quote(course_id, safe='')}/offerings"
        found: list[Any] = []
        for number in range(1, MOST_PAGES):
            answer = self._get(client, url, number)
            found += answer["items"]
            if not answer.get("hasNextPage"):
                break
        return found

    def _get(self, client: httpx.Client, url: str, number: int) -> dict[str, Any]:
        """One page, asked for again while the server is busy or out of reach."""
        said = ""
        for attempt in range(TRIES):
            if attempt:
                self._wait(min(2.0 ** (attempt - 1), LONGEST_WAIT))
            try:
                with client.stream(
                    "GET", url, params={"pageNumber": number, "pageSize": PAGE_SIZE}
                ) as response:
                    if response.status_code not in _AGAIN:
                        return _page(response)
                    said = f"it answers {response.status_code}"
            except httpx.TransportError as error:
                said = str(error) or type(error).__name__
        raise FetchError(
            f"{url} cannot be fetched, page {number}: {said}.",
            remedy="Run the command again later: it goes on where it stopped.",
        )

    @contextmanager
    def _client(self) -> Iterator[httpx.Client]:
        with httpx.Client(
            transport=self._transport,
            headers=self._headers,
            timeout=TIMEOUT,
            follow_redirects=True,
            max_redirects=3,
            trust_env=False,
        ) as client:
            yield client


def _page(response: httpx.Response) -> dict[str, Any]:
    """The page in an answer. Raises FetchError where it is none."""
    url = response.request.url
    if response.status_code != httpx.codes.OK:
        raise FetchError(
            f"{url} answers {response.status_code}.", remedy="Check the address and the token."
        )
    content = bytearray()
    for chunk in response.iter_bytes():
        content += chunk
        if len(content) > LARGEST_ANSWER:
            raise FetchError(f"{url} answers with more than {LARGEST_ANSWER // 2**20} MB.")
    try:
        answer = json.loads(bytes(content))
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict) or not isinstance(answer.get("items"), list):
        raise FetchError(
            f"{url} is no list of an OOAPI server.",
            remedy="Give the address that /courses stands below, such as https://…/ooapi/v5.",
        )
    return answer
