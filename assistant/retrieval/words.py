"""Cuts text into words that compare without regard to case and accents, in any language."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"\w+")


def plain(text: str) -> str:
    """Lower case without accents: "Università" and "universita" become the same."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


def words(text: str) -> list[str]:
    """The words of a text as they stand, in order."""
    return _WORD.findall(text)


def phrases(text: str, longest: int) -> set[str]:
    """Every run of one to `longest` words, joined by single spaces."""
    found = words(text)
    runs = {" ".join(found[i : i + n]) for n in range(1, longest + 1) for i in range(len(found))}
    return runs - {""}
