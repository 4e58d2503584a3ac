"""Faults one by one, each while people write: every message answered once, in order."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from assistant.channels.telegram.run import Bot, Stores, run
from assistant.store import Database, InboxQueue, LeaseTable, OutboxQueue, Turns, open_database
from assistant.store.schema import outbox
from tests.botapi.faults import Fault
from tests.integration.telegram_rig import (
    QUICK,
    Rig,
    channel,
    eventually,
    rigged,
    settled,
    slower,
)
from tests.soak.cluster import BINARIES, Cluster, cluster

CHATS = range(1, 7)


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Database]:
    """For faults of the network, which know no database."""
    opened = open_database(f"sqlite:///{tmp_path / 'data' / 'assistant.db'}")
    yield opened
    opened.close()


def say(rig: Rig, text: str) -> None:
    for chat in CHATS:
        rig.state.say(chat, f"{text} x2")


async def answered(rig: Rig, *texts: str, seconds: float = 15.0) -> None:
    """Wait until everybody has read the answers to `texts` and nothing else."""
    expected = [f"{text} {part}" for text in texts for part in (1, 2)]

    def complete() -> bool:
        return all(len(rig.state.texts(chat)) >= len(expected) for chat in CHATS)

    await eventually(complete, seconds)
    await settled(rig)
    assert [rig.state.texts(chat) for chat in CHATS] == [expected] * len(CHATS)


async def test_a_locked_database(reopen: Callable[..., Database]) -> None:
    holder = reopen()
    async with channel(reopen(busy_timeout=0.2)) as rig:
        say(rig, "before")
        await asyncio.sleep(0.1)
        with holder.write() as connection:
            if holder.is_postgresql:
                connection.exec_driver_sql(
                    "LOCK TABLE inbox, conversations, outbox, leases IN ACCESS EXCLUSIVE MODE"
                )
            say(rig, "while locked")
            await asyncio.sleep(1.2)
        say(rig, "after")
        await answered(rig, "before", "while locked", "after")


@pytest.fixture
def own_cluster() -> object:
    if BINARIES is None:
        pytest.skip("PostgreSQL's initdb and pg_ctl are not installed")
    with cluster() as one:
        yield one


async def test_a_database_that_is_gone_and_comes_back(own_cluster: Cluster) -> None:
    database = open_database(own_cluster.url, busy_timeout=1.0)
    async with channel(database) as rig:
        say(rig, "before")
        await asyncio.sleep(0.15)
        await asyncio.to_thread(own_cluster.crash)
        say(rig, "while gone")
        await asyncio.sleep(1.0)
        await asyncio.to_thread(own_cluster.start)
        say(rig, "after")
        # What could not be stored as sent was kept in mind: nothing comes twice.
        await answered(rig, "before", "while gone", "after", seconds=25)
    database.close()


async def test_a_disk_that_is_full(
    reopen: Callable[..., Database], backend: str, caplog: pytest.LogCaptureFixture
) -> None:
    if backend != "sqlite":
        pytest.skip("a full disk of PostgreSQL needs a disk of its own")
    database, pages = reopen(), [1_000_000]
    sa.event.listen(
        database._engine,
        "checkout",
        lambda connection, *_: connection.execute(f"PRAGMA max_page_count = {pages[0]}"),
    )
    async with channel(database) as rig:
        say(rig, "before")
        await answered(rig, "before")
        pages[0] = 1  # no more than there are
        say(rig, f"while full {'x' * 3000}")
        await eventually(lambda: "disk of the database is full" in caplog.text)
        await asyncio.sleep(0.5)
        pages[0] = 1_000_000
        say(rig, "after")
        await answered(rig, "before", f"while full {'x' * 3000}", "after")


async def test_a_storm_of_429(sqlite: Database) -> None:
    async with channel(sqlite) as rig:
        rig.state.faults.stand(Fault(429, retry_after=1), "sendMessage")
        began = time.monotonic()
        say(rig, "one")
        say(rig, "two")
        await asyncio.sleep(2.2)
        rig.state.faults.stand(None, "sendMessage")
        refused = len(rig.state.called("sendMessage"))
        lasted = time.monotonic() - began
        await answered(rig, "one", "two")
    # No chat was tried again before the server allowed it.
    assert len(CHATS) <= refused <= len(CHATS) * (lasted + 1)


@pytest.mark.parametrize("seconds", [2.0, pytest.param(60.0, marks=pytest.mark.soak)])
async def test_a_server_that_fails_for_a_while(sqlite: Database, seconds: float) -> None:
    async with channel(sqlite) as rig:
        rig.state.faults.stand(Fault(502), "sendMessage", "getUpdates", "answerCallbackQuery")
        say(rig, "one")
        await asyncio.sleep(seconds)
        rig.state.faults.stand(None, "sendMessage", "getUpdates", "answerCallbackQuery")
        say(rig, "two")
        await answered(rig, "one", "two", seconds=10 + seconds)


async def test_answers_that_never_come_after_what_was_accepted(sqlite: Database) -> None:
    async with channel(sqlite) as rig:
        for chat in CHATS:
            rig.state.faults.plan("sendMessage", Fault(silent=True, chat=chat))
        say(rig, "one")
        say(rig, "two")
        expected = ["one 1", "one 1", "one 2", "two 1", "two 2"]
        await eventually(lambda: all(len(rig.state.texts(chat)) >= 5 for chat in CHATS), 10)
        await settled(rig)
        assert [rig.state.texts(chat) for chat in CHATS] == [expected] * len(CHATS)


async def test_a_slow_network(sqlite: Database) -> None:
    methods = ("sendMessage", "getUpdates", "answerCallbackQuery", "sendChatAction")
    async with channel(sqlite, slower(answer=3.0)) as rig:
        rig.state.faults.stand(Fault(200, delay=0.4), *methods)
        say(rig, "one")
        say(rig, "two")
        await answered(rig, "one", "two")


async def test_a_clock_that_jumps(database: Database) -> None:
    ahead = timedelta()

    def clock() -> datetime:
        return datetime.now(UTC) + ahead

    async with rigged(database) as rig:
        rig.service.turns = Turns(database, clock=clock)
        stores = Stores(InboxQueue(database), OutboxQueue(database), LeaseTable(database))
        bot = Bot(rig.server.token, rig.server.base_url)
        task = asyncio.create_task(
            run(bot, stores, rig.service, {}, timing=QUICK, stop=rig.stop, clock=clock)
        )
        texts = []
        for hours in (0, 5, -24, 0):
            # Some answers are made before the jump and sent after it.
            texts.append(f"before {len(texts)}")
            say(rig, texts[-1])
            await asyncio.sleep(0.05)
            ahead = timedelta(hours=hours)
            texts.append(f"after {len(texts)}")
            say(rig, texts[-1])
            await answered(rig, *texts)
        rig.stop.set()
        await task


class Granted(LeaseTable):
    """Two processes of which each believes to be the only receiver."""

    def acquire(self, name: str, owner: str, now: datetime, seconds: float) -> bool:
        return ":receiver:" in name or super().acquire(name, owner, now, seconds)


async def test_two_receivers_by_mistake(database: Database) -> None:
    async with rigged(database) as rig:
        stores = Stores(InboxQueue(database), OutboxQueue(database), Granted(database))
        bot = Bot(rig.server.token, rig.server.base_url)
        tasks = [
            asyncio.create_task(
                run(bot, stores, rig.service, {}, timing=slower(lease=1.0), stop=rig.stop)
            )
            for _ in range(2)
        ]
        texts = [f"number {number}" for number in range(10)]
        for text in texts:
            say(rig, text)
            await asyncio.sleep(0.03)
        await answered(rig, *texts)
        rig.stop.set()
        await asyncio.gather(*tasks)
    with database.read() as connection:
        assert set(connection.scalars(sa.select(outbox.c.status))) == {"sent"}
