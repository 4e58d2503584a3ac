"""Cuts text into the model's unigram pieces, straight from the memory-mapped vocabulary.

Kudo (2018), "Subword Regularization": the segmentation with the highest sum of log-probabilities,
found by Viterbi. No piece holds the space mark anywhere but in front, so each word is cut alone,
and words come back so often that most are remembered. The pieces are found through a hash table
on disk: neither load time nor memory grows with the quarter of a million of them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from math import inf
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from assistant.retrieval.e5.weights import Vocabulary

Table = NDArray[np.int32]
"""Open addressing by CRC-32: piece number plus one, 0 where nothing is; a power of two long."""

_SPACE_MARK = "\N{LOWER ONE EIGHTH BLOCK}"
_SPACES = re.compile(" {2,}")
_REMEMBERED_WORDS = 8192
# What a character in no piece costs beside the rarest piece.
_UNKNOWN_PENALTY = 10.0


def build_table(vocabulary: Vocabulary) -> Table:
    """The hash table of all pieces that text may contain; takes about half a second."""
    count = len(vocabulary.scores)
    size = 1 << (2 * count - 1).bit_length()
    table = [0] * size
    offsets, blob = vocabulary.offsets.tolist(), bytes(vocabulary.blob)
    for piece, score in enumerate(vocabulary.scores.tolist()):
        # Control pieces such as </s> have no score; nobody may write them into a text.
        if score == 0:
            continue
        slot = crc32(blob[offsets[piece] : offsets[piece + 1]]) & (size - 1)
        while table[slot]:
            slot = (slot + 1) & (size - 1)
        table[slot] = piece + 1
    return np.array(table, np.int32)


class Tokenizer:
    """Text to piece numbers, without the special ones; threads may share it."""

    def __init__(self, vocabulary: Vocabulary, mapping: dict[int, str], table: Table) -> None:
        """`mapping` replaces code points first; `table` is `build_table(vocabulary)`."""
        self._mapping = mapping
        self._unknown = vocabulary.unknown
        self._offsets = vocabulary.offsets.data
        self._scores = vocabulary.scores.data
        self._blob = vocabulary.blob
        self._table = table.data
        self._mask = len(table) - 1
        self._longest = int(np.diff(vocabulary.offsets).max())
        self._unknown_score = float(vocabulary.scores.min()) - _UNKNOWN_PENALTY
        self._pieces_of_word = lru_cache(_REMEMBERED_WORDS)(self._cut)

    def pieces(self, text: str) -> list[int]:
        """The numbers of the pieces of `text` in order."""
        clean = _SPACES.sub(" ", text.translate(self._mapping)).removeprefix(" ")
        return [piece for word in clean.split(" ") for piece in self._pieces_of_word(word)]

    def _cut(self, word: str) -> tuple[int, ...]:
        characters = _SPACE_MARK + word
        data = characters.encode("utf-8", "replace")
        ends = [0]
        for character in characters:
            ends.append(ends[-1] + len(character.encode("utf-8", "replace")))
        last = len(characters)
        best = [0.0] + [-inf] * last
        piece_at, start_at = [self._unknown] * (last + 1), [0] * (last + 1)
        for start in range(last):
            begin, so_far = ends[start], best[start]
            for end in range(start + 1, last + 1):
                if ends[end] - begin > self._longest:
                    break
                piece = self._find(data[begin : ends[end]])
                score = so_far + self._scores[piece] if piece >= 0 else -inf
                if score > best[end]:
                    best[end], piece_at[end], start_at[end] = score, piece, start
            if so_far + self._unknown_score > best[start + 1]:
                best[start + 1] = so_far + self._unknown_score
                piece_at[start + 1], start_at[start + 1] = self._unknown, start
        found: list[int] = []
        while last:
            found.append(piece_at[last])
            last = start_at[last]
        return tuple(reversed(found))

    def _find(self, data: bytes) -> int:
        """The number of the piece that is exactly `data`, or -1."""
        slot = crc32(data) & self._mask
        while piece := self._table[slot]:
            if self._blob[self._offsets[piece - 1] : self._offsets[piece]] == data:
                return piece - 1
            slot = (slot + 1) & self._mask
        return -1
