"""Hostile files are refused with place and remedy, in time and memory; what is live stays."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from assistant.app import App
from assistant.catalogue.guarded import Limits, Request, read_guarded
from assistant.catalogue.reader import read
from assistant.catalogue.release import Catalogue
from assistant.publishing.proposal import Proposal
from assistant.settings import Settings
from tests.hostile.files import FILES, Hostile
from tests.unit.catalogue.samples import REGISTERS, ROW, TODAY, csv_text

SECONDS = 10


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """An app with a live release of one entry."""
    folder = tmp_path_factory.mktemp("live")
    app = App(Settings(_env_file=None, data_dir=folder))
    (folder / "good.csv").write_text(csv_text(ROW), "utf-8")
    catalogue, _ = read(
        folder / "good.csv", allow_incomplete=False, today=TODAY, registers=REGISTERS
    )
    assert catalogue is not None
    app.releases.publish(catalogue, "good", datetime.now(UTC))
    yield app
    app.database.close()


def test_there_are_forty() -> None:
    assert len({hostile.name for hostile in FILES}) == len(FILES) >= 40


@pytest.fixture(scope="module")
def refusals(
    app: App, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Future[tuple[Path, Proposal, float]]]]:
    """What the publisher says of each file and how long it took, two files at a time."""
    folder = tmp_path_factory.mktemp("hostile")

    def propose(hostile: Hostile) -> tuple[Path, Proposal, float]:
        path = folder / hostile.name
        if callable(hostile.content):
            hostile.content(path)
        else:
            path.write_bytes(hostile.content)
        began = time.monotonic()
        return path, app.publisher.propose(path, allow_incomplete=False), time.monotonic() - began

    with ThreadPoolExecutor(2) as pool:
        yield {hostile.name: pool.submit(propose, hostile) for hostile in FILES}
        pool.shutdown(cancel_futures=True)


@pytest.mark.parametrize("hostile", FILES, ids=lambda hostile: hostile.name)
def test_refused_with_place_and_remedy(
    app: App, refusals: dict[str, Future[tuple[Path, Proposal, float]]], hostile: Hostile
) -> None:
    path, proposal, seconds = refusals[hostile.name].result()
    assert seconds < SECONDS
    assert proposal.catalogue is None
    report = proposal.report
    told = [p for p in report.errors if hostile.said in p.message]
    assert told, list(report.lines())
    assert told[0].remedy
    assert hostile.name in told[0].file or told[0].file == str(path)
    assert hostile.line in (None, told[0].line)
    assert len(list(report.lines())) < 1000
    assert all(line.isprintable() for line in report.lines())
    live = app.live_release()
    assert (live.number, [entry.id for entry in live.catalogue.entries]) == (1, ["care-basics"])


def ask(path: Path, limits: Limits) -> tuple[Catalogue | None, list[str]]:
    catalogue, report = read_guarded(Request(path, True, TODAY, path.parent, limits=limits))
    return catalogue, [problem.message for problem in report.errors]


def test_too_little_time_and_too_little_memory_are_said(tmp_path: Path) -> None:
    path = tmp_path / "good.csv"
    path.write_text(csv_text(ROW), "utf-8")
    assert ask(path, Limits())[1] == []
    assert ask(path, Limits(seconds=0.01)) == (
        None,
        ["reading it takes longer than 0.01 seconds"],
    )
    path.write_text(csv_text(ROW | {"summary": "x" * 50_000_000}), "utf-8")
    catalogue, said = ask(path, Limits(megabytes=200))
    assert catalogue is None
    assert "200 MB" in said[0]


def test_the_reading_process_is_held_to_its_memory_and_writes_no_file() -> None:
    asked = (
        "import resource as r; from assistant.catalogue.guarded import Limits; "
        "from assistant.catalogue.reading_process import limit; limit(Limits()); "
        "print(r.getrlimit(r.RLIMIT_AS)[1] >> 20, r.getrlimit(r.RLIMIT_FSIZE)[1])"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["512", "0"]


def test_the_reading_process_knows_no_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[dict[str, str]] = []
    run = subprocess.run

    def recorded(*arguments: Any, **options: Any) -> Any:
        given.append(options["env"])
        return run(*arguments, **options)

    monkeypatch.setattr(subprocess, "run", recorded)
    monkeypatch.setenv("ASSISTANT_TELEGRAM_TOKEN", "secret")
    path = tmp_path / "good.csv"
    path.write_text(csv_text(ROW), "utf-8")
    assert ask(path, Limits())[1] == []
    assert [name for name in given[0] if name.startswith("ASSISTANT")] == []
