"""Matches needs and courses by one encoder alone, whichever it is."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from assistant.catalogue.release import Release
from assistant.retrieval import relevance
from assistant.retrieval.embeddings import EmbeddingStore, Progress, embed
from assistant.retrieval.encoder import Encoder, Matrix
from assistant.retrieval.matching import Asked, Match
from assistant.retrieval.need import Need
from assistant.retrieval.views import narrow_fields, views


class SingleMatcher:
    """A course is the mean of its views' vectors."""

    def __init__(
        self,
        release: Release,
        encoder: Encoder,
        embeddings: EmbeddingStore,
        progress: Progress | None = None,
    ) -> None:
        self._encoder = encoder
        self._vectors, self._fields = _vectors(release, encoder, embeddings, progress)

    @property
    def fingerprint(self) -> str:
        """That of the encoder."""
        return self._encoder.fingerprint

    def need(self, text: str, language: str) -> Need:
        """The need with the encoder's vector."""
        return Need(text, language, self.fingerprint, self._encoder.encode_query(text))

    def match(self, need: Need, asked: Asked) -> Match:
        """All courses by inner product; about the need by what stands out of it (Centring)."""
        similarity = self._vectors @ need.vector
        cosines = self._centring.cosines(need.vector)
        about = relevance.about(cosines, asked.names, asked.shares_word)
        is_near = bool(about.any()) or float(cosines.max()) >= relevance.NEAR
        rows = np.arange(len(similarity))
        return Match(rows, similarity, float(similarity.std()), about, is_near)

    @cached_property
    def _centring(self) -> relevance.Centring:
        return relevance.Centring(self._vectors, self._fields)


def _vectors(
    release: Release, encoder: Encoder, embeddings: EmbeddingStore, progress: Progress | None
) -> tuple[Matrix, Matrix]:
    """One vector a course and one a narrow field of education, shapes (n or m, dimension).

    A course's is the mean of its views' vectors, not normalised: one inner product with it is the
    mean of a need's similarities to the views.
    """
    groups = [views(entry, release.fields) for entry in release.catalogue.entries]
    texts = [text for group in groups for text in group]
    flat = embed([*texts, *narrow_fields(release)], encoder, embeddings, progress)
    means: Matrix = np.zeros((len(groups), flat.shape[1]), np.float32)
    start = 0
    for row, group in enumerate(groups):
        means[row] = flat[start : start + len(group)].mean(axis=0)
        start += len(group)
    return means, flat[len(texts) :]
