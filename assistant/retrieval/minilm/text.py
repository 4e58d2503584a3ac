"""What stands before the layers of all-MiniLM: pieces, the limit of 256, embeddings."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from assistant.retrieval.int8.encoder import Ids
from assistant.retrieval.int8.source import Floats
from assistant.retrieval.minilm.wordpiece import WordPieces

VOCABULARY = Path(__file__).parents[1] / "data" / "minilm-vocab.txt"

WORDS, SCALES, POSITIONS = "words.npy", "scales.npy", "positions.npy"
"""Files of the embeddings: 8-bit words, the scale of each, floats to add at each place."""

# sentence-transformers cuts here too: the model was trained on shorter texts.
_LONGEST = 256


class MinilmText:
    """Embeddings are read from memory-mapped files: only the rows of words that occur."""

    def __init__(self, folder: Path) -> None:
        self._pieces = WordPieces(VOCABULARY)
        self._words, self._scales, self._positions = (
            np.load(folder / name, mmap_mode="r", allow_pickle=False)
            for name in (WORDS, SCALES, POSITIONS)
        )

    def ids(self, text: str, *, is_query: bool) -> Ids:  # noqa: ARG002 - symmetric model
        """The first 256 token numbers; queries and passages are alike to this model."""
        pieces = self._pieces.pieces(text)[: _LONGEST - 2]
        return np.array([self._pieces.start, *pieces, self._pieces.end])

    def embeddings(self, ids: Ids) -> Floats:
        """Word, position and type embedding added up, shape (len(ids), 384)."""
        inner: Floats = self._words[ids] * self._scales[ids] + self._positions[: len(ids)]
        return inner
