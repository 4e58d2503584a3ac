"""Databases for tests: each test that asks for one runs on SQLite and on a real PostgreSQL."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from assistant.store import Database, open_database
from assistant.store.schema import metadata

POSTGRESQL = os.environ.get(
    "ASSISTANT_TEST_POSTGRESQL_URL", "postgresql://postgres@127.0.0.1:5432/postgres"
)


def _server_fault() -> str | None:
    try:
        import psycopg
    except ModuleNotFoundError:
        return "psycopg is not installed"
    try:
        psycopg.connect(POSTGRESQL.replace("+psycopg", ""), connect_timeout=3).close()
    except psycopg.Error as error:
        return type(error).__name__
    return None


_FAULT = _server_fault()


def pytest_report_header() -> str:
    return f"PostgreSQL: {f'NOT TESTED, {_FAULT}' if _FAULT else 'tested'}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _FAULT:
        terminalreporter.write_line(
            f"SKIPPED all PostgreSQL tests: {_FAULT}. Start a server and name it in "
            "ASSISTANT_TEST_POSTGRESQL_URL.",
            yellow=True,
        )


@contextmanager
def _own_postgresql() -> Iterator[str]:
    """The URL of a new, empty database, dropped afterwards."""
    server = sa.create_engine(
        sa.make_url(POSTGRESQL).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT"
    )
    name = f"assistant_test_{secrets.token_hex(6)}"
    with server.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    try:
        yield sa.make_url(POSTGRESQL).set(database=name).render_as_string(hide_password=False)
    finally:
        with server.connect() as connection:
            connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
        server.dispose()


@pytest.fixture(scope="session")
def _shared_postgresql() -> Iterator[str]:
    with _own_postgresql() as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def backend(request: pytest.FixtureRequest) -> str:
    """Which database the test runs on."""
    name: str = request.param
    if name == "postgresql" and _FAULT:
        pytest.skip(f"PostgreSQL: {_FAULT}")
    return name


@pytest.fixture
def empty_url(backend: str, tmp_path: Path) -> Iterator[str]:
    """The URL of a database without tables."""
    if backend == "sqlite":
        yield f"sqlite:///{tmp_path / 'data' / 'empty.db'}"
    else:
        with _own_postgresql() as url:
            yield url


@pytest.fixture
def database_url(backend: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """The URL of a database with empty tables."""
    if backend == "sqlite":
        url = f"sqlite:///{tmp_path / 'data' / 'assistant.db'}"
        open_database(url).close()
        return url
    shared: str = request.getfixturevalue("_shared_postgresql")
    cleaner = open_database(shared)
    with cleaner.write() as connection:
        connection.exec_driver_sql(f"TRUNCATE {', '.join(metadata.tables)} RESTART IDENTITY")
    cleaner.close()
    return shared


@pytest.fixture
def reopen(database_url: str) -> Iterator[Callable[..., Database]]:
    """Opens the test's database once more, as another process would."""
    opened: list[Database] = []

    def again(**options: float) -> Database:
        opened.append(open_database(database_url, **options))
        return opened[-1]

    yield again
    for one in opened:
        one.close()


@pytest.fixture
def database(reopen: Callable[..., Database]) -> Database:
    """A database with empty tables."""
    return reopen()
