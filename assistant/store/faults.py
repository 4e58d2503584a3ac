"""Turns what the database and its drivers raise into errors that name a remedy."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy.exc as sa_exc

from assistant.errors import StoreError

# What a driver says, in lower case, and what a person can do about it.
_REMEDIES = (
    (
        ("database is locked", "lock timeout", "lock_timeout", "database table is locked"),
        "The database stayed locked for too long.",
        "End other programs that write to it, or use PostgreSQL for several processes.",
    ),
    (
        ("unable to open database file", "readonly database"),
        "The database file cannot be opened for writing.",
        "Check that its folder exists and may be written to (ASSISTANT_DATA_DIR).",
    ),
    (
        ("file is not a database", "malformed"),
        "The database file is damaged or is no SQLite database.",
        "Restore it from a backup, or name another file in ASSISTANT_DATABASE_URL.",
    ),
    (
        ("disk is full", "no space left"),
        "The disk of the database is full.",
        "Free some space; nothing that was committed is lost.",
    ),
    (
        ("no such table", "undefinedtable", "relation "),
        "A table of the assistant is missing from the database.",
        "Restore the database from a backup, or name an empty one in ASSISTANT_DATABASE_URL.",
    ),
    (
        ('" does not exist',),
        "The PostgreSQL database or role does not exist.",
        "Create it with createdb or createuser, or correct ASSISTANT_DATABASE_URL.",
    ),
    (
        ("connection refused", "connection failed", "timeout expired", "password authentication"),
        "The PostgreSQL server cannot be reached, or refuses the login.",
        "Check that it runs, and the host, user and password in ASSISTANT_DATABASE_URL.",
    ),
)


def as_store_error(error: Exception) -> StoreError:
    """The error for people, without statement and values: those may be what a learner wrote."""
    cause = getattr(error, "orig", None) or error
    said = f"{type(cause).__name__} {cause}".lower()
    for signs, message, remedy in _REMEDIES:
        if any(sign in said for sign in signs):
            return StoreError(message, remedy=remedy)
    if isinstance(error, sa_exc.TimeoutError):
        return StoreError(
            "No database connection became free in time.",
            remedy="Run fewer worker threads in this process.",
        )
    return StoreError(
        f"The database failed ({type(cause).__name__}).",
        remedy="Check the database and its log, then try again.",
    )


@contextmanager
def told_plainly() -> Iterator[None]:
    """Raise StoreError for whatever the database raises, except a broken constraint.

    IntegrityError passes: only the caller knows whether it means a conflict. The original error is
    dropped from the chain, because drivers put values of rows in their messages.
    """
    try:
        yield
    except sa_exc.IntegrityError:
        raise
    except (sa_exc.SQLAlchemyError, UnicodeEncodeError) as error:
        raise as_store_error(error) from None
