import numpy as np
import pytest

from assistant.errors import EncoderError
from assistant.retrieval.cached_encoder import CachedEncoder
from assistant.retrieval.embeddings import content_hash, embed
from tests.fakes import HashingEncoder, MemoryEmbeddings

TEXTS = [f"text {number}" for number in range(20)]


def test_order_is_kept_and_equal_texts_are_encoded_once() -> None:
    encoder = HashingEncoder()
    vectors = embed(["a", "b", "a"], encoder, MemoryEmbeddings(), None)
    assert encoder.passages == ["a", "b"]
    np.testing.assert_array_equal(vectors, HashingEncoder().encode_passages(["a", "b", "a"]))
    assert vectors.dtype == np.float32


def test_a_second_run_encodes_nothing_and_reports_nothing() -> None:
    store, again = MemoryEmbeddings(), HashingEncoder()
    first = embed(TEXTS, HashingEncoder(), store, None)
    told: list[tuple[int, int]] = []
    second = embed(TEXTS, again, store, lambda done, total: told.append((done, total)))
    np.testing.assert_array_equal(first, second)
    assert again.passages == []
    assert told == []


def test_progress_counts_what_is_encoded() -> None:
    store = MemoryEmbeddings()
    embed(TEXTS[:3], HashingEncoder(), store, None)
    told: list[tuple[int, int]] = []
    embed(TEXTS, HashingEncoder(), store, lambda done, total: told.append((done, total)))
    assert told == [(0, 17), (8, 17), (16, 17), (17, 17)]


class Failing(HashingEncoder):
    """Breaks after its first batch, as a killed process would."""

    def encode_passages(self, texts):  # type: ignore[no-untyped-def]
        if self.passages:
            raise KeyboardInterrupt
        return super().encode_passages(texts)


def test_an_interrupted_run_goes_on_where_it_stopped() -> None:
    store, resumed = MemoryEmbeddings(), HashingEncoder()
    with pytest.raises(KeyboardInterrupt):
        embed(TEXTS, Failing(), store, None)
    embed(TEXTS, resumed, store, None)
    assert resumed.passages == TEXTS[8:]


def test_vectors_of_another_encoder_are_not_used() -> None:
    store, other = MemoryEmbeddings(), HashingEncoder("hashing-2")
    embed(TEXTS, HashingEncoder("hashing-1"), store, None)
    embed(TEXTS, other, store, None)
    assert other.passages == TEXTS


def test_stored_vectors_of_a_wrong_length_are_an_error() -> None:
    store = MemoryEmbeddings()
    store.put("hashing-1", {content_hash("a"): np.ones(3, np.float32)})
    with pytest.raises(EncoderError, match="different lengths"):
        embed(["a", "b"], HashingEncoder(), store, None)


def test_no_texts() -> None:
    assert embed([], HashingEncoder(), MemoryEmbeddings(), None).shape == (0, 256)


def test_cached_queries_are_encoded_once_and_forgotten_oldest_first() -> None:
    inside = HashingEncoder()
    encoder = CachedEncoder(inside, kept=2)
    for text in ("a", "b", "a", "c", "a", "b"):
        np.testing.assert_array_equal(
            encoder.encode_query(text), HashingEncoder().encode_query(text)
        )
    assert inside.queries == ["a", "b", "c", "b"]
    with pytest.raises(ValueError, match="read-only"):
        encoder.encode_query("a")[0] = 1
    assert encoder.fingerprint == "hashing-1"
    assert encoder.encode_passages(["a"]).shape == (1, encoder.dimension)
