"""Providers and languages of instruction that a marked span names, inflected or not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from babel import Locale
from rapidfuzz import fuzz

from assistant.catalogue.release import Release
from assistant.dialogs.understanding.lexicon import Lexicon
from assistant.dialogs.understanding.places import is_inflected, shared_letters
from assistant.dialogs.understanding.text import fold

LANGUAGES = ("bg", "de", "en", "es", "et", "fr", "it", "lt", "pl", "pt", "sl")

_SHORT = 4
"""Words below this length are abbreviations: they count only as a whole."""
_TYPO = 85
"""Similarity (rapidfuzz ratio, 0-100) from which a word is a misspelling of another."""


def provider_of(folded: str, release: Release) -> str | None:
    """The provider whose name, abbreviation or town shares most with a folded span."""
    words = folded.split()
    best: tuple[float, str | None] = (0.0, None)
    for provider, name, telling in _provider_names(release):
        if name == words:
            return provider
        shared = sum(max((_alike(word, other) for other in telling), default=0.0) for word in words)
        if shared:
            best = max(best, (shared - 0.1 * len(telling), provider), key=lambda pair: pair[0])
    return best[1]


def _alike(word: str, other: str) -> float:
    if word == other:
        return float(len(word))
    if len(word) < _SHORT or len(other) < _SHORT:
        return 0.0
    if is_inflected(word, other):
        return float(shared_letters(word, other))
    return 0.8 * len(word) if fuzz.ratio(word, other) >= _TYPO else 0.0


@lru_cache(maxsize=4)
def _provider_names(release: Release) -> tuple[tuple[str, list[str], list[str]], ...]:
    """Provider, the words of one of its names, and those of them that tell it from others."""
    named = [
        (provider.id, re.findall(r"[\w']+", fold(name)))
        for provider in release.providers.values()
        for name in (*provider.names.values(), *provider.aliases, *provider.city.values())
    ]
    owners: dict[str, set[str]] = {}
    for provider, words in named:
        for word in words:
            owners.setdefault(word[:_SHORT], set()).add(provider)
    common = {stem for stem, ids in owners.items() if len(ids) > 2}
    return tuple(
        (provider, words, [word for word in words if word[:_SHORT] not in common])
        for provider, words in named
    )


def tongues_of(folded: str, lexicons: Sequence[Lexicon]) -> tuple[str, ...]:
    """The languages (ISO 639-1) that a folded span names."""
    words = re.findall(r"[\w']+", folded)
    for lexicon in lexicons:
        names = _tongue_names(lexicon.language)
        found = [
            code
            for word in words
            for code, name in names.items()
            if word == name or is_inflected(word, name)
        ]
        found += [
            code
            for code, pattern in lexicon.facet_patterns.get("languages", {}).items()
            if pattern.search(folded)
        ]
        if found:
            return tuple(dict.fromkeys(found))
    return ()


@lru_cache(maxsize=16)
def _tongue_names(language: str) -> dict[str, str]:
    names = Locale.parse(language).languages
    return {code: re.findall(r"[\w']+", fold(names[code]))[0] for code in LANGUAGES}
