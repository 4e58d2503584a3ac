"""What no text of a catalogue may hold: hidden characters anywhere, and markup in titles."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from assistant.catalogue.misfit import Misfit, Path

_TITLES = frozenset({"title", "title_en", "names", "titles", "award", "label"})
_MARKUP = re.compile(r"</?[A-Za-z][\w-]*(\s[^<>]*)?/?>|<!--|&#?\w{2,8};")
_SUSPECT = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd\U000e0000-\U000e007f]"
)
_REMOVABLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\u2060\ufeff"))
"""What copying from web pages and text processors leaves behind."""

_JOINERS = "\u200c\u200d"
"""Zero-width characters that some scripts, and emoji, are written with."""
_WITHOUT_JOINERS = ("LATIN", "CYRILLIC", "GREEK", "DIGIT", "SPACE", "HYPHEN")


def text_faults(values: object, path: Path = ()) -> Iterator[tuple[Path, Misfit]]:
    """What is wrong with the texts inside the values of an item, with the way to each."""
    if isinstance(values, str):
        for fault in _faults(path, values):
            yield path, fault
    elif isinstance(values, dict):
        for key, value in values.items():
            yield from text_faults(value, (*path, str(key)))
    elif isinstance(values, list | tuple):
        for position, value in enumerate(values):
            yield from text_faults(value, (*path, position))
    elif isinstance(values, BaseModel):
        yield from text_faults(values.__dict__, path)


def without_remains(values: Any) -> Any:
    """The values of an item without the hidden characters that pasting leaves behind."""
    if type(values) is str:
        return values.translate(_REMOVABLE)
    if isinstance(values, dict):
        return {key: without_remains(value) for key, value in values.items()}
    if isinstance(values, list | tuple):
        return [without_remains(value) for value in values]
    if isinstance(values, BaseModel):
        return values.model_copy(update=without_remains(values.__dict__))
    return values


def _faults(path: Path, text: str) -> Iterator[Misfit]:
    hidden = dict.fromkeys(
        match[0] for match in _SUSPECT.finditer(text) if not _belongs(text, match.start())
    )
    for letter in hidden:
        yield Misfit(
            text,
            f"holds the hidden character U+{ord(letter):04X}{_named(letter)}",
            "Delete it: type the words anew, or paste them as plain text",
        )
    if not _TITLES.isdisjoint(map(str, path)) and (match := _MARKUP.search(text)):
        yield Misfit(text, f"holds markup: {match[0][:40]}", "Write it as plain text")


def _belongs(text: str, at: int) -> bool:
    """True for a joiner behind a letter of a script that uses it."""
    if text[at] not in _JOINERS or at == 0:
        return False
    return not unicodedata.name(text[at - 1], "SPACE").startswith(_WITHOUT_JOINERS)


def _named(letter: str) -> str:
    name = unicodedata.name(letter, "")
    return f" ({name.lower()})" if name else ""
