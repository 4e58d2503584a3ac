"""Releases of the catalogue: immutable, numbered, and one of them live."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from pydantic import ValidationError
from sqlalchemy.exc import IntegrityError

from assistant.catalogue.history import Action, Step, Summary
from assistant.catalogue.release import Catalogue, Release
from assistant.errors import StoreError
from assistant.store.engine import Database
from assistant.store.release_items import Item, catalogue_of, items_of, manifest
from assistant.store.release_steps import LIVE, Decision, make_live, recorded
from assistant.store.schema import items, release_items, releases

_ATTEMPTS = 5


class Releases:
    """All releases, content-addressed: an entry that does not change is kept once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def live_number(self) -> int | None:
        """The number of the live release; one read of one row."""
        with self._database.read() as connection:
            number: int | None = connection.scalar(LIVE)
            return number

    def load(self, number: int) -> Release:
        """A release as it was published. StoreError when it is missing or damaged."""
        head = sa.select(releases.c.sample, releases.c.manifest).where(releases.c.number == number)
        parts = (
            sa.select(
                release_items.c.kind,
                release_items.c.key,
                release_items.c.position,
                items.c.body,
                items.c.hash,
            )
            .join(items, items.c.hash == release_items.c.hash)
            .where(release_items.c.release == number)
            .order_by(release_items.c.kind, release_items.c.position)
        )
        with self._database.read() as connection:
            release = connection.execute(head).first()
            found = [Item(*row) for row in connection.execute(parts)]
        if release is None:
            raise _missing(number)
        if manifest(found) != release.manifest or not all(item.intact for item in found):
            raise _damaged(number)
        try:
            return Release(number, catalogue_of(found, sample=release.sample))
        except ValidationError:
            raise _damaged(number) from None

    def publish(
        self,
        catalogue: Catalogue,
        note: str,
        now: datetime,
        *,
        who: str = "",
        changes: Mapping[str, Any] | None = None,
        instead_of: int | None = None,
    ) -> int:
        """The new release's number. Until it is committed everybody sees the one before."""
        parts = items_of(catalogue)
        decision = Decision(Action.PUBLISHED, note, now, who, changes or {})
        for _ in range(_ATTEMPTS):
            try:
                with self._database.write() as connection:
                    last = connection.scalar(sa.select(sa.func.max(releases.c.number))) or 0
                    self._insert(connection, last + 1, catalogue, parts, decision)
                    make_live(self._database, connection, last + 1, decision, instead_of)
                    return last + 1
            except IntegrityError:
                continue  # somebody else has just published under this number, or pruned an item
        raise StoreError(
            "The release could not be stored: its number was taken again and again, or two of its "
            "parts have the same id.",
            remedy="Run `assistant catalogue check`, then publish again.",
        )

    def switch(
        self,
        number: int,
        note: str,
        now: datetime,
        *,
        who: str = "",
        changes: Mapping[str, Any] | None = None,
        instead_of: int | None = None,
    ) -> None:
        """Make a stored release live again."""
        decision = Decision(Action.ROLLED_BACK, note, now, who, changes or {})
        try:
            with self._database.write() as connection:
                make_live(self._database, connection, number, decision, instead_of)
        except IntegrityError:  # the live row refers to a release
            raise _missing(number) from None

    def summaries(self) -> tuple[Summary, ...]:
        """Every stored release, newest first."""
        with self._database.read() as connection:
            live = connection.scalar(LIVE)
            rows = connection.execute(sa.select(releases).order_by(releases.c.number.desc())).all()
        return tuple(
            Summary(r.number, r.created_at, r.note, r.sample, r.number == live, r.manifest)
            for r in rows
        )

    def steps(self, after: int = 0) -> tuple[Step, ...]:
        """The record, oldest first, from the step after `after` on."""
        with self._database.read() as connection:
            return recorded(connection, after)

    def prune(self, keep: int) -> tuple[int, ...]:
        """Delete all but the newest `keep` releases and the live one; the record stays."""
        newest = sa.select(releases.c.number).order_by(releases.c.number.desc()).limit(keep)
        try:
            with self._database.write() as connection:
                kept = {connection.scalar(LIVE), *connection.scalars(newest)}
                doomed = sorted(set(connection.scalars(sa.select(releases.c.number))) - kept)
                connection.execute(
                    sa.delete(release_items).where(release_items.c.release.in_(doomed))
                )
                connection.execute(sa.delete(releases).where(releases.c.number.in_(doomed)))
                if doomed:
                    connection.execute(
                        sa.delete(items).where(
                            ~sa.exists().where(release_items.c.hash == items.c.hash)
                        )
                    )
        except IntegrityError:  # one of them has just gone live: they go with the next release
            return ()
        return tuple(doomed)

    def _insert(
        self,
        connection: sa.Connection,
        number: int,
        catalogue: Catalogue,
        parts: list[Item],
        decision: Decision,
    ) -> None:
        bodies = {item.hash: item.body for item in parts}
        self._database.insert_new(
            connection, items, [{"hash": key, "body": bodies[key]} for key in sorted(bodies)]
        )
        connection.execute(
            sa.insert(releases).values(
                number=number,
                created_at=decision.at,
                note=decision.why,
                sample=catalogue.sample,
                manifest=manifest(parts),
            )
        )
        connection.execute(
            sa.insert(release_items),
            [
                {
                    "release": number,
                    "kind": item.kind,
                    "key": item.key,
                    "position": item.position,
                    "hash": item.hash,
                }
                for item in parts
            ],
        )


def _missing(number: int) -> StoreError:
    return StoreError(
        f"There is no release {number}.",
        remedy="List them with: assistant catalogue releases",
    )


def _damaged(number: int) -> StoreError:
    return StoreError(
        f"Release {number} cannot be read: its content is damaged, or of another version.",
        remedy="Publish the catalogue again, or restore the database from a backup.",
    )
