"""Prints how well the search tells needs that the sample portfolio serves from others.

Usage: python benchmarks/about.py [ENCODER]
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import yaml
from search_speed import Forgetful, sample_release

from assistant.retrieval.choose import choose_encoder
from assistant.retrieval.profile import Profile
from assistant.retrieval.search import Search

FILES = ("needs.yaml", "needs_held_out.yaml")


def main() -> None:
    release, today = sample_release(), datetime.now(UTC).date()
    encoder = choose_encoder(sys.argv[1] if len(sys.argv) > 1 else None, Path(".data/encoders"))
    search = Search(release, encoder, Forgetful())
    for file in FILES:
        groups = yaml.safe_load((Path(__file__).parent / file).read_text("utf-8"))
        for group, texts in groups.items():
            served = 0
            for text in texts:
                ranking = search.rank(search.need(text, "en"), Profile(), today)
                served += bool(ranking.about)
                if bool(ranking.about) != (group == "here"):
                    best = ranking.hits[0]
                    print(f"  {group}: {text} -> {len(ranking.about)} courses, first {best.course}")
            print(f"{file}, {group}: {served} of {len(texts)} have courses about them")


if __name__ == "__main__":
    main()
