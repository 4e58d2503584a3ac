"""Thousands of strange updates: the bot stays alive, each is answered or set aside."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import pytest
import sqlalchemy as sa

from assistant.channels.telegram.run import Bot, Stores, run
from assistant.channels.telegram.updates import stored_form
from assistant.store import Database, InboxQueue, LeaseTable, OutboxQueue, open_database
from assistant.store.schema import addresses, inbox, outbox, turns
from tests.botapi.server import TOKEN, running
from tests.botapi.state import State
from tests.integration.sigkill_worker import Parts
from tests.integration.telegram_rig import slower
from tests.integration.test_sigkill import NOW, published
from tests.soak.updates import PEOPLE, generated, written


@pytest.mark.parametrize("count", [1_000, pytest.param(10_000, marks=pytest.mark.soak)])
async def test_each_is_answered_or_set_aside(
    tmp_path: Path, count: int, caplog: pytest.LogCaptureFixture
) -> None:
    chance = random.Random(count)
    database = open_database(f"sqlite:///{tmp_path / 'a.db'}")
    published(database)
    service = Parts().service(database)
    stores = Stores(InboxQueue(database), OutboxQueue(database), LeaseTable(database))
    stop, buttons = asyncio.Event(), []
    async with running() as server:
        state = server.state
        state.chats.update(PEOPLE)
        bot = asyncio.create_task(
            run(Bot(TOKEN, server.base_url), stores, service, {}, timing=slower(), stop=stop)
        )
        strange = iter(generated(count // 5, count))
        given = []
        for number, sound in enumerate(written(count - count // 5, chance, buttons)):
            some = [sound, next(strange, {})] if number % 4 == 0 else [sound]
            for content in some:
                given.append({"update_id": 1001 + len(given), **content})
                state.inject(given[-1])
            if number % 50 == 0:
                await caught_up(state, bot)
                collect(state, buttons)
        await caught_up(state, bot, left=0)
        while pending(database):
            assert not bot.done()
            await asyncio.sleep(0.02)
        assert not bot.done()
        stop.set()
        await bot
    assert len(given) >= count
    with database.read() as connection:
        rows = connection.execute(
            sa.select(inbox.c.message_id, inbox.c.status, inbox.c.reason, turns.c.number).outerjoin(
                turns, turns.c.inbox_id == inbox.c.id
            )
        ).all()
        unsent = connection.scalars(
            sa.select(addresses.c.address)
            .join(outbox, outbox.c.conversation_id == addresses.c.conversation_id)
            .where(outbox.c.status != "sent")
        ).all()
    database.close()
    expected = {row.message_id for row in stored_form(given, NOW)}
    assert {row.message_id for row in rows} == expected
    assert {row.status for row in rows} == {"done", "quarantined"}
    assert all((row.status == "done") == (row.number is not None) for row in rows)
    reasons = sorted({row.reason for row in rows if row.status == "quarantined"})
    # Set aside is what is no update, never what the dialogue could not bear.
    assert not [reason for reason in reasons if reason.startswith("turn")], caplog.text
    assert {int(chat) for chat in unsent}.isdisjoint(PEOPLE), "a person got no answer"
    answered = sum(row.status == "done" for row in rows)
    assert answered > count / 2


async def caught_up(state: State, bot: asyncio.Task[None], left: int = 100) -> None:
    """Wait until no more than `left` updates are unconfirmed."""
    while state.unconfirmed > left:
        assert not bot.done()
        await asyncio.sleep(0.005)


def collect(state: State, buttons: list[str]) -> None:
    """Remember what the latest messages offer."""
    for sent in state.sent[-40:]:
        for row in sent.keyboard:
            buttons += [str(button["callback_data"]) for button in row if "callback_data" in button]


def pending(database: Database) -> bool:
    """True while something waits to be answered or sent."""
    with database.read() as connection:
        waiting = connection.scalar(sa.select(sa.func.count()).where(inbox.c.status == "waiting"))
        unsent = connection.scalar(sa.select(sa.func.count()).where(outbox.c.finished_at.is_(None)))
    return bool(waiting or unsent)
