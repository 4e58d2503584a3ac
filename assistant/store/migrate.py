"""Runs the migrations from inside the program.

A new migration is a file in `migrations/versions/` with the next number; `schema.HEAD` follows it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError

from assistant.errors import StoreError
from assistant.store.engine import Database
from assistant.store.schema import HEAD

_LOCK = 7_436_103_311
"""Any fixed number: PostgreSQL's advisory lock that only one migrating process holds."""


def scripts() -> ScriptDirectory:
    """The migrations of this version, oldest to newest."""
    return ScriptDirectory(str(Path(__file__).parent / "migrations"))


def migrate(database: Database, target: str = HEAD) -> None:
    """Bring the tables to `target` in one transaction; nothing happens when they are there.

    Safe when several processes start at once. Raises StoreError when the schema is newer than
    this version of the program.
    """
    with database.write() as connection:
        if database.is_postgresql:
            connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
        _upgrade(connection, target)


def _upgrade(connection: sa.Connection, target: str) -> None:
    directory = scripts()

    def steps(found: Any, _context: object) -> Any:
        return directory._upgrade_revs(target, found)

    with EnvironmentContext(Config(), directory, fn=steps, destination_rev=target) as environment:
        environment.configure(connection=connection, transactional_ddl=True)
        try:
            environment.run_migrations()
        except CommandError:
            raise StoreError(
                "The database was made by a newer version of the assistant.",
                remedy="Update the assistant, or restore a backup from before the update.",
            ) from None
