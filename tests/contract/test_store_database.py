"""Opening a database: migrations, settings of the connection, and errors that say what to do."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from assistant.errors import StoreError
from assistant.store import Database, Releases, open_database
from assistant.store.engine import journal_mode
from assistant.store.migrate import migrate, scripts
from assistant.store.opening import revision
from assistant.store.schema import HEAD, conversations, leases, metadata, outbox

NOW = datetime(2026, 3, 1, tzinfo=UTC)


class TestMigrations:
    def test_head_is_the_newest_migration(self) -> None:
        assert scripts().get_current_head() == HEAD

    def test_from_empty_to_what_the_schema_says(self, empty_url: str) -> None:
        database = open_database(empty_url)
        with database.read() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True})
            assert compare_metadata(context, metadata) == []
        database.close()

    def test_again_changes_nothing(self, empty_url: str) -> None:
        database = open_database(empty_url)
        with database.write() as connection:
            connection.execute(sa.insert(leases).values(name="n", owner="o", until=NOW))
        migrate(database)
        migrate(database)
        assert revision(database) == HEAD
        with database.read() as connection:
            assert connection.scalar(sa.select(leases.c.owner)) == "o"
        database.close()

    def test_every_migration_can_be_reached_from_empty_step_by_step(self, empty_url: str) -> None:
        database = Database(empty_url)
        assert revision(database) is None
        for script in reversed(list(scripts().walk_revisions())):
            migrate(database, script.revision)
            assert revision(database) == script.revision
        database.close()

    def test_what_waits_to_be_sent_keeps_its_buttons(self, empty_url: str) -> None:
        database = Database(empty_url)
        migrate(database, "0003")
        offers = '{"text": "x", "choices": [{"id": "a", "label": "A"}, {"id": "b", "label": "B"}]}'
        with database.write() as connection:
            connection.exec_driver_sql(
                "INSERT INTO conversations (id, version, turns, channel, state, created_at,"
                " updated_at) VALUES ('c', 1, 1, 't', '{}', 1, 1)"
            )
            for sequence, turn, end in ((1, 1, "1"), (2, 2, "1"), (3, 2, "NULL"), (4, 2, "NULL")):
                connection.exec_driver_sql(
                    "INSERT INTO outbox (conversation_id, sequence, turn, reply, status, repeated,"
                    " attempts, parts_sent, next_attempt_at, created_at, finished_at) VALUES"
                    f" ('c', {sequence}, {turn}, '{offers}', 'x', false, 0, 0, 1, 1, {end})"
                )
        migrate(database)
        with database.read() as connection:
            wanted = sa.select(outbox.c.sequence, outbox.c.first_choice)
            found = dict(connection.execute(wanted).all())
        assert (found[3], found[4]) == (2, 4)
        database.close()

    def test_processes_that_start_at_once(self, empty_url: str) -> None:
        gate, opened, faults = threading.Barrier(4), [], []

        def start() -> None:
            gate.wait(30)
            try:
                opened.append(open_database(empty_url))
            except Exception as error:  # noqa: BLE001 - told by the assertion below
                faults.append(error)

        threads = [threading.Thread(target=start) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert faults == []
        assert [revision(database) for database in opened] == [HEAD] * 4
        for database in opened:
            database.close()

    def test_a_newer_schema_is_refused_untouched(self, empty_url: str) -> None:
        database = open_database(empty_url)
        with database.write() as connection:
            connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
        with pytest.raises(StoreError, match="newer version") as raised:
            open_database(empty_url)
        assert raised.value.remedy
        assert revision(database) == "9999"
        database.close()

    def test_a_usual_start_imports_no_alembic(self, database_url: str) -> None:
        program = (
            "import sys; from assistant.store import open_database; "
            f"open_database({database_url!r}); print('alembic' in sys.modules)"
        )
        done = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True
        )
        assert done.stdout.strip() == "False"


class TestTransactions:
    def test_a_block_that_raises_changes_nothing(self, database: Database) -> None:
        def half() -> None:
            with database.write() as connection:
                connection.execute(sa.insert(leases).values(name="n", owner="o", until=NOW))
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            half()
        with database.read() as connection:
            assert connection.execute(sa.select(leases)).all() == []

    def test_a_conversation_takes_its_rows_with_it(self, database: Database) -> None:
        values = {"id": "c", "version": 0, "turns": 0, "channel": "t", "state": {}}
        with database.write() as connection:
            connection.execute(
                sa.insert(conversations).values(**values, created_at=NOW, updated_at=NOW)
            )
            connection.execute(
                sa.insert(metadata.tables["addresses"]).values(
                    channel="t", address="a", conversation_id="c"
                )
            )
            connection.execute(sa.delete(conversations))
        with database.read() as connection:
            assert connection.execute(sa.select(metadata.tables["addresses"])).all() == []

    def test_waiting_too_long_for_a_lock(self, reopen: Callable[..., Database]) -> None:
        holder, other = reopen(), reopen(busy_timeout=0.2)
        with holder.write() as connection:
            connection.execute(sa.insert(leases).values(name="n", owner="o", until=NOW))
            with pytest.raises(StoreError, match="locked") as raised, other.write() as second:
                second.execute(sa.insert(leases).values(name="n", owner="p", until=NOW))
        assert raised.value.remedy

    def test_an_error_shows_no_values(self, database: Database) -> None:
        with pytest.raises(StoreError) as raised, database.read() as connection:
            connection.execute(sa.text("SELECT nothing FROM nowhere WHERE a = :a"), {"a": "secret"})
        assert "secret" not in str(raised.value)
        assert raised.value.__cause__ is None
        assert raised.value.__suppress_context__

    def test_many_threads_share_one_database(self, database: Database) -> None:
        faults: list[Exception] = []

        def work() -> None:
            try:
                for _ in range(20):
                    Releases(database).live_number()
                    with database.write() as connection:
                        connection.execute(sa.delete(leases))
            except Exception as error:  # noqa: BLE001 - told by the assertion below
                faults.append(error)

        threads = [threading.Thread(target=work) for _ in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert faults == []


class TestSqlite:
    @pytest.mark.parametrize(
        ("library", "mode"),
        [
            ((3, 40, 1), "TRUNCATE"),
            ((3, 51, 2), "TRUNCATE"),
            ((3, 51, 3), "WAL"),
            ((3, 52, 0), "WAL"),
        ],
    )
    def test_journal_mode_by_library(self, library: tuple[int, int, int], mode: str) -> None:
        assert journal_mode(library) == mode

    def test_each_connection_is_durable_and_private(self, tmp_path: Path) -> None:
        database = open_database(f"sqlite:///{tmp_path}/new/folder/a.db", busy_timeout=3)
        with database.read() as connection:
            names = ("synchronous", "foreign_keys", "secure_delete", "busy_timeout", "journal_mode")
            found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]
        assert found == [2, 1, 1, 3000, journal_mode().lower()]
        assert (tmp_path / "new" / "folder").stat().st_mode & 0o777 == 0o700
        assert (tmp_path / "new" / "folder" / "a.db").stat().st_mode & 0o077 == 0
        database.close()

    def test_in_memory_for_several_threads(self) -> None:
        database = open_database("sqlite://")
        found: list[str | None] = []
        thread = threading.Thread(target=lambda: found.append(revision(database)))
        thread.start()
        thread.join(10)
        assert found == [HEAD]
        database.close()

    def test_a_file_that_is_no_database(self, tmp_path: Path) -> None:
        path = tmp_path / "notes.txt"
        path.write_text("dear diary " * 100)
        with pytest.raises(StoreError, match="no SQLite database"):
            open_database(f"sqlite:///{path}")
        assert path.read_text().startswith("dear diary")

    def test_a_folder_that_cannot_be_made(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        with pytest.raises(StoreError, match="cannot be made") as raised:
            open_database(f"sqlite:///{tmp_path}/file/sub/a.db")
        assert "ASSISTANT_DATA_DIR" in raised.value.remedy

    def test_tables_that_vanished(self, tmp_path: Path) -> None:
        database = open_database(f"sqlite:///{tmp_path}/a.db")
        direct = sqlite3.connect(tmp_path / "a.db")
        direct.execute("DROP TABLE live_release")
        direct.close()
        with pytest.raises(StoreError, match="missing"):
            Releases(database).live_number()
        database.close()


class TestUrls:
    @pytest.mark.parametrize("url", ["mysql://u@h/d", "nonsense", "postgresql:/", ""])
    def test_what_cannot_be_used_is_refused_with_a_remedy(self, url: str) -> None:
        with pytest.raises(StoreError) as raised:
            open_database(url)
        assert raised.value.remedy

    def test_a_server_that_is_not_there(self) -> None:
        with pytest.raises(StoreError, match="cannot be reached"):
            open_database("postgresql://nobody@127.0.0.1:1/none")

    def test_a_database_that_is_not_there(self, backend: str, database_url: str) -> None:
        if backend == "postgresql":
            missing = sa.make_url(database_url).set(database="no_such_database")
            with pytest.raises(StoreError, match="does not exist"):
                open_database(missing.render_as_string(hide_password=False))
