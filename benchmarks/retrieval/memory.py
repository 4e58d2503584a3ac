"""An embedding store for one run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.retrieval.encoder import Vector


class Memory:
    """Keeps vectors in a dictionary."""

    def __init__(self) -> None:
        self._vectors: dict[tuple[str, str], Vector] = {}

    def get(self, fingerprint: str, hashes: Sequence[str]) -> Mapping[str, Vector]:
        """Those that are there."""
        known = self._vectors
        return {key: known[fingerprint, key] for key in hashes if (fingerprint, key) in known}

    def put(self, fingerprint: str, vectors: Mapping[str, Vector]) -> None:
        """Add vectors."""
        self._vectors |= {(fingerprint, key): vector for key, vector in vectors.items()}
