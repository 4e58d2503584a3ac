"""What a search asks of the part that knows encoders: how well each course matches a need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from assistant.retrieval.need import Need


@dataclass(frozen=True)
class Match:
    """All of n courses against one need, in catalogue order.

    `similarity` has shape (n,), in any scale; `about` tells which courses are about the need, and
    `is_near` whether, where none is, the nearest are worth showing.
    """

    similarity: NDArray[np.float32]
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

    def match(
        self, need: Need, names: NDArray[np.float32], shares_word: NDArray[np.bool_]
    ) -> Match:
        """The need against every course.

        `names` (n,) tells how strongly the text names each course (0 to 1), `shares_word` (n,)
        whether the course's title has a telling word of the text.
        """
        ...
