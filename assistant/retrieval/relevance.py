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

Measured with all bounds below by benchmarks/about.py, multilingual-e5-small, sample portfolio of 70
courses: some course is about 27 of 27 needs that the portfolio serves and 2 of 27 that it does not
(English and Bulgarian, they set the bounds); held out, in ten languages, 43 of 44 and 6 of 37. The
best plain cosine separates less well (0.813 and above against up to 0.825).
"""

ABOUT_AT_LEAST = 0.2
ABOUT_OF_BEST = 0.5
"""Beside a course that is about the need, others are at this centred cosine and this share of the
best one: 8 courses for "caring for older people", 8 for "artificial intelligence", all rightly."""

ABOUT_WITH_WORD = 0.13
"""The bound where need and title have a telling word in common: "law" alone has little meaning for
the encoder (0.16-0.23)."""

NEAR = 0.16
"""The best centred cosine from which a text is worth showing the nearest courses for.

Measured on the tuning half of benchmarks/retrieval (198 needs, eleven languages): 7 % of the needs
that the portfolio serves lie below, while half lie below ABOUT; of sixteen texts that are no need
at all ("asdfgh", "lol ok") twelve lie below.
"""

FIELDS_WEIGHT = 20.0
"""How many courses the mean of the fields of education counts for in the centre. Without it, the
9 courses on older people alone told needs apart with an area under the curve of 0.865, with it 1.0;
all 70 courses 1.0 with and without."""

_TINY = 1e-9


def score(similarity: Scores, deviation: float, strengths: Scores) -> Scores:
    """Similarity raised by named evidence, shape (k,); unnamed courses keep their similarity.

    `deviation` is the standard deviation of the similarity over the release.
    """
    scores: Scores = similarity + np.float32(NAME_WEIGHT * deviation) * strengths
    return scores


class Centring:
    """Cosines after taking out what all courses have in common.

    The cosines of e5 all lie between 0.75 and 0.9: most of a vector says only that it is a text
    about learning. Without that part, what a need and a course share stands out.
    """

    def __init__(self, courses: Matrix, fields: Matrix) -> None:
        """`courses` has shape (n, dimension) with n > 0; `fields` holds what else could be taught.

        The centre is the mean of the courses, drawn towards that of the fields, so that what the
        courses of a small or one-sided release share is not taken for what all courses share.
        """
        total, count = courses.sum(axis=0), float(len(courses))
        if len(fields):
            total = total + FIELDS_WEIGHT * fields.mean(axis=0)
            count += FIELDS_WEIGHT
        mean: Vector = total / np.float32(count)
        self._direction = mean / max(float(np.linalg.norm(mean)), _TINY)
        centred = courses - mean
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
