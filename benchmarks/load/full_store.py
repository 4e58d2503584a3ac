"""A PostgreSQL database of the benchmark's own, and conversations that fill it."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from assistant.store import Database

SERVER = os.environ.get(
    "ASSISTANT_TEST_POSTGRESQL_URL", "postgresql://postgres@127.0.0.1:5432/postgres"
)

# Every conversation copies one that people had: with its state, five turns and their replies.
_FILL = (
    """INSERT INTO conversations (id, version, turns, channel, language, stage, state, created_at,
       updated_at) SELECT md5('{batch}' || n), 5, 5, channel, language, stage, state, created_at,
       updated_at FROM conversations c, generate_series(1, {count}) n WHERE c.id = '{like}'""",
    """INSERT INTO addresses SELECT 'telegram', '{batch}' || n, md5('{batch}' || n)
       FROM generate_series(1, {count}) n""",
    """INSERT INTO inbox (channel, message_id, conversation_id, status, received_at, finished_at)
       SELECT 'telegram', '{batch}' || n || '-' || t, md5('{batch}' || n), 'done', 1, 1
       FROM generate_series(1, {count}) n, generate_series(1, 5) t""",
    """INSERT INTO turns SELECT i.conversation_id, split_part(i.message_id, '-', 3)::int, i.id,
       t.language, t.stage, t.release, t.profile, t.replies, t.trace, t.message, t.created_at
       FROM inbox i, (SELECT * FROM turns WHERE conversation_id = '{like}' LIMIT 1) t
       WHERE i.message_id LIKE '{batch}%'""",
    """INSERT INTO outbox (conversation_id, sequence, turn, reply, status, repeated, attempts,
       parts_sent, next_attempt_at, created_at, finished_at)
       SELECT t.conversation_id, t.number, t.number, o.reply, 'sent', false, 1, 1, 1, 1, 1
       FROM turns t JOIN inbox i ON i.id = t.inbox_id,
       (SELECT reply FROM outbox WHERE conversation_id = '{like}' LIMIT 1) o
       WHERE i.message_id LIKE '{batch}%'""",
)


@contextmanager
def own_database() -> Iterator[str]:
    """The URL of a new database, dropped afterwards."""
    address = sa.make_url(SERVER).set(drivername="postgresql+psycopg")
    server = sa.create_engine(address, isolation_level="AUTOCOMMIT")
    name = f"assistant_bench_{secrets.token_hex(4)}"
    with server.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    try:
        yield address.set(database=name, drivername="postgresql").render_as_string(False)
    finally:
        with server.connect() as connection:
            connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
        server.dispose()


def fill(database: Database, conversations: int, address: str) -> None:
    """Add so many conversations that look like the one with `address`."""
    batch = f"f{secrets.token_hex(3)}-"
    with database.write() as connection:
        like = connection.exec_driver_sql(
            "SELECT conversation_id FROM addresses WHERE address = %s", (address,)
        ).scalar_one()
        for statement in _FILL:
            text = statement.format(count=conversations, like=like, batch=batch).replace("%", "%%")
            connection.exec_driver_sql(text)
    with database.read() as connection:
        connection.exec_driver_sql("VACUUM ANALYZE")
