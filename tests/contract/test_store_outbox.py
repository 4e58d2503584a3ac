"""The outbox on every database: order, at least once, one repetition after an unknown outcome."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from assistant.messages import Incoming, Reply
from assistant.queues import OutboxRow, Received, Sending
from assistant.store import Database, InboxQueue, OutboxQueue, Turns
from assistant.store.schema import addresses, outbox
from assistant.turns import TurnRecord

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def later(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def turn(database: Database, address: str, *texts: str) -> None:
    store = Turns(database, clock=lambda: NOW)
    number = store.open(Incoming("telegram", address, "-", NOW, text="x")).version + 1
    message = Incoming("telegram", address, str(number), NOW, text="x")
    replies = tuple(Reply(text) for text in texts)
    record = TurnRecord(number, "en", "goal", 1, {}, replies, {})
    store.commit(store.open(message), message, record, {}, relayed=True)


def texts(rows: tuple[OutboxRow, ...]) -> list[str]:
    return [row.reply.text for row in rows]


@pytest.fixture
def queue(database: Database) -> OutboxQueue:
    return OutboxQueue(database)


class TestOrder:
    def test_one_a_conversation_and_the_next_after_it_is_finished(
        self, database: Database, queue: OutboxQueue
    ) -> None:
        turn(database, "a", "a1", "a2")
        turn(database, "b", "b1")
        turn(database, "a", "a3")
        first = queue.due("telegram", NOW)
        assert texts(first) == ["a1", "b1"]
        assert [(row.address, row.sequence, row.turn, row.attempts) for row in first] == [
            ("a", 1, 1, 0),
            ("b", 1, 1, 0),
        ]
        queue.sending(first[0], NOW)
        queue.sent(first[0], NOW)
        queue.fail(first[1], "blocked", NOW)
        assert texts(queue.due("telegram", NOW)) == ["a2"]

    def test_a_postponed_row_holds_back_those_behind_it(
        self, database: Database, queue: OutboxQueue
    ) -> None:
        turn(database, "a", "a1", "a2")
        (row,) = queue.due("telegram", NOW)
        queue.sending(row, NOW)
        queue.postpone(row, later(7))
        assert queue.due("telegram", later(6.9)) == ()
        (again,) = queue.due("telegram", later(7))
        assert (again.reply.text, again.status, again.attempts) == ("a1", Sending.WAITING, 1)

    def test_limit_channel_and_deleted_address(
        self, database: Database, queue: OutboxQueue
    ) -> None:
        for address in "abc":
            turn(database, address, address)
        assert texts(queue.due("telegram", NOW, limit=2)) == ["a", "b"]
        assert queue.due("terminal", NOW) == ()
        assert queue.due("telegram", later(-1)) == ()
        with database.write() as connection:
            connection.execute(sa.delete(addresses).where(addresses.c.address == "a"))
        assert texts(queue.due("telegram", NOW)) == ["b", "c"]

    def test_conversations_that_the_relay_is_busy_with_are_left_out(
        self, database: Database, queue: OutboxQueue
    ) -> None:
        turn(database, "a", "a1")
        turn(database, "b", "b1")
        first, _ = queue.due("telegram", NOW)
        queue.sending(first, NOW)
        assert texts(queue.due("telegram", NOW, busy={first.conversation_id})) == ["b1"]
        assert queue.due("telegram", NOW)[0].status is Sending.UNKNOWN

    def test_parts_that_arrived_are_remembered(
        self, database: Database, queue: OutboxQueue
    ) -> None:
        turn(database, "a", "long")
        (row,) = queue.due("telegram", NOW)
        queue.sending(row, NOW)
        queue.progressed(row, 2)
        (again,) = queue.due("telegram", NOW)
        assert (again.parts_sent, again.status) == (2, Sending.WAITING)


class TestUnknownOutcome:
    def test_a_crash_between_sending_and_sent(
        self, database: Database, queue: OutboxQueue, reopen: Callable[[], Database]
    ) -> None:
        turn(database, "a", "a1", "a2")
        (row,) = queue.due("telegram", NOW)
        queue.sending(row, NOW)
        (again,) = OutboxQueue(reopen()).due("telegram", later(1))
        assert (again.reply.text, again.status, again.attempts) == ("a1", Sending.UNKNOWN, 1)

    def test_after_one_repetition_the_row_is_closed(
        self, database: Database, queue: OutboxQueue
    ) -> None:
        turn(database, "a", "a1", "a2")
        (row,) = queue.due("telegram", NOW)
        queue.sending(row, NOW)
        queue.postpone(row, later(1), unknown=True)
        (again,) = queue.due("telegram", later(1))
        assert again.status is Sending.UNKNOWN
        queue.sending(again, later(1))
        queue.postpone(again, later(2), unknown=True)
        assert texts(queue.due("telegram", later(2))) == ["a2"]
        with database.read() as connection:
            closed = connection.execute(sa.select(outbox).where(outbox.c.sequence == 1)).one()
        assert (closed.status, closed.finished_at) == ("failed", later(2))

    def test_a_crash_during_the_repetition_closes_the_row_too(
        self, database: Database, queue: OutboxQueue
    ) -> None:
        turn(database, "a", "a1", "a2")
        for _ in range(2):
            (row,) = queue.due("telegram", NOW)
            assert row.reply.text == "a1"
            queue.sending(row, NOW)
        assert texts(queue.due("telegram", NOW)) == ["a2"]

    def test_a_repetition_that_did_not_arrive_may_be_tried_again(
        self, database: Database, queue: OutboxQueue
    ) -> None:
        turn(database, "a", "a1")
        (row,) = queue.due("telegram", NOW)
        queue.sending(row, NOW)
        queue.postpone(row, NOW, unknown=True)
        for attempts in (1, 2, 3):
            (row,) = queue.due("telegram", NOW)
            assert (row.status, row.attempts) == (Sending.UNKNOWN, attempts)
            queue.sending(row, NOW)
            queue.postpone(row, NOW)

    def test_each_part_has_its_own_repetition(self, database: Database, queue: OutboxQueue) -> None:
        turn(database, "a", "long")
        (row,) = queue.due("telegram", NOW)
        queue.sending(row, NOW)
        queue.postpone(row, NOW, unknown=True)
        (row,) = queue.due("telegram", NOW)
        queue.sending(row, NOW)
        queue.progressed(row, 1)
        queue.sending(row, NOW)  # the next part, with the row as it was read before
        queue.postpone(row, NOW, unknown=True)
        (row,) = queue.due("telegram", NOW)
        assert (row.status, row.parts_sent) == (Sending.UNKNOWN, 1)
        queue.sending(row, NOW)
        queue.sent(row, NOW)
        assert queue.due("telegram", NOW) == ()


class TestUnreachable:
    def test_nothing_more_is_sent_until_the_learner_writes_again(
        self, database: Database, queue: OutboxQueue
    ) -> None:
        turn(database, "a", "a1", "a2")
        turn(database, "b", "b1")
        row, other = queue.due("telegram", NOW)
        assert queue.sending(row, NOW)
        queue.unreachable(row, "blocked", NOW)
        assert texts(queue.due("telegram", NOW)) == ["b1"]
        # Answers to what had been written before the block.
        turn(database, "a", "a3")
        (late,) = queue.due("telegram", NOW, busy={other.conversation_id})
        assert not queue.sending(late, NOW)
        assert texts(queue.due("telegram", NOW)) == ["b1"]
        InboxQueue(database).receive([Received("telegram", "9", "a", {}, NOW)])
        turn(database, "a", "a4")
        assert texts(queue.due("telegram", NOW)) == ["b1", "a4"]
        (back,) = queue.due("telegram", NOW, busy={other.conversation_id})
        assert queue.sending(back, NOW)
        with database.read() as connection:
            found = connection.execute(sa.select(outbox).order_by(outbox.c.id)).all()
        assert [(row.reply["text"], row.status, row.reason) for row in found] == [
            ("a1", "failed", "blocked"),
            ("a2", "failed", "blocked"),
            ("b1", "waiting", None),
            ("a3", "withheld", None),
            ("a4", "sending", None),
        ]


class TestClock:
    def test_a_clock_that_was_set_back_delays_nothing(
        self, database: Database, queue: OutboxQueue
    ) -> None:
        turn(database, "a", "a1")
        assert queue.due("telegram", later(-59)) == ()
        assert texts(queue.due("telegram", later(-3600))) == ["a1"]

    def test_but_a_new_pause_counts(self, database: Database, queue: OutboxQueue) -> None:
        turn(database, "a", "a1")
        (row,) = queue.due("telegram", later(-3600))
        queue.sending(row, later(-3600))
        queue.postpone(row, later(-3600 + 5))
        assert queue.due("telegram", later(-3600)) == ()
        assert texts(queue.due("telegram", later(-3600 + 5))) == ["a1"]
