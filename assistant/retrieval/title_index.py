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
        entries = release.catalogue.entries
        self._ids = {plain(entry.id): entry.id for entry in entries}
        self._courses: list[str] = []
        having: dict[str, list[int]] = {}
        owners: dict[str, set[int]] = {}
        for row, entry in enumerate(entries):
            for title in _titles(entry):
                tokens = set(words(plain(title)))
                for token in tokens:
                    having.setdefault(token, []).append(len(self._courses))
                    owners.setdefault(token, set()).add(row)
                if tokens:
                    self._courses.append(entry.id)
        self._vocabulary = sorted(having)
        self._having = [np.array(having[token], np.int32) for token in self._vocabulary]
        most = max(1.0, _TELLING * len(entries))
        self._telling = {
            token: np.array(sorted(rows), np.int32)
            for token, rows in owners.items()
            if len(token) >= _TELLING_FROM and len(rows) <= most
        }
        self._short = np.array([len(token) < _FUZZY_FROM for token in self._vocabulary], bool)
        count = len(entries)
        rarity = [np.log((1 + count) / len(owners[token])) for token in self._vocabulary]
        self._rarity = np.array(rarity, np.float64)
        self._most = float(np.log(1 + count))
        self._weights = np.zeros(len(self._courses), np.float64)
        for titles, weight in zip(self._having, rarity, strict=True):
            self._weights[titles] += weight

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
            for title, score in zip(*self._scores(asked), strict=True):
                course = self._courses[title]
                best[course] = max(score, best.get(course, 0.0))
        found = [(course, score) for course, score in best.items() if score > 0]
        return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0]))[:k])

    def sharing(self, text: str) -> NDArray[np.int32]:
        """Rows of the courses that have a title word of few courses in common with `text`."""
        nobody = np.zeros(0, np.int32)
        found = [self._telling.get(word, nobody) for word in words(plain(text))]
        return np.concatenate([nobody, *found])

    def _scores(self, asked: list[str]) -> tuple[list[int], list[float]]:
        """Titles that have a word like one of `asked`, and their scores."""
        alike = self._alike(asked)
        closest = alike.max(axis=0)
        tokens = np.flatnonzero(closest)
        if not len(tokens):
            return [], []
        # One line for each occurrence of such a word in a title.
        occurrences = [self._having[token] for token in tokens]
        token = np.repeat(tokens, [len(titles) for titles in occurrences])
        titles, line = np.unique(np.concatenate(occurrences), return_inverse=True)
        covered = np.bincount(line, closest[token] * self._rarity[token])
        coverage = covered / self._weights[titles]
        # How well each word of the text is matched in each title, and what the word weighs.
        matched = np.zeros((len(titles), len(asked)))
        for column, likeness in enumerate(alike):
            np.maximum.at(matched[:, column], line, likeness[token])
        known = alike.max(axis=1) > 0
        unknown = _UNKNOWN_WEIGHT * self._most
        weight = np.where(known, self._rarity[alike.argmax(axis=1)], unknown)
        precision = (matched @ weight) / max(weight.sum(), 1e-9)
        both = 2 * coverage * precision / np.maximum(coverage + precision, 1e-9)
        score = np.where(coverage >= _WHOLE, np.maximum(both, coverage), both)
        is_single = (np.bincount(line) < 2) & (coverage < _WHOLE)
        lowered = np.where(is_single, score * _SINGLE_WORD, score)
        return titles.tolist(), lowered.tolist()

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
