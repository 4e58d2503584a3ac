"""The nearest vectors by inner product, however many. The only module that imports FAISS."""

from __future__ import annotations

from math import ceil, isqrt
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from assistant.errors import EncoderError
from assistant.retrieval.encoder import Matrix, Vector

Rows = NDArray[np.int64]

CLUSTERED_FROM = 50_000
"""Vectors from which clusters (IVF) win over a flat scan: see docs/retrieval.md."""

PROBED = 0.1
"""The share of the clusters that a search looks into; the more, the fewer vectors a filter leaves,
so that one which leaves a tenth or less loses nothing."""

_TRAINED_ON = 40
"""Vectors for each cluster that k-means sees."""
_AT_ONCE = 10_000

_REMEDY = "Install it with: pip install faiss-cpu"


class VectorIndex:
    """Vectors in half precision, as they are or in clusters; threads may share it.

    A filter works inside the search, by a bitmap: nothing outside takes a place among the best.
    """

    def __init__(self, index: Any) -> None:
        self._index = index
        self._clusters: int = getattr(index, "nlist", 0)

    @classmethod
    def build(cls, vectors: Matrix, *, clustered_from: int = CLUSTERED_FROM) -> VectorIndex:
        """The index of vectors with shape (n, dimension)."""
        faiss = _faiss()
        count, dimension = vectors.shape
        kind, metric = faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT
        if count < clustered_from:
            index = faiss.IndexScalarQuantizer(dimension, kind, metric)
            index.is_trained = True  # half precision has nothing to learn
        else:
            clusters = isqrt(count)
            centres = faiss.IndexFlatIP(dimension)
            index = faiss.IndexIVFScalarQuantizer(centres, dimension, clusters, kind, metric, False)
            index.cp.niter = 8
            step = max(1, count // (clusters * _TRAINED_ON))
            index.train(np.ascontiguousarray(vectors[::step]))
        for start in range(0, count, _AT_ONCE):
            index.add(vectors[start : start + _AT_ONCE])
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

        `among` (n,) admits rows. Exact, except in clusters where it admits more than `PROBED`.
        """
        faiss = _faiss()
        admitted = self._index.ntotal if among is None else int(np.count_nonzero(among))
        k = min(k, admitted)
        if k == 0:
            return np.zeros(0, np.int64)
        chosen = {}
        if among is not None:
            bits = np.packbits(among, bitorder="little")
            chosen["sel"] = faiss.IDSelectorBitmap(bits)
        if self._clusters:
            share = max(admitted / self._index.ntotal, PROBED)
            chosen["nprobe"] = ceil(self._clusters * PROBED / share)
            parameters = faiss.SearchParametersIVF(**chosen)
        else:
            parameters = faiss.SearchParameters(**chosen)
        query = np.ascontiguousarray(vector, np.float32)[np.newaxis]
        found: Rows = self._index.search(query, k, params=parameters)[1][0]
        return found[found >= 0]


def _faiss() -> Any:
    try:
        import faiss
    except ImportError as error:
        raise EncoderError("FAISS is not installed.", remedy=_REMEDY) from error
    # On the caller's thread: more would wait for each other on a busy host.
    faiss.omp_set_num_threads(1)
    return faiss
