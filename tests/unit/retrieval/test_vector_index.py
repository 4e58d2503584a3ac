"""The index of vectors, scanned and as a graph, against brute force."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from assistant.errors import EncoderError
from assistant.retrieval.vector_index import SCANNED_UP_TO, VectorIndex

COUNT, WIDTH = 600, 13
VECTORS = np.random.default_rng(1).normal(size=(COUNT, WIDTH)).astype(np.float16).astype(np.float32)
FLAT = VectorIndex.build(VECTORS)
GRAPH = VectorIndex.build(VECTORS, graph_from=COUNT)
QUERIES = st.integers(0, 2**32 - 1).map(
    lambda seed: np.random.default_rng(seed).normal(size=WIDTH).astype(np.float32)
)


def brute(query: NDArray[np.float32], k: int, rows: list[int]) -> list[int]:
    scores = VECTORS.astype(np.float64) @ query
    return sorted(rows, key=lambda row: -scores[row])[:k]


@settings(deadline=None)
@given(
    QUERIES,
    st.sets(st.integers(0, COUNT - 1), max_size=int(COUNT * SCANNED_UP_TO)),
    st.integers(1, 20),
)
def test_a_filter_returns_exactly_the_best_that_it_leaves(
    query: NDArray[np.float32], left: set[int], k: int
) -> None:
    among = np.isin(np.arange(COUNT), list(left))
    for index in (FLAT, GRAPH):
        assert index.best(query, k, among).tolist() == brute(query, k, sorted(left))


@settings(deadline=None)
@given(QUERIES, st.integers(1, COUNT + 5))
def test_a_flat_index_is_exact(query: NDArray[np.float32], k: int) -> None:
    assert FLAT.best(query, k).tolist() == brute(query, k, list(range(COUNT)))


def test_a_graph_finds_most_of_the_best() -> None:
    near = VECTORS[::20].astype(np.float32)
    found = sum(
        GRAPH.best(query, 1).tolist() == brute(query, 1, list(range(COUNT))) for query in near
    )
    assert found >= 0.9 * len(near)


def test_a_written_index_is_the_same(tmp_path: Path) -> None:
    query = VECTORS[3].astype(np.float32)
    for index in (FLAT, GRAPH):
        index.write(tmp_path / "index")
        opened = VectorIndex.open(tmp_path / "index")
        assert opened.best(query, 9).tolist() == index.best(query, 9).tolist()


def test_what_is_no_index_says_so(tmp_path: Path) -> None:
    (tmp_path / "index").write_bytes(b"no index")
    with pytest.raises(EncoderError):
        VectorIndex.open(tmp_path / "index")
