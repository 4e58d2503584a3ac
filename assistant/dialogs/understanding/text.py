"""Folding a message for matching: same length as the original, so that spans fit both."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_SPECIAL = {"ł": "l", "ø": "o", "đ": "d", "ß": "s", "ı": "i", "’": "'", "‘": "'", "`": "'"}
_KEPT = "'€$£%.,;:!?+#\n"
_RANGE = re.compile(r"(?<=\d)[-–—](?=\d)")
BOUNDARY = "\x00"
"""Stands where a span was taken out: matching does not read across it."""


@lru_cache(maxsize=4096)
def _fold_char(char: str) -> str:
    lower = char.lower()
    if lower in _SPECIAL:
        return _SPECIAL[lower]
    base = unicodedata.normalize("NFKD", lower)[:1]
    if base.isalnum() or base in _KEPT:
        return base
    return " "


def fold(text: str) -> str:
    """Lower case without diacritics, idle punctuation as spaces; the length is unchanged.

    A dash between figures stays visible as "/": "100-150" is no "100 150".
    """
    folded = "".join(_fold_char(char) for char in text)
    for dash in _RANGE.finditer(text):
        folded = folded[: dash.start()] + "/" + folded[dash.end() :]
    return folded


@dataclass(frozen=True, slots=True)
class Message:
    """The original text, its folded twin, and which characters have been accounted for."""

    original: str
    folded: str
    taken: tuple[tuple[int, int], ...] = ()

    @classmethod
    def of(cls, text: str) -> Message:
        """A fresh message."""
        # Only composed characters keep the folded twin at the same length.
        composed = unicodedata.normalize("NFC", text)
        return cls(composed, fold(composed))

    def without(self, *spans: tuple[int, int]) -> Message:
        """The same message with `spans` marked as accounted for."""
        return Message(self.original, self.folded, (*self.taken, *spans))

    @property
    def rest(self) -> str:
        """The folded text with everything accounted for blanked out by boundaries."""
        chars = list(self.folded)
        for start, end in self.taken:
            chars[start:end] = BOUNDARY * (end - start)
        return "".join(chars)
