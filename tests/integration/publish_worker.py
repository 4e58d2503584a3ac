"""Publishes and goes back without end, to be killed. Run by test_publish_killed.py.

The first process reads everything, then forks a publisher for each line on its standard input and
answers with its process id: so a fresh one works within milliseconds. Everything is real but the
files, which are catalogues made here, and the encoder.
"""

from __future__ import annotations

import os
import random
import signal
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from assistant.catalogue.problems import Report
from assistant.catalogue.release import Catalogue, Release
from assistant.errors import ConflictError
from assistant.publishing.publisher import Publisher
from assistant.retrieval.portfolio import Portfolio
from assistant.retrieval.search import Search
from assistant.store import Database, Embeddings, Releases, open_database
from tests.fakes import HashingEncoder
from tests.unit.dialogs.build import COURSES, FIELDS, PROVIDERS
from tests.unit.publishing.build import replayer

ENTRIES, KEPT = 40, 5


def variant(number: int) -> Catalogue:
    """A catalogue all of whose entries tell its number."""
    entries = tuple(
        COURSES[place % len(COURSES)].model_copy(
            update={"id": f"c{place}", "summary": f"Variant {number}", "stackability": ()}
        )
        for place in range(ENTRIES)
    )
    return Catalogue(entries, PROVIDERS, fields=FIELDS)


def variant_of(catalogue: Catalogue) -> int:
    """The number that all entries tell."""
    [told] = {entry.summary for entry in catalogue.entries}
    assert len(catalogue.entries) == ENTRIES
    return int(told.removeprefix("Variant "))


def publisher(database: Database) -> Publisher:
    """A publisher whose paths are numbers of variants."""

    def read(path: Path, **how: object) -> tuple[Catalogue | None, Report]:
        return variant(int(path.name)), Report()

    def prepare(release: Release) -> Portfolio:
        return Portfolio(release, Search(release, HashingEncoder(), Embeddings(database)))

    return Publisher(Releases(database), read, prepare, replayer, lambda: datetime.now(UTC), KEPT)


def publish(one: Publisher, number: int) -> int:
    """Publish a variant as a command does."""
    proposal = one.propose(Path(str(number)), allow_incomplete=False)
    return one.publish(proposal, who="worker", why=f"variant {number}")


def work(database: Database) -> None:
    """Until killed."""
    one, chance = publisher(database), random.Random(os.getpid())
    while True:
        with suppress(ConflictError):  # the last commit of the one that was killed before
            if chance.random() < 0.4:
                others = [summary.number for summary in one.summaries() if not summary.live]
                one.rollback(who="worker", to=chance.choice(others))
            else:
                publish(one, chance.randrange(1000))


def main() -> None:
    """Fork on demand until the input ends."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the dead are not waited for
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            work(open_database(sys.argv[1]))
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
