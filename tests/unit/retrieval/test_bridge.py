from pathlib import Path

import numpy as np

from assistant.retrieval.bridge import Bridge, normalised


def small(folder: Path) -> Bridge:
    file = folder / "bridge.npz"
    np.savez(
        file,
        query_mean=np.array([1, 1], np.float32),
        english_mean=np.array([0, 0, 0], np.float32),
        passage_shift=np.array([0.5, 0], np.float32),
        matrix=np.array([[0, 2, 0], [0, 0, 3]], np.float16),
    )
    return Bridge(file)


def test_a_query_is_centred_carried_and_normalised(tmp_path: Path) -> None:
    bridge = small(tmp_path)
    np.testing.assert_allclose(bridge.query(np.array([2, 1], np.float32)), [0, 1, 0])
    np.testing.assert_allclose(bridge.query(np.array([1, 0], np.float32)), [0, 0, -1])


def test_passages_are_moved_to_where_queries_are(tmp_path: Path) -> None:
    carried = small(tmp_path).passages(np.array([[0.5, 1.5], [0.5, 0.5]], np.float32))
    np.testing.assert_allclose(carried, [[0, 0, 1], [0, 0, -1]], atol=1e-6)


def test_what_is_nowhere_stays_there() -> None:
    np.testing.assert_array_equal(normalised(np.zeros((2, 3), np.float32)), np.zeros((2, 3)))


def test_the_map_that_is_shipped_fits_both_encoders() -> None:
    assert Bridge().query(np.ones(384, np.float32)).shape == (384,)
