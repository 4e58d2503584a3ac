from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any

import numpy as np
import pytest

from assistant.errors import EncoderError
from assistant.retrieval.encoder import Encoder
from assistant.retrieval.int8.encoder import SAMPLES, Ids, Int8Encoder
from assistant.retrieval.int8.lazy_encoder import LazyEncoder
from assistant.retrieval.int8.source import INPUT, Floats


class Lengths:
    """A model whose tokens are the lengths of words."""

    def ids(self, text: str, *, is_query: bool) -> Ids:
        return np.array([9 if is_query else 8, *(len(word) for word in text.split()), 7])

    def embeddings(self, ids: Ids) -> Floats:
        return np.stack([ids == number for number in range(10)], axis=1).astype(np.float32)


class Mean:
    """A session that computes what every encoder ends with, and nothing before it."""

    def run(self, inputs: dict[str, Any]) -> Floats:
        mean: Floats = inputs[INPUT].mean(axis=1)
        return mean


def encoder() -> Int8Encoder:
    return Int8Encoder("lengths-1", 10, Lengths(), Mean())  # type: ignore[arg-type]


def test_vectors_are_normalised_and_in_order() -> None:
    texts = [f"{'x' * (number % 6)} yy" for number in range(40)]
    rows = encoder().encode_passages(texts)
    assert rows.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-6)
    for text, row in zip(texts, rows, strict=True):
        np.testing.assert_array_equal(encoder().encode_passages([text])[0], row)
    assert encoder().encode_passages([]).shape == (0, 10)


def test_queries_are_told_from_passages() -> None:
    assert encoder().encode_query("x")[9] > 0
    assert encoder().encode_passages(["x"])[0, 8] > 0


def test_samples_are_compared(tmp_path: Path) -> None:
    exact = np.stack([encoder().encode_query(text) for text in SAMPLES])
    np.save(tmp_path / "exact.npy", exact)
    encoder().check_against(tmp_path / "exact.npy")
    np.save(tmp_path / "wrong.npy", np.roll(exact, 1, axis=1))
    with pytest.raises(EncoderError, match="differs"):
        encoder().check_against(tmp_path / "wrong.npy")
    np.save(tmp_path / "empty.npy", exact * np.nan)
    with pytest.raises(EncoderError, match="differs"):
        encoder().check_against(tmp_path / "empty.npy")


def test_opened_once_by_whoever_comes_first() -> None:
    opened: list[int] = []
    together = Barrier(4, timeout=10)

    def open_encoder() -> Encoder:
        opened.append(1)
        return encoder()

    lazy = LazyEncoder(open_encoder)
    assert not opened

    def use(_: int) -> str:
        together.wait()
        return lazy.fingerprint

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(use, range(4))) == {"lengths-1"}
    assert opened == [1]
    assert lazy.dimension == 10
    np.testing.assert_array_equal(lazy.encode_query("a"), encoder().encode_query("a"))


def test_what_opening_raises_first_use_raises_each_time() -> None:
    def fail() -> Encoder:
        raise EncoderError("not here")

    lazy = LazyEncoder(fail)
    for _ in range(2):
        with pytest.raises(EncoderError, match="not here"):
            lazy.encode_query("a")
