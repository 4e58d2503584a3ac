"""Hand-written stand-ins for what is slow or outside."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

import numpy as np

from assistant.retrieval.encoder import Matrix, Vector


class HashingEncoder:
    """Encodes a text as a normalised bag of character trigrams; counts what it encoded."""

    dimension = 256

    def __init__(self, fingerprint: str = "hashing-1") -> None:
        self.fingerprint = fingerprint
        self.queries: list[str] = []
        self.passages: list[str] = []

    def encode_query(self, text: str) -> Vector:
        self.queries.append(text)
        return self._encode(text)

    def encode_passages(self, texts: Sequence[str]) -> Matrix:
        self.passages += texts
        return np.array([self._encode(text) for text in texts], np.float32).reshape(-1, 256)

    def _encode(self, text: str) -> Vector:
        padded = f"  {text.casefold()} "
        vector = np.full(self.dimension, 1e-6, np.float32)
        for start in range(len(padded) - 2):
            digest = hashlib.blake2b(padded[start : start + 3].encode(), digest_size=4).digest()
            vector[int.from_bytes(digest, "little") % self.dimension] += 1
        return (vector / np.linalg.norm(vector)).astype(np.float32)


class MemoryEmbeddings:
    """An EmbeddingStore in a dictionary."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], Vector] = {}

    def get(self, fingerprint: str, hashes: Sequence[str]) -> Mapping[str, Vector]:
        found = {digest: self.kept.get((fingerprint, digest)) for digest in hashes}
        return {digest: vector for digest, vector in found.items() if vector is not None}

    def put(self, fingerprint: str, vectors: Mapping[str, Vector]) -> None:
        for digest, vector in vectors.items():
            self.kept.setdefault((fingerprint, digest), vector)
