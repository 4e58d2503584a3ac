"""An encoder that is opened when it is first needed, once, whichever thread comes first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Lock

from assistant.retrieval.encoder import Encoder, Matrix, Vector


class LazyEncoder:
    """Stands for the encoder that `open_encoder` returns; what that raises, first use raises."""

    def __init__(self, open_encoder: Callable[[], Encoder]) -> None:
        self._open = open_encoder
        self._opened: Encoder | None = None
        self._lock = Lock()

    @property
    def fingerprint(self) -> str:
        """That of the encoder inside, which may be a substitute; opens it."""
        return self._encoder().fingerprint

    @property
    def dimension(self) -> int:
        """That of the encoder inside; opens it."""
        return self._encoder().dimension

    def encode_query(self, text: str) -> Vector:
        """As the encoder inside."""
        return self._encoder().encode_query(text)

    def encode_passages(self, texts: Sequence[str]) -> Matrix:
        """As the encoder inside."""
        return self._encoder().encode_passages(texts)

    def _encoder(self) -> Encoder:
        if self._opened is None:
            with self._lock:
                if self._opened is None:
                    self._opened = self._open()
        return self._opened
