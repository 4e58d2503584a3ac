"""Vectors of texts, kept by content hash and encoder fingerprint: a second start encodes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from assistant.retrieval.encoder import Vector


class EmbeddingStore(Protocol):
    """Keeps passage vectors; raw little-endian float32, no pickle."""

    def get(self, fingerprint: str, hashes: Sequence[str]) -> Mapping[str, Vector]:
        """The vectors that are there, by SHA-256 hex of the text; absent ones are absent."""
        ...

    def put(self, fingerprint: str, vectors: Mapping[str, Vector]) -> None:
        """Add vectors; one already there stays."""
        ...
