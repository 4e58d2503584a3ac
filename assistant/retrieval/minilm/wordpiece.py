"""Cuts text into the word pieces of BERT's uncased models.

Wu et al. (2016): within a word always the longest piece that fits. Case and accents are dropped,
punctuation marks and Chinese characters are words of their own.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

_REMEMBERED_WORDS = 8192
_LONGEST_WORD = 100
_IDEOGRAPHS = (
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2A6DF),
    (0x2A700, 0x2B73F), (0x2B740, 0x2B81F), (0x2B920, 0x2CEAF), (0x2F800, 0x2FA1F),
)  # fmt: skip


class WordPieces:
    """Text to piece numbers; threads may share it."""

    def __init__(self, vocabulary: Path) -> None:
        """`vocabulary` holds one piece a line, the number of a piece is that of its line."""
        pieces = vocabulary.read_text("utf-8").splitlines()
        self._numbers = {piece: number for number, piece in enumerate(pieces)}
        self.start, self.end = self._numbers["[CLS]"], self._numbers["[SEP]"]
        self._unknown = self._numbers["[UNK]"]
        self._of_word = lru_cache(_REMEMBERED_WORDS)(self._cut)

    def pieces(self, text: str) -> list[int]:
        """The numbers of the pieces of `text` in order, without the special ones."""
        return [piece for word in text.split() for piece in self._of_word(word)]

    def _cut(self, written: str) -> tuple[int, ...]:
        spaced = "".join(map(_spaced, _plain(written)))
        return tuple(piece for word in spaced.split() for piece in self._longest(word))

    def _longest(self, word: str) -> list[int]:
        if len(word) > _LONGEST_WORD:
            return [self._unknown]
        found: list[int] = []
        start = 0
        while start < len(word):
            mark = "##" if start else ""
            for end in range(len(word), start, -1):
                number = self._numbers.get(mark + word[start:end])
                if number is not None:
                    break
            else:
                return [self._unknown]
            found.append(number)
            start = end
        return found


def _plain(text: str) -> str:
    """Lower case without accents and control characters."""
    kept = "".join(
        character
        for character in unicodedata.normalize("NFD", _without_controls(text))
        if unicodedata.category(character) != "Mn"
    )
    # One by one, as a final sigma must not depend on its place.
    return "".join(character.lower() for character in kept)


def _without_controls(text: str) -> str:
    return "".join(
        character
        for character in text
        if character != "\N{REPLACEMENT CHARACTER}" and unicodedata.category(character)[0] != "C"
    )


def _spaced(character: str) -> str:
    code_point = ord(character)
    apart = (
        unicodedata.category(character)[0] == "P"
        or (code_point < 128 and not character.isalnum())
        or any(first <= code_point <= last for first, last in _IDEOGRAPHS)
    )
    return f" {character} " if apart else character
