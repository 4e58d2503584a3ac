"""The encoding of a text file: UTF-8, UTF-16, or the likeliest of the Windows code pages."""

from __future__ import annotations

import codecs
from collections import Counter
from dataclasses import dataclass

UTF_8 = "UTF-8"

_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LETTERS = {
    "cp1252": frozenset("äöüßÄÖÜéèêëàâçîïôûùœÉÈÀÇñáíóúÑÁÍÓÚ¿¡ìòãõÃÕåæø«»"),
    "cp1250": frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻčšžČŠŽđáéíúýěřůťďňľôäöüß„”"),
    "cp1251": frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯ№„“"),
}
"""Letters that the alliance's languages write in each code page, beyond ASCII. The order breaks
ties: Western first, the commonest one."""

_FOREIGN = -2
"""What a character counts that none of these languages writes inside a word."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text without byte order mark, and the encoding it was read by.

    `certain` is False where the encoding is a guess from the letters.
    """

    text: str
    encoding: str
    certain: bool = True


def decode(content: bytes) -> Decoded:
    """The text of `content`; what fits no encoding becomes U+FFFD."""
    if wide := "utf-16" if content.startswith(_MARKS) else _wide_without_mark(content):
        return Decoded(content.decode(wide, "replace"), "UTF-16")
    try:
        return Decoded(content.decode("utf-8-sig"), UTF_8)
    except UnicodeDecodeError:
        page = max(_LETTERS, key=lambda name: _likelihood(content, name))
        return Decoded(content.decode(page, "replace"), page, certain=False)


def _wide_without_mark(content: bytes) -> str | None:
    """UTF-16 of mostly ASCII letters: every other byte is a NUL."""
    even, odd = content[:400:2], content[1:400:2]
    for name, zeros, letters in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if len(zeros) >= 4 and zeros.count(0) > 0.7 * len(zeros) and not letters.count(0):
            return name
    return None


def _likelihood(content: bytes, page: str) -> int:
    """How many letters beyond ASCII make sense in `page`, less those that do not."""
    known = _LETTERS[page]
    counts = Counter(bytes(byte for byte in content if byte >= 0x80))
    score = 0
    for byte, count in counts.items():
        letter = bytes((byte,)).decode(page, "replace")
        if letter != "\xa0":  # the no-break space is the same in all of them
            score += count if letter in known else count * _FOREIGN
    return score
