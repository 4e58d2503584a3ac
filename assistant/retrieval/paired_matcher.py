"""Matches needs and courses by two encoders: English by its own, other languages by a bridge.

A need in English is compared with English texts by the English encoder, mostly. Any other is
carried into that encoder's space, helped by the concepts that the glossary finds in it, and
compared by the multilingual encoder as well. docs/retrieval.md tells what each part brings.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from assistant.catalogue.release import Release
from assistant.retrieval.bridge import Bridge, normalised
from assistant.retrieval.certainty import Certainty, Signs
from assistant.retrieval.course_index import CourseIndex, Near
from assistant.retrieval.course_vectors import CourseTexts, course_vectors
from assistant.retrieval.embeddings import EmbeddingStore, Progress, embed
from assistant.retrieval.encoder import Encoder, Vector, products
from assistant.retrieval.glossary import Glossary
from assistant.retrieval.kept import kept_index
from assistant.retrieval.matching import DEPTH, Asked, Match
from assistant.retrieval.need import Need
from assistant.retrieval.title_words import TitleWords
from assistant.retrieval.vector_index import Rows
from assistant.retrieval.verdicts import Tier
from assistant.retrieval.words import plain, words

ENGLISH = "en"

IS_ENGLISH = 0.46
MAY_BE_ENGLISH = 0.25
"""The cosine of a need's English vector and its bridged one from which it is English indeed, and
from which it is where it has an English function word.

Whoever does not know the language may say English. Over the tuning half the two bounds keep all
English needs and two in a hundred others.
"""

_FUNCTION_WORDS = frozenset(
    """about and are but can does for from get how is know learn like of that the this want what
    where which who with would you your""".split()  # noqa: SIM905 - a list is longer than its point
)

MULTILINGUAL_BESIDE_ENGLISH = 0.4
"""What the multilingual similarity weighs beside the English one for a need in English, both in
standard deviations; for all others both weigh the same."""

CONCEPTS = 0.4
CONCEPTS_MORE = 0.05
CONCEPTS_MOST = 0.6
"""The share of a need's English vector that its concepts make up: for one, more for each further
one, and at most."""

GENERAL = 0.4
"""What a course's generality takes from its similarity to a need that is not in English."""

FEEDBACK = 3
DRAWN = 0.2
"""A need is drawn towards the courses that are first, by so much of their common direction.

Rocchio (1971), "Relevance feedback in information retrieval", with the first taken for relevant.
"""

OF_BEST = 0.65
OF_BEST_WITH_WORD = 0.5
SURELY = 0.7
"""Beside the best course, others are about the need from this share of its two cosines together;
less where their title has a telling word of it; and from `SURELY` however good the best is. On the
tuning half 7 courses a need, 0.93 of those graded 2 among them.
"""

_NEAREST_CONCEPTS = 20
_SHARPNESS = 15.0
"""The concepts that tell what a need is near to, and how much more the nearest of them count."""


