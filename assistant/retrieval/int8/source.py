"""What a model must give so that its 8-bit graph can be laid out, and the names both ends share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

RECIPE = 2
"""Grows with every change in a graph or in what it stores how."""

INPUT = "embeddings"
"""Float32 (1, tokens, hidden): word, position and type embedding added up."""
OUTPUT = "mean"
"""Float32 (1, hidden): the mean over all tokens, not normalised."""
STATES = "states"
"""Float32 (1, tokens, hidden x layers exposed): what those layers put out, side by side."""


@dataclass(frozen=True)
class Shape:
    """The sizes of a model."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    token_types: int
    epsilon: float


class Source(Protocol):
    """Where weights come from. Tensors: `emb.ln`, and for layer n `ln.q`, `.k`, `.v`, `.ao`
    (attention output), `.aln` (its norm), `.fi`, `.fo` (feed-forward in, out), `.oln` (its norm);
    each with `.w` and `.b`.
    """

    @property
    def shape(self) -> Shape:
        """The sizes of the model."""
        ...

    def floats(self, name: str, *shape: int) -> Floats:
        """A bias or the parameters of a norm."""
        ...

    def matrix(self, name: str, rows: int, columns: int) -> Floats:
        """A matrix, shape (rows, columns) = (out, in)."""
        ...
