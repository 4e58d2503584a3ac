"""The vectors of a release's courses by two encoders, each the sum of its views."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True)
class CourseTexts:
    """What is encoded of a release: the texts of its courses in catalogue order, and what fields
    of education there are."""

    courses: tuple[Texts, ...]
    fields: tuple[str, ...]

    @classmethod
    def of(cls, release: Release) -> CourseTexts:
        """Those of `release`."""
        courses = (texts(entry, release.fields) for entry in release.catalogue.entries)
        return cls(tuple(courses), tuple(narrow_fields(release)))

    def flat(self) -> Iterator[str]:
        """All of them in order."""
        for course in self.courses:
            yield from (course.title, course.english_title, course.with_subject)
            yield from (course.body, course.english_body)
        yield from self.fields


def course_vectors(
    texts: CourseTexts,
    multilingual: Encoder,
    english: Encoder,
    embeddings: EmbeddingStore,
    bridge: Bridge,
    progress: Progress | None = None,
) -> tuple[Matrix, Matrix]:
    """One row a course: English vectors (n, e), sums and not normalised, and multilingual ones
    (n, d), centred and normalised.

    A text that is not English is carried over by the bridge: the English encoder reads no other
    language.
    """
    every = [*_distinct(texts.courses, MULTILINGUAL), *texts.fields]
    rows = dict(zip(every, embed(every, multilingual, embeddings, progress), strict=True))
    total = _summed(texts.courses, MULTILINGUAL, rows, multilingual.dimension)
    others = np.zeros((len(texts.fields), multilingual.dimension), np.float32)
    for row, label in enumerate(texts.fields):
        others[row] = rows[label]
    readable = _distinct(texts.courses, ENGLISH)
    own = embed(readable, english, embeddings, progress)
    if readable:
        bridged = bridge.passages(np.stack([rows[text] for text in readable]))
        is_english = np.sum(own * bridged, axis=1, keepdims=True) >= IS_ENGLISH
        own = np.where(is_english, own, bridged)
    words = dict(zip(readable, own, strict=True))
    return _summed(texts.courses, ENGLISH, words, english.dimension), _centred(total, others)


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
