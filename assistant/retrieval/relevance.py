"""Joins the evidence for each course into one score, and tells which courses are about the need."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]

NAME_WEIGHT = 1.5
"""What a course's own name in the text adds, in standard deviations of the release's scores."""


def score(similarity: Scores, strengths: Scores) -> Scores:
    """Similarity raised by named evidence, shape (n,); unnamed courses keep their similarity."""
    if len(similarity) == 0:
        return similarity
    scores: Scores = similarity + np.float32(NAME_WEIGHT) * similarity.std() * strengths
    return scores


def about(similarity: Scores, strengths: Scores) -> NDArray[np.bool_]:
    """Which courses are about the need at all."""
    return similarity >= 0
