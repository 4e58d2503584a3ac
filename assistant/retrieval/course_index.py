"""The courses of a release for two encoders: finds the best rows and compares any with a need."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assistant.retrieval.bridge import normalised
from assistant.retrieval.encoder import Matrix, Vector, products
from assistant.retrieval.vector_index import Rows, VectorIndex

Scores = NDArray[np.float32]
Facts = dict[str, NDArray[np.float32]]

ALL_UP_TO = 2_000
"""Courses that are all compared with every need; of more, only those that come near it."""

_SAMPLED = 20_000
"""Rows at most that the covariance is taken from."""

_NO_DEVIATION = 1e-4
"""What stands for a standard deviation that is smaller."""

_NEAR_CONCEPTS = 60
"""The concepts nearest to a course that tell how general it is: some texts are near to everything
("How to change the world") and come up everywhere.

Conneau et al. (2018), "Word Translation without Parallel Data", correct such hubs like this.
"""

_VECTORS, _FACTS, _INDEX = "vectors.npy", "facts.npz", "index.faiss"


@dataclass(frozen=True)
class Near:
    """Some rows, taken out: what a need is compared with in full."""

    rows: Rows
    vectors: Matrix
    lengths: Scores
    """Of the English part, shape (k,)."""
    cut: int
    """Where the multilingual part begins; the generality stands before it."""

    def english(self, vector: Vector) -> Scores:
        """Cosines with the English vectors."""
        return products(self.vectors[:, : self.cut - 1], vector) / self.lengths

    def multilingual(self, vector: Vector) -> Scores:
        """Cosines with the multilingual vectors."""
        return products(self.vectors[:, self.cut :], vector)

    def means(self, places: Rows) -> tuple[Vector, Vector]:
        """The English and the multilingual direction of some of them together."""
        own = self.vectors[places]
        english = (own[:, : self.cut - 1] / self.lengths[places, np.newaxis]).sum(axis=0)
        return normalised(english), normalised(own[:, self.cut :].sum(axis=0))


class CourseIndex:
    """Rows in catalogue order: a course's English sum, its generality and its multilingual vector.

    Both similarities in standard deviations, added up, are then one inner product (up to a
    constant), and the deviations follow from the covariance without a scan.
    """

    def __init__(self, vectors: Matrix, facts: Facts, index: VectorIndex | None) -> None:
        """`index` is None where all rows are compared anyway."""
        self._vectors, self._facts, self._index = vectors, facts, index
        self._cut = int(facts["cut"])
        self._all = None if index else self._near(np.arange(len(vectors)))

    @classmethod
    def build(cls, english: Matrix, multilingual: Matrix, concepts: Matrix) -> CourseIndex:
        """From one row a course, and one English vector a concept."""
        lengths = np.maximum(np.linalg.norm(english, axis=1), 1e-9).astype(np.float32)
        general, coverage = _concepts_near(english / lengths[:, np.newaxis], concepts)
        # In the scale of sums, as the English part is.
        general *= lengths.mean() if len(lengths) else 0
        vectors = np.concatenate([english, general[:, np.newaxis], multilingual], axis=1)
        facts = _facts(vectors)
        facts |= {"lengths": lengths, "coverage": coverage}
        facts["cut"] = np.array(english.shape[1] + 1, np.float32)
        index = VectorIndex.build(vectors) if len(vectors) > ALL_UP_TO else None
        return cls(vectors, facts, index)

    @classmethod
    def open(cls, folder: Path) -> CourseIndex:
        """What `write` wrote, mapped into memory."""
        with np.load(folder / _FACTS, allow_pickle=False) as arrays:
            facts = dict(arrays)
        vectors = np.load(folder / _VECTORS, mmap_mode="r", allow_pickle=False)
        file = folder / _INDEX
        return cls(vectors, facts, VectorIndex.open(file) if file.exists() else None)

    def write(self, folder: Path) -> None:
        """Write files for `open` into an empty folder."""
        np.save(folder / _VECTORS, self._vectors)
        np.savez(folder / _FACTS, **self._facts)  # type: ignore[arg-type]  # numpy's stub
        if self._index:
            self._index.write(folder / _INDEX)

    def __len__(self) -> int:
        return len(self._vectors)

    @property
    def is_whole(self) -> bool:
        """True where every row is compared with every need."""
        return self._index is None

    @property
    def coverage(self) -> Scores:
        """How near the nearest course comes to each concept, a cosine."""
        return self._facts["coverage"]

    def best(self, weighted: Vector, k: int, among: NDArray[np.bool_] | None = None) -> Rows:
        """The k rows with the greatest inner product, best first; all where `is_whole`."""
        if self._index is None:
            return np.arange(len(self))
        return self._index.best(weighted, k, among)

    def near(self, rows: Rows) -> Near:
        """Those rows for comparison; all, whatever `rows`, where `is_whole`."""
        return self._all or self._near(rows)

    def weighted(
        self, english: Vector, multilingual: Vector, beside: float, general: float
    ) -> tuple[Vector, float]:
        """The query whose inner product is both similarities in standard deviations, the second
        times `beside`, added up; and the standard deviation of that sum over all rows.

        `general` is what a course's generality takes from its English similarity.
        """
        english = np.append(english, np.float32(-general))
        covariance, cut = self._facts["covariance"], self._cut
        of_english = _deviation(float(english @ products(covariance[:cut, :cut], english)))
        spread = products(covariance[cut:, cut:], multilingual)
        of_other = _deviation(float(multilingual @ spread))
        together = english @ products(covariance[:cut, cut:], multilingual)
        correlation = float(together) / (of_english * of_other)
        query = np.append(english / of_english, multilingual * (beside / of_other))
        deviation = _deviation(1 + beside**2 + 2 * beside * correlation)
        return query.astype(np.float32), deviation

    def standardised(self, weighted: Vector, near: Near) -> Scores:
        """Inner products around their mean over all rows."""
        scores: Scores = products(near.vectors, weighted) - self._facts["mean"] @ weighted
        return scores

    def _near(self, rows: Rows) -> Near:
        return Near(rows, self._vectors[rows], self._facts["lengths"][rows], self._cut)


def _deviation(variance: float) -> float:
    return max(sqrt(max(variance, 0.0)), _NO_DEVIATION)


def _concepts_near(directions: Matrix, concepts: Matrix) -> tuple[Scores, Scores]:
    """How near each course is to the concepts nearest to it, and each concept's nearest course."""
    general = np.zeros(len(directions), np.float32)
    coverage = np.zeros(len(concepts), np.float32)
    for start in range(0, len(directions), _SAMPLED):
        part = slice(start, start + _SAMPLED)
        cosines = directions[part] @ concepts.T
        coverage = np.maximum(coverage, cosines.max(axis=0, initial=0))
        cosines.partition(-_NEAR_CONCEPTS, axis=1)
        general[part] = cosines[:, -_NEAR_CONCEPTS:].mean(axis=1)
    return general, coverage


def _facts(vectors: Matrix) -> Facts:
    sample = vectors[:: max(1, -(-len(vectors) // _SAMPLED))]
    mean = sample.mean(axis=0) if len(sample) else np.zeros(vectors.shape[1], np.float32)
    around = sample - mean
    covariance = (around.T @ around / max(1, len(sample))).astype(np.float32)
    return {"mean": mean, "covariance": covariance}
