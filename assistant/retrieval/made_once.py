"""Folders of files that are made once and found again, checked by their hashes."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable
from hashlib import file_digest
from pathlib import Path

from assistant.errors import EncoderError

_MANIFEST = "manifest.json"


def made_once(cache: Path, name: str, make: Callable[[Path], None]) -> Path:
    """The folder `cache/name`, filled by `make` unless it is there and whole.

    It appears complete or not at all; of two processes that make it at once one wins. Raises
    EncoderError when the cache cannot be written.
    """
    folder = cache / name
    if is_whole(folder):
        return folder
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{name}-", dir=cache) as scratch:
            fresh = Path(scratch) / "fresh"
            fresh.mkdir()
            make(fresh)
            (fresh / _MANIFEST).write_text(json.dumps(_hashes(fresh), indent=1), "utf-8")
            _put(fresh, folder, Path(scratch) / "damaged")
    except OSError as error:
        raise EncoderError(
            f"Nothing can be kept in {cache}: {error}.",
            remedy="Set ASSISTANT_DATA_DIR to a folder that can be written to.",
        ) from error
    return folder


def is_whole(folder: Path) -> bool:
    """True when every file is there as the manifest says, and no other."""
    try:
        promised = json.loads((folder / _MANIFEST).read_text("utf-8"))
        return bool(promised == _hashes(folder))
    except (OSError, ValueError):
        return False


def _put(fresh: Path, folder: Path, aside: Path) -> None:
    if folder.exists() and not is_whole(folder):
        shutil.move(folder, aside)
    try:
        fresh.rename(folder)
    except OSError:
        if not is_whole(folder):  # else another process was faster
            raise


def _hashes(folder: Path) -> dict[str, str]:
    hashes = {}
    for file in sorted(folder.iterdir()):
        if file.name != _MANIFEST:
            with file.open("rb") as content:
                hashes[file.name] = file_digest(content, "sha256").hexdigest()
    return hashes
