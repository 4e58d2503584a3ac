"""The search of one release: joins vectors, names and eligibility into a ranking."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from itertools import compress

import numpy as np

from assistant.catalogue.release import Release
from assistant.retrieval import ranking, relevance
from assistant.retrieval.eligibility import Eligibility
from assistant.retrieval.embeddings import EmbeddingStore, Progress, embed
from assistant.retrieval.encoder import Encoder, Matrix
from assistant.retrieval.keyword_index import KeywordIndex
from assistant.retrieval.need import Need
from assistant.retrieval.profile import Profile
from assistant.retrieval.ranking import Ranking
from assistant.retrieval.title_index import TitleIndex
from assistant.retrieval.vector_index import VectorIndex
from assistant.retrieval.views import views

__all__ = ["Need", "Search"]

_NARROW = 3
"""Digits of a narrow ISCED-F code: 58 fields cover all education, and encode in a second."""


class Search:
    """Ranks the courses of a release; safe to share among threads.

    Building one encodes the views that `embeddings` lacks and tells `progress` (done, total).
    Indexes are built when they are first asked, so that a start costs no more than it must.
    """

    def __init__(
        self,
        release: Release,
        encoder: Encoder,
        embeddings: EmbeddingStore,
        progress: Progress | None = None,
    ) -> None:
        self._release = release
        self._encoder = encoder
        self._courses = tuple(entry.id for entry in release.catalogue.entries)
        self._vectors, self._fields = _vectors(release, encoder, embeddings, progress)

    def need(self, text: str, language: str) -> Need:
        """The need that `text` says, encoded; `language` is what it is written in."""
        vector = self._encoder.encode_query(text)
        return Need(text, language, self._encoder.fingerprint, vector)

    def refresh(self, need: Need) -> Need:
        """The same need, encoded again where another encoder had made its vector."""
        if need.fingerprint == self._encoder.fingerprint:
            return need
        return self.need(need.text, need.language)

    def rank(self, need: Need | None, profile: Profile, today: date) -> Ranking:
        """Every course: those that meet all stated constraints first, then by relevance.

        Without a need all scores are 0, every course is about it, and the soonest start comes
        first. A need of another encoder is encoded again.
        """
        verdicts = self._eligibility.judge(profile, today)
        if need is None or not self._courses:
            scores = np.zeros(len(self._courses), np.float32)
            soonest = self._eligibility.starts.soonest(today)
            everything = frozenset(self._courses)
            return ranking.rank(self._courses, scores, verdicts, everything, soonest)
        vector = self.refresh(need).vector
        strengths = self._keywords.strengths(need.text)
        scores = relevance.score(self._index.scores(vector), strengths)
        sharing = self._titles.sharing(need.text)
        cosines = self._centring.cosines(vector)
        is_about = relevance.about(
            cosines,
            strengths,
            np.array([course in sharing for course in self._courses], bool),
        )
        about = frozenset(compress(self._courses, is_about))
        is_near = bool(about) or float(cosines.max()) >= relevance.NEAR
        return ranking.rank(self._courses, scores, verdicts, about, is_near=is_near)

    def titles(self, text: str, k: int) -> tuple[tuple[str, float], ...]:
        """The k courses whose titles `text` is most like: (id, score 0 to 1), best first."""
        return self._titles.titles(text, k)

    @cached_property
    def _eligibility(self) -> Eligibility:
        return Eligibility(self._release)

    @cached_property
    def _index(self) -> VectorIndex:
        return VectorIndex(self._vectors)

    @cached_property
    def _centring(self) -> relevance.Centring:
        return relevance.Centring(self._vectors, self._fields)

    @cached_property
    def _keywords(self) -> KeywordIndex:
        return KeywordIndex(self._release)

    @cached_property
    def _titles(self) -> TitleIndex:
        return TitleIndex(self._release)


def _vectors(
    release: Release, encoder: Encoder, embeddings: EmbeddingStore, progress: Progress | None
) -> tuple[Matrix, Matrix]:
    """One vector a course and one a narrow field of education, shapes (n or m, dimension).

    A course's is the mean of its views' vectors, not normalised: one inner product with it is the
    mean of a need's similarities to the views.
    """
    groups = [views(entry, release.fields) for entry in release.catalogue.entries]
    labels = [field.label for field in release.catalogue.fields if len(field.code) == _NARROW]
    texts = [text for group in groups for text in group]
    flat = embed([*texts, *labels], encoder, embeddings, progress)
    means: Matrix = np.zeros((len(groups), flat.shape[1]), np.float32)
    start = 0
    for row, group in enumerate(groups):
        means[row] = flat[start : start + len(group)].mean(axis=0)
        start += len(group)
    return means, flat[len(texts) :]
