from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.retrieval.e5.tokenizer import Tokenizer, build_table
from assistant.retrieval.e5.weights import Weights
from tests.unit.retrieval.e5_file import PIECES, SCORES, write_weights

UNKNOWN = 3
MAPPING = {9: " ", ord("Ａ"): "a", 7: ""}


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Tokenizer:
    words = {"emb.word": (1, 128, bytes(72))}
    path: Path = tmp_path_factory.mktemp("e5") / "weights.bin"
    weights = Weights(write_weights(path, words, MAPPING))
    return Tokenizer(weights.vocabulary, weights.mapping, build_table(weights.vocabulary))


def spelled(tokenizer: Tokenizer, text: str) -> list[str]:
    return [PIECES[piece] for piece in tokenizer.pieces(text)]


def test_the_most_probable_cut_wins(tokenizer: Tokenizer) -> None:
    assert spelled(tokenizer, "a") == ["▁a"]
    assert spelled(tokenizer, "ab") == ["▁", "ab"]  # -4.4; the longest first piece would give -4.5
    assert spelled(tokenizer, "aab") == ["▁a", "ab"]
    assert spelled(tokenizer, "b") == ["▁", "b"]


def test_code_points_are_mapped_and_spaces_collapse(tokenizer: Tokenizer) -> None:
    assert spelled(tokenizer, "a\t  Ａ\7") == ["▁a", "▁a"]
    assert spelled(tokenizer, " a") == ["▁a"]


def test_characters_in_no_piece_are_unknown_one_by_one(tokenizer: Tokenizer) -> None:
    assert tokenizer.pieces("xя\ud800") == [PIECES.index("▁"), UNKNOWN, UNKNOWN, UNKNOWN]


def test_nobody_can_write_a_control_piece(tokenizer: Tokenizer) -> None:
    assert 2 not in tokenizer.pieces("a</s>a")
    assert tokenizer.pieces("</s>").count(UNKNOWN) == 4


def test_a_long_word_is_cut_whole(tokenizer: Tokenizer) -> None:
    assert spelled(tokenizer, "ab" * 300) == ["▁"] + ["ab"] * 300


def best_score(word: str) -> float:
    """The best score of any cut, by trying all."""
    known = dict(zip(PIECES[4:], SCORES[4:], strict=True))
    places = range(1, len(word))
    cuts = (cut for size in range(len(word)) for cut in combinations(places, size))
    best = -np.inf
    for cut in cuts:
        bounds = [0, *cut, len(word)]
        parts = [word[a:b] for a, b in pairwise(bounds)]
        best = max(best, sum(cost(part, known) for part in parts))
    return float(best)


def cost(part: str, known: dict[str, float]) -> float:
    return known.get(part, min(SCORES) - 10 if len(part) == 1 else -np.inf)


@given(word=st.text("abc", min_size=1, max_size=8))
def test_no_cut_is_better(tokenizer: Tokenizer, word: str) -> None:
    scores = [
        min(SCORES) - 10 if piece == UNKNOWN else SCORES[piece] for piece in tokenizer.pieces(word)
    ]
    assert sum(scores) == pytest.approx(best_score(f"▁{word}"))
