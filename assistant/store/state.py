"""What a database is and how it stands, without changing anything in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from assistant.store.engine import Database
from assistant.store.opening import revision
from assistant.store.schema import HEAD


@dataclass(frozen=True, slots=True)
class DatabaseState:
    """`revision` is None without tables. `time` is the server's, None for a file."""

    name: str
    revision: str | None
    time: datetime | None

    @property
    def current(self) -> bool:
        """True where the tables are those of this version."""
        return self.revision == HEAD

    @property
    def newer(self) -> bool:
        """True where a newer version has changed the tables."""
        return self.revision is not None and self.revision > HEAD


def database_state(url: str) -> DatabaseState:
    """Look at a database and whether it can be written to. Raises StoreError."""
    database = Database(url)
    try:
        with database.write() as connection:
            if database.is_postgresql:
                version, time = connection.execute(
                    sa.text("SELECT current_setting('server_version'), clock_timestamp()")
                ).one()
                name = f"PostgreSQL {version}"
            else:
                version = connection.scalar(sa.text("SELECT sqlite_version()"))
                name, time = f"SQLite {version}", None
        return DatabaseState(name, revision(database), time)
    finally:
        database.close()
