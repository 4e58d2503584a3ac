"""Alembic migrations, one file a revision, run by `assistant.store.migrate`."""