class PairedMatcher:
    """The courses of one release by both encoders."""

    def __init__(
        self,
        release: Release,
        multilingual: Encoder,
        english: Encoder,
        embeddings: EmbeddingStore,
        progress: Progress | None = None,
        cache: Path | None = None,
    ) -> None:
        """`cache` is this machine's folder for indexes; None keeps them in memory."""
        self._multilingual, self._english = multilingual, english
        self.fingerprint = f"{multilingual.fingerprint}+{english.fingerprint}"
        self._bridge, self._glossary, self._certainty = Bridge(), Glossary(), Certainty()
        self._concepts = embed(self._glossary.concepts, english, embeddings, progress)
        texts = CourseTexts.of(release)

        def build() -> CourseIndex:
            encoders = (multilingual, english)
            vectors = course_vectors(texts, *encoders, embeddings, self._bridge, progress)
            return CourseIndex.build(*vectors, self._concepts)

        key = (self.fingerprint, self._bridge.fingerprint, *self._glossary.concepts, *texts.flat())
        self._courses = kept_index(cache, key, build)
        self._titles = TitleWords(release)

    def need(self, text: str, language: str) -> Need:
        """The need; its English vector is there where the text is in English indeed."""
        vector = self._multilingual.encode_query(text)
        own = self._english.encode_query(text) if language == ENGLISH else None
        if own is not None and not _is_english(text, float(own @ self._bridge.query(vector))):
            own = None
        return Need(text, language, self.fingerprint, vector, own)

    def match(self, need: Need, asked: Asked) -> Match:
        """By both similarities in standard deviations; about the need by Certainty.

        Of many courses only the `asked.depth` best are compared: of all, of those that fit before
        those that may and those that do not, and of those that are named.
        """
        concepts = self._found(need)
        english = self._english_vector(need, concepts)
        multilingual = _unit(need.vector - self._bridge.query_mean)
        beside = 1.0 if need.english is None else MULTILINGUAL_BESIDE_ENGLISH
        general = GENERAL if need.english is None else 0.0
        weighted, _ = self._courses.weighted(english, multilingual, beside, general)
        near = self._courses.near(self._candidates(weighted, asked))
        first = np.argsort(-self._courses.standardised(weighted, near))[:FEEDBACK]
        towards, towards_multilingual = near.means(first)
        drawn = _unit(english + DRAWN * towards)
        drawn_multilingual = _unit(multilingual + DRAWN * towards_multilingual)
        weighted, deviation = self._courses.weighted(drawn, drawn_multilingual, beside, general)
        similarity = self._courses.standardised(weighted, near)
        near_english = near.english(english)
        both = near.multilingual(multilingual) + near_english
        signs = self._signs(need, concepts, english, multilingual, near)
        certainty = self._certainty.of(signs)
        about = asked.names[near.rows] >= 1
        if certainty >= self._certainty.about:
            shares_word = asked.shares_word[near.rows]
            share = np.where(shares_word, OF_BEST_WITH_WORD, OF_BEST)
            about = about | (both >= np.minimum(share * both.max(), SURELY))
        is_near = certainty >= self._certainty.near or bool(about.any())
        return Match(near.rows, similarity, deviation, about, is_near)

    def signs(self, need: Need) -> Signs:
        """What Certainty judges the need by; benchmarks fit it to these."""
        concepts = self._found(need)
        english = self._english_vector(need, concepts)
        multilingual = _unit(need.vector - self._bridge.query_mean)
        weighted, _ = self._courses.weighted(english, multilingual, 1.0, 0.0)
        near = self._courses.near(self._courses.best(weighted, DEPTH))
        return self._signs(need, concepts, english, multilingual, near)

    def _candidates(self, weighted: Vector, asked: Asked) -> Rows:
        nearest = self._courses.best(weighted, asked.depth)
        if self._courses.is_whole:
            return nearest
        chosen = np.zeros(len(self._courses), bool)
        chosen[nearest] = True
        missing = asked.depth if asked.tiers.any() else 0
        for tier in Tier:
            if missing:
                fitting = self._courses.best(weighted, missing, asked.tiers == tier)
                chosen[fitting] = True
                missing -= len(fitting)
        if asked.names.any():
            chosen[self._courses.best(weighted, asked.depth, asked.names > 0)] = True
        return np.flatnonzero(chosen)

    def _found(self, need: Need) -> tuple[int, ...]:
        """The concepts in the text; none in English, where the text itself is better."""
        if need.english is not None:
            return ()
        language = need.language
        if language == ENGLISH:  # it is not, or its vector would be there
            language = self._glossary.guess(need.text) or ENGLISH
        return self._glossary.find(need.text, language)

    def _english_vector(self, need: Need, concepts: tuple[int, ...]) -> Vector:
        if need.english is not None:
            return need.english
        bridged = self._bridge.query(need.vector)
        if not concepts:
            return bridged
        share = min(CONCEPTS_MOST, CONCEPTS + CONCEPTS_MORE * (len(concepts) - 1))
        return _unit((1 - share) * bridged + share * self._together(concepts))

    def _together(self, concepts: tuple[int, ...]) -> Vector:
        return _unit(self._concepts[list(concepts)].sum(axis=0))

    def _signs(
        self,
        need: Need,
        concepts: tuple[int, ...],
        english: Vector,
        multilingual: Vector,
        near: Near,
    ) -> Signs:
        best = float(near.english(english).max())
        alike = products(self._concepts, english)
        nearest = np.argpartition(-alike, _NEAREST_CONCEPTS)[:_NEAREST_CONCEPTS]
        weights = np.exp(_SHARPNESS * (alike[nearest] - alike.max()))
        coverage = self._courses.coverage
        if concepts:
            together = float(near.english(self._together(concepts)).max())
            covered = coverage[list(concepts)]
            of_concepts = together, float(covered.max()), float(covered.min())
        else:
            of_concepts = best, self._certainty.no_concept, self._certainty.no_concept
        names = [self._glossary.concepts[concept] for concept in concepts]
        return Signs(
            nearest=float(near.multilingual(multilingual).max()),
            nearest_english=best,
            covered=float((weights * coverage[nearest]).sum() / weights.sum()),
            beyond=best - float(alike.max()),
            nearest_concepts=of_concepts[0],
            best_concept=of_concepts[1],
            worst_concept=of_concepts[2],
            length=float(np.log1p(len(words(need.text)))),
            in_titles=self._titles.share([need.text, *names]),
        )


def _is_english(text: str, agreement: float) -> bool:
    if agreement >= IS_ENGLISH:
        return True
    return agreement >= MAY_BE_ENGLISH and not _FUNCTION_WORDS.isdisjoint(words(plain(text)))


def _unit(vector: Vector) -> Vector:
    return normalised(vector)
