"""Named leases on every database."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from assistant.store import Database, LeaseTable

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


class TestLeases:
    def test_one_owner_until_it_runs_out(self, database: Database) -> None:
        leases = LeaseTable(database)
        assert leases.acquire("relay", "one", NOW, 10)
        assert not leases.acquire("relay", "two", NOW + timedelta(seconds=9.9), 10)
        assert leases.acquire("other", "two", NOW, 10)
        assert leases.acquire("relay", "two", NOW + timedelta(seconds=10), 10)
        assert not leases.acquire("relay", "one", NOW + timedelta(seconds=11), 10)

    def test_the_owner_extends_it(self, database: Database) -> None:
        leases = LeaseTable(database)
        for second in range(0, 40, 5):
            assert leases.acquire("relay", "one", NOW + timedelta(seconds=second), 10)
        assert not leases.acquire("relay", "two", NOW + timedelta(seconds=44), 10)

    def test_a_clock_that_was_set_back_keeps_nobody_out(self, database: Database) -> None:
        leases = LeaseTable(database)
        assert leases.acquire("relay", "dead", NOW, 10)
        assert not leases.acquire("relay", "two", NOW - timedelta(seconds=80), 10)
        assert leases.acquire("relay", "two", NOW - timedelta(hours=1), 10)

    def test_only_the_owner_gives_it_up(self, database: Database) -> None:
        leases = LeaseTable(database)
        assert leases.acquire("relay", "one", NOW, 10)
        leases.give_up("relay", "two")
        assert not leases.acquire("relay", "two", NOW, 10)
        leases.give_up("relay", "one")
        assert leases.acquire("relay", "two", NOW, 10)

    def test_who_is_at_work(self, database: Database) -> None:
        leases = LeaseTable(database)
        for name in ("bot:b", "bot:a", "other", "bot%"):
            assert leases.acquire(name, "one", NOW, 10)
        leases.give_up("bot%", "one")
        assert leases.held("bot:", NOW + timedelta(seconds=9)) == ("bot:a", "bot:b")
        assert leases.held("bot:", NOW + timedelta(seconds=10)) == ()
        assert leases.held("%", NOW) == ()

    def test_of_many_at_once_one_gets_it(self, reopen: Callable[[], Database]) -> None:
        table, gate, got = LeaseTable(reopen()), threading.Barrier(6), []

        def take(owner: str) -> None:
            gate.wait(30)
            got.append(table.acquire("relay", owner, NOW, 10))

        threads = [threading.Thread(target=take, args=(str(index),)) for index in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert sorted(got) == [False] * 5 + [True]
