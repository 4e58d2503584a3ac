"""Judged needs and the measures of a ranking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import yaml
from numpy.typing import NDArray

from assistant import resources
from assistant.catalogue.reader import read
from assistant.catalogue.release import Release

FOLDER = Path(__file__).parent
LANGUAGES = ("en", "bg", "de", "es", "et", "fr", "it", "lt", "pl", "pt", "sl")
CUT = 10


@dataclass(frozen=True)
class Judged:
    """A need with the grades (1 or 2) of the courses that serve it; none where nothing does."""

    text: str
    language: str
    grades: Mapping[str, int]


def judged(name: str) -> list[Judged]:
    """The needs of needs_NAME.yaml."""
    lines = yaml.safe_load((FOLDER / f"needs_{name}.yaml").read_text("utf-8"))
    return [Judged(line["query"], line["language"], line["relevant"]) for line in lines]


def sample_release() -> Release:
    """The sample portfolio as release 1."""
    today = datetime.now(UTC).date()
    catalogue, report = read(resources.folder("catalogue"), allow_incomplete=False, today=today)
    if catalogue is None:
        raise SystemExit(f"The sample portfolio has problems:\n{report}")
    return Release(1, catalogue)


def measures(ranked: Sequence[str], grades: Mapping[str, int]) -> tuple[float, float, float]:
    """nDCG@10 (gain 2 ** grade - 1), recall@10 and the reciprocal rank of the first graded one.

    Järvelin and Kekäläinen (2002), "Cumulated gain-based evaluation of IR techniques".
    """
    gains = [2.0 ** grades.get(course, 0) - 1 for course in ranked[:CUT]]
    ideal = sorted((2.0**grade - 1 for grade in grades.values()), reverse=True)[:CUT]
    found = [place for place, course in enumerate(ranked) if course in grades]
    recall = sum(course in grades for course in ranked[:CUT]) / min(CUT, len(grades))
    return _discounted(gains) / _discounted(ideal), recall, 1 / (1 + found[0]) if found else 0.0


def interval(values: Sequence[float], seed: int = 1) -> tuple[float, float]:
    """The 95 % bootstrap interval of the mean, 2,000 samples."""
    drawn = np.random.default_rng(seed).choice(np.array(values), (2000, len(values)))
    low, high = np.quantile(drawn.mean(axis=1), (0.025, 0.975))
    return float(low), float(high)


def order(scores: NDArray[np.float32], courses: Sequence[str]) -> list[str]:
    """Course ids by falling score, then by id."""
    return [
        courses[row] for row in sorted(range(len(courses)), key=lambda r: (-scores[r], courses[r]))
    ]


def _discounted(gains: Sequence[float]) -> float:
    return float(sum(gain / np.log2(place + 2) for place, gain in enumerate(gains)))
