"""How universities call the columns of our tables and the words in them, in eleven languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml
from rapidfuzz import fuzz, process

from assistant.catalogue import cells
from assistant.catalogue.columns import BY_NAME, FEE_NAMES

ALIKE = 88
"""Similarity (rapidfuzz ratio, 0-100) from which a header counts as a known one misspelt."""
GUESSED = 50.0
"""What stands for it where a header only begins with a known one, as in "Idioma de impartición"."""
_GUESS_FROM = 4
_NO_GUESS = frozenset({"eqf_level"})
"""A level of something is most often one of another scale."""


@dataclass(frozen=True)
class Names:
    """How columns and their words are called elsewhere: our column or word by folded name."""

    columns: Mapping[str, str]
    words: Mapping[str, Mapping[str, str]]

    @classmethod
    def load(cls, path: Path) -> Names:
        """The names of a `headers.yaml`."""
        data = yaml.safe_load(path.read_text("utf-8"))
        columns = {cells.folded(name): name for name in (*BY_NAME, *FEE_NAMES)}
        columns |= _inverse(data["columns"])
        return cls(columns, {name: _inverse(words) for name, words in data["words"].items()})

    def column(self, header: str) -> tuple[str, float] | None:
        """The column of ours that a header means; how alike they are: GUESSED, or ALIKE to 100."""
        for text in (header, re.sub(r"\([^)]*\)|\[[^\]]*\]", "", header)):
            folded = cells.folded(text.strip(" .:*?"))
            if folded in self.columns:
                return self.columns[folded], 100.0
        near = process.extractOne(folded, self.columns, scorer=fuzz.ratio, score_cutoff=ALIKE)
        if len(folded) <= 3:
            return None
        return (self.columns[near[0]], near[1]) if near else self._guessed(header.split())

    def _guessed(self, words: Sequence[str]) -> tuple[str, float] | None:
        for count in range(len(words) - 1, 0, -1):
            begun = cells.folded(" ".join(words[:count]))
            ours = self.columns.get(begun)
            if ours and len(begun) >= _GUESS_FROM and ours not in _NO_GUESS:
                return ours, GUESSED
        return None


def _inverse(known: Mapping[str, Iterable[str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for ours, theirs in known.items():
        for name in (ours, *theirs):
            found.setdefault(cells.folded(name), ours)
    return found
