"""Keeps the index of a release in a folder of this machine: made once, then mapped into memory."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from assistant.retrieval.course_index import CourseIndex
from assistant.retrieval.made_once import made_once

RECIPE = "3"
"""Changes whenever other files or other numbers are made of the same texts."""

_KEPT = 3
"""Folders that stay: of the release that is live and of those that may come back."""


def kept_index(
    cache: Path | None, key: Iterable[str], build: Callable[[], CourseIndex]
) -> CourseIndex:
    """The index of that key from `cache`, made by `build` where it is not there or damaged.

    Without a cache it is built in memory. Raises EncoderError where the cache cannot be written.
    """
    if cache is None:
        return build()
    name = f"index-{content_key((RECIPE, *key))}"
    folder = made_once(cache, name, lambda fresh: build().write(fresh))
    folder.touch()
    for old in sorted(cache.glob("index-*"), key=lambda kept: kept.stat().st_mtime)[:-_KEPT]:
        shutil.rmtree(old, ignore_errors=True)  # another process may use it: it keeps what it maps
    return CourseIndex.open(folder)


def content_key(parts: Iterable[str]) -> str:
    """24 hex digits that tell these texts in this order from all others."""
    digest = hashlib.sha256()
    for part in parts:
        raw = part.encode("utf-8", "replace")
        digest.update(len(raw).to_bytes(8, "little") + raw)
    return digest.hexdigest()[:24]
