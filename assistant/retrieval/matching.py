"""What a search asks of the part that knows encoders: how well each course matches a need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from assistant.retrieval.need import Need

DEPTH = 100
"""Courses that are ranked of a large release: more than anybody looks at."""


@dataclass(frozen=True)
class Asked:
    """What is known of n courses beside the need's vectors.

    `names` (n,) tells how strongly the text names each (0 to 1), `shares_word` (n,) whether its
    title has a telling word of the text, `tiers` (n,) how it stands to the constraints; `depth` is
    how many are wanted at least, of all and of those that fit best.
    """

    names: NDArray[np.float32]
    shares_word: NDArray[np.bool_]
    tiers: NDArray[np.int8]
    depth: int = DEPTH


@dataclass(frozen=True)
class Match:
    """Courses against one need.

    `rows` (k,), rising, are their places in the catalogue; `similarity` has shape (k,), in any
    scale, and `deviation` is its standard deviation over the whole release; `about` (k,) tells
    which are about the need, and `is_near` whether, where none is, the nearest are worth showing.
    """

    rows: NDArray[np.int64]
    similarity: NDArray[np.float32]
    deviation: float
    about: NDArray[np.bool_]
    is_near: bool


class Matcher(Protocol):
    """The encoded courses of one release."""

    @property
    def fingerprint(self) -> str:
        """Of everything that a need's vectors depend on."""
        ...

    def need(self, text: str, language: str) -> Need:
        """The need that `text` in `language` says, encoded."""
        ...

    def match(self, need: Need, asked: Asked) -> Match:
        """The need against those courses among which the best are."""
        ...
