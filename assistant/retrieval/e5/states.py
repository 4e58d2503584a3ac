"""What the layers of e5 make of each word of a message, for whoever reads messages word by word."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assistant.retrieval.e5.text import E5Text
from assistant.retrieval.int8.session import Session
from assistant.retrieval.int8.source import INPUT, Floats

LAYERS = (3, 7, 11)
"""An early layer knows words, a late one meaning; a tagger on all three beats one on the last."""


class WordStates:
    """Encodes messages word by word; threads may share it."""

    def __init__(self, fingerprint: str, text: E5Text, session: Session) -> None:
        self.fingerprint = fingerprint
        self._text = text
        self._session = session

    def of(self, words: Sequence[str]) -> tuple[Floats, Floats]:
        """One row for each word that has room, shape (n, 384 x layers), and the mean, shape (384,).

        A word's row is the mean over its pieces.
        """
        ids, places = self._text.word_ids(words)
        mean, states = self._session.run_all({INPUT: self._text.embeddings(ids)[np.newaxis]})
        rows = [states[0, start:end].mean(axis=0) for start, end in places]
        wide = states.shape[-1]
        return (np.stack(rows) if rows else np.zeros((0, wide), np.float32)), mean[0]
