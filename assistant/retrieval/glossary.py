"""Finds what a text in one of ten languages is about, as English concepts, by how words begin.

The multilingual encoder knows "laevandus" or "slaugytoja" badly, and a wrong guess there costs the
whole need. A few hundred concepts of learning and daily life by the beginnings of their words
bridge that; no rule of grammar is needed to read "slaugytojos" (docs/retrieval.md has the gains).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from assistant.retrieval.words import plain, words

_FILE = Path(__file__).parent / "data" / "glossary.txt"

_MOST_MORE = {2: 1, 3: 3, 4: 5}
"""Letters that a word may have beyond a beginning of so many letters; short ones are ambiguous."""
_MOST_MORE_ELSE = 7

_MOST_CONCEPTS = 2
"""Concepts that one word may stand for."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """What begins with the word it is filed under: `rest` must follow it, word by word."""

    rest: tuple[str, ...]
    whole: bool
    concept: int


class Glossary:
    """The concepts in order; each is an English phrase, meant to be encoded."""

    def __init__(self, text: str | None = None) -> None:
        """`text` in the format of data/glossary.txt, which is the default."""
        self.concepts: tuple[str, ...] = ()
        self._entries: dict[str, dict[str, list[_Entry]]] = {}
        self._read(_FILE.read_text("utf-8") if text is None else text)

    def find(self, text: str, language: str) -> tuple[int, ...]:
        """The numbers of the concepts in `text`, in the order of the text, each once."""
        found = (concept for concepts, _ in self._matches(text, language) for concept in concepts)
        return tuple(dict.fromkeys(found))

    def guess(self, text: str) -> str | None:
        """The language whose words explain most letters of `text`; None where none does."""
        letters = {
            name: sum(length for _, length in self._matches(text, name)) for name in self._entries
        }
        best = max(letters, key=letters.__getitem__, default=None)
        return best if best and letters[best] else None

    def _matches(self, text: str, language: str) -> Iterator[tuple[list[int], int]]:
        """For each word that is known: its concepts, and the length of its known beginning."""
        entries = self._entries.get(language, {})
        tokens = words(plain(text))
        for place in range(len(tokens)):
            concepts, length = _concepts(entries, tokens, place)
            if concepts:
                yield concepts[:_MOST_CONCEPTS], length

    def _read(self, text: str) -> None:
        concepts: list[str] = []
        for line in text.splitlines():
            if line.startswith("#") or not line.strip():
                continue
            if not line.startswith(" "):
                concepts.append(line.strip())
                continue
            language, _, beginnings = line.strip().partition(":")
            filed = self._entries.setdefault(language, defaultdict(list))
            for beginning in beginnings.split():
                first, *rest = plain(beginning.rstrip(".")).replace("-", "_").split("_")
                entry = _Entry(tuple(rest), beginning.endswith("."), len(concepts) - 1)
                filed[first].append(entry)
        self.concepts = tuple(concepts)


def _concepts(
    entries: dict[str, list[_Entry]], tokens: list[str], place: int
) -> tuple[list[int], int]:
    """What the word at `place` stands for by its longest known beginning, and its length."""
    word = tokens[place]
    for length in range(len(word), 1, -1):
        more = len(word) - length
        fitting = [
            entry
            for entry in entries.get(word[:length], ())
            if more == 0 or (not entry.whole and more <= _MOST_MORE.get(length, _MOST_MORE_ELSE))
        ]
        whole = [entry for entry in fitting if _follows(entry, tokens, place)]
        found = [entry.concept for entry in whole if entry.rest]
        found = found or [entry.concept for entry in whole]
        if found:
            return found, length
    return [], 0


def _follows(entry: _Entry, tokens: list[str], place: int) -> bool:
    after = tokens[place + 1 : place + 1 + len(entry.rest)]
    return len(after) == len(entry.rest) and all(
        token.startswith(part) for token, part in zip(after, entry.rest, strict=True)
    )
