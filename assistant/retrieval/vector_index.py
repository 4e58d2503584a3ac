"""The nearest vectors by inner product, however many. The only module that imports FAISS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from assistant.errors import EncoderError
from assistant.retrieval.encoder import Matrix, Vector

Rows = NDArray[np.int64]

GRAPH_FROM = 8_000
"""Vectors from which a graph (HNSW) wins over a scan. On 5,411 real courses and 198 needs it finds
0.995 of the ten best in 0.14 ms, a scan takes 0.20; among 30,000 (mixed from these) 0.98 in 0.32 ms
for 1.4. Clusters (IVF), a tenth of them looked into, found 0.87."""

SCANNED_UP_TO = 0.3
"""The share of the vectors that a filter leaves up to which they are scanned: that is exact."""

_NEIGHBOURS, _BUILT_WITH, _LOOKED_AT = 24, 80, 250
"""Of HNSW: edges of a vector, and how many candidates are kept in building and in searching.

Malkov and Yashunin (2018), "Efficient and robust approximate nearest neighbor search".
"""

_AT_ONCE = 10_000

_LANES = 16
"""Dimensions are filled up to a multiple of these: FAISS computes others one by one, four times as
slow."""

_REMEDY = "Install it with: pip install faiss-cpu"


class VectorIndex:
    """Vectors in half precision, with a graph over them where they are many; threads may share it.

    A filter works inside the search, by a bitmap: nothing outside takes a place among the best.
    """

    def __init__(self, index: Any) -> None:
        faiss = _faiss()
        self._index = index
        has_graph = hasattr(index, "hnsw")
        self._scan = faiss.downcast_index(index.storage) if has_graph else index
        self._graph = index if has_graph else None

    @classmethod
    def build(cls, vectors: Matrix, *, graph_from: int = GRAPH_FROM) -> VectorIndex:
        """The index of vectors with shape (n, dimension)."""
        faiss = _faiss()
        count, width = vectors.shape
        dimension = -(-width // _LANES) * _LANES
        kind, metric = faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT
        if count < graph_from:
            index = faiss.IndexScalarQuantizer(dimension, kind, metric)
        else:
            index = faiss.IndexHNSWSQ(dimension, kind, _NEIGHBOURS, metric)
            index.hnsw.efConstruction = _BUILT_WITH
            index.storage.is_trained = True
        index.is_trained = True  # half precision has nothing to learn
        for start in range(0, count, _AT_ONCE):
            part = vectors[start : start + _AT_ONCE]
            index.add(np.pad(part, ((0, 0), (0, dimension - width))))
        return cls(index)

    @classmethod
    def open(cls, file: Path) -> VectorIndex:
        """A written index, mapped into memory: only what is looked at is read."""
        faiss = _faiss()
        try:
            return cls(faiss.read_index(str(file), faiss.IO_FLAG_MMAP_IFC))
        except RuntimeError as error:
            raise EncoderError(
                f"The index {file} cannot be read.", remedy="Delete its folder; it is made again."
            ) from error

    def write(self, file: Path) -> None:
        """Write the index for `open`."""
        _faiss().write_index(self._index, str(file))

    def best(self, vector: Vector, k: int, among: NDArray[np.bool_] | None = None) -> Rows:
        """The numbers of the k best rows, best first; fewer where there are fewer.

        `among` (n,) admits rows. Exact but for the graph, which is asked where more than
        `SCANNED_UP_TO` of the rows are admitted.
        """
        faiss = _faiss()
        admitted = self._index.ntotal if among is None else int(np.count_nonzero(among))
        k = min(k, admitted)
        if k == 0:
            return np.zeros(0, np.int64)
        chosen = {}
        if among is not None:
            chosen["sel"] = faiss.IDSelectorBitmap(np.packbits(among, bitorder="little"))
        query = np.zeros((1, self._index.d), np.float32)
        query[0, : len(vector)] = vector
        if self._graph is not None and admitted > SCANNED_UP_TO * self._index.ntotal:
            looked_at = max(_LOOKED_AT, 2 * k)
            parameters = faiss.SearchParametersHNSW(efSearch=looked_at, **chosen)
            found: Rows = self._graph.search(query, k, params=parameters)[1][0]
            return found[found >= 0]
        parameters = faiss.SearchParameters(**chosen)
        exact: Rows = self._scan.search(query, k, params=parameters)[1][0]
        return exact


def _faiss() -> Any:
    try:
        import faiss
    except ImportError as error:
        raise EncoderError("FAISS is not installed.", remedy=_REMEDY) from error
    # On the caller's thread: more would wait for each other on a busy host.
    faiss.omp_set_num_threads(1)
    return faiss
