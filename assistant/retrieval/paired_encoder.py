"""Two encoders for one need: a multilingual one and one that reads English best."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from assistant.errors import EncoderError
from assistant.retrieval.encoder import Encoder, Matrix, Vector

_log = logging.getLogger(__name__)


class PairedEncoder:
    """As an encoder it is the multilingual one; a search that knows better asks `english` too."""

    def __init__(self, multilingual: Encoder, english: Encoder) -> None:
        self.multilingual = multilingual
        self._english: Encoder | None = english
        self._checked = False

    @property
    def english(self) -> Encoder | None:
        """The English encoder; None, with one warning in the log, where it cannot be used."""
        if not self._checked and self._english is not None:
            try:
                _ = self._english.fingerprint  # opens it
            except EncoderError as error:
                _log.warning("Searching without the English encoder: %s", error)
                self._english = None
            self._checked = True
        return self._english

    @property
    def fingerprint(self) -> str:
        """That of the multilingual encoder."""
        return self.multilingual.fingerprint

    @property
    def dimension(self) -> int:
        """That of the multilingual encoder."""
        return self.multilingual.dimension

    def encode_query(self, text: str) -> Vector:
        """As the multilingual encoder."""
        return self.multilingual.encode_query(text)

    def encode_passages(self, texts: Sequence[str]) -> Matrix:
        """As the multilingual encoder."""
        return self.multilingual.encode_passages(texts)
