"""Fits assistant/retrieval/data/certainty.json to the tuning half and the other lists of needs.

Run: .venv/bin/python -m benchmarks.retrieval.tune [--write]
Prints cross-validated figures, then those of the fitted constants; needs_test.yaml is not read.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import astuple, fields
from pathlib import Path

import numpy as np
import yaml
from numpy.typing import NDArray

from assistant.retrieval.certainty import FILE, Signs
from assistant.retrieval.choose import choose_encoder
from assistant.retrieval.paired_encoder import PairedEncoder
from assistant.retrieval.paired_matcher import PairedMatcher
from benchmarks.retrieval.judged import FOLDER, judged, sample_release
from benchmarks.retrieval.memory import Memory

Array = NDArray[np.float64]

PENALTY = 1.0
NO_CONCEPT = 0.4
FALSE_ALARMS_ABOUT = 0.05
FALSE_ALARMS_NEAR = 0.015
"""Shares of the answerable needs: of the tuning half that may be called unserved, and of all that
may be called not even near."""
FOLDS, ROUNDS = 8, 5


NO_NEEDS = (
    "asdfgh", "lol ok", "xyzzy", "haha", "test test", "12345", "ok then", "thank you so much",
    "hmm", "good morning", "qwertz uiop", "blah blah blah",
    "what is the weather like", "who are you",
    "добро утро", "ааа", "vielen Dank", "buenos días", "tere hommikust", "merci beaucoup",
    "va bene", "labas rytas", "dzień dobry", "boa noite", "dober dan",
)  # fmt: skip
"""What people write that is no need at all."""


def examples() -> Iterator[tuple[str, str, bool]]:
    """Texts, languages and whether the sample portfolio serves them."""
    for need in judged("tune"):
        yield need.text, need.language, bool(need.grades)
    for file in ("needs.yaml", "needs_held_out.yaml"):
        for group, texts in _read(FOLDER.parent / file).items():
            # These say no language: they are read as a learner's who gave none.
            yield from ((text, "en", group == "here") for text in texts)
    for language, texts in _read(FOLDER / "needs_unserved.yaml").items():
        yield from ((text, language, False) for text in texts)
    yield from ((text, "en", False) for text in NO_NEEDS)


def _read(file: Path) -> dict[str, list[str]]:
    read: dict[str, list[str]] = yaml.safe_load(file.read_text("utf-8"))
    return read


def fit(signs: Array, served: NDArray[np.bool_]) -> Array:
    """Weights (last the bias) of a logistic regression with a ridge penalty, by Newton's method.

    Signs are standardised for the penalty and the weights given for signs as they are.
    """
    mean, scale = signs.mean(axis=0), signs.std(axis=0) + 1e-9
    inputs = np.column_stack([(signs - mean) / scale, np.ones(len(signs))])
    penalty = np.diag([PENALTY] * signs.shape[1] + [1e-6])
    weights = np.zeros(inputs.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-inputs @ weights))
        slope = inputs.T @ (served - chance) - penalty @ weights
        curve = (inputs * (chance * (1 - chance))[:, None]).T @ inputs + penalty
        weights = weights + np.linalg.solve(curve, slope)
    return np.append(weights[:-1] / scale, weights[-1] - (weights[:-1] / scale) @ mean)


def logits(weights: Array, signs: Array) -> Array:
    """One a row of `signs`."""
    result: Array = signs @ weights[:-1] + weights[-1]
    return result


def crossed(signs: Array, served: NDArray[np.bool_]) -> Array:
    """Logits of each example by models that have not seen it, averaged over rounds."""
    total = np.zeros(len(signs))
    for seed in range(ROUNDS):
        fold = np.random.default_rng(seed).permutation(len(signs)) % FOLDS
        for part in range(FOLDS):
            inside = fold != part
            total[~inside] += logits(fit(signs[inside], served[inside]), signs[~inside])
    return total / ROUNDS


def main() -> None:
    """Fit and print; write with --write."""
    encoder = choose_encoder(None, Path(".data/encoders"))
    if not isinstance(encoder, PairedEncoder) or encoder.english is None:
        raise SystemExit("Both bundled encoders are needed.")
    matcher = PairedMatcher(sample_release(), encoder, encoder.english, Memory())
    known = list(examples())
    served = np.array([is_served for _, _, is_served in known])
    rows = [astuple(matcher.signs(matcher.need(text, tongue))) for text, tongue, _ in known]
    signs = np.array(rows, np.float64)
    tuning = np.arange(len(known)) < len(judged("tune"))
    unseen = crossed(signs, served)
    about = _bound(unseen[served & tuning], FALSE_ALARMS_ABOUT)
    near = _bound(unseen[served], FALSE_ALARMS_NEAR)
    for name, bound in (("about", about), ("near", near)):
        for part, chosen in (("tuning half", tuning), ("other lists", ~tuning)):
            alarms = np.mean(unseen[served & chosen] < bound)
            caught = np.mean(unseen[~served & chosen] < bound)
            print(f"{name:6}{part:12} false alarms {alarms:6.1%}  caught {caught:6.1%} (crossed)")
    weights = fit(signs, served)
    names = [sign.name for sign in fields(Signs)]
    fitted = {
        "weights": {name: round(w, 3) for name, w in zip(names, weights.tolist(), strict=False)},
        "bias": round(float(weights[-1]), 3),
        "about": round(float(1 / (1 + np.exp(-about))), 3),
        "near": round(float(1 / (1 + np.exp(-near))), 3),
        "no_concept": NO_CONCEPT,
    }
    print(json.dumps(fitted, indent=1))
    if "--write" in sys.argv:
        FILE.write_text(json.dumps(fitted, indent=1) + "\n", "utf-8")


def _bound(served: Array, alarms: float) -> float:
    return float(np.quantile(served, alarms))


if __name__ == "__main__":
    main()
