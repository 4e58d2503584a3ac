"""Cuts a styled text into parts that Telegram accepts, at the best boundary there is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from telegram.constants import MessageLimit

LONGEST = int(MessageLimit.MAX_TEXT_LENGTH)
_BOUNDARIES = ("\n\n", "\n", " ")
_EARLIEST = 0.25
"""A boundary in the first quarter of a part is passed over for a smaller one further on."""


class Style(StrEnum):
    """How a run of text is shown."""

    PLAIN = ""
    BOLD = "b"
    ITALIC = "i"


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one style."""

    text: str
    style: Style = Style.PLAIN


def parts(runs: Sequence[Run], limit: int = LONGEST) -> list[tuple[Run, ...]]:
    """The runs in parts of at most `limit` UTF-16 units, without blank edges or empty parts.

    The server counts characters after it has read the entities; UTF-16 units are never fewer, so
    that a part which fits here fits there. A style that spans a cut goes on in the next part.
    """
    text = "".join(run.text for run in runs)
    found = []
    for start, end in _stretches(text, limit):
        part = tuple(_slice(runs, start, end))
        if part:
            found.append(part)
    return found


def _stretches(text: str, limit: int) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        end = _fitting(text, start, limit)
        if end < len(text):
            end = _boundary(text, start, end)
        left, right = start, end
        while left < right and text[left].isspace():
            left += 1
        while right > left and text[right - 1].isspace():
            right -= 1
        if left < right:
            yield left, right
        start = end


def _fitting(text: str, start: int, limit: int) -> int:
    """The furthest end of a part that begins at `start`."""
    end, units = start, 0
    while end < len(text):
        units += 2 if ord(text[end]) > 0xFFFF else 1
        if units > limit:
            break
        end += 1
    return end


def _boundary(text: str, start: int, end: int) -> int:
    """Where to cut at or before `end`."""
    earliest = start + int((end - start) * _EARLIEST)
    for boundary in _BOUNDARIES:
        # The boundary itself may lie behind the cut: blank edges are dropped.
        at = text.rfind(boundary, earliest, end + len(boundary))
        if at > start:
            return at
    cut = end
    while cut > start + 1 and _joined(text, cut):
        cut -= 1
    return cut if cut > start + 1 else end


def _joined(text: str, cut: int) -> bool:
    """True where a cut would part what is read as one character."""
    after, before = text[cut], text[cut - 1]
    return (
        unicodedata.combining(after) > 0
        or unicodedata.category(after) in ("Mn", "Me", "Mc", "Cf")
        or before == "\u200d"
        or 0x1F3FB <= ord(after) <= 0x1F3FF
    )


def _slice(runs: Sequence[Run], start: int, end: int) -> Iterator[Run]:
    position = 0
    for run in runs:
        piece = run.text[max(0, start - position) : max(0, end - position)]
        if piece:
            yield Run(piece, run.style)
        position += len(run.text)
