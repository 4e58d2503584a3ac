"""The Bot API server of the tests refuses what the real one refuses."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from tests.botapi.limits import SendLimits
from tests.botapi.server import BotApiServer, running
from tests.botapi.state import State


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    limits = SendLimits(chat=(2, 60.0), group=(1, 60.0), overall=(5, 60.0))
    async with running(State(limits=limits)) as started:
        started.state.chats.update(range(1, 9), (-7,))
        yield started


async def call(server: BotApiServer, method: str, **more: Any) -> dict[str, Any]:
    async with httpx.AsyncClient() as client:
        answer = await client.post(f"{server.base_url}{server.token}/{method}", **more)
        body: dict[str, Any] = answer.json()
        assert body["ok"] == (answer.status_code == 200)
        return body


async def refused(server: BotApiServer, **message: Any) -> str:
    body = await call(server, "sendMessage", json={"chat_id": 1, "text": "hi"} | message)
    assert body["error_code"] == 400
    return str(body["description"])


async def test_what_cannot_be_shown_is_refused(server: BotApiServer) -> None:
    assert "too long" in await refused(server, text="x" * 4097)
    assert "empty" in await refused(server, text=" ")
    assert "can't parse" in await refused(server, text="a <script>", parse_mode="HTML")
    assert "can't parse" in await refused(server, text="<b>open", parse_mode="HTML")
    long = {"inline_keyboard": [[{"text": "a", "callback_data": "é" * 33}]]}
    assert "BUTTON_DATA_INVALID" in await refused(server, reply_markup=long)
    assert server.state.sent == []


async def test_limits_count_what_is_sent(server: BotApiServer) -> None:
    async def code(chat: int) -> int:
        body = await call(server, "sendMessage", json={"chat_id": chat, "text": "hi"})
        if not body["ok"]:
            assert 50 <= body["parameters"]["retry_after"] <= 60
        return int(body.get("error_code", 200))

    assert [await code(chat) for chat in (1, 1, 1, -7, -7, 2, 3, 4)] == [
        *(200, 200, 429, 200, 429, 200, 200),
        429,  # the sixth in all
    ]


async def test_documents_go_both_ways(server: BotApiServer) -> None:
    update = server.state.upload(1, "courses.csv", b"id,title")
    (waiting,) = server.state.waiting(None, 10)
    assert waiting["update_id"] == update
    document = waiting["message"]["document"]
    assert (document["file_name"], document["file_size"]) == ("courses.csv", 8)
    found = await call(server, "getFile", json={"file_id": document["file_id"]})
    async with httpx.AsyncClient() as client:
        address = f"{server.base_file_url}{server.token}/{found['result']['file_path']}"
        assert (await client.get(address)).content == b"id,title"
        wrong = address.replace(server.token, "1:other")
        assert (await client.get(wrong)).status_code == 404

    form = {"chat_id": "1", "caption": "<b>yours</b>", "parse_mode": "HTML"}
    files = {"document": ("report.txt", b"all is well")}
    sent = (await call(server, "sendDocument", data=form, files=files))["result"]
    assert server.state.files[sent["document"]["file_id"]] == ("report.txt", b"all is well")
    assert server.state.sent[-1].text == "yours"
    missing = await call(server, "sendDocument", data={"chat_id": "1"})
    assert missing["error_code"] == 400
