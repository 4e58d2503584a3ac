"""Releases of the catalogue: immutable, numbered, and one of them live."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from pydantic import BaseModel, ValidationError
from sqlalchemy.exc import IntegrityError

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.register import Agreement, FieldOfEducation, Pathway, Provider, Rates
from assistant.catalogue.release import Catalogue, Release
from assistant.errors import StoreError
from assistant.store.engine import Database
from assistant.store.schema import items, live_release, release_items, releases

_KINDS: dict[str, type[BaseModel]] = {
    "entries": Microcredential,
    "providers": Provider,
    "agreements": Agreement,
    "pathways": Pathway,
    "fields": FieldOfEducation,
}
"""Attributes of a Catalogue that are tuples, and what they hold. Rates are a single item."""

_ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class _Item:
    """One part of a release: its place, its content and the hash of that."""

    kind: str
    key: str
    position: int
    body: str
    hash: str


class Releases:
    """All releases, content-addressed: an entry that does not change is kept once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def live_number(self) -> int | None:
        """The number of the live release; one read of one row."""
        with self._database.read() as connection:
            number: int | None = connection.scalar(sa.select(live_release.c.number))
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
            found = [_Item(*row) for row in connection.execute(parts)]
        if release is None:
            raise StoreError(
                f"There is no release {number}.",
                remedy="List them with: assistant catalogue releases",
            )
        if _manifest(found) != release.manifest or any(
            _hash(item.body) != item.hash for item in found
        ):
            raise _damaged(number)
        try:
            return Release(number, _catalogue(found, sample=release.sample))
        except ValidationError:
            raise _damaged(number) from None

    def publish(self, catalogue: Catalogue, note: str, now: datetime) -> int:
        """The new release's number. Until it is committed everybody sees the one before."""
        parts = _items(catalogue)
        for _ in range(_ATTEMPTS):
            try:
                with self._database.write() as connection:
                    last = connection.scalar(sa.select(sa.func.max(releases.c.number))) or 0
                    self._insert(connection, last + 1, catalogue, parts, note, now)
                    return last + 1
            except IntegrityError:
                continue  # somebody else has just published under this number
        raise StoreError(
            "The release could not be stored: its number was taken again and again, or two of its "
            "parts have the same id.",
            remedy="Run `assistant catalogue check`, then publish again.",
        )

    def _insert(
        self,
        connection: sa.Connection,
        number: int,
        catalogue: Catalogue,
        parts: list[_Item],
        note: str,
        now: datetime,
    ) -> None:
        bodies = {item.hash: item.body for item in parts}
        self._database.insert_new(
            connection, items, [{"hash": key, "body": bodies[key]} for key in sorted(bodies)]
        )
        connection.execute(
            sa.insert(releases).values(
                number=number,
                created_at=now,
                note=note,
                sample=catalogue.sample,
                manifest=_manifest(parts),
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
        if connection.execute(sa.update(live_release).values(number=number)).rowcount == 0:
            connection.execute(sa.insert(live_release).values(id=1, number=number))


def _items(catalogue: Catalogue) -> list[_Item]:
    found = [
        _item(kind, getattr(part, "id", None) or part.code, position, part)
        for kind in _KINDS
        for position, part in enumerate(getattr(catalogue, kind))
    ]
    return [*found, _item("rates", "rates", 0, catalogue.rates)]


def _item(kind: str, key: str, position: int, part: BaseModel) -> _Item:
    # Defaults are left out, so that a new optional field changes no hash.
    values = part.model_dump(mode="json", exclude_defaults=True)
    body = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return _Item(kind, key, position, body, _hash(body))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _manifest(parts: Iterable[_Item]) -> dict[str, dict[str, Any]]:
    """For each kind how many items it has, and one SHA-256 over their keys and hashes in order."""
    lines: dict[str, list[str]] = {}
    for item in sorted(parts, key=lambda item: (item.kind, item.position)):
        lines.setdefault(item.kind, []).append(f"{item.key} {item.hash}\n")
    return {kind: {"count": len(of), "sha256": _hash("".join(of))} for kind, of in lines.items()}


def _catalogue(parts: Iterable[_Item], *, sample: bool) -> Catalogue:
    of_kind: dict[str, list[Any]] = {kind: [] for kind in _KINDS}
    rates = Rates()
    for item in parts:
        if item.kind == "rates":
            rates = Rates.model_validate_json(item.body)
        else:
            of_kind[item.kind].append(_KINDS[item.kind].model_validate_json(item.body))
    return Catalogue(
        **{kind: tuple(found) for kind, found in of_kind.items()}, rates=rates, sample=sample
    )


def _damaged(number: int) -> StoreError:
    return StoreError(
        f"Release {number} cannot be read: its content is damaged, or of another version.",
        remedy="Publish the catalogue again, or restore the database from a backup.",
    )
