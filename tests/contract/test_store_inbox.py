"""The inbox on every database: order, duplicates, leases, quarantine."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from assistant.messages import Incoming, Reply
from assistant.queues import Backlog, Fairness, InboxRow, Received
from assistant.store import Backlogs, Database, InboxQueue, OutboxQueue, Quarantine, Turns
from assistant.store.schema import conversations, inbox
from assistant.turns import TurnRecord

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def later(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def update(message_id: int, address: str | None = "7", text: str = "hi") -> Received:
    return Received("telegram", str(message_id), address, {"message": {"text": text}}, NOW)


def finish(database: Database, row: InboxRow) -> None:
    store = Turns(database)
    message = Incoming(row.channel, row.address or "", row.message_id, row.received_at, text="hi")
    opened = store.open(message)
    done = TurnRecord(opened.version + 1, "en", "goal", 1, {}, (Reply("ok"),), {})
    store.commit(opened, message, done, {}, relayed=True)


def work_off(database: Database, owner: str, *, now: datetime = NOW) -> list[str]:
    queue, seen = InboxQueue(database), []
    while (row := queue.claim("telegram", owner, now, 30)) is not None:
        seen.append(row.message_id)
        finish(database, row)
        queue.release(row, owner)
    return seen


class TestReceive:
    def test_known_updates_are_ignored_whole_batch_or_part(self, database: Database) -> None:
        queue = InboxQueue(database)
        assert queue.receive([update(1), update(2), update(1)]) == 2
        assert queue.receive([update(2), update(3), update(4, None)]) == 2
        assert queue.receive([update(4, None), update(1)]) == 0
        assert queue.receive([]) == 0

    def test_a_finished_update_stays_known(self, database: Database) -> None:
        queue = InboxQueue(database)
        queue.receive([update(1)])
        assert work_off(database, "w") == ["1"]
        assert queue.receive([update(1)]) == 0

    def test_one_conversation_an_address(self, database: Database) -> None:
        InboxQueue(database).receive([update(1, "7"), update(2, "8"), update(3, "7")])
        with database.read() as connection:
            assert connection.scalar(sa.select(sa.func.count()).select_from(conversations)) == 2

    def test_receivers_at_once_store_each_update_once(self, reopen: Callable[[], Database]) -> None:
        queues = [InboxQueue(reopen()) for _ in range(4)]
        gate, counts = threading.Barrier(4), []

        def receive(queue: InboxQueue) -> None:
            gate.wait(30)
            new = 0
            for number in range(20):
                new += queue.receive([update(number, str(number % 3)), update(number + 100, None)])
            counts.append(new)

        threads = [threading.Thread(target=receive, args=(queue,)) for queue in queues]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert len(counts) == 4
        assert sum(counts) == 40


class TestClaim:
    def test_a_row_tells_whom_it_is_from(self, database: Database) -> None:
        InboxQueue(database).receive([update(1, "77", "Здравей")])
        row = InboxQueue(database).claim("telegram", "w", NOW, 30)
        assert row is not None
        assert (row.channel, row.message_id, row.address) == ("telegram", "1", "77")
        assert row.payload == {"message": {"text": "Здравей"}}
        assert row.received_at == NOW
        assert (
            row.conversation_id
            == Turns(database).open(Incoming("telegram", "77", "1", NOW, text="x")).conversation_id
        )

    def test_in_order_of_arrival(self, database: Database) -> None:
        InboxQueue(database).receive([update(n, str(n % 2)) for n in (5, 3, 9, 4)])
        assert work_off(database, "w") == ["5", "3", "9", "4"]

    def test_no_second_worker_in_a_conversation(self, database: Database) -> None:
        queue = InboxQueue(database)
        queue.receive([update(1, "a"), update(2, "a"), update(3, "b")])
        first = queue.claim("telegram", "one", NOW, 30)
        second = queue.claim("telegram", "two", NOW, 30)
        assert first is not None
        assert second is not None
        assert (first.message_id, second.message_id) == ("1", "3")
        assert queue.claim("telegram", "three", NOW, 30) is None
        queue.release(second, "three")
        assert queue.claim("telegram", "three", NOW, 30) is None

    def test_a_lease_is_taken_over_when_it_has_run_out(self, database: Database) -> None:
        queue = InboxQueue(database)
        queue.receive([update(1), update(2)])
        dead = queue.claim("telegram", "dead", NOW, 30)
        assert dead is not None
        assert queue.claim("telegram", "heir", later(29.9), 30) is None
        heir = queue.claim("telegram", "heir", later(30), 30)
        assert heir is not None
        assert heir.message_id == "1"
        queue.release(dead, "dead")
        assert queue.claim("telegram", "third", later(31), 30) is None

    def test_who_holds_a_lease_may_extend_it_and_nobody_else(self, database: Database) -> None:
        queue = InboxQueue(database)
        queue.receive([update(1)])
        row = queue.claim("telegram", "slow", NOW, 30)
        assert row is not None
        queue.extend(row, "slow", later(20), 30)
        queue.extend(row, "other", later(500), 30)
        assert queue.claim("telegram", "heir", later(49), 30) is None
        assert queue.claim("telegram", "heir", later(51), 30) is not None
        queue.extend(row, "slow", later(500), 30)
        assert queue.claim("telegram", "third", later(90), 30) is not None

    def test_a_clock_that_was_set_back_keeps_no_conversation(self, database: Database) -> None:
        queue = InboxQueue(database)
        queue.receive([update("1")])
        assert queue.claim("telegram", "dead", NOW, 5)
        assert queue.claim("telegram", "two", later(-40), 5) is None
        assert queue.claim("telegram", "two", later(-3600), 5)

    def test_other_channels_and_updates_without_a_chat(self, database: Database) -> None:
        queue = InboxQueue(database)
        queue.receive([update(1, None), update(2)])
        assert queue.claim("other", "w", NOW, 30) is None
        row = queue.claim("telegram", "w", NOW, 30)
        assert row is not None
        assert (row.message_id, row.conversation_id, row.address) == ("1", None, None)
        queue.quarantine(row, "no chat", NOW)
        queue.release(row, "w")
        assert work_off(database, "w") == ["2"]

    def test_a_row_that_another_claim_is_looking_at_holds_back_the_next(
        self, database: Database, backend: str
    ) -> None:
        if backend == "sqlite":
            pytest.skip("SQLite has one writer at a time")
        queue = InboxQueue(database)
        queue.receive([update(1, "a"), update(2, "a"), update(3, "b")])
        with database.write() as connection:
            first = sa.select(inbox.c.id).order_by(inbox.c.id).limit(1).with_for_update()
            connection.execute(first)
            row = queue.claim("telegram", "w", NOW, 30)
            assert row is not None
            assert row.message_id == "3"
            assert queue.claim("telegram", "v", NOW, 30) is None

    def test_a_turn_that_outlived_its_lease_and_a_claim_do_not_block_each_other(
        self, database: Database, backend: str
    ) -> None:
        if backend == "sqlite":
            pytest.skip("SQLite has one writer at a time")
        queue = InboxQueue(database)
        queue.receive([update(1)])
        row = queue.claim("telegram", "slow", NOW, 1)
        assert row is not None
        faults: list[Exception] = []

        def slow() -> None:
            try:
                finish(database, row)
            except Exception as error:  # noqa: BLE001 - told by the assertion below
                faults.append(error)

        thread = threading.Thread(target=slow)
        with database.write() as claim:  # what a claim does, with time for the other in between
            claim.execute(sa.select(inbox.c.id).with_for_update())
            thread.start()
            time.sleep(0.3)
            claim.execute(sa.update(conversations).values(lease_owner="heir"))
        thread.join(20)
        assert faults == []

    def test_many_workers_keep_the_order_of_each_conversation(
        self, reopen: Callable[[], Database]
    ) -> None:
        InboxQueue(reopen()).receive([update(n, str(n % 5)) for n in range(100)])
        threads = [
            threading.Thread(target=work_off, args=(reopen(), f"w{index}")) for index in range(6)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(120)
        database = reopen()
        work_off(database, "last")  # a worker may give up early while others hold everything
        with database.read() as connection:
            rows = connection.execute(
                sa.text(
                    "SELECT turns.conversation_id, inbox.id FROM turns JOIN inbox "
                    "ON inbox.id = turns.inbox_id ORDER BY turns.conversation_id, turns.number"
                )
            ).all()
        assert len(rows) == 100
        assert rows == sorted(rows)


class TestQuarantine:
    def test_the_reason_stays_and_the_words_go(self, database: Database, tmp_path: Path) -> None:
        queue = InboxQueue(database)
        odd = {"message": {"text": "very private words"}, "update_id": 1, "Anna Ivanova": 1}
        queue.receive([Received("telegram", "1", "7", odd, NOW)])
        row = queue.claim("telegram", "w", NOW, 30)
        assert row is not None
        queue.quarantine(row, "cannot be parsed", later(1))
        (kept,) = Quarantine(database).rows()
        assert (kept.id, kept.channel, kept.reason) == (row.id, "telegram", "cannot be parsed")
        assert not kept.kept
        assert not Quarantine(database).retry(row.id)
        assert kept.received_at == NOW
        with database.read() as connection:
            payload = connection.scalar(sa.select(inbox.c.payload))
        assert payload == {"kind": ["message", "update_id"]}
        for file in (tmp_path / "data").glob("*"):  # SQLite: nor are they left in a free page
            assert b"very private words" not in file.read_bytes()

    def test_the_next_of_the_conversation_goes_on(self, database: Database) -> None:
        queue = InboxQueue(database)
        queue.receive([update(1), update(2)])
        row = queue.claim("telegram", "w", NOW, 30)
        assert row is not None
        queue.quarantine(row, "bad", NOW)
        queue.release(row, "w")
        assert work_off(database, "v") == ["2"]

    def test_an_answered_row_is_not_set_aside_by_a_slow_worker(self, database: Database) -> None:
        queue = InboxQueue(database)
        queue.receive([update(1)])
        row = queue.claim("telegram", "slow", NOW, 1)
        assert row is not None
        assert work_off(database, "heir", now=later(2)) == ["1"]
        queue.quarantine(row, "bad", later(3))
        assert Quarantine(database).rows() == ()

    def test_the_newest_first(self, database: Database) -> None:
        queue = InboxQueue(database)
        queue.receive([update(n, None) for n in range(4)])
        while (row := queue.claim("telegram", "w", NOW, 1)) is not None:
            queue.quarantine(row, f"reason {row.message_id}", NOW)
        assert [row.reason for row in Quarantine(database).rows(2)] == ["reason 3", "reason 2"]

    def test_what_was_kept_is_tried_again_before_later_ones(self, database: Database) -> None:
        queue, aside = InboxQueue(database), Quarantine(database)
        queue.receive([update(1), update(2), update(3)])
        row = queue.claim("telegram", "w", NOW, 30)
        assert row is not None
        queue.quarantine(row, "turn: a bug", NOW, keep=True)
        queue.release(row, "w")
        assert [kept.kept for kept in aside.rows()] == [True]
        assert aside.retry(row.id)
        assert not aside.retry(row.id)
        assert aside.rows() == ()
        assert work_off(database, "v") == ["1", "2", "3"]

    def test_what_is_dropped_leaves_no_words_and_stays_known(
        self, database: Database, tmp_path: Path
    ) -> None:
        queue, aside = InboxQueue(database), Quarantine(database)
        queue.receive([update(1, "7", "very private words")])
        row = queue.claim("telegram", "w", NOW, 30)
        assert row is not None
        queue.quarantine(row, "turn: a bug", NOW, keep=True)
        assert aside.drop(row.id)
        assert not aside.drop(row.id)
        assert not aside.retry(row.id)
        assert aside.rows() == ()
        assert queue.receive([update(1, "7", "very private words")]) == 0
        for file in (tmp_path / "data").glob("*"):
            assert b"very private words" not in file.read_bytes()


def turns_at(database: Database, *times: float) -> None:
    """Turns of learner "7", committed at these seconds after NOW."""
    for at in times:
        message = Incoming("telegram", "7", f"at {at}", later(at), text="hi")
        store = Turns(database, lambda at=at: later(at))
        opened = store.open(message)
        done = TurnRecord(opened.version + 1, "bg", "goal", 1, {}, (Reply("ok"),), {})
        store.commit(opened, message, done, {}, relayed=True)


class TestFairness:
    RULE = Fairness(turns=3, seconds=10)

    def test_a_hurried_learner_waits_and_others_do_not(self, database: Database) -> None:
        queue = InboxQueue(database, self.RULE)
        turns_at(database, -30, -9, -8)
        queue.receive([update(1, "7"), update(2, "7"), update(3, "8")])
        row = queue.claim("telegram", "w", NOW, 30)
        assert row is not None
        assert (row.message_id, row.hurried, row.language) == ("1", True, "bg")
        turns_at(database, 0)  # made in place of the worker
        queue.release(row, "w")
        other = queue.claim("telegram", "w", NOW, 30)
        assert other is not None
        assert (other.message_id, other.hurried) == ("3", False)
        assert queue.claim("telegram", "v", NOW, 30) is None
        again = queue.claim("telegram", "v", later(1.1), 30)
        assert again is not None
        assert again.message_id == "1"

    def test_a_clock_that_was_set_back_holds_nobody_up(self, database: Database) -> None:
        turns_at(database, 3600, 3601, 3602)
        queue = InboxQueue(database, self.RULE)
        queue.receive([update(1, "7")])
        assert queue.claim("telegram", "w", NOW, 30) is not None

    def test_patience_is_asked_for_once_and_only_if_more_waits(self, database: Database) -> None:
        queue = InboxQueue(database, self.RULE)
        queue.receive([update(1, "7"), update(2, "7")])
        one = queue.claim("telegram", "w", NOW, 30)
        assert one is not None
        assert queue.ask_patience(one, Reply("slowly"), NOW)
        assert not queue.ask_patience(one, Reply("slowly"), later(599))
        assert queue.ask_patience(one, Reply("slowly"), later(601))
        finish(database, one)
        two = queue.claim("telegram", "w", NOW, 30)
        assert two is not None
        assert not queue.ask_patience(two, Reply("slowly"), later(5000))
        sent = OutboxQueue(database).due("telegram", later(9999))
        assert [(row.reply.text, row.turn) for row in sent] == [("slowly", None)]


def test_depth_and_age_of_the_queues(database: Database) -> None:
    assert Backlogs(database)(NOW) == {"inbox": Backlog(0, 0.0), "outbox": Backlog(0, 0.0)}
    InboxQueue(database).receive([update(1, "7"), update(2, "8")])
    turns_at(database, 4)
    found = Backlogs(database)(later(10))
    assert found == {"inbox": Backlog(2, 10.0), "outbox": Backlog(1, 6.0)}
