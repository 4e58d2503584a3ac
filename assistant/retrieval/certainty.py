"""How certain it is that the catalogue has anything about a need, by logistic regression.

The constants in data/certainty.json are fitted by benchmarks/retrieval/tune.py.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from math import exp
from pathlib import Path

FILE = Path(__file__).parent / "data" / "certainty.json"


@dataclass(frozen=True, slots=True)
class Signs:
    """What can be seen without knowing the answer; cosines unless said otherwise.

    `nearest`: centred, of the nearest course by multilingual vectors. `nearest_english`: of the
    nearest by English ones. `covered`: how near the catalogue comes to the concepts that are
    nearest to the need. `beyond`: how much nearer the nearest course is than the nearest concept.
    `nearest_concepts`: of the course nearest to the concepts found in the text together;
    `best_concept` and `worst_concept`: of the course nearest to one of them alone. `length`: log
    of one plus the number of words. `in_titles`: share of the text's words that a title has.
    """

    nearest: float
    nearest_english: float
    covered: float
    beyond: float
    nearest_concepts: float
    best_concept: float
    worst_concept: float
    length: float
    in_titles: float


class Certainty:
    """The fitted function. `about` and `near` are its bounds (0 to 1)."""

    def __init__(self, file: Path = FILE) -> None:
        fitted = json.loads(file.read_text("utf-8"))
        self._weights = {s.name: float(fitted["weights"][s.name]) for s in fields(Signs)}
        self._bias = float(fitted["bias"])
        self.about = float(fitted["about"])
        """From here a need has courses that are about it."""
        self.near = float(fitted["near"])
        """From here the nearest courses are worth showing."""
        self.no_concept = float(fitted["no_concept"])
        """What stands for the cosines of concepts where a text has none."""

    def of(self, signs: Signs) -> float:
        """The probability that some course is about the need."""
        logit = self._bias + sum(
            weight * getattr(signs, name) for name, weight in self._weights.items()
        )
        return 1 / (1 + exp(-max(-30.0, min(30.0, logit))))
