"""Stored vectors on every database: exact bytes, kept apart by encoder."""

from __future__ import annotations

import hashlib

import numpy as np
import sqlalchemy as sa

from assistant.store import Database, Embeddings
from assistant.store.schema import embeddings


def key(number: int) -> str:
    return hashlib.sha256(str(number).encode()).hexdigest()


def vector(seed: int, dimension: int = 384) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(dimension).astype(np.float32)


class TestEmbeddings:
    def test_bytes_come_back_exactly(self, database: Database) -> None:
        store = Embeddings(database)
        odd = np.array([0.0, -0.0, np.inf, np.nan, np.float32(1e-45), 1 / 3], dtype=np.float32)
        store.put("e5", {key(1): vector(1), key(2): odd})
        found = store.get("e5", [key(1), key(2), key(3)])
        assert set(found) == {key(1), key(2)}
        assert found[key(1)].dtype == np.float32
        assert found[key(1)].tobytes() == vector(1).tobytes()
        assert found[key(2)].tobytes() == odd.tobytes()

    def test_stored_little_endian_whatever_came(self, database: Database) -> None:
        store = Embeddings(database)
        store.put("e5", {key(1): np.array([1.0, 2.0], dtype=">f4")})
        with database.read() as connection:
            raw = connection.scalar(sa.select(embeddings.c.vector))
        assert bytes(raw).hex() == "0000803f00000040"

    def test_one_already_there_stays(self, database: Database) -> None:
        store = Embeddings(database)
        store.put("e5", {key(1): vector(1)})
        store.put("e5", {key(1): vector(9), key(2): vector(2)})
        found = store.get("e5", [key(1), key(2)])
        assert np.array_equal(found[key(1)], vector(1))
        assert np.array_equal(found[key(2)], vector(2))

    def test_encoders_are_apart(self, database: Database) -> None:
        store = Embeddings(database)
        store.put("e5", {key(1): vector(1)})
        assert store.get("minilm", [key(1)]) == {}

    def test_many_at_once_and_none(self, database: Database) -> None:
        store = Embeddings(database)
        store.put("e5", {})
        assert store.get("e5", []) == {}
        many = {key(number): vector(number, 8) for number in range(1203)}
        store.put("e5", many)
        found = store.get("e5", list(many))
        assert len(found) == 1203
        assert all(np.array_equal(found[name], many[name]) for name in many)
