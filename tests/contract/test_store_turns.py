"""The turn's one transaction, on every database."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
import sqlalchemy as sa

from assistant.errors import ConflictError, StoreError
from assistant.messages import Card, Choice, Fact, Incoming, Link, Reply
from assistant.queues import Received
from assistant.store import Database, InboxQueue, OutboxQueue, Turns
from assistant.store.schema import addresses, conversations, inbox, outbox, turns
from assistant.turns import TurnRecord

NOW = datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)
FULL = Reply(
    "Здравейте \N{WAVING HAND SIGN}",
    cards=(Card("mc-1", "Title", (Fact("Fee", "0 EUR"),), ("fits",)),),
    choices=(Choice("goal.skip", "Skip"),),
    links=(Link("Register", "https://example.org/r"),),
)


def incoming(message_id: str = "1", **changes: object) -> Incoming:
    return replace(Incoming("terminal", "anna", message_id, NOW, text="hello"), **changes)


def record(number: int = 1, *replies: Reply) -> TurnRecord:
    return TurnRecord(
        number,
        "bg",
        "goal",
        3,
        {"max_fee": 100, "modes": ["onsite"]},
        replies or (FULL,),
        {"n": 1.5},
    )


def count(database: Database, table: sa.Table) -> int:
    with database.read() as connection:
        return connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0


class TestOpenAndCommit:
    def test_a_new_learner_gets_a_random_conversation_that_only_commit_stores(
        self, database: Database
    ) -> None:
        store = Turns(database)
        opened = store.open(incoming())
        assert (opened.version, dict(opened.state), opened.repeated) == (0, {}, None)
        assert len(opened.conversation_id) == 32
        assert store.open(incoming()).conversation_id != opened.conversation_id
        assert count(database, conversations) == 0

    def test_what_was_committed_is_read_back(self, database: Database) -> None:
        store = Turns(database)
        opened = store.open(incoming())
        store.commit(opened, incoming(), record(), {"slots": {"goal": "care"}}, relayed=False)
        again = store.open(incoming("2"))
        assert again.conversation_id == opened.conversation_id
        assert again.version == 1
        assert again.state == {"slots": {"goal": "care"}}
        assert store.turn(opened.conversation_id, 1) == record()
        assert store.turn(opened.conversation_id, 2) is None

    def test_a_repeated_message_gets_its_saved_turn(self, database: Database) -> None:
        store = Turns(database)
        store.commit(store.open(incoming()), incoming(), record(), {}, relayed=False)
        second = record(2, Reply("two"))
        store.commit(store.open(incoming("2")), incoming("2"), second, {}, relayed=False)
        assert store.open(incoming("1")).repeated == record()
        assert store.open(incoming("2")).repeated == second
        assert store.open(incoming("3")).repeated is None

    def test_message_ids_are_apart_between_conversations_and_channels(
        self, database: Database
    ) -> None:
        store = Turns(database)
        for other in ({}, {"address": "boris"}, {"channel": "jsonl"}):
            message = incoming(**other)
            opened = store.open(message)
            assert opened.repeated is None
            store.commit(opened, message, record(), {}, relayed=False)
        assert count(database, conversations) == 3

    def test_the_conversation_row_tells_language_stage_and_times(self, database: Database) -> None:
        store = Turns(database, clock=lambda: NOW)
        store.commit(store.open(incoming()), incoming(), record(), {}, relayed=False)
        with database.read() as connection:
            row = connection.execute(sa.select(conversations)).one()
        assert (row.language, row.stage, row.turns, row.channel) == ("bg", "goal", 1, "terminal")
        assert row.created_at == row.updated_at == NOW
        assert row.created_at.tzinfo is UTC

    def test_a_tap_is_kept_as_the_choice_it_was(self, database: Database) -> None:
        store = Turns(database)
        tap = incoming(text=None, choice="goal.skip")
        store.commit(store.open(tap), tap, record(), {}, relayed=False)
        with database.read() as connection:
            assert connection.scalar(sa.select(turns.c.message)) == {"choice": "goal.skip"}

    def test_text_that_no_database_takes_as_such_is_kept(self, database: Database) -> None:
        store = Turns(database)
        odd = incoming(text="nul \x00 and half a pair \ud83d")
        store.commit(store.open(odd), odd, record(), {"said": odd.text}, relayed=False)
        assert store.open(incoming("2")).state == {"said": odd.text}

    def test_a_time_of_another_zone_is_the_same_moment_and_one_without_is_refused(
        self, database: Database
    ) -> None:
        store = Turns(database)
        away = incoming(received_at=NOW.astimezone(timezone(timedelta(hours=3))))
        store.commit(store.open(away), away, record(), {}, relayed=False)
        with database.read() as connection:
            assert connection.scalar(sa.select(inbox.c.received_at)) == NOW
        naive = incoming("2", received_at=datetime(2026, 3, 1))  # noqa: DTZ001 - on purpose
        with pytest.raises(StoreError):
            store.commit(store.open(naive), naive, record(2), {}, relayed=False)
        assert store.open(naive).version == 1


class TestConflicts:
    def test_a_conversation_that_moved_since_open(self, database: Database) -> None:
        store = Turns(database)
        store.commit(store.open(incoming()), incoming(), record(), {}, relayed=False)
        early = store.open(incoming("2"))
        store.commit(store.open(incoming("3")), incoming("3"), record(2), {"by": 3}, relayed=True)
        before = count(database, outbox)
        for number in (2, 3):
            with pytest.raises(ConflictError):
                store.commit(early, incoming("2"), record(number), {"by": 2}, relayed=True)
        after = store.open(incoming("2"))
        assert (after.version, after.state, after.repeated) == (2, {"by": 3}, None)
        assert (count(database, turns), count(database, inbox)) == (2, 2)
        assert count(database, outbox) == before

    def test_the_same_message_again(self, database: Database) -> None:
        store = Turns(database)
        store.commit(store.open(incoming()), incoming(), record(), {}, relayed=False)
        opened = store.open(incoming())
        with pytest.raises(ConflictError):
            store.commit(opened, incoming(), record(2), {}, relayed=False)
        assert store.open(incoming()).version == 1

    def test_the_same_new_conversation_twice(self, database: Database) -> None:
        store = Turns(database)
        first, second = store.open(incoming("1")), store.open(incoming("2"))
        store.commit(first, incoming("1"), record(), {}, relayed=False)
        with pytest.raises(ConflictError) as raised:
            store.commit(second, incoming("2"), record(), {}, relayed=False)
        assert raised.value.remedy
        assert count(database, conversations) == 1
        assert store.open(incoming("2")).conversation_id == first.conversation_id

    def test_of_many_threads_one_wins_each_round(self, reopen: Callable[[], Database]) -> None:
        stores = [Turns(reopen()), Turns(reopen())]
        gate = threading.Barrier(8)
        outcomes: list[str] = []

        def race(index: int) -> None:
            store = stores[index % 2]
            for turn in range(1, 6):
                message = incoming(f"{turn}-{index}")
                opened = store.open(message)
                gate.wait(30)
                try:
                    store.commit(opened, message, record(turn), {"by": index}, relayed=True)
                    outcomes.append("won")
                except ConflictError:
                    outcomes.append("conflict")
                gate.wait(30)

        threads = [threading.Thread(target=race, args=(index,)) for index in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert (outcomes.count("won"), outcomes.count("conflict")) == (5, 35)
        with reopen().read() as connection:
            assert connection.scalars(sa.select(outbox.c.sequence).order_by(outbox.c.id)).all() == [
                1,
                2,
                3,
                4,
                5,
            ]
            assert connection.scalar(sa.select(conversations.c.version)) == 5

    def test_a_forgotten_address_starts_a_new_conversation(self, database: Database) -> None:
        store = Turns(database)
        opened = store.open(incoming())
        store.commit(opened, incoming(), record(), {"old": 1}, relayed=False)
        with database.write() as connection:
            connection.execute(sa.delete(addresses))
        fresh = store.open(incoming())
        assert (fresh.version, fresh.state) == (0, {})
        assert store.turn(opened.conversation_id, 1) == record()


class TestRelayed:
    def test_one_outbox_row_a_reply_and_the_sequence_goes_on(self, database: Database) -> None:
        store = Turns(database, clock=lambda: NOW)
        one = record(1, Reply("a"), Reply("b"))
        store.commit(store.open(incoming("1")), incoming("1"), one, {}, relayed=True)
        two = record(2, Reply("c"))
        store.commit(store.open(incoming("2")), incoming("2"), two, {}, relayed=True)
        with database.read() as connection:
            rows = connection.execute(
                sa.select(outbox.c.sequence, outbox.c.turn, outbox.c.status).order_by(outbox.c.id)
            ).all()
        assert [tuple(row) for row in rows] == [
            (1, 1, "waiting"),
            (2, 1, "waiting"),
            (3, 2, "waiting"),
        ]
        assert OutboxQueue(database).due("terminal", NOW)[0].reply == Reply("a")

    def test_channels_that_answer_directly_get_none(self, database: Database) -> None:
        store = Turns(database)
        store.commit(store.open(incoming()), incoming(), record(), {}, relayed=False)
        assert count(database, outbox) == 0

    def test_a_received_update_is_done_and_wiped_with_its_turn(self, database: Database) -> None:
        store, queue = Turns(database), InboxQueue(database)
        queue.receive([Received("terminal", "1", "anna", {"secret": "words"}, NOW)])
        opened = store.open(incoming())
        assert opened.version == 0
        store.commit(opened, incoming(), record(), {}, relayed=True)
        with database.read() as connection:
            row = connection.execute(sa.select(inbox)).one()
            nulls = connection.scalar(
                sa.select(sa.func.count()).select_from(inbox).where(inbox.c.payload.is_(sa.null()))
            )
        assert (row.status, row.payload, nulls) == ("done", None, 1)
        assert row.finished_at is not None
        assert store.open(incoming()).repeated == record()
        assert queue.claim("terminal", "w", NOW, 10) is None
