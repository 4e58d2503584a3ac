"""Catalogue files that wait for an admin's word: one for each, the newest."""

from __future__ import annotations

import sqlalchemy as sa

from assistant.publishing.draft import Draft
from assistant.store.engine import Database
from assistant.store.schema import drafts


class Drafts:
    """Waiting files in the database, so that any process may finish what another began."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, draft: Draft) -> None:
        """Keep a draft; the admin's earlier one is gone."""
        row = {
            "who": draft.who,
            "id": draft.id,
            "name": draft.name,
            "content": draft.content,
            "why": draft.why,
            "instead_of": draft.instead_of,
            "created_at": draft.created_at,
        }
        with self._database.write() as connection:
            connection.execute(sa.delete(drafts).where(drafts.c.who == draft.who))
            # Two workers may bring the same errand at once.
            self._database.insert_new(connection, drafts, [row])

    def get(self, who: str, draft_id: str) -> Draft | None:
        """An admin's own draft; None where it is gone."""
        wanted = sa.select(drafts).where(drafts.c.who == who, drafts.c.id == draft_id)
        with self._database.read() as connection:
            row = connection.execute(wanted).first()
        if row is None:
            return None
        return Draft(
            row.id, row.who, row.name, row.content, row.why, row.instead_of, row.created_at
        )

    def drop(self, who: str, draft_id: str) -> None:
        """Forget a draft."""
        with self._database.write() as connection:
            connection.execute(
                sa.delete(drafts).where(drafts.c.who == who, drafts.c.id == draft_id)
            )
