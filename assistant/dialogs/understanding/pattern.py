"""The pattern language of the lexicons, compiled to regular expressions.

A pattern is folded words. `word*` also matches longer forms, `(maybe)` may be absent, `[a|b c]`
is one of several, `{number}` and `{word}` stand for any; a leading `=` asks that the pattern be
the whole message. The form follows sentence templates of home-automation grammars.
"""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.dialogs.understanding.text import fold

NUMBER = r"\d+(?:[ .,]\d{3})*(?:[.,]\d+)?"
_GAP = r"[ ]+"
_TOKEN = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|\{(number|word)\}|([^\s()\[\]{}]+)|\s+")


def _word(word: str) -> str:
    stem = fold(word.rstrip("*")).strip()
    escaped = _GAP.join(re.escape(part) for part in stem.split(" ") if part)
    return escaped + (r"\w*" if word.endswith("*") else "")


def _words(text: str) -> str:
    return _GAP.join(_word(word) for word in text.split())


@lru_cache(maxsize=8192)
def source(pattern: str) -> str:
    """The regular expression of one pattern, without anchors."""
    out, gap = "", ""
    for maybe, either, kind, word in _TOKEN.findall(pattern.lstrip("=")):
        if maybe:
            options = "|".join(_words(option) for option in maybe.split("|"))
            # The gap belongs to the optional part, on whichever side it has a neighbour.
            out += f"(?:{gap}(?:{options}))?" if gap else f"(?:(?:{options}){_GAP})?"
            continue
        if either:
            piece = "(?:" + "|".join(_words(option) for option in either.split("|")) + ")"
        elif kind:
            piece = NUMBER if kind == "number" else r"[\w'+#]+"
        elif word:
            piece = _word(word)
        else:
            continue
        out += gap + piece
        gap = _GAP
    return out


@lru_cache(maxsize=4096)
def compile_all(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """One expression that matches any of `patterns`, the longest source tried first."""
    whole: list[str] = []
    part: list[str] = []
    for pattern in patterns:
        if pattern.startswith("="):
            # A whole message is read across its commas: "thanks, bye".
            whole.append(source(pattern).replace(_GAP, "[ ,]+"))
        else:
            part.append(source(pattern))
    # Longer patterns first: "not before" must win over "before".
    part.sort(key=len, reverse=True)
    options = []
    if whole:
        options.append(r"^[\s.,!?]*(?:" + "|".join(whole) + r")[\s.,!?]*$")
    if part:
        # Behind an apostrophe the next word may follow at once: "l'", "sull'".
        options.append(r"(?<![\w])(?:" + "|".join(part) + r")(?:(?<=')|(?![\w]))")
    return re.compile("|".join(options) or r"(?!)")


@lru_cache(maxsize=4096)
def any_source(patterns: tuple[str, ...]) -> str:
    """The sources of `patterns` as alternatives without anchors, the longest first."""
    return "|".join(sorted((source(pattern) for pattern in patterns), key=len, reverse=True))
