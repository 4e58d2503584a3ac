"""The web server's areas, asked without a network."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import httpx
import pytest
from fastapi import APIRouter

from assistant.errors import StoreError
from assistant.web.health import routes as health
from assistant.web.serving import application
from assistant.web.telegram import routes as telegram

SECRET = "s3cret"


async def asked(area: APIRouter, method: str, path: str, **more: Any) -> httpx.Response:
    transport = httpx.ASGITransport(application([area]))
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        return await client.request(method, path, **more)


class TestHealth:
    async def test_alive_whatever_the_database_does(self) -> None:
        area = health.area(lambda: ["it is gone"], lambda: b"", "text/plain")
        assert (await asked(area, "GET", "/health/live")).status_code == 200

    async def test_ready_only_without_problems(self) -> None:
        problems = ["No catalogue has been published."]
        area = health.area(lambda: problems, lambda: b"", "text/plain")
        answer = await asked(area, "GET", "/health/ready")
        assert (answer.status_code, answer.json()["problems"]) == (503, problems)
        problems.clear()
        answer = await asked(area, "GET", "/health/ready")
        assert (answer.status_code, answer.json()) == (200, {"status": "ready"})

    async def test_metrics_are_passed_on(self) -> None:
        area = health.area(list, lambda: b"a 1\n", "text/plain; version=0.0.4")
        answer = await asked(area, "GET", "/metrics")
        assert answer.text == "a 1\n"
        assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")

    async def test_nothing_describes_the_server(self) -> None:
        area = health.area(list, lambda: b"", "text/plain")
        for path in ("/docs", "/redoc", "/openapi.json"):
            assert (await asked(area, "GET", path)).status_code == 404


class TestWebhook:
    def setup_method(self) -> None:
        self.stored: list[Any] = []
        self.fault: StoreError | None = None
        self.area = telegram.area(SECRET, self.store)

    async def store(self, updates: Sequence[Any]) -> None:
        if self.fault:
            raise self.fault
        self.stored += updates

    async def post(self, body: bytes, secret: str | None = SECRET) -> int:
        headers = {} if secret is None else {"X-Telegram-Bot-Api-Secret-Token": secret}
        answer = await asked(self.area, "POST", telegram.PATH, content=body, headers=headers)
        return answer.status_code

    async def test_an_update_is_stored_before_it_is_acknowledged(self) -> None:
        assert await self.post(b'{"update_id": 1}') == 200
        assert self.stored == [{"update_id": 1}]

    async def test_what_is_not_stored_is_not_acknowledged(self) -> None:
        self.fault = StoreError("locked")
        assert await self.post(b'{"update_id": 1}') == 503

    async def test_a_wrong_secret_is_not_even_read(self) -> None:
        for secret in (None, "", "wrong", SECRET + " x", SECRET.upper()):
            assert await self.post(b'{"update_id": 1}', secret) == 403
        assert self.stored == []

    async def test_a_body_has_a_limit(self) -> None:
        assert await self.post(b" " * (telegram.LONGEST_BODY + 1)) == 413
        assert await self.post(b"1" + b" " * (telegram.LONGEST_BODY - 1)) == 200

    async def test_an_error_that_nobody_foresaw_is_logged_without_its_words(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        self.fault = ZeroDivisionError("what a learner wrote")  # type: ignore[assignment]
        assert await self.post(b'{"update_id": 1}') == 500
        assert "ZeroDivisionError" in caplog.text
        assert "what a learner wrote" not in caplog.text

    async def test_what_is_no_json_is_left_to_the_inbox(self) -> None:
        for body in (b"", b"{", b"\xff\xfe", b"[" * 100_000):
            assert await self.post(body) == 200
        assert len(self.stored) == 4
        assert all(isinstance(update, str) for update in self.stored)
