"""SIGKILL at any moment loses no message and applies none twice."""

from __future__ import annotations

import contextlib
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

from assistant import resources
from assistant.catalogue.reader import read
from assistant.queues import InboxRow, Received
from assistant.store import Database, InboxQueue, Releases, Turns, open_database
from assistant.store.schema import addresses, conversations, inbox, outbox, turns
from assistant.turns import TurnRecord
from tests.integration.sigkill_worker import CHANNEL, Parts, incoming

CONVERSATIONS, KILLS = 20, 50
SPREAD = 0.14
"""Seconds between batches at most: messages arrive for as long as there are kills."""
PATIENCE = 150.0
"""Seconds in which everything must be answered, on a machine that is busy with other things."""

NOW = datetime(2026, 12, 1, 10, tzinfo=UTC)


def script(goal: str, fee: int) -> list[dict[str, str]]:
    """The 25 messages and taps of a learner."""
    course = "sofia-dementia-care"
    texts = ["/start", f"I want to learn about {goal}", "working", "only online"]
    taps = ["show", "more", f"open:{course}", f"details:{course}", f"admission:{course}", "back"]
    return [
        *({"text": text} for text in texts),
        {"text": f"at most {fee} euros"},
        *({"choice": tap} for tap in taps),
        {"text": "in the evening"},
        {"text": "what is an ECTS?"},
        {"choice": f"fees:{course}"},
        {"text": "I have a bachelor's degree"},
        {"choice": f"register:{course}"},
        {"text": "actually, I can also come on site"},
        {"choice": "browse:language"},
        {"choice": "browse:language=bg"},
        {"choice": "more"},
        {"text": "skip"},
        {"text": "show me the second one"},
        {"text": "/privacy"},
        {"text": "I would like to talk to a person"},
        {"text": "start over"},
    ]


SCRIPTS = [
    script(goal, fee)
    for goal, fee in [
        ("caring for older people", 100),
        ("artificial intelligence", 400),
        ("art", 0),
    ]
]
EACH = len(SCRIPTS[0])


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

    def kill_one(self, chance: random.Random, wanted: int | None) -> int:
        """Kill `wanted` if it lives, else any; start another; gives the dead one's process id."""
        victim = wanted if wanted in self.alive else chance.choice(self.alive)
        self.alive.remove(victim)
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


def published(database: Database) -> None:
    """Make the sample portfolio live."""
    folder = resources.folder("catalogue")
    catalogue, report = read(folder, allow_incomplete=False, today=NOW.date())
    assert catalogue is not None, report.problems
    Releases(database).publish(catalogue, "", NOW)


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> list[list[TurnRecord]]:
    """The turns of each script when nothing disturbs them."""
    database = open_database(f"sqlite:///{tmp_path_factory.mktemp('alone') / 'a.db'}")
    published(database)
    service = Parts().service(database)
    talks = [
        [
            service.handle(
                incoming(InboxRow(0, CHANNEL, str(number), None, str(talk), payload, NOW))
            )
            for number, payload in enumerate(payloads)
        ]
        for talk, payloads in enumerate(SCRIPTS)
    ]
    database.close()
    return talks


@pytest.fixture
def workers(database: Database, database_url: str) -> Iterator[Workers]:
    published(database)
    started = Workers(database_url)
    yield started
    complaints = started.end()
    assert not complaints, complaints


