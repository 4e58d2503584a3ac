"""Vectors of texts by encoder fingerprint and content hash, as raw little-endian float32."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

import numpy as np
import sqlalchemy as sa

from assistant.retrieval.encoder import Vector
from assistant.store.engine import Database
from assistant.store.schema import embeddings

_LITTLE_ENDIAN = np.dtype("<f4")
_AT_ONCE = 500
"""Hashes in one statement, below the number of values that any SQLite takes (999)."""


class Embeddings:
    """Stored vectors; what is stored once never changes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, fingerprint: str, hashes: Sequence[str]) -> Mapping[str, Vector]:
        """The vectors that are there, each of shape (dimension,) and read-only."""
        found: dict[str, Vector] = {}
        wanted = iter(hashes)
        with self._database.read() as connection:
            while some := list(islice(wanted, _AT_ONCE)):
                rows = connection.execute(
                    sa.select(embeddings.c.hash, embeddings.c.vector).where(
                        embeddings.c.fingerprint == fingerprint, embeddings.c.hash.in_(some)
                    )
                )
                found |= {key: np.frombuffer(raw, _LITTLE_ENDIAN) for key, raw in rows}
        return found

    def put(self, fingerprint: str, vectors: Mapping[str, Vector]) -> None:
        """Add vectors in one transaction; several processes may add the same ones."""
        rows = [
            {
                "fingerprint": fingerprint,
                "hash": key,
                "vector": vectors[key].astype(_LITTLE_ENDIAN).tobytes(),
            }
            for key in sorted(
                vectors
            )  # one order for all, so that two processes cannot block each other
        ]
        with self._database.write() as connection:
            self._database.insert_new(connection, embeddings, rows)
