from pathlib import Path

import numpy as np
import pytest

from assistant.errors import EncoderError
from assistant.retrieval.e5.weights import Weights
from tests.unit.retrieval.e5_file import four_bits, write_weights

BIAS = np.arange(32, dtype=np.float32)
# Every nibble occurs, in both halves of a byte.
WORDS = (np.arange(4 * 32).reshape(4, 32) * 5 % 16 - 8) * 0.25
TENSORS = {
    "emb.word": (1, WORDS.size, four_bits(WORDS, 0.25)),
    "l0.q.b": (0, 32, BIAS.tobytes()),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_weights(tmp_path / "weights.bin", TENSORS, {9: " ", 0xFB01: "fi", 7: ""})


def test_reads_the_parts(path: Path) -> None:
    weights = Weights(path)
    assert (weights.shape.hidden, weights.shape.layers, weights.shape.positions) == (32, 1, 8)
    assert weights.mapping == {9: " ", 0xFB01: "fi", 7: ""}
    assert (weights.vocabulary.bos, weights.vocabulary.eos, weights.vocabulary.unknown) == (0, 2, 3)
    np.testing.assert_array_equal(weights.floats("l0.q.b", 32), BIAS)


def test_decodes_four_bits(path: Path) -> None:
    weights = Weights(path)
    np.testing.assert_array_equal(weights.matrix("emb.word", 4, 32), WORDS)
    ids = np.array([2, 0, 2])
    np.testing.assert_array_equal(weights.embeddings(ids), WORDS[ids])


@pytest.mark.parametrize(("name", "size"), [("l0.k.b", 32), ("l0.q.b", 16), ("emb.word", 128)])
def test_names_the_tensor_that_does_not_fit(path: Path, name: str, size: int) -> None:
    with pytest.raises(EncoderError, match=name):
        Weights(path).floats(name, size)


def test_what_is_no_weight_file_says_so(path: Path, tmp_path: Path) -> None:
    content = path.read_bytes()
    damaged = (b"", b"GGUF" + content[4:], content[:60], content[:4] + b"\2" + content[5:])
    for number, bad in enumerate(damaged):
        file = tmp_path / f"bad{number}"
        file.write_bytes(bad)
        with pytest.raises(EncoderError, match=file.name):
            Weights(file)
    with pytest.raises(EncoderError, match="missing"):
        Weights(tmp_path / "missing")
