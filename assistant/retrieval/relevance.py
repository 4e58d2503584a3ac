"""Joins the evidence for each course into one score, and tells which courses are about the need."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from assistant.retrieval.encoder import Matrix, Vector

Scores = NDArray[np.float32]

NAME_WEIGHT = 1.5
"""What a course's own name in the text adds, in standard deviations of the release's scores."""

ABOUT = 0.25
"""The centred cosine from which a course is about a need.

Measured by benchmarks/about.py with multilingual-e5-small on the sample portfolio (70 courses,
English and Bulgarian): the best course reaches it for all 27 needs that the portfolio serves and
for 2 of 27 that it does not; on other needs in ten languages for 40 of 42 and 4 of 37. Plain
cosines do not separate as well (0.813-0.9 against 0.77-0.825).
"""

ABOUT_AT_LEAST = 0.2
ABOUT_OF_BEST = 0.55
"""Beside a course that is about the need, others are at this centred cosine and this share of the
best one: 9 courses for "caring for older people", of which 9 are."""

ABOUT_WITH_WORD = 0.13
"""The bound where need and title have a telling word in common: "law" alone has little meaning for
the encoder (0.16-0.23)."""

_TINY = 1e-9


def score(similarity: Scores, strengths: Scores) -> Scores:
    """Similarity raised by named evidence, shape (n,); unnamed courses keep their similarity."""
    if len(similarity) == 0:
        return similarity
    scores: Scores = similarity + np.float32(NAME_WEIGHT) * similarity.std() * strengths
    return scores


class Centring:
    """Cosines after taking out what all courses of a release have in common.

    The cosines of e5 all lie between 0.75 and 0.9: most of a vector says only that it is a text
    about learning. Without that part, what a need and a course share stands out.
    """

    def __init__(self, vectors: Matrix) -> None:
        """`vectors` has shape (n, dimension), n > 0."""
        self._mean: Vector = vectors.mean(axis=0)
        self._direction = self._mean / max(float(np.linalg.norm(self._mean)), _TINY)
        centred = vectors - self._mean
        self._centred = centred / np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), _TINY)

    def cosines(self, vector: Vector) -> Scores:
        """The centred cosine of a need's vector with every course, shape (n,)."""
        own = vector - (vector @ self._direction) * self._direction
        cosines: Scores = self._centred @ (own / max(float(np.linalg.norm(own)), _TINY))
        return cosines


def about(cosines: Scores, names: Scores, shares_word: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which courses are about the need, shape (n,).

    `cosines` are centred; `names` tells how strongly the text names each course (0 to 1, where 1
    is a name of this course alone), `shares_word` whether its title has a telling word of the text.
    """
    best = cosines.max(initial=0)
    bound = max(ABOUT_AT_LEAST, ABOUT_OF_BEST * best) if best >= ABOUT else np.inf
    near: NDArray[np.bool_] = cosines >= bound
    return near | (shares_word & (cosines >= ABOUT_WITH_WORD)) | (names >= 1)
