"""Where the choices of a reply stand among those of its turn, so that the relay need not look."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_OUTBOX = sa.table(
    "outbox",
    sa.column("id"),
    sa.column("conversation_id"),
    sa.column("turn"),
    sa.column("sequence"),
    sa.column("reply", sa.JSON),
    sa.column("finished_at"),
    sa.column("first_choice"),
)


def upgrade() -> None:
    """Add the column, and count for what waits to be sent."""
    first = sa.Column("first_choice", sa.Integer, nullable=False, server_default="0")
    op.add_column("outbox", first)
    connection, waiting = op.get_bind(), _OUTBOX.alias("waiting")
    before = (
        sa.select(waiting.c.id, _OUTBOX.c.reply)
        .join(
            waiting,
            sa.and_(
                waiting.c.conversation_id == _OUTBOX.c.conversation_id,
                waiting.c.turn == _OUTBOX.c.turn,
                waiting.c.sequence > _OUTBOX.c.sequence,
            ),
        )
        .where(waiting.c.finished_at.is_(None))
    )
    counts: dict[int, int] = {}
    for row, reply in connection.execute(before).all():
        counts[row] = counts.get(row, 0) + len(reply.get("choices", ()))
    for row, count in counts.items():
        connection.execute(sa.update(_OUTBOX).where(_OUTBOX.c.id == row).values(first_choice=count))


def downgrade() -> None:
    """Drop it."""
    with op.batch_alter_table("outbox") as changed:
        changed.drop_column("first_choice")
