"""BM25 over the names by which a course can be called. The only module that imports bm25s.

Names are ids, abbreviations and codes in titles and summaries, and providers' names and aliases;
each counts as one term, so that only a whole name matches. Fusing BM25 over all words with e5 made
results worse (nDCG@10 0.520 for 0.557, 975 courses), so words at large are left to the encoder.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.register import Provider
from assistant.catalogue.release import Release
from assistant.errors import ConfigurationError
from assistant.retrieval.words import phrases, plain, words

if TYPE_CHECKING:
    from bm25s import BM25

_LONGEST_NAME = 8
"""Words in the longest name that is looked for."""

_SHORT = 4
"""Capital abbreviations up to this length must be written in capitals: "it" is not "IT"."""


class KeywordIndex:
    """Finds courses that a text calls by name; n rows in catalogue order."""

    def __init__(self, release: Release) -> None:
        providers = {name: _called(provider) for name, provider in release.providers.items()}
        self._names = [_names(entry, providers) for entry in release.catalogue.entries]
        self._known = frozenset(name for names in self._names for name in names)

    def strengths(self, text: str) -> NDArray[np.float32]:
        """How strongly `text` names each course, shape (n,), 0 to 1.

        1 is a name that belongs to one course alone; one shared by many courses counts less.
        """
        found = self._found(text)
        if not found:
            return np.zeros(len(self._names), np.float32)
        scores: NDArray[np.float32] = self._bm25.get_scores(sorted(found))
        strengths: NDArray[np.float32] = np.minimum(scores / self._strongest, np.float32(1))
        return strengths

    def _found(self, text: str) -> frozenset[str]:
        runs = phrases(text, _LONGEST_NAME)
        found = self._known & (runs | phrases(plain(text), _LONGEST_NAME))
        # A longer name takes the shorter ones inside it: "sofia-marine" does not name Sofia.
        inside = {part for name in found for part in phrases(name, _LONGEST_NAME) - {name}}
        return found - inside

    @cached_property
    def _bm25(self) -> BM25:
        try:
            from bm25s import BM25
        except ImportError as error:
            raise ConfigurationError(
                "bm25s is not installed.", remedy="Install it with: pip install bm25s"
            ) from error
        # A course with many names is no less its own name's: no length normalisation.
        index = BM25(b=0.0)
        index.index(self._names, show_progress=False)
        return index

    @cached_property
    def _strongest(self) -> np.float32:
        return np.float32(self._bm25.scores["data"].max())


def _called(provider: Provider) -> frozenset[str]:
    called = (provider.id, *provider.names.values(), *provider.aliases)
    return frozenset(_term(" ".join(words(name))) for name in called)


def _names(entry: Microcredential, providers: Mapping[str, frozenset[str]]) -> list[str]:
    """The names of a course as terms: short abbreviations as written, all others plain."""
    names = {plain(" ".join(words(entry.id)))}
    texts = (entry.title, entry.title_en, entry.summary, entry.summary_en)
    names |= {_term(word) for text in texts for word in words(text) if _is_code(word)}
    return sorted(names.union(*(providers[name] for name in entry.providers)) - {""})


def _is_code(word: str) -> bool:
    capitals = sum(char.isupper() for char in word)
    return len(word) >= 2 and (capitals >= 2 or (word[0].isalpha() and word[-1].isdigit()))


def _term(name: str) -> str:
    return name if name.isupper() and len(name) <= _SHORT else plain(name)
