"""What differs between two catalogues: field by field, fees and deadlines first."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from pydantic import BaseModel

from assistant.catalogue.columns import FEE_NAMES, NAMES
from assistant.catalogue.entry import Microcredential
from assistant.catalogue.release import Catalogue
from assistant.catalogue.tables import to_row

FIRST = (
    *FEE_NAMES,
    "exemptions",
    "application_deadline",
    "start_dates",
    "registration_url",
)
"""What a wrong value costs a learner most, in the order of the listing."""

_ORDER = {name: place for place, name in enumerate(dict.fromkeys((*FIRST, *NAMES)))}
_KINDS = ("entries", "providers", "agreements", "pathways", "fields", "rates", "probes")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of an item; values as a table's cell writes them, empty where not stated."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Change:
    """One item of a kind: added (`before` is None), removed (`after` is None) or changed.

    `before` and `after` are titles, `fields` what differs in an item that both have.
    """

    kind: str
    id: str
    before: str | None
    after: str | None
    fields: tuple[FieldChange, ...] = ()

    @property
    def is_urgent(self) -> bool:
        """True where fees, reductions, dates, or the link for registering change."""
        return any(one.field in FIRST for one in self.fields)


@dataclass(frozen=True)
class Difference:
    """All changes: entries first, in each kind removed before changed before added."""

    changes: tuple[Change, ...] = ()

    def of(self, kind: str) -> tuple[Change, ...]:
        """The changes of one kind."""
        return tuple(change for change in self.changes if change.kind == kind)

    @property
    def added(self) -> tuple[Change, ...]:
        """Items that only the second catalogue has."""
        return tuple(change for change in self.changes if change.before is None)

    @property
    def removed(self) -> tuple[Change, ...]:
        """Items that only the first catalogue has."""
        return tuple(change for change in self.changes if change.after is None)

    @property
    def changed(self) -> tuple[Change, ...]:
        """Items that both have, with different content; urgent ones first."""
        return tuple(
            change
            for change in self.changes
            if change.before is not None and change.after is not None
        )

    def summary(self) -> dict[str, Any]:
        """Of the entries only, and without values: ids, and for changed ones their fields."""
        entries = Difference(self.of("entries"))
        return {
            "added": [change.id for change in entries.added],
            "removed": [change.id for change in entries.removed],
            "changed": {c.id: [one.field for one in c.fields] for c in entries.changed},
        }

    def to_json(self) -> list[dict[str, Any]]:
        """Plain JSON: one object a change."""
        return [asdict(change) for change in self.changes]


def difference(before: Catalogue | None, after: Catalogue) -> Difference:
    """What publishing `after` changes where `before` is live; None is nothing."""
    earlier = before or Catalogue(entries=())
    found: list[Change] = []
    for kind in _KINDS:
        found += _of_kind(kind, _items(earlier, kind), _items(after, kind))
    return Difference(tuple(found))


def _items(catalogue: Catalogue, kind: str) -> dict[str, BaseModel]:
    if kind == "rates":
        return {"rates": catalogue.rates}
    parts: Sequence[Any] = getattr(catalogue, kind)
    return {getattr(part, "id", None) or part.code: part for part in parts}


def _of_kind(
    kind: str, before: Mapping[str, BaseModel], after: Mapping[str, BaseModel]
) -> Iterator[Change]:
    for key, item in before.items():
        if key not in after:
            yield Change(kind, key, _title(item), None)
    changed = [
        Change(kind, key, _title(item), _title(after[key]), _fields(item, after[key]))
        for key, item in before.items()
        if key in after and item != after[key]
    ]
    yield from sorted(changed, key=lambda change: not change.is_urgent)
    for key, item in after.items():
        if key not in before:
            yield Change(kind, key, None, _title(item))


def _fields(before: BaseModel, after: BaseModel) -> tuple[FieldChange, ...]:
    names = [n for n in type(before).model_fields if getattr(before, n) != getattr(after, n)]
    old, new = _cells(before), _cells(after)
    changes: list[FieldChange] = []
    for name in names:
        columns = FEE_NAMES if name == "fees" else (name,)
        told = [c for c in columns if old.get(c, "") != new.get(c, "")]
        changes += [FieldChange(c, old.get(c, ""), new.get(c, "")) for c in told]
        if not told:  # more than a cell of the table can hold
            changes.append(FieldChange(name, _whole(before, name), _whole(after, name)))
    return tuple(sorted(changes, key=lambda change: _ORDER.get(change.field, len(_ORDER))))


def _cells(item: BaseModel) -> dict[str, str]:
    return to_row(item) if isinstance(item, Microcredential) else {}


def _whole(item: BaseModel, name: str) -> str:
    value = item.model_dump(mode="json", exclude_defaults=True).get(name, "")
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _title(item: BaseModel) -> str:
    titles = getattr(item, "titles", None) or getattr(item, "names", None) or {}
    return str(getattr(item, "title", "") or getattr(item, "label", "") or titles.get("en", ""))
