"""Waits for another release to go live: PostgreSQL tells it, SQLite is looked at again."""

from __future__ import annotations

import time
from contextlib import ExitStack
from typing import Any

from assistant.store.engine import Database
from assistant.store.faults import told_plainly
from assistant.store.release_steps import CHANNEL

LOOK = 0.25
"""Seconds after which a SQLite database is looked at again: one read of one row."""


class Signals:
    """One waiting thread's ear; holds one connection of PostgreSQL from the first wait on."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._held = ExitStack()
        self._driver: Any = None

    def wait(self, seconds: float) -> None:
        """Return at a signal, or after at most `seconds`; may return without a reason.

        Raises StoreError when the server does not answer; the next wait connects anew.
        """
        if not self._database.is_postgresql:
            time.sleep(min(seconds, LOOK))
            return
        try:
            with told_plainly():
                for _ in self._listening().notifies(timeout=seconds, stop_after=1):
                    return
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the connection."""
        self._driver = None
        self._held.close()

    def _listening(self) -> Any:
        if self._driver is None:
            connection = self._held.enter_context(self._database.read())
            # What has been listened on must not go back to the pool.
            connection.detach()
            connection.exec_driver_sql(f"LISTEN {CHANNEL}")
            self._driver = connection.connection.dbapi_connection
        return self._driver
