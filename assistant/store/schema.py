"""The tables as the newest migration leaves them."""

from __future__ import annotations

import sqlalchemy as sa

from assistant.store.columns import Json, Moment, RowId

HEAD = "0004"
"""The revision of the newest migration, here so that a start needs no Alembic to compare it."""

metadata = sa.MetaData()


def _conversation_key(*, primary_key: bool = False, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(
        "conversation_id",
        sa.String(32),
        sa.ForeignKey("conversations.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=nullable,
    )


conversations = sa.Table(
    "conversations",
    metadata,
    sa.Column("id", sa.String(32), primary_key=True),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("turns", sa.Integer, nullable=False),
    sa.Column("channel", sa.String(40), nullable=False),
    sa.Column("language", sa.String(10)),
    sa.Column("stage", sa.String(40)),
    sa.Column("state", Json, nullable=False),
    sa.Column("lease_owner", sa.String(100)),
    sa.Column("lease_until", Moment),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("updated_at", Moment, nullable=False),
    sa.Column("held_by", sa.String(100)),
    sa.Column("held_since", Moment),
    sa.Column("unreachable_since", Moment),
)

# The only place where it stands how a learner is reached. A row may be deleted on its own.
addresses = sa.Table(
    "addresses",
    metadata,
    sa.Column("channel", sa.String(40), primary_key=True),
    sa.Column("address", sa.Text, primary_key=True),
    _conversation_key(),
    sa.UniqueConstraint("conversation_id", name="uq_addresses_conversation"),
)

_WAITING = sa.text("status = 'waiting'")

inbox = sa.Table(
    "inbox",
    metadata,
    sa.Column("id", RowId, primary_key=True),
    sa.Column("channel", sa.String(40), nullable=False),
    sa.Column("message_id", sa.Text, nullable=False),
    _conversation_key(nullable=True),
    sa.Column("payload", Json),
    sa.Column("status", sa.String(20), nullable=False),
    sa.Column("reason", sa.Text),
    sa.Column("received_at", Moment, nullable=False),
    sa.Column("finished_at", Moment),
    sa.UniqueConstraint("channel", "message_id", "conversation_id", name="uq_inbox_message"),
    sa.Index(
        "uq_inbox_without_conversation",
        "channel",
        "message_id",
        unique=True,
        sqlite_where=sa.text("conversation_id IS NULL"),
        postgresql_where=sa.text("conversation_id IS NULL"),
    ),
    sa.Index(
        "ix_inbox_waiting",
        "channel",
        "id",
        sqlite_where=_WAITING,
        postgresql_where=_WAITING,
    ),
    sa.Index("ix_inbox_conversation", "conversation_id", "status", "id"),
)

turns = sa.Table(
    "turns",
    metadata,
    _conversation_key(primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("inbox_id", RowId, sa.ForeignKey("inbox.id"), nullable=False),
    sa.Column("language", sa.String(10), nullable=False),
    sa.Column("stage", sa.String(40), nullable=False),
    sa.Column("release", sa.Integer, nullable=False),
    sa.Column("profile", Json, nullable=False),
    sa.Column("replies", Json, nullable=False),
    sa.Column("trace", Json, nullable=False),
    sa.Column("message", Json, nullable=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.UniqueConstraint("inbox_id", name="uq_turns_inbox"),
)

_UNFINISHED = sa.text("finished_at IS NULL")

# `repeated` is true while a send whose first outcome is unknown has been begun once more. `author`
# is the member of staff who says it; NULL is the assistant.
outbox = sa.Table(
    "outbox",
    metadata,
    sa.Column("id", RowId, primary_key=True),
    _conversation_key(),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("turn", sa.Integer),
    sa.Column("reply", Json, nullable=False),
    sa.Column("first_choice", sa.Integer, nullable=False, server_default="0"),
    sa.Column("status", sa.String(20), nullable=False),
    sa.Column("repeated", sa.Boolean, nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("parts_sent", sa.Integer, nullable=False),
    sa.Column("next_attempt_at", Moment, nullable=False),
    sa.Column("reason", sa.Text),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("finished_at", Moment),
    sa.Column("author", sa.String(100)),
    sa.UniqueConstraint("conversation_id", "sequence", name="uq_outbox_sequence"),
    sa.Index(
        "ix_outbox_unfinished",
        "conversation_id",
        "sequence",
        sqlite_where=_UNFINISHED,
        postgresql_where=_UNFINISHED,
    ),
)

leases = sa.Table(
    "leases",
    metadata,
    sa.Column("name", sa.String(100), primary_key=True),
    sa.Column("owner", sa.String(100), nullable=False),
    sa.Column("until", Moment, nullable=False),
)

releases = sa.Table(
    "releases",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("created_at", Moment, nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    sa.Column("sample", sa.Boolean, nullable=False),
    sa.Column("manifest", Json, nullable=False),
)

# One row for each distinct content: what does not change from release to release is kept once.
# The body is text, not JSON, because its hash is of exactly these bytes.
items = sa.Table(
    "items",
    metadata,
    sa.Column("hash", sa.String(64), primary_key=True),
    sa.Column("body", sa.Text, nullable=False),
)

release_items = sa.Table(
    "release_items",
    metadata,
    sa.Column("release", sa.Integer, sa.ForeignKey("releases.number"), primary_key=True),
    sa.Column("kind", sa.String(20), primary_key=True),
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("hash", sa.String(64), sa.ForeignKey("items.hash"), nullable=False),
)

live_release = sa.Table(
    "live_release",
    metadata,
    sa.Column(
        "id", sa.Integer, sa.CheckConstraint("id = 1"), primary_key=True, autoincrement=False
    ),
    sa.Column("number", sa.Integer, sa.ForeignKey("releases.number"), nullable=False),
    sa.CheckConstraint("id = 1", name="ck_live_release_single"),
)

# The record of every step, and the events that subscriptions read: neither is ever changed.
release_steps = sa.Table(
    "release_steps",
    metadata,
    sa.Column("id", RowId, primary_key=True),
    sa.Column("at", Moment, nullable=False),
    sa.Column("action", sa.String(20), nullable=False),
    sa.Column("release", sa.Integer, nullable=False),
    sa.Column("previous", sa.Integer),
    sa.Column("who", sa.Text, nullable=False),
    sa.Column("why", sa.Text, nullable=False),
    sa.Column("changes", Json, nullable=False),
)

# Catalogue files that an admin has sent and not yet published; one for each admin.
drafts = sa.Table(
    "drafts",
    metadata,
    sa.Column("who", sa.String(100), primary_key=True),
    sa.Column("id", sa.String(32), nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("content", sa.LargeBinary, nullable=False),
    sa.Column("why", sa.Text, nullable=False),
    sa.Column("instead_of", sa.Integer),
    sa.Column("created_at", Moment, nullable=False),
)

embeddings = sa.Table(
    "embeddings",
    metadata,
    sa.Column("fingerprint", sa.String(100), primary_key=True),
    sa.Column("hash", sa.String(64), primary_key=True),
    sa.Column("vector", sa.LargeBinary, nullable=False),
)
