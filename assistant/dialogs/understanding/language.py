"""Which of our languages a message is written in, from its script and its small words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from assistant.dialogs.understanding.lexicon import Lexicon
from assistant.dialogs.understanding.text import fold

_MIN_EVIDENCE = 2
"""Small words needed to switch the language within one script: a course title has fewer.

Of words of any kind as many, where a classifier is sure.
"""

_SURE = 0.7
"""Chance from which a language is switched to. On the tuning half 99 of 100 messages then stay in
their conversation's language, and 8 of 10 are found in a fresh one."""


def words_of(text: str) -> list[str]:
    """The folded words of a message."""
    return re.findall(r"[\w']+", fold(text))


def is_command(text: str) -> bool:
    """Whether a message is a command such as /back, which is the same in every language."""
    return text.startswith("/")


def detect(
    text: str,
    current: str,
    lexicons: Mapping[str, Lexicon],
    chances: Mapping[str, float] | None = None,
) -> str:
    """The language of `text`, or `current` where nothing tells otherwise.

    `chances` by language are a classifier's; without them small words decide alone.
    """
    words = words_of(text)
    letters = [char for char in text if char.isalpha()]
    if not letters:
        return current
    cyrillic = sum("CYRILLIC" in unicodedata.name(char, "") for char in letters)
    is_cyrillic = cyrillic * 2 > len(letters)
    candidates = [
        language for language in lexicons if _is_cyrillic(lexicons[language]) == is_cyrillic
    ]
    if not candidates:
        return current
    scores = {
        language: sum(word in lexicons[language].small_words for word in words)
        for language in candidates
    }
    if chances and not is_cyrillic:
        return _by_chances(chances, current, words, scores)
    best = max(candidates, key=lambda language: (scores[language], language == current))
    if current not in candidates:
        # The other script is evidence enough where only one of our languages uses it; Latin
        # letters in a Cyrillic conversation may be a mere name.
        certain = len(candidates) == 1 and is_cyrillic
        return best if certain or scores[best] >= _MIN_EVIDENCE else current
    enough = scores[best] >= _MIN_EVIDENCE and scores[best] > scores[current]
    return best if enough else current


def _by_chances(
    chances: Mapping[str, float],
    current: str,
    words: Sequence[str],
    scores: Mapping[str, int],
) -> str:
    best = max((language for language in chances if language in scores), key=chances.__getitem__)
    if best == current or chances[best] < _SURE or len(words) < _MIN_EVIDENCE:
        return current
    if scores[best] < scores.get(current, 0):  # "I don't speak Portuguese" is about it, not in it
        return current
    # Course titles, tools and trades have English names in every language.
    return current if best == "en" and scores[best] < _MIN_EVIDENCE else best


def lexicons_for(
    text: str, language: str, current: str, lexicons: Mapping[str, Lexicon]
) -> list[Lexicon]:
    """The lexicons to read a message by: its language's first, then the others at hand.

    English comes in only where it is heard, for its words stand in other languages too.
    """
    order = dict.fromkeys((language, current, "en"))
    return [
        lexicons[name]
        for name in order
        if name in lexicons and (name != "en" or _hears_english(text, language, lexicons))
    ]


def _hears_english(text: str, language: str, lexicons: Mapping[str, Lexicon]) -> bool:
    if language == "en" or language not in lexicons:
        return True
    heard = lexicons["en"].small_words - lexicons[language].small_words
    return is_command(text) or bool(heard & set(words_of(text)))


def _is_cyrillic(lexicon: Lexicon) -> bool:
    word = next(iter(lexicon.function_words))
    return "CYRILLIC" in unicodedata.name(word[0], "")
