"""SIGKILL at any moment of publishing and going back leaves one whole, verified release live."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.store import Database, Releases
from tests.integration.publish_worker import publish, publisher, variant_of


class Victims:
    """Publishers that are killed one after the other."""

    def __init__(self, url: str) -> None:
        self._mother = subprocess.Popen(
            [sys.executable, "-m", "tests.integration.publish_worker", url],
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def kill_one_after(self, seconds: float) -> None:
        """Let a publisher work for a while, then kill it."""
        assert self._mother.stdin is not None
        assert self._mother.stdout is not None
        self._mother.stdin.write("\n")
        self._mother.stdin.flush()
        worker = int(self._mother.stdout.readline())
        time.sleep(seconds)
        os.kill(worker, signal.SIGKILL)
        with contextlib.suppress(ProcessLookupError):
            while True:  # its connection may still be about to commit
                os.kill(worker, 0)
                time.sleep(0.002)

    def end(self) -> str:
        """What they wrote to standard error."""
        return self._mother.communicate(timeout=10)[1]


@pytest.fixture
def victims(database_url: str) -> Iterator[Victims]:
    started = Victims(database_url)
    yield started
    complaints = started.end()
    assert not complaints, complaints


@pytest.mark.parametrize("kills", [10, pytest.param(100, marks=pytest.mark.soak)])
def test_killed_while_publishing_and_going_back(
    database: Database, victims: Victims, kills: int
) -> None:
    releases, chance = Releases(database), random.Random(kills)
    for number in range(3):
        publish(publisher(database), number)
    wanted, steps = {1: 0, 2: 1, 3: 2}, releases.steps()
    for _ in range(kills):
        victims.kill_one_after(chance.uniform(0.1, 1.0))
        time.sleep(0.05)  # PostgreSQL ends the dead one's transaction
        steps, summaries = releases.steps(), releases.summaries()
        # The record and the live row are of one transaction: they always agree.
        assert releases.live_number() == steps[-1].release
        assert [step.previous for step in steps[1:]] == [step.release for step in steps[:-1]]
        for step in steps:
            if step.action == "published":
                wanted[step.release] = int(step.why.removeprefix("variant ") or 0)
        # Everything that is stored is whole and verified, above all what is live.
        for summary in summaries:
            assert variant_of(releases.load(summary.number).catalogue) == wanted[summary.number]
        assert [summary.number for summary in summaries if summary.live] == [steps[-1].release]
    assert len(steps) > 3 + kills // 2, "the victims were killed before they did anything"
    assert publish(publisher(database), 1000) == max(wanted) + 1, "and publishing goes on"