def messages(chance: random.Random) -> list[Received]:
    """In random turns of 20 learners, of whom each keeps to a script."""
    order = [learner for learner in range(CONVERSATIONS) for _ in range(EACH)]
    chance.shuffle(order)
    said: dict[int, Iterator[dict[str, str]]] = defaultdict(iter)
    said.update({learner: iter(SCRIPTS[learner % len(SCRIPTS)]) for learner in set(order)})
    return [
        Received(CHANNEL, str(number), str(learner), next(said[learner]), NOW)
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
        time.sleep(chance.uniform(0, SPREAD))


def waiting(database: Database) -> int:
    query = sa.select(sa.func.count()).select_from(inbox).where(inbox.c.status == "waiting")
    with database.read() as connection:
        return connection.scalar(query) or 0


def worker_at_work(database: Database) -> int | None:
    """The process id of a worker that holds a conversation, as soon as one does."""
    query = sa.select(conversations.c.lease_owner).where(conversations.c.lease_owner.is_not(None))
    give_up = time.monotonic() + 0.3
    while time.monotonic() < give_up:
        with database.read() as connection:
            if owner := connection.scalar(query.limit(1)):
                return int(owner)
    return None


def leases_left_by(database: Database, worker: int) -> int:
    held = conversations.c.lease_owner == str(worker)
    with database.read() as connection:
        return (
            connection.scalar(sa.select(sa.func.count()).select_from(conversations).where(held))
            or 0
        )


def test_fifty_kills_while_five_hundred_messages_arrive(
    database: Database, workers: Workers, expected: list[list[TurnRecord]]
) -> None:
    chance = random.Random(20260301)
    updates = messages(chance)
    assert len(updates) == 500
    receiver = threading.Thread(target=deliver, args=(database, updates, random.Random(7)))
    give_up = time.monotonic() + PATIENCE
    receiver.start()
    interrupted = 0
    for _ in range(KILLS):
        time.sleep(chance.uniform(0.05, 0.35))
        busy = worker_at_work(database) if chance.random() < 0.5 else None
        interrupted += leases_left_by(database, workers.kill_one(chance, busy))
    receiver.join(PATIENCE)
    while waiting(database) and time.monotonic() < give_up:
        time.sleep(0.05)

    assert interrupted >= 5, "the kills hit too few workers at work to prove anything"
    with database.read() as connection:
        answered = connection.execute(
            sa.select(inbox.c.message_id, inbox.c.status, inbox.c.payload, inbox.c.conversation_id,
                      addresses.c.address, turns.c.number, turns.c.message)
            .outerjoin(turns, turns.c.inbox_id == inbox.c.id)
            .join(addresses, addresses.c.conversation_id == inbox.c.conversation_id)
            .where(inbox.c.message_id != "first")
            .order_by(inbox.c.id)
        ).all()  # fmt: skip
        sent = connection.execute(
            sa.select(addresses.c.address, outbox.c.sequence, outbox.c.turn, outbox.c.reply)
            .join(addresses, addresses.c.conversation_id == outbox.c.conversation_id)
            .order_by(outbox.c.conversation_id, outbox.c.sequence)
        ).all()
        versions = connection.execute(
            sa.select(addresses.c.address, conversations.c.version).join(
                addresses, addresses.c.conversation_id == conversations.c.id
            )
        ).all()

    assert [row.message_id for row in answered] == [update.message_id for update in updates]
    assert {(row.status, row.payload) for row in answered} == {("done", None)}
    assert None not in {row.number for row in answered}, "a message has no turn"
    for learner in range(CONVERSATIONS):
        mine = [row for row in answered if row.address == str(learner)]
        steps, wanted = SCRIPTS[learner % len(SCRIPTS)], expected[learner % len(SCRIPTS)]
        # The messages of a learner became turns in the order in which they came, each once.
        assert [row.number for row in mine] == list(range(1, EACH + 1))
        assert [next(iter(step.values())) for step in steps] == [
            row.message.get("text") or row.message.get("choice") for row in mine
        ]
        found = [Turns(database).turn(mine[0].conversation_id, n) for n in range(1, EACH + 1)]
        assert found == wanted, "a turn is not what it would have been without the kills"
        replies = [(turn.number, reply.text) for turn in wanted for reply in turn.replies]
        outgoing = [row for row in sent if row.address == str(learner)]
        assert [row.sequence for row in outgoing] == list(range(1, len(replies) + 1))
        assert [(row.turn, row.reply["text"]) for row in outgoing] == replies
    assert {row.version for row in versions if row.address != "first"} == {EACH}
