"""SIGKILL at any moment loses no message and applies none twice."""

from __future__ import annotations

import contextlib
import itertools
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from assistant.queues import Received
from assistant.store import Database, InboxQueue
from assistant.store.schema import addresses, conversations, inbox, outbox, turns
from tests.integration.sigkill_worker import CHANNEL

MESSAGES, CONVERSATIONS, KILLS = 500, 20, 50
PATIENCE = 50.0
"""Seconds in which everything must be answered."""


class Workers:
    """Two workers at all times, whichever are killed."""

    def __init__(self, url: str) -> None:
        self._mother = subprocess.Popen(
            [sys.executable, "-m", "tests.integration.sigkill_worker", url],
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.alive = [self._fork(), self._fork()]

    def _fork(self) -> int:
        assert self._mother.stdin is not None
        assert self._mother.stdout is not None
        self._mother.stdin.write("\n")
        self._mother.stdin.flush()
        return int(self._mother.stdout.readline())

    def kill_one(self, chance: random.Random) -> int:
        """Kill a worker, start another; gives the dead one's process id."""
        victim = self.alive.pop(chance.randrange(len(self.alive)))
        os.kill(victim, signal.SIGKILL)
        self.alive.append(self._fork())
        return victim

    def end(self) -> str:
        """Kill all; gives what they wrote to standard error."""
        for worker in self.alive:
            with contextlib.suppress(ProcessLookupError):
                os.kill(worker, signal.SIGKILL)
        _, complaints = self._mother.communicate(timeout=10)
        return complaints


@pytest.fixture
def workers(database_url: str) -> Iterator[Workers]:
    started = Workers(database_url)
    yield started
    complaints = started.end()
    assert not complaints, complaints


def messages(chance: random.Random) -> list[Received]:
    """In random turns of 20 learners; `text` is learner and running number of the learner."""
    order = [learner for learner in range(CONVERSATIONS) for _ in range(MESSAGES // CONVERSATIONS)]
    chance.shuffle(order)
    running: dict[int, Iterator[int]] = defaultdict(lambda: itertools.count(1))
    return [
        Received(
            CHANNEL,
            str(number),
            str(learner),
            {"text": f"{learner}:{next(running[learner])}"},
            datetime.now(UTC),
        )
        for number, learner in enumerate(order)
    ]


def deliver(database: Database, updates: list[Received], chance: random.Random) -> None:
    """As a receiver does that is itself killed now and then: some batches come again."""
    queue, start = InboxQueue(database), 0
    while start < len(updates):
        end = start + chance.randint(1, 6)
        again = max(0, start - 5) if chance.random() < 0.2 else start
        queue.receive(updates[again:end])
        start = end
        time.sleep(chance.uniform(0, 0.02))


def waiting(database: Database) -> int:
    query = sa.select(sa.func.count()).select_from(inbox).where(inbox.c.status == "waiting")
    with database.read() as connection:
        return connection.scalar(query) or 0


def leases_left_by(database: Database, worker: int) -> int:
    held = conversations.c.lease_owner == str(worker)
    with database.read() as connection:
        return (
            connection.scalar(sa.select(sa.func.count()).select_from(conversations).where(held))
            or 0
        )


def test_fifty_kills_while_five_hundred_messages_arrive(
    database: Database, workers: Workers
) -> None:
    chance = random.Random(20260301)
    updates = messages(chance)
    receiver = threading.Thread(target=deliver, args=(database, updates, random.Random(7)))
    give_up = time.monotonic() + PATIENCE
    receiver.start()
    interrupted = 0
    for _ in range(KILLS):
        time.sleep(chance.uniform(0.005, 0.060))
        interrupted += leases_left_by(database, workers.kill_one(chance))
    receiver.join(PATIENCE)
    while waiting(database) and time.monotonic() < give_up:
        time.sleep(0.05)

    expected = [update.payload["text"] for update in updates]
    with database.read() as connection:
        answered = connection.execute(
            sa.select(
                inbox.c.id, inbox.c.status, inbox.c.payload, addresses.c.address, turns.c.number,
                turns.c.message,
            )
            .outerjoin(turns, turns.c.inbox_id == inbox.c.id)
            .outerjoin(addresses, addresses.c.conversation_id == inbox.c.conversation_id)
            .order_by(inbox.c.id)
        ).all()  # fmt: skip
        sent = connection.execute(
            sa.select(addresses.c.address, outbox.c.sequence, outbox.c.turn, outbox.c.reply)
            .join(addresses, addresses.c.conversation_id == outbox.c.conversation_id)
            .order_by(outbox.c.conversation_id, outbox.c.sequence)
        ).all()
        states = connection.execute(
            sa.select(addresses.c.address, conversations.c.version, conversations.c.state).join(
                addresses, addresses.c.conversation_id == conversations.c.id
            )
        ).all()

    assert interrupted >= 5, "the kills hit too few workers at work to prove anything"
    assert [row.message and row.message["text"] for row in answered] == expected
    assert {row.status for row in answered} == {"done"}
    assert {row.payload for row in answered} == {None}
    # The running number in a message is the number of its turn: nothing lost, twice or overtaken.
    assert all(row.message["text"] == f"{row.address}:{row.number}" for row in answered)

    each = MESSAGES // CONVERSATIONS
    for learner in map(str, range(CONVERSATIONS)):
        mine = [row for row in sent if row.address == learner]
        assert [row.sequence for row in mine] == list(range(1, 2 * each + 1))
        assert [row.reply["text"] for row in mine] == [
            text
            for number in range(1, each + 1)
            for text in (f"echo {learner}:{number}", f"more on {learner}:{number}")
        ]
    assert len(states) == CONVERSATIONS
    for row in states:
        assert row.version == each
        assert row.state == {"seen": [f"{row.address}:{n}" for n in range(1, each + 1)]}
