"""How much of a text stands in a course's titles and subject, in any language they exist in."""

from __future__ import annotations

from collections.abc import Sequence
from math import log

import numpy as np

from assistant.catalogue.release import Release
from assistant.retrieval.words import plain, words

_STEM = 6
"""Letters that are compared: endings differ, beginnings do not."""
_SHORTEST = 3


class TitleWords:
    """Weighs words by how few courses have them, as BM25 does (Robertson and Zaragoza 2009)."""

    def __init__(self, release: Release) -> None:
        having: dict[str, list[int]] = {}
        for row, entry in enumerate(release.catalogue.entries):
            field = release.fields.get(entry.field)
            titles = [entry.title, entry.title_en, field.label if field else ""]
            titles += [text.title for text in entry.translations.values()]
            for stem in stems(titles):
                having.setdefault(stem, []).append(row)
        self._having = {stem: np.array(rows, np.int32) for stem, rows in having.items()}
        self._count = len(release.catalogue.entries)

    def share(self, texts: Sequence[str]) -> float:
        """The share (0 to 1) of the weight of `texts` that the best course's titles have."""
        weights = {stem: self._weight(stem) for stem in stems(texts)}
        total = sum(weights.values())
        known = [stem for stem in weights if stem in self._having]
        if not known or total <= 0:
            return 0.0
        found = np.zeros(self._count, np.float32)
        for stem in known:
            found[self._having[stem]] += weights[stem]
        return float(found.max()) / total

    def _weight(self, stem: str) -> float:
        having = len(self._having.get(stem, ()))
        return max(0.0, log((1 + self._count) / (0.5 + having)))


def stems(texts: Sequence[str]) -> frozenset[str]:
    """The beginnings of the words that are long enough to mean something."""
    found = (word for text in texts for word in words(plain(text)))
    return frozenset(word[:_STEM] for word in found if len(word) >= _SHORTEST)
