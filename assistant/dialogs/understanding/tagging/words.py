"""Cuts a message into the words that the tagger labels."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*['’+#]*|[^\w\s]")

Span = tuple[int, int]


def word_spans(text: str) -> list[Span]:
    """Words and single marks, as (start, end) in characters."""
    return [match.span() for match in _WORD.finditer(text)]
