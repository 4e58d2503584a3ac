"""The encoder over an 8-bit model: cut the text, look the embeddings up, compute, normalise."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from assistant.errors import EncoderError
from assistant.retrieval.encoder import Matrix, Vector
from assistant.retrieval.int8.session import Session
from assistant.retrieval.int8.source import INPUT, Floats

Ids = NDArray[np.int64]

SAMPLES = (
    "Caring for older people at home",
    "искам да науча повече за изкуствения интелект, вечер и онлайн",
    "Einführung in das Recht der Europäischen Union",
)
"""Texts whose vectors must come out alike here and from the exact model."""

_WORKERS = 2
_LEAST_COSINE = 0.98


class TextModel(Protocol):
    """What stands before the layers of one model."""

    def ids(self, text: str, *, is_query: bool) -> Ids:
        """The token numbers of the text with the special ones; what is too long is cut off."""
        ...

    def embeddings(self, ids: Ids) -> Floats:
        """Word, position and type embedding added up, shape (len(ids), hidden)."""
        ...


class Int8Encoder:
    """An encoder in onnxruntime; threads may share it, and a query never waits for a catalogue."""

    def __init__(self, fingerprint: str, dimension: int, text: TextModel, session: Session) -> None:
        self.fingerprint = fingerprint
        self.dimension = dimension
        self._text = text
        self._session = session

    def encode_query(self, text: str) -> Vector:
        """The vector of what a learner asks, computed on the caller's thread."""
        return self._encode(text, is_query=True)

    def encode_passages(self, texts: Sequence[str]) -> Matrix:
        """The vectors of passages, on two threads.

        One text at a time: the scales of 8-bit inputs are common to a batch, so that a batch
        would be less exact and vectors would depend on their neighbours.
        """
        if not texts:
            return np.zeros((0, self.dimension), np.float32)
        if len(texts) == 1:
            return self._encode(texts[0], is_query=False)[np.newaxis]
        with ThreadPoolExecutor(_WORKERS, "encoder") as pool:
            return np.stack(list(pool.map(lambda text: self._encode(text, is_query=False), texts)))

    def check_against(self, exact: Path) -> None:
        """Compare the queries SAMPLES with the vectors in the file `exact`, one a row.

        Raises EncoderError when one differs too much: a kernel of this processor miscalculates.
        """
        rows = np.load(exact, allow_pickle=False)
        for text, row in zip(SAMPLES, rows, strict=True):
            cosine = float(self.encode_query(text) @ row)
            if not cosine >= _LEAST_COSINE:
                raise EncoderError(f"The fast encoder differs from the exact one ({cosine:.3f}).")

    def _encode(self, text: str, *, is_query: bool) -> Vector:
        ids = self._text.ids(text, is_query=is_query)
        mean = self._session.run({INPUT: self._text.embeddings(ids)[np.newaxis]})[0]
        vector: Vector = mean / np.linalg.norm(mean)
        return vector
