"""Vectors of texts, kept by content hash and encoder fingerprint: nothing is encoded twice."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import numpy as np

from assistant.errors import EncoderError
from assistant.retrieval.encoder import Encoder, Matrix, Vector

Progress = Callable[[int, int], None]
"""Told (done, total) after each batch that was encoded."""

_BATCH = 8


class EmbeddingStore(Protocol):
    """Keeps passage vectors; raw little-endian float32, no pickle."""

    def get(self, fingerprint: str, hashes: Sequence[str]) -> Mapping[str, Vector]:
        """The vectors that are there, by SHA-256 hex of the text; absent ones are absent."""
        ...

    def put(self, fingerprint: str, vectors: Mapping[str, Vector]) -> None:
        """Add vectors; one already there stays."""
        ...


def content_hash(text: str) -> str:
    """SHA-256 hex of the text in UTF-8."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def embed(
    texts: Sequence[str],
    encoder: Encoder,
    store: EmbeddingStore,
    progress: Progress | None = None,
) -> Matrix:
    """The passage vectors of `texts`, shape (len(texts), dimension), in order.

    Encodes only what the store lacks, in batches that are stored one by one: an interrupted run
    goes on where it stopped. `progress` is called only where something has to be encoded, first
    with 0 done. Raises EncoderError where stored vectors do not fit the encoder.
    """
    if not texts:
        return np.zeros((0, encoder.dimension), np.float32)
    wanted = {content_hash(text): text for text in texts}
    known = dict(store.get(encoder.fingerprint, tuple(wanted)))
    missing = [digest for digest in wanted if digest not in known]
    if missing and progress:
        progress(0, len(missing))
    for start in range(0, len(missing), _BATCH):
        batch = missing[start : start + _BATCH]
        vectors = encoder.encode_passages([wanted[digest] for digest in batch])
        fresh = dict(zip(batch, vectors, strict=True))
        store.put(encoder.fingerprint, fresh)
        known |= fresh
        if progress:
            progress(start + len(batch), len(missing))
    rows = [known[content_hash(text)] for text in texts]
    if len({row.shape for row in rows}) != 1:
        raise EncoderError(
            f"Stored vectors of {encoder.fingerprint} have different lengths.",
            remedy="Delete the stored embeddings; they are made again at the next start.",
        )
    return np.stack(rows).astype(np.float32, copy=False)
