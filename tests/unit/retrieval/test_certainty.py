import json
from dataclasses import fields, replace
from pathlib import Path

import pytest

from assistant.retrieval.certainty import Certainty, Signs

NONE = Signs(*(0.0 for _ in fields(Signs)))


def fitted(folder: Path, **weights: float) -> Certainty:
    file = folder / "certainty.json"
    every = {sign.name: 0.0 for sign in fields(Signs)} | weights
    values = {"weights": every, "bias": -1, "about": 0.5, "near": 0.2, "no_concept": 0.4}
    file.write_text(json.dumps(values), "utf-8")
    return Certainty(file)


def test_it_is_a_logistic_function_of_the_weighed_signs(tmp_path: Path) -> None:
    certainty = fitted(tmp_path, nearest=2, in_titles=4)
    assert certainty.of(replace(NONE, nearest=0.5)) == pytest.approx(0.5)
    assert certainty.of(replace(NONE, nearest=0.5, in_titles=1)) == pytest.approx(0.982, abs=1e-3)
    assert certainty.of(replace(NONE, covered=9)) == certainty.of(NONE)


def test_extreme_signs_stay_probabilities(tmp_path: Path) -> None:
    certainty = fitted(tmp_path, nearest=1)
    assert certainty.of(replace(NONE, nearest=1e9)) == pytest.approx(1)
    assert certainty.of(replace(NONE, nearest=-1e9)) == pytest.approx(0)


def test_the_constants_that_are_shipped_let_near_reach_further_than_about() -> None:
    certainty = Certainty()
    assert 0 < certainty.near < certainty.about < 1
