"""Quality on 975 courses of a real catalogue, to see that constants do not fit the sample alone.

Run: .venv/bin/python -m benchmarks.retrieval.real; skipped, aloud, where ../shared/data is missing.
The first run encodes for some minutes; the vectors are kept in .data/real.db.
"""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import yaml

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.register import Provider
from assistant.catalogue.release import Release
from assistant.retrieval.choose import choose_encoder
from assistant.retrieval.paired_encoder import PairedEncoder
from assistant.retrieval.search import Search
from assistant.store import Embeddings, open_database
from benchmarks.retrieval.evaluate import quality, rankers
from benchmarks.retrieval.judged import FOLDER, LANGUAGES, Judged, sample_release

FILE = FOLDER.parents[2] / "shared/data/courses/coursera_5411.csv"
COUNT, SEED = 975, 5
_SHORT = 40
"""Characters up to which what is learned tells too little: then the skills are added."""


def release() -> Release:
    """The drawn courses, as if one provider offered them all."""
    with FILE.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    drawn = sorted(np.random.default_rng(SEED).choice(len(rows), COUNT, replace=False))
    entries = []
    for row in (rows[number] for number in drawn):
        lines = (line.strip() for line in row["what_you_learn"].splitlines())
        summary = " ".join(dict.fromkeys(line for line in lines if line))
        if len(summary) < _SHORT:
            summary = f"{summary} Skills: {row['skills']}".strip()
        values = {"id": f"c{row['course_id']}", "title": row["name"], "summary": summary}
        values |= {"provider": "real", "language": ["en"]}
        entries.append(Microcredential.model_validate(values))
    base = sample_release().catalogue
    real = Provider(id="real", names={"en": "A real provider"})
    return Release(1, replace(base, entries=tuple(entries), providers=(*base.providers, real)))


def needs() -> list[Judged]:
    """Those of needs_real.yaml."""
    topics = yaml.safe_load((FOLDER / "needs_real.yaml").read_text("utf-8")).values()
    return [
        Judged(text, language, topic["relevant"])
        for topic in topics
        for language, text in topic["needs"].items()
    ]


def main() -> None:
    """Print the table."""
    if not FILE.exists():
        print(f"skipped: {FILE} is not there")
        return
    pair = choose_encoder(None, Path(".data/encoders"))
    if not isinstance(pair, PairedEncoder) or pair.english is None:
        raise SystemExit("Both bundled encoders are needed.")
    stored = Embeddings(open_database(f"sqlite:///{Path('.data/real.db').resolve()}"))
    drawn, judged = release(), needs()
    search = Search(drawn, pair, stored)
    print(f"nDCG@10, {len(judged)} needs: English, others, weakest of them")
    for name, ranker in rankers(drawn, search, pair, stored).items():
        found = quality(judged, ranker)
        by_language = {language: found["languages"][language]["ndcg"] for language in LANGUAGES}
        weakest = min(LANGUAGES[1:], key=by_language.__getitem__)
        print(
            f"{name:38}{by_language['en']:7.3f}{found['others']['ndcg']:7.3f}"
            f"   {weakest} {by_language[weakest]:.2f}"
        )


if __name__ == "__main__":
    main()
