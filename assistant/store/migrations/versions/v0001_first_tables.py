"""The first tables.

A migration repeats what it makes instead of importing the schema, which moves on.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_ROW_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make all tables."""
    _conversations()
    _queues()
    _releases()


def downgrade() -> None:
    """Drop all tables."""
    for table in (
        "embeddings",
        "live_release",
        "release_items",
        "items",
        "releases",
        "leases",
        "outbox",
        "turns",
        "inbox",
        "addresses",
        "conversations",
    ):
        op.drop_table(table)


def _conversation_key(*, primary_key: bool = False, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(
        "conversation_id",
        sa.String(32),
        sa.ForeignKey("conversations.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=nullable,
    )


def _conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("turns", sa.Integer, nullable=False),
        sa.Column("channel", sa.String(40), nullable=False),
        sa.Column("language", sa.String(10)),
        sa.Column("stage", sa.String(40)),
        sa.Column("state", sa.JSON, nullable=False),
        sa.Column("lease_owner", sa.String(100)),
        sa.Column("lease_until", sa.BigInteger),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("updated_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "addresses",
        sa.Column("channel", sa.String(40), primary_key=True),
        sa.Column("address", sa.Text, primary_key=True),
        _conversation_key(),
        sa.UniqueConstraint("conversation_id", name="uq_addresses_conversation"),
    )


def _queues() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", _ROW_ID, primary_key=True),
        sa.Column("channel", sa.String(40), nullable=False),
        sa.Column("message_id", sa.Text, nullable=False),
        _conversation_key(nullable=True),
        sa.Column("payload", sa.JSON),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("reason", sa.Text),
        sa.Column("received_at", sa.BigInteger, nullable=False),
        sa.Column("finished_at", sa.BigInteger),
        sa.UniqueConstraint("channel", "message_id", "conversation_id", name="uq_inbox_message"),
    )
    without = sa.text("conversation_id IS NULL")
    op.create_index(
        "uq_inbox_without_conversation",
        "inbox",
        ["channel", "message_id"],
        unique=True,
        sqlite_where=without,
        postgresql_where=without,
    )
    waiting = sa.text("status = 'waiting'")
    op.create_index(
        "ix_inbox_waiting",
        "inbox",
        ["channel", "id"],
        sqlite_where=waiting,
        postgresql_where=waiting,
    )
    op.create_index("ix_inbox_conversation", "inbox", ["conversation_id", "status", "id"])
    op.create_table(
        "turns",
        _conversation_key(primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("inbox_id", _ROW_ID, sa.ForeignKey("inbox.id"), nullable=False),
        sa.Column("language", sa.String(10), nullable=False),
        sa.Column("stage", sa.String(40), nullable=False),
        sa.Column("release", sa.Integer, nullable=False),
        sa.Column("profile", sa.JSON, nullable=False),
        sa.Column("replies", sa.JSON, nullable=False),
        sa.Column("trace", sa.JSON, nullable=False),
        sa.Column("message", sa.JSON, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.UniqueConstraint("inbox_id", name="uq_turns_inbox"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", _ROW_ID, primary_key=True),
        _conversation_key(),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("turn", sa.Integer),
        sa.Column("reply", sa.JSON, nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("repeated", sa.Boolean, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("parts_sent", sa.Integer, nullable=False),
        sa.Column("next_attempt_at", sa.BigInteger, nullable=False),
        sa.Column("reason", sa.Text),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("finished_at", sa.BigInteger),
        sa.UniqueConstraint("conversation_id", "sequence", name="uq_outbox_sequence"),
    )
    unfinished = sa.text("finished_at IS NULL")
    op.create_index(
        "ix_outbox_unfinished",
        "outbox",
        ["conversation_id", "sequence"],
        sqlite_where=unfinished,
        postgresql_where=unfinished,
    )
    op.create_table(
        "leases",
        sa.Column("name", sa.String(100), primary_key=True),
        sa.Column("owner", sa.String(100), nullable=False),
        sa.Column("until", sa.BigInteger, nullable=False),
    )


def _releases() -> None:
    op.create_table(
        "releases",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("sample", sa.Boolean, nullable=False),
        sa.Column("manifest", sa.JSON, nullable=False),
    )
    op.create_table(
        "items",
        sa.Column("hash", sa.String(64), primary_key=True),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_table(
        "release_items",
        sa.Column("release", sa.Integer, sa.ForeignKey("releases.number"), primary_key=True),
        sa.Column("kind", sa.String(20), primary_key=True),
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("hash", sa.String(64), sa.ForeignKey("items.hash"), nullable=False),
    )
    op.create_table(
        "live_release",
        sa.Column(
            "id", sa.Integer, sa.CheckConstraint("id = 1"), primary_key=True, autoincrement=False
        ),
        sa.Column("number", sa.Integer, sa.ForeignKey("releases.number"), nullable=False),
        sa.CheckConstraint("id = 1", name="ck_live_release_single"),
    )
    op.create_table(
        "embeddings",
        sa.Column("fingerprint", sa.String(100), primary_key=True),
        sa.Column("hash", sa.String(64), primary_key=True),
        sa.Column("vector", sa.LargeBinary, nullable=False),
    )
