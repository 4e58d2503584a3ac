"""Prints what search costs as the catalogue grows, on simulated courses and vectors.

Run: .venv/bin/python -m benchmarks.growth [SIZE ...] [--json FILE]
Two tables: the whole ranking of a need (constraints, names, titles, vectors; everything but the
encoding), and the index of vectors alone, which is also measured for a million courses. Each line
has a process of its own. The filter leaves an eighth of the courses, the narrow one five. Times are
CPU time: all of it is spent on the caller's thread, so that an idle machine takes as long.
"""

from __future__ import annotations

import json
import multiprocessing
import resource
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from assistant.retrieval.bridge import normalised
from assistant.retrieval.course_index import CourseIndex
from assistant.retrieval.encoder import Matrix
from assistant.retrieval.paired_encoder import PairedEncoder
from assistant.retrieval.profile import Profile
from assistant.retrieval.search import Search
from benchmarks.retrieval.memory import Memory
from benchmarks.simulated import DIMENSION, SimulatedEncoder, simulated_release

SIZES = (1_000, 10_000, 100_000, 1_000_000)
RANKED_UP_TO = 100_000
QUERIES = 100
DEPTH = 100
TODAY = date(2026, 11, 24)
PROFILE = {"modes": "online", "languages": ["en"], "max_fee": 200, "min_ects": 2}

Row = dict[str, float]


def timed(act: Callable[[int], object]) -> tuple[float, float]:
    """p50 and p95 of QUERIES calls, ms."""
    taken = []
    for number in range(QUERIES):
        begun = time.process_time()
        act(number)
        taken.append((time.process_time() - begun) * 1000)
    return float(np.median(taken)), float(np.quantile(taken, 0.95))


def ranked(count: int) -> Row:
    """The whole ranking."""
    release = simulated_release(count)
    encoder = PairedEncoder(SimulatedEncoder("many"), SimulatedEncoder("english"))
    with TemporaryDirectory() as scratch:
        stored = Memory()
        Search(release, encoder, stored, cache=Path(scratch))
        begun = time.process_time()
        search = Search(release, encoder, stored, cache=Path(scratch))
        profile = Profile.from_json(PROFILE)
        needs = [search.need(f"care and law, number {n}", "de") for n in range(QUERIES)]
        search.rank(needs[0], profile, TODAY)
        reload = time.process_time() - begun
        plain = timed(lambda number: search.rank(needs[number], Profile(), TODAY))
        filtered = timed(lambda number: search.rank(needs[number], profile, TODAY))
    return {
        "p50 ms": plain[0], "p95 ms": plain[1], "filtered p50": filtered[0],
        "filtered p95": filtered[1], "second start s": reload,
    }  # fmt: skip


def indexed(count: int) -> Row:
    """The index of vectors alone."""
    made = np.random.default_rng(1)
    topics = made.normal(size=(500, 2 * DIMENSION)).astype(np.float32)

    def vectors(rows: int) -> Matrix:
        noise = made.standard_normal((rows, 2 * DIMENSION), dtype=np.float32)
        return topics[made.integers(500, size=rows)] + np.float32(0.8) * noise

    courses, needs = vectors(count), vectors(QUERIES)
    concepts = normalised(vectors(300)[:, :DIMENSION])
    begun = time.process_time()
    parts = normalised(courses[:, :DIMENSION]), normalised(courses[:, DIMENSION:])
    del courses
    index = CourseIndex.build(*parts, concepts)
    built = time.process_time() - begun
    weighted = [
        index.weighted(normalised(need[:DIMENSION]), normalised(need[DIMENSION:]), 1.0, 0.0)[0]
        for need in needs
    ]
    eighth, five = np.arange(count) % 8 == 0, np.zeros(count, bool)
    five[made.choice(count, 5, replace=False)] = True
    with TemporaryDirectory() as scratch:
        index.write(Path(scratch))
        del index, parts
        before = _resident()
        begun = time.process_time()
        opened = CourseIndex.open(Path(scratch))
        opened.near(opened.best(weighted[0], DEPTH))
        reload = time.process_time() - begun
        row: Row = {"build s": built, "reload s": reload}
        for name, among in (("", None), ("eighth ", eighth), ("five ", five)):
            row[f"{name}p50 ms"], row[f"{name}p95 ms"] = timed(
                lambda n, among=among: opened.near(opened.best(weighted[n], DEPTH, among))
            )
        row["RAM MB"] = _resident() - before
    row["build peak MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return row


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


def main() -> None:
    """Print both tables."""
    sizes = [int(word) for word in sys.argv[1:] if word.isdigit()] or list(SIZES)
    result: dict[str, dict[int, Row]] = {}
    for name, measure in (("whole ranking", ranked), ("index alone", indexed)):
        table = result[name] = {}
        for count in sizes:
            if measure is ranked and count > RANKED_UP_TO:
                continue
            with multiprocessing.get_context("spawn").Pool(1) as pool:
                row = table[count] = pool.apply(measure, (count,))
            if len(table) == 1:
                print(f"{name:>14}" + "".join(f"{key:>15}" for key in row), flush=True)
            print(f"{count:>14,}" + "".join(f"{value:15.2f}" for value in row.values()), flush=True)
    if "--json" in sys.argv:
        file = Path(sys.argv[sys.argv.index("--json") + 1])
        file.write_text(json.dumps(result, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
