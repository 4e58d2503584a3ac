"""How much of a text stands in a course's titles and subject, in any language they exist in."""

from __future__ import annotations

from collections.abc import Sequence
from math import log

from assistant.catalogue.release import Release
from assistant.retrieval.words import plain, words

_STEM = 6
"""Letters that are compared: endings differ, beginnings do not."""
_SHORTEST = 3


class TitleWords:
    """Weighs words by how few courses have them, as BM25 does (Robertson and Zaragoza 2009)."""

    def __init__(self, release: Release) -> None:
        self._courses: list[frozenset[str]] = []
        for entry in release.catalogue.entries:
            field = release.fields.get(entry.field)
            titles = [entry.title, entry.title_en, field.label if field else ""]
            titles += [text.title for text in entry.translations.values()]
            self._courses.append(stems(titles))
        counts: dict[str, int] = {}
        for course in self._courses:
            for stem in course:
                counts[stem] = counts.get(stem, 0) + 1
        self._counts = counts

    def share(self, texts: Sequence[str]) -> float:
        """The share (0 to 1) of the weight of `texts` that the best course's titles have."""
        asked = stems(texts)
        weights = {stem: self._weight(stem) for stem in asked}
        total = sum(weights.values())
        known = [stem for stem in asked if stem in self._counts]
        if not known or total <= 0:
            return 0.0
        best = max(sum(weights[s] for s in known if s in course) for course in self._courses)
        return best / total

    def _weight(self, stem: str) -> float:
        return max(0.0, log((1 + len(self._courses)) / (0.5 + self._counts.get(stem, 0))))


def stems(texts: Sequence[str]) -> frozenset[str]:
    """The beginnings of the words that are long enough to mean something."""
    found = (word for text in texts for word in words(plain(text)))
    return frozenset(word[:_STEM] for word in found if len(word) >= _SHORTEST)
