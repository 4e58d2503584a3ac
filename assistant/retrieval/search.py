"""The search of one release: joins vectors, names and eligibility into a ranking."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from pathlib import Path

import numpy as np

from assistant.catalogue.release import Release
from assistant.retrieval import ranking, relevance
from assistant.retrieval.eligibility import Eligibility
from assistant.retrieval.embeddings import EmbeddingStore, Progress
from assistant.retrieval.encoder import Encoder
from assistant.retrieval.keyword_index import KeywordIndex
from assistant.retrieval.matching import DEPTH, Asked, Matcher
from assistant.retrieval.need import Need
from assistant.retrieval.paired_encoder import PairedEncoder
from assistant.retrieval.paired_matcher import PairedMatcher
from assistant.retrieval.profile import Profile
from assistant.retrieval.ranking import Ranking
from assistant.retrieval.single_matcher import SingleMatcher
from assistant.retrieval.title_index import TitleIndex
from assistant.retrieval.verdicts import Verdict

__all__ = ["Need", "Search"]


class Search:
    """Ranks the courses of a release; safe to share among threads.

    Building one encodes the views that `embeddings` lacks and tells `progress` (done, total).
    `cache` is this machine's folder for indexes of vectors; the others are built when they are
    first asked, so that a start costs no more than it must.
    """

    def __init__(
        self,
        release: Release,
        encoder: Encoder,
        embeddings: EmbeddingStore,
        progress: Progress | None = None,
        cache: Path | None = None,
    ) -> None:
        self._release = release
        self._courses = np.array([entry.id for entry in release.catalogue.entries], object)
        self._places = np.argsort(np.argsort(self._courses))
        self._matcher = _matcher(release, encoder, embeddings, progress, cache)

    def need(self, text: str, language: str) -> Need:
        """The need that `text` says, encoded; `language` is what it is written in."""
        return self._matcher.need(text, language)

    def refresh(self, need: Need) -> Need:
        """The same need, encoded again where other encoders had made its vectors."""
        if need.fingerprint == self._matcher.fingerprint:
            return need
        return self.need(need.text, need.language)

    def rank(
        self, need: Need | None, profile: Profile, today: date, *, depth: int = DEPTH
    ) -> Ranking:
        """Courses that meet all stated constraints first, then by relevance.

        All of a release of up to 2,000 (course_index.ALL_UP_TO); of a larger one at least the
        `depth` first by this order and the `depth` nearest. Without a need all scores are 0, every
        course is about it, and the soonest start comes first. A need of other encoders is encoded
        again.
        """
        verdicts = self._eligibility.judge(profile, today)
        count = len(self._courses)
        if need is None or not count:
            scores, everything = np.zeros(count, np.float32), np.ones(count, bool)
            ties = self._eligibility.starts.soonest(today) * count + self._places
            return ranking.rank(self._courses, scores, verdicts, everything, ties)
        names = self._keywords.strengths(need.text)
        shares_word = np.zeros(count, bool)
        shares_word[self._titles.sharing(need.text)] = True
        asked = Asked(names, shares_word, verdicts.tiers, depth)
        match = self._matcher.match(self.refresh(need), asked)
        scores = relevance.score(match.similarity, match.deviation, names[match.rows])
        return ranking.rank(
            self._courses[match.rows],
            scores,
            verdicts.of(match.rows),
            match.about,
            self._places[match.rows],
            is_near=match.is_near,
        )

    def verdicts(self, course: str, profile: Profile, today: date) -> Mapping[str, Verdict]:
        """What each stated constraint says of a course. Raises InvalidInputError for none."""
        return self._eligibility.verdict(course, profile, today)

    def titles(self, text: str, k: int) -> tuple[tuple[str, float], ...]:
        """The k courses whose titles `text` is most like: (id, score 0 to 1), best first."""
        return self._titles.titles(text, k)

    @cached_property
    def _eligibility(self) -> Eligibility:
        return Eligibility(self._release)

    @cached_property
    def _keywords(self) -> KeywordIndex:
        return KeywordIndex(self._release)

    @cached_property
    def _titles(self) -> TitleIndex:
        return TitleIndex(self._release)


def _matcher(
    release: Release,
    encoder: Encoder,
    embeddings: EmbeddingStore,
    progress: Progress | None,
    cache: Path | None,
) -> Matcher:
    english = encoder.english if isinstance(encoder, PairedEncoder) else None
    if english is None:
        return SingleMatcher(release, encoder, embeddings, progress)
    return PairedMatcher(release, encoder, english, embeddings, progress, cache)
