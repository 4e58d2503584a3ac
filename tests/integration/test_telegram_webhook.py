"""Updates that come by webhook: taken once committed, refused without the secret, never lost."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from assistant.channels.telegram.run import Role
from assistant.store import Database, open_database
from assistant.web.telegram import routes
from tests.botapi.faults import Fault
from tests.integration.processes import free_port
from tests.integration.telegram_rig import QUICK, SECRET, channel, eventually, rigged, slower
from tests.integration.test_telegram import UnsteadyInbox

QUICK_CHECK = slower(webhook_check=0.1)


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(f"sqlite:///{tmp_path / 'data' / 'assistant.db'}")
    yield opened
    opened.close()


async def post(port: int, body: bytes, secret: str | None = SECRET) -> int:
    given = None if secret is None else secret.encode()
    headers = {} if given is None else {b"X-Telegram-Bot-Api-Secret-Token": given}
    url = f"http://127.0.0.1:{port}{routes.PATH}"
    async with httpx.AsyncClient() as client:
        return (await client.post(url, content=body, headers=headers)).status_code


async def test_every_update_has_its_turn_in_order(database: Database) -> None:
    async with channel(database, webhook_port=free_port()) as rig:
        for number in range(20):
            rig.state.say(number % 4 + 1, str(number))
        rig.state.inject({"update_id": 9001, "message": {"chat": "oops"}})
        rig.state.inject(rig.state.make("once", 1, 9002), rig.state.make("once", 1, 9002))
        await eventually(lambda: len(rig.state.sent) == 21)
        await eventually(lambda: rig.state.unconfirmed == 0)
        assert rig.state.texts(1) == ["0", "4", "8", "12", "16", "once"]
        assert rig.state.texts(4) == ["3", "7", "11", "15", "19"]
        assert rig.quarantined() == ["message.chat: is str, not an object"]
    (call,) = rig.state.called("setWebhook")
    assert call["allowed_updates"] == ["message", "callback_query"]
    assert call["secret_token"] == SECRET
    assert not rig.state.called("getUpdates")


async def test_only_who_knows_the_secret_is_heard(sqlite: Database) -> None:
    port = free_port()
    async with channel(sqlite, webhook_port=port) as rig:
        await eventually(lambda: rig.state.webhook is not None)
        update = b'{"update_id": 1, "message": {"chat": {"id": 5}, "text": "hi"}}'
        for secret in (None, "", "wrong", SECRET[:-1], SECRET + "x", "é"):
            assert await post(port, update, secret) == 403
        assert await post(port, b"x" * (routes.LONGEST_BODY + 1)) == 413
        assert rig.service.handled == []
        assert await post(port, update) == 200
        assert await post(port, b"no json") == 200
        await eventually(lambda: len(rig.service.handled) == 1)
        await eventually(lambda: len(rig.quarantined()) == 1)


async def test_what_could_not_be_stored_is_delivered_again(sqlite: Database) -> None:
    async with rigged(sqlite) as rig:
        rig.inbox = UnsteadyInbox(sqlite)
        task = rig.start(slower(turn_lease=0.3), webhook_port=free_port())
        rig.state.say(1, "one")
        rig.state.say(1, "two")
        await eventually(lambda: rig.state.texts(1) == ["one", "two"])
        assert rig.state.webhook is not None
        assert rig.state.webhook.last_error is not None
        assert "503" in rig.state.webhook.last_error[1]
        rig.stop.set()
        await task


async def test_a_webhook_that_was_changed_is_set_again(sqlite: Database) -> None:
    async with channel(sqlite, QUICK_CHECK, webhook_port=free_port()) as rig:
        await eventually(lambda: rig.state.webhook is not None)
        hook, rig.state.webhook = rig.state.webhook, None
        assert hook is not None
        await hook.stop()
        rig.state.faults.plan("setWebhook", Fault(500), Fault(429, retry_after=0))
        await eventually(lambda: rig.state.webhook is not None)
        rig.state.say(1, "again")
        await eventually(lambda: rig.state.texts(1) == ["again"])


async def test_a_server_that_tells_nothing_of_its_webhook_will_do(sqlite: Database) -> None:
    async with channel(sqlite, QUICK_CHECK, webhook_port=free_port()) as rig:
        rig.state.faults.lack("getWebhookInfo")
        rig.state.say(1, "one")
        await eventually(lambda: rig.state.texts(1) == ["one"])
        await asyncio.sleep(0.3)  # it has looked by now
        rig.state.say(1, "two")
        await eventually(lambda: rig.state.texts(1) == ["one", "two"])


async def test_from_webhook_to_polling_and_back_nothing_is_lost(sqlite: Database) -> None:
    async with rigged(sqlite) as rig:
        expected = []
        for number, port in enumerate((free_port(), None, free_port())):
            task = rig.start(webhook_port=port)
            rig.state.say(1, str(number))
            expected.append(str(number))
            await eventually(lambda: rig.state.texts(1) == expected)
            rig.state.say(1, f"late {number}")
            rig.stop.set()
            await task
            rig.stop.clear()
            expected.append(f"late {number}")
        task = rig.start()
        await eventually(lambda: rig.state.texts(1) == expected)
        rig.stop.set()
        await task


async def test_roles_in_processes_of_their_own(database: Database) -> None:
    async with rigged(database) as rig:
        tasks = [rig.start(QUICK, roles=[role]) for role in (*Role, Role.WORKER, Role.RECEIVER)]
        for number in range(10):
            rig.state.say(number % 2 + 1, str(number))
        await eventually(lambda: len(rig.state.sent) == 10)
        assert rig.state.texts(1) == ["0", "2", "4", "6", "8"]
        assert rig.state.texts(2) == ["1", "3", "5", "7", "9"]
        rig.stop.set()
        await asyncio.gather(*tasks)
        assert len(rig.state.called("setChatMenuButton")) == 2, "each receiver introduces the bot"
