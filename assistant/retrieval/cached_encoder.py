"""An encoder that remembers its latest queries, so that one turn encodes a text once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from threading import Lock

from assistant.retrieval.encoder import Encoder, Matrix, Vector

_KEPT = 256


class CachedEncoder:
    """Wraps an encoder with a bounded cache of query vectors; passages pass through.

    Understanding and retrieval share one of these: the second asks for the text that the first
    has just encoded. Vectors that are given out cannot be written to.
    """

    def __init__(self, encoder: Encoder, kept: int = _KEPT) -> None:
        self._encoder = encoder
        self._kept = kept
        self._vectors: OrderedDict[str, Vector] = OrderedDict()
        self._lock = Lock()

    @property
    def fingerprint(self) -> str:
        """That of the encoder inside."""
        return self._encoder.fingerprint

    @property
    def dimension(self) -> int:
        """That of the encoder inside."""
        return self._encoder.dimension

    def encode_query(self, text: str) -> Vector:
        """The remembered vector, or a new one."""
        with self._lock:
            if text in self._vectors:
                self._vectors.move_to_end(text)
                return self._vectors[text]
        vector = self._encoder.encode_query(text)
        vector.flags.writeable = False
        with self._lock:
            self._vectors[text] = vector
            while len(self._vectors) > self._kept:
                self._vectors.popitem(last=False)
        return vector

    def encode_passages(self, texts: Sequence[str]) -> Matrix:
        """As the encoder inside."""
        return self._encoder.encode_passages(texts)
