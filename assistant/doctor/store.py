"""Examines what is stored: the database, the catalogue in it, the queues."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from assistant.app import App
from assistant.doctor.finding import Finding, fail, failed, ok, warn
from assistant.errors import AssistantError, StoreError
from assistant.store import Backlogs
from assistant.store.state import DatabaseState, database_state

_LONG = 60.0
"""Seconds after which what waits in a queue should have been handled."""
_CLOCKS = 1.0
"""Seconds by which clocks may differ: leases are six long."""


def examine_store(app: App) -> Iterator[Finding]:
    """Database, catalogue and queues."""
    try:
        state = database_state(app.settings.database)
    except StoreError as error:
        yield failed("database", error)
        return
    yield _database(state)
    if state.time is not None:
        yield clock("clock of the database", (datetime.now(UTC) - state.time).total_seconds())
    if state.revision is None:
        yield _first_catalogue(app)
    if not state.current:
        return
    try:
        yield _catalogue(app)
        yield from _queues(app)
    except AssistantError as error:
        yield failed("catalogue", error)


def clock(name: str, ahead: float) -> Finding:
    """`ahead` is by how many seconds our clock is before another one."""
    if abs(ahead) <= _CLOCKS:
        return ok(name, "agrees with ours")
    return warn(
        name,
        f"ours is {abs(ahead):.0f} s {'ahead' if ahead > 0 else 'behind'}",
        "Let both machines take their time from NTP.",
    )


def _database(state: DatabaseState) -> Finding:
    if state.current:
        return ok("database", f"{state.name}, schema {state.revision}")
    if state.revision is None:
        return warn("database", f"{state.name}, empty", "The first start makes the tables.")
    found = f"{state.name}, schema {state.revision}"
    if state.newer:
        return fail("database", f"{found} of a newer version", "Update the assistant.")
    return warn("database", f"{found} of an older version", "Back it up; a start updates it.")


def _catalogue(app: App) -> Finding:
    number = app.releases.live_number()
    if number is None:
        return _first_catalogue(app)
    release = app.releases.load(number)
    found = f"release {number}, {len(release.entries)} entries"
    if release.catalogue.sample:
        return warn(
            "catalogue", f"{found}, sample data", "Publish your own: assistant catalogue publish."
        )
    return ok("catalogue", found)


def _first_catalogue(app: App) -> Finding:
    """What the first start would publish."""
    path, lenient = app.settings.catalogue, app.settings.allow_incomplete
    try:
        catalogue, _ = app.reading.read(path, allow_incomplete=lenient)
    except AssistantError as error:
        return failed("catalogue", error)
    if catalogue is None:
        return fail(
            "catalogue",
            f"{path} has errors",
            f"See them with: assistant catalogue check {path}",
        )
    return ok("catalogue", f"the first start publishes {path}, {len(catalogue.entries)} entries")


def _queues(app: App) -> Iterator[Finding]:
    for queue, found in Backlogs(app.database)(datetime.now(UTC)).items():
        said = f"{found.waiting} waiting, the oldest for {found.oldest:.0f} s"
        if found.oldest > _LONG:
            part = "worker" if queue == "inbox" else "relay"
            yield warn(queue, said, f"Check that a {part} is running, and its log.")
        else:
            yield ok(queue, said)
    aside = len(app.quarantine.rows())
    if aside:
        yield warn("quarantine", f"{aside} updates or more", "See them with: assistant inbox")
