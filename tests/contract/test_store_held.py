"""Conversations that staff hold, on every database: nobody else speaks there, whatever the race."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from assistant.errors import ConflictError, HandoverError
from assistant.messages import Incoming, Reply
from assistant.queues import Sending
from assistant.store import Database, HeldConversations, OutboxQueue, Turns
from assistant.store.schema import conversations, outbox, turns
from assistant.turns import TurnRecord

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
HERE, BACK = Reply("a person is here"), Reply("the assistant is back")


def turn(store: Turns, message_id: str, *texts: str) -> str:
    """Answer a message as the service does; gives the conversation's id."""
    message = Incoming("telegram", "7", message_id, NOW, text="x")
    while True:
        opened = store.open(message)
        number = opened.state.get("turns", 0) + 1
        replies = () if opened.held else tuple(Reply(text) for text in texts)
        record = TurnRecord(number, "en", "goal", 1, {}, replies, {})
        try:
            store.commit(opened, message, record, {"turns": number}, relayed=True)
        except ConflictError:
            continue
        return opened.conversation_id


def said(database: Database) -> list[tuple[str, str | None, str]]:
    """Text, author and status of every row, in the order of the conversation."""
    rows = sa.select(outbox.c.reply, outbox.c.author, outbox.c.status).order_by(outbox.c.sequence)
    with database.read() as connection:
        return [(row.reply["text"], row.author, row.status) for row in connection.execute(rows)]


@pytest.fixture
def held(database: Database) -> HeldConversations:
    return HeldConversations(database)


class TestTakingOver:
    def test_what_has_not_begun_is_withheld_and_the_person_announced(
        self, database: Database, held: HeldConversations
    ) -> None:
        talk, queue = turn(Turns(database), "1", "one", "two"), OutboxQueue(database)
        (row,) = queue.due("telegram", datetime.now(UTC))
        assert queue.sending(row, NOW)
        assert held.take_over(talk, "s1", HERE, NOW)
        assert said(database) == [
            ("one", None, "sending"),
            ("two", None, "withheld"),
            ("a person is here", "s1", "waiting"),
        ]
        queue.sent(row, NOW)
        (row,) = queue.due("telegram", datetime.now(UTC))
        assert (row.reply, row.author, row.turn) == (HERE, "s1", None)
        assert queue.sending(row, NOW)

    def test_a_repetition_after_a_crash_is_withheld_too(
        self, database: Database, held: HeldConversations
    ) -> None:
        talk, queue = turn(Turns(database), "1", "one"), OutboxQueue(database)
        (row,) = queue.due("telegram", datetime.now(UTC))
        queue.sending(row, NOW)
        held.take_over(talk, "s1", HERE, NOW)
        (row,) = queue.due("telegram", datetime.now(UTC))
        assert row.status is Sending.UNKNOWN
        assert not queue.sending(row, NOW)
        assert [status for _, _, status in said(database)] == ["withheld", "waiting"]

    def test_a_turn_opened_before_cannot_be_committed(
        self, database: Database, held: HeldConversations
    ) -> None:
        store = Turns(database)
        talk = turn(store, "1", "one")
        message = Incoming("telegram", "7", "2", NOW, text="x")
        opened = store.open(message)
        assert not opened.held
        held.take_over(talk, "s1", HERE, NOW)
        record = TurnRecord(2, "en", "goal", 1, {}, (Reply("late"),), {})
        with pytest.raises(ConflictError):
            store.commit(opened, message, record, {}, relayed=True)
        assert store.open(message).held
        held.hand_back(talk, "s1", BACK, NOW)
        assert not store.open(message).held

    def test_one_holder_at_a_time(self, database: Database, held: HeldConversations) -> None:
        talk = turn(Turns(database), "1")
        with pytest.raises(HandoverError, match="not held by s1"):
            held.say(talk, "s1", Reply("hello"), NOW)
        assert held.take_over(talk, "s1", HERE, NOW)
        assert not held.take_over(talk, "s1", HERE, NOW)
        with pytest.raises(HandoverError, match="held by s1") as raised:
            held.take_over(talk, "s2", HERE, NOW)
        assert raised.value.remedy
        with pytest.raises(HandoverError):
            held.hand_back(talk, "s2", BACK, NOW)
        held.say(talk, "s1", Reply("hello"), NOW)
        held.hand_back(talk, "s1", BACK, NOW)
        with pytest.raises(HandoverError):
            held.hand_back(talk, "s1", BACK, NOW)
        assert [text for text, _, _ in said(database)] == [HERE.text, "hello", BACK.text]

    def test_a_conversation_that_is_not_there(self, held: HeldConversations) -> None:
        for call in (
            lambda: held.language("none"),
            lambda: held.take_over("none", "s1", HERE, NOW),
            lambda: held.hand_back("none", "s1", BACK, NOW),
        ):
            with pytest.raises(HandoverError, match="no conversation"):
                call()

    def test_its_language(self, database: Database, held: HeldConversations) -> None:
        assert held.language(turn(Turns(database), "1")) == "en"


