"""Opens a database and brings its tables to the schema of this version."""

from __future__ import annotations

import sqlalchemy as sa

from assistant.store.engine import Database
from assistant.store.schema import HEAD


def open_database(url: str, *, busy_timeout: float = 10.0) -> Database:
    """A database that is ready for use.

    Missing tables are made, old ones migrated; Alembic is imported for that only. Raises
    StoreError when the database cannot be reached or its schema is newer than this version.
    """
    database = Database(url, busy_timeout=busy_timeout)
    try:
        if revision(database) != HEAD:
            from assistant.store.migrate import migrate  # a usual start saves the import

            migrate(database)
    except BaseException:
        database.close()
        raise
    return database


def revision(database: Database) -> str | None:
    """The revision that the tables stand at, None for a database without tables."""
    with database.read() as connection:
        if not sa.inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.scalar(sa.text("SELECT version_num FROM alembic_version"))
        return found
