"""Amounts in a marked span: money, durations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.dialogs.understanding.lexicon import Lexicon
from assistant.dialogs.understanding.number_words import numbers_in
from assistant.dialogs.understanding.pattern import any_source, compile_all

_WEEKS = {"day": 1 / 7, "week": 1.0, "month": 4.0, "semester": 16.0, "year": 52.0}
"""Fixed contract: a month is 4 weeks. A semester has about 16 weeks of teaching."""

HALF = 0.5


def numbers(folded: str, lexicons: Sequence[Lexicon]) -> list[float]:
    """All numbers of a span by the first lexicon that finds any, halves taken in."""
    for lexicon in lexicons:
        found = numbers_in(folded, lexicon)
        if compile_all(lexicon.half).search(folded):
            found = _halved(found)
        if found:
            return found
    return []


def _halved(found: list[float]) -> list[float]:
    """ "Half" alone is a half ("half a year"), behind a number it is added ("two and a half")."""
    *others, last = [value for value in found if value != HALF] or [1.0]
    if others and last == 1:  # "a" half
        return [*others[:-1], others[-1] + HALF]
    return [*others, last + HALF if last > 1 else HALF]


def currency(folded: str, lexicons: Sequence[Lexicon]) -> str | None:
    """The currency named in a span (ISO 4217), or None."""
    for lexicon in lexicons:
        for code, words in lexicon.currencies.items():
            if re.search(rf"(?<![^\W\d])(?:{any_source(words)})(?!\w)", folded):
                return code
    return None


def money(folded: str, lexicons: Sequence[Lexicon]) -> Decimal | None:
    """The largest amount of a span: of a range the upper end is the limit."""
    found = numbers(folded, lexicons)
    return Decimal(str(max(found))) if found else None


def weeks(folded: str, lexicons: Sequence[Lexicon]) -> float | None:
    """A duration in weeks; a unit alone is one of it, a number alone counts weeks."""
    found = numbers(folded, lexicons)
    for lexicon in lexicons:
        for unit, stems in lexicon.durations.items():
            if compile_all(stems).search(re.sub(r"\d", " ", folded)):
                return round((max(found) if found else 1.0) * _WEEKS[unit], 2)
    return max(found, default=None)
