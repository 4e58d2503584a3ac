"""The tagger's network in numpy: small convolutions over words, trained with benchmarks' script.

Rows are words. What a word is comes from the encoder's states, the lexicons' evidence, the stage
and slot of the conversation and the whole message; two convolutions (3 and 5 words wide) let
neighbours speak to each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import pi, sqrt

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Scores:
    """Log-odds: of each label at each word (n, labels), of denial (n,), of each act (acts,)."""

    labels: Floats
    denied: Floats
    acts: Floats


class Network:
    """Holds the weights by the names of the layers in the training script."""

    def __init__(self, weights: Mapping[str, NDArray[np.generic]]) -> None:
        self._weights = {
            name: np.asarray(array, np.float32)
            for name, array in weights.items()
            if array.dtype.kind == "f"
        }

    def scores(self, states: Floats, mean: Floats, evidence: Floats, context: Floats) -> Scores:
        """`states` (n, wide), `mean` (hidden,), `evidence` (n, features), `context` (places,)."""
        count = len(states)
        around = np.concatenate(
            [_gelu(self._linear("context", context)), _gelu(self._linear("mean", mean))]
        )
        words = np.concatenate(
            [
                _gelu(self._linear("states", states)),
                _gelu(self._linear("evidence", evidence)),
                np.broadcast_to(around, (count, len(around))),
            ],
            axis=1,
        )
        near = _gelu(self._convolved("near", words))
        far = _gelu(self._convolved("far", near)) + near
        whole = np.concatenate(
            [mean, far.max(axis=0), far.mean(axis=0), evidence.max(axis=0), context]
        )
        acts = self._linear("acts", _gelu(self._linear("whole", whole)))
        return Scores(self._linear("labels", far), self._linear("denied", far)[:, 0], acts)

    def _linear(self, name: str, values: Floats) -> Floats:
        result: Floats = values @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]
        return result

    def _convolved(self, name: str, rows: Floats) -> Floats:
        kernel = self._weights[f"{name}.weight"]  # (out, in, width)
        width = kernel.shape[2]
        padded = np.pad(rows, ((width // 2, width // 2), (0, 0)))
        total = sum(
            padded[shift : shift + len(rows)] @ kernel[:, :, shift].T for shift in range(width)
        )
        result: Floats = total + self._weights[f"{name}.bias"]
        return result


def _gelu(values: Floats) -> Floats:
    """Hendrycks and Gimpel (2016), by the hyperbolic tangent."""
    inner = sqrt(2 / pi) * (values + 0.044715 * values**3)
    result: Floats = 0.5 * values * (1 + np.tanh(inner))
    return result


def best_labels(scores: Floats, allowed: NDArray[np.bool_], starts: NDArray[np.bool_]) -> list[int]:
    """The most likely sequence of labels in which each follows an `allowed` one (Viterbi 1967).

    `scores` (n, labels), `allowed[a, b]` whether b may follow a, `starts` which may come first.
    """
    barred = np.float32(-1e6)
    logged = scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
    best = np.where(starts, logged[0], barred)
    steps = []
    for row in logged[1:]:
        options = best[:, np.newaxis] + np.where(allowed, 0, barred)
        step = options.argmax(axis=0)
        steps.append(step)
        best = options[step, np.arange(len(step))] + row
    path = [int(best.argmax())]
    for step in reversed(steps):
        path.append(int(step[path[-1]]))
    return path[::-1]