def test_a_send_waits_for_a_takeover_that_is_being_committed(
    reopen: Callable[[], Database],
) -> None:
    database, other = reopen(), reopen()
    turn(Turns(database), "1", "one")
    (row,) = OutboxQueue(other).due("telegram", datetime.now(UTC))
    begun: list[bool] = []
    send = threading.Thread(target=lambda: begun.append(OutboxQueue(other).sending(row, NOW)))
    with database.write() as connection:
        connection.execute(sa.update(conversations).values(held_by="s1"))
        send.start()
        send.join(0.3)
        assert begun == [], "it must not decide on what is about to change"
    send.join(10)
    assert begun == [False]


@pytest.mark.parametrize("rounds", [40, pytest.param(200, marks=pytest.mark.soak)])
def test_takeovers_while_turns_are_made_and_sent(
    reopen: Callable[[], Database], rounds: int
) -> None:
    """Exact, in the order of commits: no reply of the assistant between a hold and its end."""
    database = reopen()
    talk = turn(Turns(database), "first", "hello")
    over = threading.Event()
    holds: list[tuple[float, float]] = []
    begun: list[tuple[float, float]] = []
    faults: list[Exception] = []

    def staff(store: HeldConversations) -> None:
        for number in range(rounds):
            store.take_over(talk, "s1", HERE, datetime.now(UTC))
            since = time.monotonic()
            time.sleep(0.002)
            until = time.monotonic()
            store.hand_back(talk, "s1", BACK, datetime.now(UTC))
            holds.append((since, until))
            before = len(begun)
            patience = 0.01 if number % 10 else 5.0
            while len(begun) == before and time.monotonic() < until + patience:
                time.sleep(0.001)  # the next hold comes when the assistant has begun to speak
        over.set()

    def learner(store: Turns) -> None:
        number = 0
        while not over.is_set():
            number += 1
            turn(store, str(number), "one", "two")
            time.sleep(0.003)  # SQLite lets nobody in who has waited longer

    def relay(queue: OutboxQueue) -> None:
        while not over.is_set():
            rows = queue.due("telegram", datetime.now(UTC))
            for row in rows:
                asked = time.monotonic()
                if queue.sending(row, datetime.now(UTC)):
                    if row.author is None:
                        begun.append((asked, time.monotonic()))
                    queue.sent(row, datetime.now(UTC))
            time.sleep(0 if rows else 0.002)

    def guarded(work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:  # noqa: BLE001 - told by the assertion below
            faults.append(error)
            over.set()

    threads = [
        threading.Thread(target=guarded, args=(work,))
        for work in (
            lambda: staff(HeldConversations(reopen())),
            lambda: learner(Turns(reopen())),
            lambda: relay(OutboxQueue(reopen())),
        )
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(150)
    assert faults == []
    assert len(holds) == rounds

    held = False
    for text, author, _ in said(database):
        if author is not None:
            held = text == HERE.text
        assert not (held and author is None), "the assistant spoke while staff held it"
    spoken_meanwhile = [
        (asked, done)
        for asked, done in begun
        for since, until in holds
        if since < asked and done < until
    ]
    assert spoken_meanwhile == [], "a send began while staff held the conversation"
    with database.read() as connection:
        replies = [bool(found) for found in connection.scalars(sa.select(turns.c.replies))]
    # The race was one: some turns spoke, some were silent, and some replies came too late.
    assert True in replies
    assert False in replies
    assert len(begun) > rounds / 20
