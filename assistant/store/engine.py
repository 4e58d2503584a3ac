"""One database, SQLite or PostgreSQL: its connections and its transactions."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.pool import QueuePool

from assistant.errors import StoreError
from assistant.store.columns import write_json
from assistant.store.faults import told_plainly

_WAL_SAFE_SINCE = (3, 51, 3)
"""Older libraries can corrupt a WAL that one connection resets while another commits."""

_CONNECTIONS = 20
_IDLE = 1.0
"""Seconds after which a connection is asked whether it is still alive."""


def journal_mode(library: tuple[int, int, int] = sqlite3.sqlite_version_info) -> str:
    """WAL where the library has no WAL-reset bug, else TRUNCATE.

    Of the rollback journals, TRUNCATE costs what the others cost (0.77 ms a commit beside 0.77 for
    DELETE and 0.72 for PERSIST), syncs the end of a transaction with synchronous=FULL, which DELETE
    does not, and leaves no deleted text behind in the journal, which PERSIST does.
    """
    return "WAL" if library >= _WAL_SAFE_SINCE else "TRUNCATE"


class Database:
    """Connections for several threads. SQLite files and their folder are made on first use.

    `url` is a SQLAlchemy URL; plain `postgresql://` is taken for psycopg 3. `busy_timeout` is how
    many seconds a statement waits for a lock before StoreError.
    """

    def __init__(self, url: str, *, busy_timeout: float = 10.0) -> None:
        try:
            address = sa.make_url(url)
        except (sa.exc.ArgumentError, ValueError):
            raise StoreError(
                "The database URL cannot be read.",
                remedy="Write ASSISTANT_DATABASE_URL as sqlite:///PATH or postgresql://USER@HOST/NAME.",
            ) from None
        if address.drivername in ("postgresql", "postgres"):
            address = address.set(drivername="postgresql+psycopg")
        if address.get_backend_name() not in ("sqlite", "postgresql"):
            raise StoreError(
                f"{address.get_backend_name()} is no database that the assistant can use.",
                remedy="Use SQLite or PostgreSQL in ASSISTANT_DATABASE_URL.",
            )
        self.is_postgresql = address.get_backend_name() == "postgresql"
        self._busy_timeout = busy_timeout
        options: dict[str, Any] = {"json_serializer": write_json, "hide_parameters": True}
        if self.is_postgresql:
            # As many connections as threads work at once: none is closed to be opened again.
            options |= {"pool_size": _CONNECTIONS, "connect_args": {"connect_timeout": 10}}
        else:
            options["poolclass"] = QueuePool
            options["connect_args"] = {"check_same_thread": False}
            if not address.database or address.database == ":memory:":
                # A database in memory is its one connection, which threads share in turns.
                options |= {"pool_size": 1, "max_overflow": 0}
            else:
                _make_file(Path(address.database))
        try:
            self._engine = sa.create_engine(address, **options)
        except ModuleNotFoundError as error:
            raise StoreError(
                f"PostgreSQL needs the package {error.name}.",
                remedy="Install it with: pip install 't4eu-assistant[postgresql]'",
            ) from error
        self._insert = postgresql.insert if self.is_postgresql else sqlite.insert
        sa.event.listen(self._engine, "connect", self._prepare)
        if self.is_postgresql:
            self._reading = self._engine.execution_options(isolation_level="AUTOCOMMIT")
            sa.event.listen(self._engine, "checkin", _used)
            sa.event.listen(self._engine, "checkout", self._ask_if_alive)
        else:
            # The driver's own transactions are switched off; a read of one statement needs none,
            # and a write takes the write lock at once, so that it can wait for it.
            self._reading = self._engine.execution_options(begin=None)
            sa.event.listen(self._engine, "begin", _begin)

    @contextmanager
    def read(self) -> Iterator[sa.Connection]:
        """A connection for single SELECT statements: each sees what is committed by then."""
        with told_plainly(), self._reading.connect() as connection:
            yield connection

    @contextmanager
    def write_one(self) -> Iterator[sa.Connection]:
        """A connection for a single statement that writes: a transaction of its own.

        It saves two of three round trips to the server.
        """
        with self.read() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[sa.Connection]:
        """One transaction: committed at the end of the block, rolled back when it raises.

        On SQLite it is alone from its first statement on. A broken constraint raises
        SQLAlchemy's IntegrityError, anything else of the database StoreError.
        """
        with told_plainly(), self._engine.begin() as connection:
            yield connection

    def insert_new(
        self, connection: sa.Connection, table: sa.Table, rows: Sequence[dict[str, Any]]
    ) -> None:
        """Insert those of `rows` that break no unique constraint; leave out the others."""
        if rows:
            connection.execute(self._insert(table).on_conflict_do_nothing(), rows)

    def scrub(self) -> None:
        """Let nothing of what was just deleted stay in SQLite's write-ahead log.

        The file itself needs no more than secure_delete, and a rollback journal is cut at commit.
        """
        if not self.is_postgresql and journal_mode() == "WAL":
            with self.read() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close all idle connections; the database can be used again afterwards."""
        self._engine.dispose()

    def _ask_if_alive(self, connection: Any, record: Any, _proxy: object) -> None:
        """Ask a connection that has been idle for a while before it is used.

        A server that was restarted must not cost a learner a turn; one that was used a moment ago
        is not asked, because that would double the round trips of a busy process.
        """
        if time.monotonic() - record.info.get("used", time.monotonic()) < _IDLE:
            return
        try:
            self._engine.dialect.do_ping(connection)
        except self._engine.dialect.loaded_dbapi.Error:
            raise sa.exc.DisconnectionError from None  # the pool then connects anew

    def _prepare(self, connection: Any, _record: object) -> None:
        cursor = connection.cursor()
        if self.is_postgresql:
            cursor.execute(f"SET lock_timeout = {round(self._busy_timeout * 1000)}")
            connection.commit()
        else:
            connection.isolation_level = None
            cursor.execute(f"PRAGMA busy_timeout = {round(self._busy_timeout * 1000)}")
            self._set_journal_mode(cursor)
            # In WAL mode: an emptied log is cut to nothing, and deleted text with it.
            cursor.execute("PRAGMA journal_size_limit = 0")
            cursor.execute("PRAGMA synchronous = FULL")
            cursor.execute("PRAGMA foreign_keys = ON")
            cursor.execute("PRAGMA secure_delete = ON")
        cursor.close()

    def _set_journal_mode(self, cursor: sqlite3.Cursor) -> None:
        # SQLite does not wait for other connections here, whatever the busy timeout.
        give_up = time.monotonic() + self._busy_timeout
        while True:
            try:
                cursor.execute(f"PRAGMA journal_mode = {journal_mode()}")
                return
            except sqlite3.OperationalError:
                if time.monotonic() > give_up:
                    raise
                time.sleep(0.02)


def _used(_connection: object, record: Any) -> None:
    record.info["used"] = time.monotonic()


def _begin(connection: sa.Connection) -> None:
    statement = connection.get_execution_options().get("begin", "BEGIN IMMEDIATE")
    if statement:
        connection.exec_driver_sql(statement)


def _make_file(path: Path) -> None:
    """Only its owner may read what learners wrote; SQLite gives its journals the same rights."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            path.touch(mode=0o600)
    except OSError as error:
        raise StoreError(
            f"The database file cannot be made: {path} ({error.strerror}).",
            remedy="Name a folder you may write to in ASSISTANT_DATA_DIR.",
        ) from error
