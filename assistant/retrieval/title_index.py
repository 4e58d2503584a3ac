"""Finds courses by title, with typing errors, in any language that a title exists in.

The only module that imports rapidfuzz for search.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.release import Release
from assistant.retrieval.words import plain, words

NAMED = 0.7
"""At this score or above, a text names the course rather than its subject."""

_SIMILAR = 80.0
"""The least rapidfuzz ratio (0-100) of two words that may be one misspelt: about one edit in five
letters."""

_FUZZY_FROM = 5
"""Letters from which a word may be misspelt; shorter ones ("AI", "IT") must be exact."""

_UNKNOWN_WEIGHT = 0.3
"""Weight of a word that no title has, relative to a word that one title has: "tell me about" must
not hide a title, yet a text full of other words is no title."""

_WHOLE = 0.9
"""Share of a title's weight from which a text contains the whole title."""

_SINGLE_WORD = 0.5
"""Factor where one word of a longer title is all that matched: that is a subject, not a name."""

_TELLING = 0.1
"""Share of the courses up to which a title word tells them apart; "and" is in many more."""

_TELLING_FROM = 3
"""Letters from which a title word tells anything by itself."""


class TitleIndex:
    """All titles of a release, weighed word by word by how few courses have the word."""

    def __init__(self, release: Release) -> None:
        titles = [
            (entry.id, tokens)
            for entry in release.catalogue.entries
            for title in _titles(entry)
            if (tokens := sorted(set(words(plain(title)))))
        ]
        self._ids = {plain(entry.id): entry.id for entry in release.catalogue.entries}
        self._courses = [course for course, _ in titles]
        owners: dict[str, set[str]] = {}
        for course, tokens in titles:
            for token in tokens:
                owners.setdefault(token, set()).add(course)
        self._vocabulary = sorted(owners)
        most = max(1.0, _TELLING * len(self._ids))
        self._telling = {
            token: courses
            for token, courses in owners.items()
            if len(token) >= _TELLING_FROM and len(courses) <= most
        }
        self._short = np.array([len(token) < _FUZZY_FROM for token in self._vocabulary], bool)
        count = len(self._ids)
        rarity = [np.log((1 + count) / len(owners[token])) for token in self._vocabulary]
        self._rarity = np.array(rarity, np.float64)
        self._most = float(np.log(1 + count))
        columns = {token: column for column, token in enumerate(self._vocabulary)}
        self._has = np.zeros((len(titles), len(columns)), bool)
        for row, (_, tokens) in enumerate(titles):
            self._has[row, [columns[token] for token in tokens]] = True
        self._weights = self._has @ self._rarity

    def titles(self, text: str, k: int) -> tuple[tuple[str, float], ...]:
        """The k courses whose titles `text` is most like: (id, score 0 to 1), best first.

        The score weighs how much of the title is in the text against how much of the text is in
        the title. A course id is a match of 1. Courses of score 0 are left out.
        """
        best: dict[str, float] = {}
        exact = self._ids.get(plain(text.strip()))
        if exact:
            best[exact] = 1.0
        asked = sorted(set(words(plain(text))))
        if asked and self._courses:
            for course, score in zip(self._courses, self._scores(asked).tolist(), strict=True):
                best[course] = max(score, best.get(course, 0.0))
        found = [(course, score) for course, score in best.items() if score > 0]
        return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0]))[:k])

    def sharing(self, text: str) -> frozenset[str]:
        """Ids of the courses that have a title word of few courses in common with `text`."""
        found = (self._telling.get(word, set()) for word in words(plain(text)))
        return frozenset().union(*found)

    def _scores(self, asked: list[str]) -> NDArray[np.float64]:
        """One score a title."""
        alike = self._alike(asked)
        in_text = self._has * alike.max(axis=0)
        coverage = (in_text @ self._rarity) / self._weights
        # How well each word of the text is matched in each title, and what the word weighs.
        matched = np.stack([(self._has * row).max(axis=1) for row in alike], axis=1)
        known = alike.max(axis=1) > 0
        unknown = _UNKNOWN_WEIGHT * self._most
        weight = np.where(known, self._rarity[alike.argmax(axis=1)], unknown)
        precision = (matched @ weight) / max(weight.sum(), 1e-9)
        both = 2 * coverage * precision / np.maximum(coverage + precision, 1e-9)
        score = np.where(coverage >= _WHOLE, np.maximum(both, coverage), both)
        is_single = ((in_text > 0).sum(axis=1) < 2) & (coverage < _WHOLE)
        lowered: NDArray[np.float64] = np.where(is_single, score * _SINGLE_WORD, score)
        return lowered

    def _alike(self, asked: list[str]) -> NDArray[np.float64]:
        """Likeness 0 to 1 of each word asked (rows) and each word of the titles (columns)."""
        ratios = process.cdist(asked, self._vocabulary, scorer=fuzz.ratio, score_cutoff=_SIMILAR)
        alike = (ratios.astype(np.float64) / 100) ** 2
        short = np.array([len(word) < _FUZZY_FROM for word in asked], bool)
        must_be_equal = short[:, None] | self._short[None, :]
        allowed: NDArray[np.float64] = np.where(must_be_equal & (alike < 1), 0.0, alike)
        return allowed


def _titles(entry: Microcredential) -> tuple[str, ...]:
    translated = (text.title for text in entry.translations.values())
    return tuple(title for title in (entry.title, entry.title_en, *translated) if title)
