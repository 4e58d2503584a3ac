"""How likely a message is in each of our languages, by the encoder's view of the whole."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from assistant.dialogs.understanding.tagging.network import Floats

WEIGHTS = Path(__file__).parent / "languages.npz"


class Languages:
    """A linear classifier over the mean state (benchmarks/understanding/train_languages.py)."""

    def __init__(self, weights: Path = WEIGHTS) -> None:
        with np.load(weights, allow_pickle=False) as stored:
            self._weight = stored["weight"].astype(np.float32)
            self._bias = stored["bias"].astype(np.float32)
            self._names = [str(name) for name in stored["names"]]

    def chances(self, mean: Floats) -> Mapping[str, float]:
        """The chance of each language (ISO 639-1), which add up to 1."""
        scores = self._weight @ (mean / np.linalg.norm(mean)) + self._bias
        each = np.exp(scores - np.logaddexp.reduce(scores))
        return dict(zip(self._names, each.tolist(), strict=True))
