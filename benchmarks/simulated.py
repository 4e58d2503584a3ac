"""Simulated catalogues of any size: real constraint values, made-up titles, made-up vectors."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from decimal import Decimal

import numpy as np

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.release import Catalogue, Release
from assistant.retrieval.encoder import Matrix, Vector
from benchmarks.retrieval.judged import sample_release

DIMENSION = 384
TOPICS = 500
_SPREAD = 0.8
"""How far courses lie from their topic, which has length 1."""


class SimulatedEncoder:
    """Vectors in as many clusters as there are topics, in place of an encoder that takes hours."""

    dimension = DIMENSION

    def __init__(self, name: str) -> None:
        self.fingerprint = f"simulated-{name}"
        seed = int(hashlib.sha256(name.encode()).hexdigest()[:8], 16)
        self._topics = np.random.default_rng(seed).normal(size=(TOPICS, DIMENSION))

    def encode_query(self, text: str) -> Vector:
        """The same text has the same vector."""
        seed = int(hashlib.sha256(text.encode()).hexdigest()[:8], 16)
        made = np.random.default_rng(seed)
        vector = self._topics[made.integers(TOPICS)] + _SPREAD * made.normal(size=DIMENSION)
        unit: Vector = (vector / np.linalg.norm(vector)).astype(np.float32)
        return unit

    def encode_passages(self, texts: Sequence[str]) -> Matrix:
        """One row a text."""
        if not texts:
            return np.zeros((0, DIMENSION), np.float32)
        return np.stack([self.encode_query(text) for text in texts])


def simulated_release(count: int) -> Release:
    """The sample portfolio's entries over and over, each under an id and titles of its own."""
    base = sample_release().catalogue
    made = np.random.default_rng(1)
    entries = []
    for number in range(count):
        entry = base.entries[number % len(base.entries)]
        other = base.entries[made.integers(len(base.entries))]
        values = {
            "id": f"{entry.id}-{number}",
            "title": f"{entry.title} {other.title[:20]} {number}",
            "summary": "",
            "ects": Decimal(int(made.integers(1, 10))),
        }
        entries.append(entry.model_copy(update=values))
    return Release(1, _catalogue(base, tuple(entries)))


def _catalogue(base: Catalogue, entries: tuple[Microcredential, ...]) -> Catalogue:
    return Catalogue(entries, base.providers, fields=base.fields, rates=base.rates)
