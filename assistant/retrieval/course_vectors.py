"""The vectors of a release's courses for two encoders, each the sum of its views."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assistant.catalogue.release import Release
from assistant.retrieval.bridge import Bridge, normalised
from assistant.retrieval.embeddings import EmbeddingStore, Progress, embed
from assistant.retrieval.encoder import Encoder, Matrix
from assistant.retrieval.relevance import FIELDS_WEIGHT
from assistant.retrieval.views import Texts, narrow_fields, texts

MULTILINGUAL = {"title": 1, "english_title": 1, "with_subject": 1, "body": 1, "english_body": 2}
ENGLISH = {"english_title": 1, "with_subject": 1, "english_body": 2}
"""What each view weighs. A sum of view scores is one score with the summed vector."""

IS_ENGLISH = 0.37
"""The cosine of a text's English vector and its bridged one from which it is English.

On the sample portfolio, summaries: 0.39 and above for English, 9 of 10 others below.
"""


class CourseVectors:
    """Arrays of n rows in catalogue order.

    `multilingual` (n, d): centred and normalised. `english` (n, e): sums, not normalised, and
    `english_directions` the same normalised. A text that is not English is carried over by the
    bridge: the English encoder reads no other language.
    """

    def __init__(
        self,
        release: Release,
        multilingual: Encoder,
        english: Encoder,
        embeddings: EmbeddingStore,
        bridge: Bridge,
        progress: Progress | None = None,
    ) -> None:
        courses = [texts(entry, release.fields) for entry in release.catalogue.entries]
        fields = narrow_fields(release)
        every = [*_distinct(courses, MULTILINGUAL), *fields]
        rows = dict(zip(every, embed(every, multilingual, embeddings, progress), strict=True))
        total = _summed(courses, MULTILINGUAL, rows, multilingual.dimension)
        others = np.zeros((len(fields), multilingual.dimension), np.float32)
        for row, label in enumerate(fields):
            others[row] = rows[label]
        self.multilingual = _centred(total, others)
        readable = _distinct(courses, ENGLISH)
        own = embed(readable, english, embeddings, progress)
        if readable:
            bridged = bridge.passages(np.stack([rows[text] for text in readable]))
            is_english = np.sum(own * bridged, axis=1, keepdims=True) >= IS_ENGLISH
            own = np.where(is_english, own, bridged)
        words = dict(zip(readable, own, strict=True))
        self.english = _summed(courses, ENGLISH, words, english.dimension)
        self.english_directions = normalised(self.english)


def _distinct(courses: Sequence[Texts], weights: dict[str, int]) -> list[str]:
    found = (getattr(course, view) for course in courses for view in weights)
    return list(dict.fromkeys(found))


def _summed(
    courses: Sequence[Texts], weights: dict[str, int], rows: dict[str, Matrix], dimension: int
) -> Matrix:
    total = np.zeros((len(courses), dimension), np.float32)
    for row, course in enumerate(courses):
        for view, weight in weights.items():
            total[row] += weight * rows[getattr(course, view)]
    return total


def _centred(courses: Matrix, fields: Matrix) -> Matrix:
    """Without what all courses share, drawn towards the fields of education (see relevance)."""
    if not len(courses):
        return courses
    scaled = courses / np.linalg.norm(courses, axis=1).mean()
    total, count = scaled.sum(axis=0), float(len(courses))
    if len(fields):
        total = total + FIELDS_WEIGHT * fields.mean(axis=0)
        count += FIELDS_WEIGHT
    return normalised(scaled - total / count)
