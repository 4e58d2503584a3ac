"""Leases: named singletons among processes, such as the receiver and the relay of a bot."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from assistant.store.engine import Database
from assistant.store.schema import leases

FARTHEST = 10
"""A lease that ends later than so many times its length from now is over too: it was taken before
the clock was set back. Smaller differences are those between the clocks of machines."""


class LeaseTable:
    """One row a name; a lease that has run out is anybody's."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def acquire(self, name: str, owner: str, now: datetime, seconds: float) -> bool:
        """Take or extend the lease until `seconds` after `now`."""
        until = now + timedelta(seconds=seconds)
        free = sa.or_(
            leases.c.owner == owner,
            leases.c.until <= now,
            leases.c.until > now + FARTHEST * timedelta(seconds=seconds),
        )
        extend = sa.update(leases).where(leases.c.name == name, free)
        try:
            with self._database.write() as connection:
                if connection.execute(extend.values(owner=owner, until=until)).rowcount == 0:
                    connection.execute(
                        sa.insert(leases).values(name=name, owner=owner, until=until)
                    )
        except IntegrityError:
            return False
        return True

    def held(self, prefix: str, now: datetime) -> tuple[str, ...]:
        """The names of leases that have not run out."""
        wanted = sa.select(leases.c.name).where(
            leases.c.name.startswith(prefix, autoescape=True), leases.c.until > now
        )
        with self._database.read() as connection:
            return tuple(connection.scalars(wanted.order_by(leases.c.name)))

    def give_up(self, name: str, owner: str) -> None:
        """End the owner's lease; somebody else's stays."""
        with self._database.write_one() as connection:
            connection.execute(
                sa.delete(leases).where(leases.c.name == name, leases.c.owner == owner)
            )
