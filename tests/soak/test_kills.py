"""SIGKILL of random processes at random moments: nothing lost, nothing doubled, order kept."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import pytest
import sqlalchemy as sa

from assistant.store import Database
from assistant.store.schema import addresses, inbox, outbox, turns
from tests.botapi.server import running
from tests.botapi.state import State
from tests.integration.processes import free_port

CHATS = 4
OUTSTANDING = 10
"""So many messages wait for their answers at a time: every kill finds work in hand."""
PATIENCE = 60.0


class Bots:
    """Processes that serve the same bot at all times, whichever are killed."""

    def __init__(self, kinds: Sequence[str], database_url: str, base_url: str) -> None:
        port = free_port()
        self._mother = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.channel_process", database_url, base_url, str(port)],
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.alive = [(kind, self._fork(kind)) for kind in kinds]

    def _fork(self, kind: str) -> int:
        assert self._mother.stdin is not None
        assert self._mother.stdout is not None
        self._mother.stdin.write(f"{kind}\n")
        self._mother.stdin.flush()
        return int(self._mother.stdout.readline())

    def kill_one(self, chance: random.Random) -> None:
        """Kill one of them and start another of its kind when it is gone."""
        kind, victim = self.alive.pop(chance.randrange(len(self.alive)))
        with contextlib.suppress(ProcessLookupError):
            while True:
                os.kill(victim, signal.SIGKILL)
                time.sleep(0.002)
        self.alive.append((kind, self._fork(kind)))

    def end(self) -> str:
        """Kill all; gives what they wrote to standard error."""
        for _, process in self.alive:
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        _, complaints = self._mother.communicate(timeout=10)
        return complaints


class Talks:
    """People who write while bots die; each message is told from every other."""

    def __init__(self, state: State, chance: random.Random) -> None:
        self._state = state
        self._chance = chance
        self.said: dict[int, list[str]] = {chat: [] for chat in range(1, CHATS + 1)}
        self.malformed = 0

    async def run(self, over: asyncio.Event) -> None:
        """Write until it is over, but no faster than it is answered."""
        while not over.is_set():
            if self.unanswered() < OUTSTANDING:
                self._write(self._chance.randint(1, CHATS))
            await asyncio.sleep(0.002)

    def unanswered(self) -> int:
        """How many messages have no complete answer yet, about."""
        arrived = len({sent.text for sent in self._state.sent})
        return sum(map(len, self.said.values())) - arrived // 2

    def _write(self, chat: int) -> None:
        if self._chance.random() < 0.02:
            self._state._update({"message": {"chat": "?"}})
            self.malformed += 1
            return
        text = f"{chat}.{len(self.said[chat]) + 1}"
        self.said[chat].append(text)
        self._state.say(chat, f"{text} x2")


@pytest.mark.parametrize("kills", [20, pytest.param(200, marks=pytest.mark.soak)])
@pytest.mark.parametrize("kinds", [("all", "all"), ("web", "rest", "rest")], ids="-".join)
async def test_one_turn_a_message_and_every_reply_in_order(
    database: Database, database_url: str, kinds: tuple[str, ...], kills: int
) -> None:
    chance = random.Random(20261125 + kills)
    async with running() as server:
        bots = await asyncio.to_thread(Bots, kinds, database_url, server.base_url)
        talks, over = Talks(server.state, chance), asyncio.Event()
        writing = asyncio.create_task(talks.run(over))
        try:
            for _ in range(kills):
                await progress(server.state)
                await asyncio.sleep(chance.uniform(0.05, 0.4))
                await asyncio.to_thread(bots.kill_one, chance)
            over.set()
            await writing
            await drained(server.state, database)
        finally:
            complaints = await asyncio.to_thread(bots.end)
        check(server.state, database, talks, kills)
    assert "Traceback" not in complaints, complaints


async def progress(state: State, seconds: float = 5.0) -> None:
    """Wait until something more is sent: a machine that is busy must have work in hand to lose."""
    before, end = len(state.sent), time.monotonic() + seconds
    while len(state.sent) == before and time.monotonic() < end:
        await asyncio.sleep(0.01)


async def drained(state: State, database: Database) -> None:
    """Wait until everything is received, answered and sent."""
    waiting = sa.select(sa.func.count()).where(inbox.c.status == "waiting")
    unsent = sa.select(sa.func.count()).where(outbox.c.finished_at.is_(None))
    end = time.monotonic() + PATIENCE
    while True:
        with database.read() as connection:
            left = [connection.scalar(query) for query in (waiting, unsent)]
        if not state.unconfirmed and left == [0, 0]:
            return
        assert time.monotonic() < end, f"unconfirmed {state.unconfirmed}, {left} in the queues"
        await asyncio.sleep(0.05)


def check(state: State, database: Database, talks: Talks, kills: int) -> None:
    """One committed turn a message, in order; every reply sent, in order, few of them twice."""
    with database.read() as connection:
        committed = connection.execute(
            sa.select(addresses.c.address, turns.c.message, turns.c.number)
            .join(addresses, addresses.c.conversation_id == turns.c.conversation_id)
            .order_by(turns.c.conversation_id, turns.c.number)
        ).all()
        set_aside = connection.scalar(
            sa.select(sa.func.count()).where(inbox.c.status == "quarantined")
        )
        unsent = connection.execute(
            sa.select(outbox.c.reply, outbox.c.status, outbox.c.reason).where(
                outbox.c.status != "sent"
            )
        ).all()
    assert sum(map(len, talks.said.values())) > kills / 2, "too little was said to prove anything"
    doubtful = {row.reply["text"] for row in unsent}
    assert {(row.status, row.reason) for row in unsent} <= {
        ("failed", "outcome unknown after repetition")
    }
    repeated = 0
    for chat, said in talks.said.items():
        mine = [row for row in committed if row.address == str(chat)]
        assert [row.message["text"] for row in mine] == [f"{text} x2" for text in said]
        assert [row.number for row in mine] == list(range(1, len(said) + 1))
        read = [(text, len(list(same))) for text, same in groupby(state.texts(chat))]
        arrived = {text for text, _ in read}
        replies = [f"{text} {part}" for text in said for part in (1, 2)]
        # Cut off twice: nobody knows whether it arrived, and the rule is one repetition.
        assert set(replies) - arrived <= doubtful
        assert [text for text, _ in read] == [text for text in replies if text in arrived]
        assert max((times for _, times in read), default=1) <= 2
        repeated += sum(times - 1 for _, times in read)
    assert set_aside == talks.malformed
    sys.stdout.write(
        f"{kills} kills, {len(committed)} turns, {len(state.sent)} messages, {repeated} of them "
        f"repetitions, {len(doubtful)} replies cut off twice\n"
    )
    assert repeated <= kills, f"{repeated} sends were repeated in {kills} kills"
