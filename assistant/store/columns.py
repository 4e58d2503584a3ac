"""Column types that read and write the same in SQLite and PostgreSQL."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.types import TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

RowId = sa.BigInteger().with_variant(sa.Integer, "sqlite")
"""A key that the database counts up; SQLite does so for a plain INTEGER only."""

Json = sa.JSON(none_as_null=True)
"""JSON text; None is NULL."""


class Moment(TypeDecorator[datetime]):
    """An aware time, kept as whole microseconds since 1970 in UTC, which compare as numbers."""

    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> int | None:  # noqa: ARG002 - signature of the library
        """Raises ValueError for a time without a zone, which could be any hour."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("the store takes aware times only")
        return (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, dialect: sa.Dialect) -> datetime | None:  # noqa: ARG002 - signature of the library
        """An aware UTC time."""
        return None if value is None else _EPOCH + value * _MICROSECOND


def write_json(value: Any) -> str:
    """Compact JSON. Lone surrogates, which no database takes as text, are escaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":"))
    return text
