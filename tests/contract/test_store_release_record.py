"""The record of releases on every database: steps, rollback, overtaking, pruning."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from assistant.catalogue.history import Action, Step
from assistant.errors import ConflictError, StoreError
from assistant.store import Database, Releases
from assistant.store.schema import items, release_items
from assistant.store.signals import Signals

from .test_store_releases import CATALOGUE, entry

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def publish(store: Releases, number: int) -> int:
    """Release `number`, which differs from all others."""
    fresh = replace(CATALOGUE, entries=(entry("mc-1", summary=f"number {number}"),))
    return store.publish(fresh, f"note {number}", NOW + timedelta(days=number), who="ana")


def test_every_step_is_recorded(database: Database) -> None:
    store = Releases(database)
    changes = {"added": ["mc-1"]}
    store.publish(CATALOGUE, "first", NOW, who="ana", changes=changes)
    store.publish(CATALOGUE, "second", NOW, who="ben", instead_of=1)
    store.switch(1, "a wrong fee", NOW, who="eva", instead_of=2)
    first, second, third = store.steps()
    assert (first.action, first.release, first.previous) == (Action.PUBLISHED, 1, None)
    assert (first.at, first.who, first.why, first.changes) == (NOW, "ana", "first", changes)
    assert (second.release, second.previous, second.changes) == (2, 1, {})
    assert third == Step(third.id, Action.ROLLED_BACK, 1, 2, NOW, "eva", "a wrong fee", {})
    assert store.steps(after=second.id) == (third,)
    assert store.live_number() == 1


def test_numbers_are_never_used_twice(database: Database) -> None:
    store = Releases(database)
    assert [publish(store, number) for number in (1, 2)] == [1, 2]
    store.switch(1, "", NOW)
    assert publish(store, 3) == 3
    assert [(one.number, one.live) for one in store.summaries()] == [
        (3, True), (2, False), (1, False),
    ]  # fmt: skip


def test_a_list_tells_what_a_release_holds(database: Database) -> None:
    store = Releases(database)
    store.publish(CATALOGUE, "first", NOW)
    [one] = store.summaries()
    assert (one.number, one.created_at, one.note, one.sample, one.entries) == (
        1, NOW, "first", True, 2,
    )  # fmt: skip


def test_what_was_approved_against_another_release_is_refused(database: Database) -> None:
    store = Releases(database)
    publish(store, 1)
    publish(store, 2)
    for act in (
        lambda: store.publish(CATALOGUE, "late", NOW, instead_of=1),
        lambda: store.switch(1, "late", NOW, instead_of=1),
    ):
        with pytest.raises(ConflictError, match="release 2"):
            act()
    assert store.live_number() == 2
    assert len(store.summaries()) == len(store.steps()) == 2


def test_who_saw_nothing_live_is_overtaken_by_the_first(database: Database) -> None:
    store = Releases(database)
    assert store.publish(CATALOGUE, "first", NOW, instead_of=0) == 1
    with pytest.raises(ConflictError, match="release 1"):
        store.publish(CATALOGUE, "first too", NOW, instead_of=0)


def test_a_release_that_does_not_exist_cannot_go_live(database: Database) -> None:
    store = Releases(database)
    publish(store, 1)
    with pytest.raises(StoreError, match="no release 7"):
        store.switch(7, "", NOW)
    assert store.live_number() == 1
    assert len(store.steps()) == 1


def test_pruning_keeps_the_newest_and_the_live_one(database: Database) -> None:
    store = Releases(database)
    for number in range(1, 7):
        publish(store, number)
    store.switch(2, "", NOW)
    assert store.prune(2) == (1, 3, 4)
    assert [one.number for one in store.summaries()] == [6, 5, 2]
    assert store.load(2).entries["mc-1"].summary == "number 2"
    with pytest.raises(StoreError):
        store.load(3)
    with database.read() as connection:
        used = set(connection.scalars(sa.select(release_items.c.hash)))
        assert set(connection.scalars(sa.select(items.c.hash))) == used
    assert len(store.steps()) == 7
    assert store.prune(2) == ()


def test_a_publisher_and_a_pruner_at_once(reopen: Callable[[], Database]) -> None:
    publisher, pruner = Releases(reopen()), Releases(reopen())
    publish(publisher, 1)
    done = threading.Event()
    faults: list[Exception] = []

    def prune() -> None:
        try:
            while not done.is_set():
                pruner.prune(1)
        except Exception as error:  # noqa: BLE001 - told by the assertion below
            faults.append(error)

    thread = threading.Thread(target=prune)
    thread.start()
    for number in range(2, 25):
        # Content that the pruner has just thrown away comes back now and then.
        assert publish(publisher, number % 2) == number
        publisher.load(number)
    done.set()
    thread.join(30)
    assert faults == []
    pruner.prune(1)
    assert [one.number for one in publisher.summaries()] == [24]


def test_the_signal_comes_with_the_commit(reopen: Callable[[], Database], backend: str) -> None:
    store = Releases(reopen())
    publish(store, 1)
    signals = Signals(reopen())
    signals.wait(0.01)
    heard: list[float] = []

    def listen() -> None:
        signals.wait(20.0)
        heard.append(time.monotonic())

    thread = threading.Thread(target=listen)
    thread.start()
    time.sleep(0.1)
    told = time.monotonic()
    publish(store, 2)
    thread.join(30)
    signals.close()
    assert heard[0] - told < (1.5 if backend == "postgresql" else 1.0)


@pytest.mark.postgresql
def test_a_cut_line_is_told_and_laid_again(reopen: Callable[[], Database], backend: str) -> None:
    if backend != "postgresql":
        pytest.skip("SQLite is looked at, not listened to")
    database = reopen()
    signals, store = Signals(database), Releases(database)
    signals.wait(0.01)
    with database.read() as connection:
        cut = (
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
            "WHERE datname = current_database() AND query LIKE :q"
        )
        assert connection.scalar(sa.text(cut), {"q": "LISTEN assistant_release%"}) == 1
    with pytest.raises(StoreError):
        signals.wait(5.0)
    signals.wait(0.01)
    publish(store, 1)
    began = time.monotonic()
    signals.wait(20.0)
    assert time.monotonic() - began < 5
    signals.close()
