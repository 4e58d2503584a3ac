"""How long publishing and going back take while learners talk; prints a table.

The sample portfolio with five changed entries, after a warm start, on SQLite and, where
ASSISTANT_TEST_POSTGRESQL_URL or 127.0.0.1:5432 answers, on PostgreSQL in a database of its own.
"""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from assistant import resources
from assistant.app import App
from assistant.messages import Incoming
from assistant.settings import Settings
from tests.conftest import _FAULT, _own_postgresql

ROUNDS, LEARNERS, PAUSE = 7, 4, 0.2
TAPS = ("show", "open:sofia-dementia-care", "fees:sofia-dementia-care", "browse:title", "more")


class Learners:
    """20 turns a second."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._stop = threading.Event()
        self.milliseconds: list[float] = []
        self.failed = 0
        self._threads = [threading.Thread(target=self._talk, args=(n,)) for n in range(LEARNERS)]

    def __enter__(self) -> Learners:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join(30)

    def _talk(self, learner: int) -> None:
        for number in count():
            if self._stop.wait(PAUSE):
                return
            tap = TAPS[number % len(TAPS)]
            now = datetime.now(UTC)
            began = time.perf_counter()
            try:
                self._app.service.handle(
                    Incoming("bench", str(learner), str(number), now, choice=tap)
                )
            except Exception as error:  # noqa: BLE001 - counted, and said
                self.failed += 1
                print("failed:", error)
            self.milliseconds.append((time.perf_counter() - began) * 1000)


def changed(folder: Path, round_: int) -> Path:
    """A copy of the sample in which five entries have another fee."""
    source, target = resources.folder("catalogue"), folder / f"round-{round_}"
    for file in source.rglob("*.yaml"):
        copy = target / file.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
    path = target / "microcredentials" / "sofia.yaml"
    entries = yaml.safe_load(path.read_text("utf-8"))
    for entry in entries[:5]:
        entry["fees"] = [{"audience": "standard", "amount": 100 + round_}]
        entry["summary"] += f" Edition {round_}."
    path.write_text(yaml.safe_dump(entries, allow_unicode=True), "utf-8")
    return target


@contextmanager
def opened(url: str | None, data: Path) -> Iterator[App]:
    """The application after a warm start: encoder loaded, portfolio live, one turn made."""
    app = App(Settings(_env_file=None, data_dir=data, database_url=url))
    with app.following():
        app.encoder.encode_query("warm")
        app.publisher.propose(resources.folder("catalogue"), allow_incomplete=False)
        yield app
    app.database.close()


def timed(act: Callable[[], object]) -> float:
    """Seconds."""
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def measure(name: str, url: str | None, folder: Path) -> None:
    """Print the rows of one database."""
    with opened(url, folder / name) as app:
        publisher = app.publisher
        published, back, replayed = [], [], []
        with Learners(app) as learners:
            time.sleep(1)
            quiet = len(learners.milliseconds)
            for round_ in range(ROUNDS):
                path = changed(folder, round_)

                def publish(path: Path = path) -> None:
                    proposal = publisher.propose(path, allow_incomplete=False, replay=False)
                    assert len(proposal.difference.of("entries")) == 5
                    publisher.publish(proposal, who="bench")

                published.append(timed(publish))
                back.append(timed(lambda: publisher.rollback(who="bench")))
            replayed.append(
                timed(lambda path=path: publisher.propose(path, allow_incomplete=False))
            )
        turns = sorted(learners.milliseconds[quiet:])
        print(
            f"| {name} | {statistics.median(published):.2f} s | {max(published):.2f} s "
            f"| {statistics.median(back):.2f} s | {max(back):.2f} s | {replayed[0]:.2f} s "
            f"| {len(turns)} | {learners.failed} | {turns[len(turns) // 2]:.0f} ms "
            f"| {turns[int(len(turns) * 0.95)]:.0f} ms |"
        )


def main() -> None:
    """Print the table."""
    print(
        "| database | publish, median | worst | rollback, median | worst | propose with probes "
        "| turns | failed | p50 | p95 |\n|" + " --- |" * 10
    )
    with TemporaryDirectory() as folder:
        measure("SQLite", None, Path(folder))
        if _FAULT:
            print(f"PostgreSQL: not measured, {_FAULT}")
            return
        with _own_postgresql() as url:
            measure("PostgreSQL", url, Path(folder))


if __name__ == "__main__":
    main()
