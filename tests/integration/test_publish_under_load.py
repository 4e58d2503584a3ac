"""Publishing and going back while learners talk: no turn fails, and none mixes two releases."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from itertools import count
from pathlib import Path

from assistant.catalogue.entry import Fee
from assistant.catalogue.problems import Report
from assistant.catalogue.release import Catalogue, Release
from assistant.current import CurrentPortfolio, Follower
from assistant.messages import Incoming
from assistant.publishing.publisher import Publisher
from assistant.retrieval.portfolio import Portfolio
from assistant.retrieval.search import Search
from assistant.service import Service
from assistant.store import Database, Embeddings, Releases, Signals, Turns
from tests.fakes import HashingEncoder
from tests.unit.dialogs.build import portfolio, wordings
from tests.unit.publishing.build import replayer

LEARNERS, PAUSE = 4, 0.2
"""Four learners that each make a turn in a fifth of a second: 20 turns a second."""

SWITCHES = 8
TAPS = (
    "show",
    "open:care-evening",
    "fees:care-evening",
    "browse:title",
    "open:stars",
    "fees:stars",
)


def marked(number: int) -> Catalogue:
    """A catalogue in which every title and every fee tells the number of its release."""
    catalogue = portfolio().release.catalogue
    entries = tuple(
        entry.model_copy(
            update={
                "title": f"{entry.title} R{number}R",
                "fees": (Fee(amount=Decimal(1000 + number)),),
            }
        )
        for entry in catalogue.entries
    )
    return replace(catalogue, entries=entries)


def preparing(database: Database) -> Callable[[Release], Portfolio]:
    def prepare(release: Release) -> Portfolio:
        return Portfolio(release, Search(release, HashingEncoder(), Embeddings(database)))

    return prepare


def publishing(database: Database) -> Publisher:
    def read(path: Path, **how: object) -> tuple[Catalogue | None, Report]:
        return marked(int(path.name)), Report()

    prepare = preparing(database)
    return Publisher(
        Releases(database), read, prepare, replayer, lambda: datetime.now(UTC), keep=20
    )


class Learners:
    """Threads that talk until stopped; `faults` and `mixed` must stay empty."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._stop = threading.Event()
        self.turns: list[int] = []
        self.faults: list[str] = []
        self.mixed: list[str] = []
        self.marks = 0
        self._threads = [
            threading.Thread(target=self._talk, args=(f"learner-{n}",)) for n in range(LEARNERS)
        ]

    def __enter__(self) -> Learners:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join(30)

    def _talk(self, who: str) -> None:
        for number in count():
            if self._stop.wait(PAUSE):
                return
            tap = TAPS[number % len(TAPS)]
            now = datetime(2026, 11, 24, 12, tzinfo=UTC)
            incoming = Incoming("test", who, str(number), now, choice=tap, language="en")
            try:
                record = self._service.handle(incoming)
            except Exception as error:  # noqa: BLE001 - told by the test
                self.faults.append(repr(error))
                continue
            self.turns.append(record.release)
            said = "\n".join(
                [reply.as_text() for reply in record.replies]
                + [choice.label for reply in record.replies for choice in reply.choices]
            )
            told = set(re.findall(r"R(\d+)R", said))
            told |= set(re.findall(r"€1,?(0\d\d)\b", said))
            told = {mark.lstrip("0") for mark in told}
            self.marks += len(told)
            if told - {str(record.release)}:
                self.mixed.append(f"{tap} in release {record.release} told of {told}")


def test_no_turn_fails_or_mixes_releases(reopen: Callable[[], Database]) -> None:
    served, other = reopen(), reopen()
    publisher = publishing(other)

    def publish(number: int) -> None:
        proposal = publisher.propose(Path(str(number)), allow_incomplete=False)
        assert publisher.publish(proposal, who="ana") == number

    publish(1)
    current = CurrentPortfolio(Releases(served), preparing(served))
    inner = replayer()
    service = Service(Turns(served), current, inner._understander, inner._engine, wordings())
    stop, signals = threading.Event(), Signals(served)
    follower = threading.Thread(target=Follower(current, signals).run, args=(stop,))
    follower.start()
    with Learners(service) as learners:
        for number in range(2, SWITCHES // 2 + 2):
            publish(number)
            time.sleep(0.4)
            assert publisher.rollback(who="eva") == number - 1
            time.sleep(0.4)
            publisher.rollback(who="eva", to=number)
        time.sleep(0.5)
    stop.set()
    follower.join(10)
    signals.close()
    assert learners.faults == []
    assert learners.mixed == []
    assert learners.marks > len(learners.turns) // 2, "the replies told nothing of their release"
    assert len(set(learners.turns)) >= 4, "the learners saw too few releases to prove anything"
    assert learners.turns[-1] == SWITCHES // 2 + 1
