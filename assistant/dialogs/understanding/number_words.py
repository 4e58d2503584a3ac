"""Numbers in figures and in words: "1 500", "3,5", "zweihundertfünfzig", "двеста и петдесет"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from assistant.dialogs.understanding.lexicon import Lexicon
from assistant.dialogs.understanding.pattern import NUMBER
from assistant.dialogs.understanding.text import fold

_TOKEN = re.compile(rf"(?P<figures>(?<![\d.,]){NUMBER})|(?P<word>[^\W\d_]+)")
_JOINING = frozenset({"and", "und", "y", "e", "et", "i", "in", "ir", "ja", "и"})
"""What may stand between the parts of one number, over all languages."""


def numbers_in(folded: str, lexicon: Lexicon) -> list[float]:
    """All numbers of a folded text, in order."""
    found: list[float] = []
    current: float | None = None
    for part in _parts(folded, lexicon):
        joined = None if part is None or current is None else _joined(current, part)
        if joined is None:
            if current is not None:
                found.append(current)
            joined = part
        current = joined
    return found if current is None else [*found, current]


def _parts(folded: str, lexicon: Lexicon) -> Iterator[float | None]:
    """The parts of numbers; None where another word ends a number."""
    known = _known(lexicon)
    for token in _TOKEN.finditer(folded):
        if token["figures"]:
            yield lexicon.parse_number(token["figures"])
        elif (split := _split(token["word"], known)) is not None:
            yield from split
        elif token["word"] not in _JOINING:
            yield None


def _joined(current: float, part: float) -> float | None:
    """`current` with `part` taken in, as in "two hundred" and "twenty five"; None if it cannot."""
    if part in (100, 1000) and 0 < current < part:
        return current * part
    if current >= 20 and part < current and current % (100 if part >= 10 else 10) == 0:
        return current + part
    if current < 10 <= part < 100 and part % 10 == 0:  # "fünfundzwanzig"
        return current + part
    return None


@lru_cache(maxsize=16)
def _known(lexicon: Lexicon) -> Mapping[str, float]:
    return {fold(word): value for word, value in lexicon.numbers.items() if " " not in word}


def _split(word: str, known: Mapping[str, float]) -> list[float] | None:
    """The numbers that `word` is made of, or None: "zweihundertfünfzig" is 2, 100, 50."""
    if word in known:
        return [known[word]]
    for end in range(len(word) - 2, 2, -1):
        head, tail = word[:end], word[end:]
        if head in known:
            rest = _split(tail.removeprefix("und"), known)
            if rest is not None:
                return [known[head], *rest]
    return None
