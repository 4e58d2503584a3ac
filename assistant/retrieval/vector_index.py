"""Exact inner products over all vectors of a release. The only module that imports FAISS."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from assistant.errors import EncoderError
from assistant.retrieval.encoder import Matrix, Vector

_REMEDY = "Install it with: pip install faiss-cpu"


class VectorIndex:
    """A flat FAISS index: exact, and far below a millisecond for a few thousand courses.

    `vectors` has shape (n, dimension); rows need not be normalised.
    """

    def __init__(self, vectors: Matrix) -> None:
        self._size: int = vectors.shape[0]
        dimension: int = vectors.shape[1]
        self._faiss = _faiss()
        self._index = self._faiss.IndexFlatIP(dimension)
        self._index.add(np.ascontiguousarray(vectors, dtype=np.float32))

    def __len__(self) -> int:
        return self._size

    def search(
        self, vector: Vector, k: int, rows: NDArray[np.int64] | None = None
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Row numbers and inner products of the k best, best first; fewer where there are fewer.

        `rows` restricts the search itself, so that nothing outside it takes a place among the k.
        """
        k = min(k, self._size if rows is None else len(rows))
        if k == 0:
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        chosen = None
        if rows is not None:
            selector = self._faiss.IDSelectorBatch(np.ascontiguousarray(rows, dtype=np.int64))
            chosen = self._faiss.SearchParameters(sel=selector)
        query = np.ascontiguousarray(vector, dtype=np.float32).reshape(1, -1)
        scores, found = self._index.search(query, k, params=chosen)
        return found[0], scores[0]

    def scores(self, vector: Vector) -> NDArray[np.float32]:
        """The inner product with every row, shape (n,), in row order."""
        found, values = self.search(vector, self._size)
        ordered = np.empty(self._size, np.float32)
        ordered[found] = values
        return ordered


def _faiss() -> Any:
    try:
        import faiss
    except ImportError as error:
        raise EncoderError("FAISS is not installed.", remedy=_REMEDY) from error
    return faiss
