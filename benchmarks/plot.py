"""Draws what the benchmarks wrote into benchmarks/results: quality by language, and growth.

Run: .venv/bin/python -m benchmarks.plot (needs matplotlib: pip install '.[bench]')
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).parent / "results"


def main() -> None:
    """Write results/benchmarks.png from the files that are there."""
    try:
        import matplotlib.pyplot as plt
    except ImportError:
        raise SystemExit("No plot: matplotlib is missing (pip install '.[bench]').") from None
    figure, (left, right) = plt.subplots(1, 2, figsize=(13, 5))
    quality, growth = read("quality"), read("growth")
    if quality:
        for name, found in quality["quality"].items():
            values = {language: row["ndcg"] for language, row in found["languages"].items()}
            own = name == "ours"
            left.plot(list(values), list(values.values()), lw=2.5 if own else 1, label=name)
        left.set(title="nDCG@10 by language", ylim=(0, 1))
        left.legend(fontsize="small")
    if growth:
        rows = growth["whole ranking"]
        sizes = [int(count) for count in rows]
        for key in ("p50 ms", "filtered p50"):
            right.loglog(sizes, [row[key] for row in rows.values()], marker="o", label=key)
        right.set(title="Ranking beside the encoding, ms CPU", xlabel="courses")
        right.legend()
    figure.savefig(RESULTS / "benchmarks.png", dpi=110)
    print(f"plot: {RESULTS / 'benchmarks.png'}")


def read(name: str) -> dict[str, Any] | None:
    """The results of one benchmark; None, said aloud, where it did not run."""
    file = RESULTS / f"{name}.json"
    if not file.exists():
        print(f"no results of {name}: left out of the plot")
        return None
    found: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return found


if __name__ == "__main__":
    main()
