"""Conversations that staff hold or that cannot be reached, and who said a reply."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns; nothing is held and everybody can be reached."""
    op.add_column("conversations", sa.Column("held_by", sa.String(100)))
    op.add_column("conversations", sa.Column("held_since", sa.BigInteger))
    op.add_column("conversations", sa.Column("unreachable_since", sa.BigInteger))
    op.add_column("outbox", sa.Column("author", sa.String(100)))


def downgrade() -> None:
    """Drop the columns."""
    for table, column in (
        ("outbox", "author"),
        ("conversations", "unreachable_since"),
        ("conversations", "held_since"),
        ("conversations", "held_by"),
    ):
        with op.batch_alter_table(table) as changed:
            changed.drop_column(column)
