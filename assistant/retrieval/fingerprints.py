"""Cheap fingerprints of model files: enough to notice other weights without reading them all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

_HEAD = 1 << 20


def of_files(files: Iterable[Path]) -> str:
    """Twelve hex digits from name, size and first MiB of each file; the order does not matter.

    A weight file is 70 to 500 MB: reading all of it at each start would cost more than loading.
    """
    digest = hashlib.sha256()
    for file in sorted(files, key=lambda item: item.name):
        digest.update(f"{file.name}\0{file.stat().st_size}\0".encode())
        with file.open("rb") as content:
            digest.update(content.read(_HEAD))
    return digest.hexdigest()[:12]
