"""What an encoder must offer, and the fingerprint that ties vectors to their encoder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]
"""Shape (dimension,), L2-normalised."""
Matrix = NDArray[np.float32]
"""Shape (n, dimension), rows L2-normalised unless said otherwise."""


class Encoder(Protocol):
    """Turns text into vectors; queries and passages are encoded apart (asymmetric models)."""

    @property
    def fingerprint(self) -> str:
        """Names model, version and everything else that changes vectors; at most 100 characters."""
        ...

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        ...

    def encode_query(self, text: str) -> Vector:
        """One float32 L2-normalised vector for what a learner asks."""
        ...

    def encode_passages(self, texts: Sequence[str]) -> Matrix:
        """Float32 L2-normalised rows, one a text, in order; (0, dimension) for none."""
        ...


def products(rows: Matrix, vector: Vector) -> Vector:
    """The inner product of each row with `vector`, on the caller's thread.

    The threads of the linear algebra library wait for each other on a busy host: 7 ms instead of
    0.1 ms for 768 rows, seen with five processes on two cores.
    """
    found: Vector = np.vecdot(rows, vector)
    return found
