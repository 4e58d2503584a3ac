"""Prints what a search costs beside encoding its text, on the sample portfolio.

Usage: python benchmarks/search_speed.py [ENCODER]
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import yaml

from assistant import resources
from assistant.catalogue.reader import read
from assistant.catalogue.release import Release
from assistant.retrieval.choose import choose_encoder
from assistant.retrieval.encoder import Vector
from assistant.retrieval.profile import Profile
from assistant.retrieval.search import Search

NEEDS = Path(__file__).parent / "needs.yaml"
PROFILE = {
    "modes": "online",
    "times": ["evening"],
    "max_fee": 100,
    "target_groups": ["employee"],
    "starts_after": "2027-01-01",
}


class Forgetful:
    """An embedding store for one run."""

    def __init__(self) -> None:
        self._vectors: dict[tuple[str, str], Vector] = {}

    def get(self, fingerprint: str, hashes: Sequence[str]) -> Mapping[str, Vector]:
        known = self._vectors
        return {key: known[fingerprint, key] for key in hashes if (fingerprint, key) in known}

    def put(self, fingerprint: str, vectors: Mapping[str, Vector]) -> None:
        self._vectors |= {(fingerprint, key): vector for key, vector in vectors.items()}


def timed(act: Callable[[], object]) -> float:
    """Milliseconds that `act` takes."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def sample_release() -> Release:
    """The sample portfolio as release 1."""
    today = datetime.now(UTC).date()
    catalogue, report = read(resources.folder("catalogue"), allow_incomplete=False, today=today)
    if catalogue is None:
        raise SystemExit(f"The sample portfolio has problems:\n{report}")
    return Release(1, catalogue)


def main() -> None:
    release = sample_release()
    texts = [text for group in yaml.safe_load(NEEDS.read_text("utf-8")).values() for text in group]
    encoder = choose_encoder(sys.argv[1] if len(sys.argv) > 1 else None, Path(".data/encoders"))
    store, today = Forgetful(), datetime.now(UTC).date()
    encoder.encode_query("load the model")
    built = timed(lambda: Search(release, encoder, store))
    again = timed(lambda: Search(release, encoder, store))
    search = Search(release, encoder, store)
    profile = Profile.from_json(PROFILE)
    first = timed(lambda: search.rank(search.need("first", "en"), profile, today))
    encoding, ranking, titles = [], [], []
    for text in texts:
        encoding.append(timed(lambda text=text: search.need(text, "en")))
        need = search.need(text, "en")
        ranking.append(timed(lambda need=need: search.rank(need, profile, today)))
        titles.append(timed(lambda text=text: search.titles(text, 3)))
    rows = {
        f"build, {len(release.entries)} courses, nothing stored": built,
        "build, all stored": again,
        "first rank (loads the indexes)": first,
        "encode a need, median": statistics.median(encoding),
        "rank, median": statistics.median(ranking),
        "rank, slowest": max(ranking),
        "look up a title, median": statistics.median(titles),
    }
    print(f"encoder: {encoder.fingerprint}")
    for name, value in rows.items():
        print(f"{name:45} {value:10.2f} ms")


if __name__ == "__main__":
    main()
