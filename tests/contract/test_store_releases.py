"""Releases on every database: what is published comes back, and nothing is half published."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
import sqlalchemy as sa

from assistant.catalogue.entry import Fee, LearningOutcome, Microcredential
from assistant.catalogue.register import (
    Agreement,
    FieldOfEducation,
    Pathway,
    PathwayStep,
    Provider,
    Rates,
)
from assistant.catalogue.release import Catalogue
from assistant.catalogue.terms import Assessment, Audience, Mode, OutcomeKind
from assistant.errors import StoreError
from assistant.store import Database, Releases
from assistant.store.schema import items, release_items, releases

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def entry(name: str, **values: object) -> Microcredential:
    return Microcredential(id=name, title=f"Курс {name}", provider="usaarland", **values)


CATALOGUE = Catalogue(
    entries=(
        entry(
            "mc-2",
            ects=Decimal("2.50"),
            fees=(Fee(amount=Decimal("99.90"), currency="BGN"),),
            learning_outcomes=(LearningOutcome(text="knows", kind=OutcomeKind.KNOWLEDGE),),
            mode=(Mode.ONLINE_ASYNC,),
            assessment=(Assessment.QUIZ, "a talk"),
            start_dates=(date(2026, 9, 1),),
            stackability=(),
        ),
        entry("mc-1"),
    ),
    providers=(Provider(id="usaarland", names={"en": "Saarland University"}),),
    agreements=(
        Agreement(
            id="ag", host_providers=("usaarland",), home_providers=("x",), audience=Audience.STUDENT
        ),
    ),
    pathways=(
        Pathway(
            id="pw",
            titles={"en": "Path"},
            steps=(PathwayStep(courses=("mc-1",)), PathwayStep(courses=("mc-2",))),
        ),
    ),
    fields=(FieldOfEducation(code="0913", label="Nursing"),),
    rates=Rates(as_of=date(2026, 1, 1), per_euro={"BGN": Decimal("1.95583")}),
    sample=True,
)


class TestPublish:
    def test_nothing_is_live_at_first(self, database: Database) -> None:
        assert Releases(database).live_number() is None
        with pytest.raises(StoreError, match="no release 1"):
            Releases(database).load(1)

    def test_a_release_comes_back_as_it_was(self, database: Database) -> None:
        store = Releases(database)
        assert store.publish(CATALOGUE, "first", NOW) == 1
        assert store.live_number() == 1
        release = store.load(1)
        assert release.number == 1
        assert release.catalogue == CATALOGUE
        assert list(release.entries) == ["mc-2", "mc-1"]
        assert release.entries["mc-2"].stackability == ()
        assert release.entries["mc-1"].stackability is None

    def test_unchanged_content_is_kept_once(self, database: Database) -> None:
        store = Releases(database)
        store.publish(CATALOGUE, "first", NOW)
        with database.read() as connection:
            before = connection.scalar(sa.select(sa.func.count()).select_from(items))
        changed = replace(CATALOGUE, entries=(CATALOGUE.entries[0], entry("mc-1", summary="new")))
        assert store.publish(changed, "second", NOW) == 2
        with database.read() as connection:
            after = connection.scalar(sa.select(sa.func.count()).select_from(items))
        assert before is not None
        assert after == before + 1
        assert store.live_number() == 2
        assert store.load(1).catalogue == CATALOGUE
        assert store.load(2).catalogue == changed

    def test_an_empty_catalogue(self, database: Database) -> None:
        store = Releases(database)
        assert store.load(store.publish(Catalogue(entries=()), "", NOW)).entries == {}

    def test_a_failing_publish_changes_nothing(self, database: Database) -> None:
        store = Releases(database)
        store.publish(CATALOGUE, "first", NOW)
        twice = replace(CATALOGUE, entries=(entry("same"), entry("same", summary="other")))
        with pytest.raises(StoreError):
            store.publish(twice, "bad", NOW)
        assert store.live_number() == 1
        with database.read() as connection:
            assert connection.scalar(sa.select(sa.func.count()).select_from(releases)) == 1
            numbers = connection.scalars(sa.select(release_items.c.release).distinct()).all()
        assert numbers == [1]

    def test_readers_see_the_old_release_until_the_commit(
        self, reopen: Callable[[], Database], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        writer, reader = Releases(reopen()), Releases(reopen())
        writer.publish(CATALOGUE, "first", NOW)
        seen: list[int | None] = []
        insert = writer._insert

        def insert_and_look(*values: object) -> None:
            insert(*values)  # type: ignore[arg-type]
            seen.append(reader.live_number())

        monkeypatch.setattr(writer, "_insert", insert_and_look)
        writer.publish(CATALOGUE, "second", NOW)
        assert seen == [1]
        assert reader.live_number() == 2

    def test_publishers_at_once_get_numbers_of_their_own(
        self, reopen: Callable[[], Database]
    ) -> None:
        stores, gate, numbers = [Releases(reopen()) for _ in range(4)], threading.Barrier(4), []

        def publish(store: Releases) -> None:
            gate.wait(30)
            numbers.append(store.publish(CATALOGUE, "race", NOW))

        threads = [threading.Thread(target=publish, args=(store,)) for store in stores]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert sorted(numbers) == [1, 2, 3, 4]
        assert stores[0].live_number() == 4

    @pytest.mark.parametrize(
        "damage",
        [
            sa.update(items).where(items.c.body.like("%mc-1%")).values(body='{"id":"mc-1"}'),
            sa.update(items).where(items.c.body.like("%0913%")).values(body="{"),
            sa.delete(release_items).where(release_items.c.key == "mc-1"),
            sa.update(release_items).where(release_items.c.key == "mc-1").values(position=-1),
        ],
    )
    def test_damage_is_told(self, database: Database, damage: sa.Executable) -> None:
        store = Releases(database)
        store.publish(CATALOGUE, "first", NOW)
        with database.write() as connection:
            connection.execute(damage)
        with pytest.raises(StoreError, match="damaged"):
            store.load(1)
