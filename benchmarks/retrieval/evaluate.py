"""Measures the search against the judged needs, beside simple set-ups, and when it says "nothing".

Run: .venv/bin/python -m benchmarks.retrieval.evaluate [tune|test] [--json FILE]
The test half is for reporting: whoever tunes on it spoils it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from assistant.catalogue.release import Release
from assistant.retrieval.choose import choose_encoder
from assistant.retrieval.embeddings import EmbeddingStore, embed
from assistant.retrieval.encoder import Encoder
from assistant.retrieval.paired_encoder import PairedEncoder
from assistant.retrieval.profile import Profile
from assistant.retrieval.search import Search
from assistant.retrieval.words import plain, words
from benchmarks.retrieval.judged import (
    LANGUAGES,
    Judged,
    interval,
    judged,
    measures,
    order,
    sample_release,
)
from benchmarks.retrieval.memory import Memory

Ranker = Callable[[Judged], list[str]]

RRF_CONSTANT = 60
"""Cormack, Clarke and Büttcher (2009), "Reciprocal Rank Fusion outperforms Condorcet"."""


def full_texts(release: Release) -> list[str]:
    """One text a course: title, English title, summaries and outcomes."""
    texts = []
    for entry in release.catalogue.entries:
        outcomes = (outcome.text for outcome in entry.learning_outcomes)
        parts = (entry.title, entry.title_en, entry.summary, entry.summary_en, *outcomes)
        texts.append(". ".join(part for part in parts if part))
    return texts


def one_text(
    encoder: Encoder, release: Release, stored: EmbeddingStore
) -> Callable[[str], NDArray[np.float32]]:
    """Cosines of a text with one vector a course."""
    vectors = embed(full_texts(release), encoder, stored)
    return lambda text: vectors @ encoder.encode_query(text)


def bm25(release: Release) -> Callable[[str], NDArray[np.float32]]:
    """BM25 scores of a text over all words."""
    from bm25s import BM25

    index = BM25()
    index.index([words(plain(text)) for text in full_texts(release)], show_progress=False)
    known = set(index.vocab_dict)

    def scores(text: str) -> NDArray[np.float32]:
        found = [word for word in words(plain(text)) if word in known]
        empty = np.zeros(len(release.catalogue.entries), np.float32)
        return index.get_scores(found) if found else empty

    return scores


def rankers(
    release: Release, search: Search, pair: PairedEncoder, stored: EmbeddingStore
) -> dict[str, Ranker]:
    """All set-ups by name, ours last."""
    courses = [entry.id for entry in release.catalogue.entries]
    today = datetime.now(UTC).date()
    assert pair.english is not None
    keyword, e5 = bm25(release), one_text(pair.multilingual, release, stored)
    english = one_text(pair.english, release, stored)
    single = Search(release, pair.multilingual, stored)

    def fused(need: Judged) -> list[str]:
        places = np.zeros(len(courses), np.float32)
        for scores in (keyword(need.text), e5(need.text)):
            for place, row in enumerate(np.argsort(-scores, kind="stable")):
                places[row] += 1 / (RRF_CONSTANT + place + 1)
        return order(places, courses)

    def searched(with_search: Search) -> Ranker:
        def ranked(need: Judged) -> list[str]:
            asked = with_search.need(need.text, need.language)
            return [hit.course for hit in with_search.rank(asked, Profile(), today).by_relevance]

        return ranked

    ours = searched(search)
    return {
        "BM25": lambda need: order(keyword(need.text), courses),
        "all-MiniLM, one text": lambda need: order(english(need.text), courses),
        "e5, one text": lambda need: order(e5(need.text), courses),
        "RRF of BM25 and e5": fused,
        "e5 alone, views (as custom encoders)": searched(single),
        "ours, language not told": lambda need: ours(replace(need, language="en")),
        "ours": ours,
    }


def quality(needs: Sequence[Judged], ranker: Ranker) -> dict[str, Any]:
    """nDCG@10 by language with intervals; recall@10 and MRR over all."""
    rows = [(need.language, *measures(ranker(need), need.grades)) for need in needs if need.grades]
    by_language = {}
    for language in LANGUAGES:
        values = [row[1] for row in rows if row[0] == language]
        by_language[language] = {"ndcg": _mean(values), "interval": interval(values)}
    everything = [row[1] for row in rows]
    others = [row[1] for row in rows if row[0] != "en"]
    return {
        "all": {"ndcg": _mean(everything), "interval": interval(everything)},
        "others": {
            "ndcg": _mean([by_language[name]["ndcg"] for name in LANGUAGES[1:]]),
            "interval": interval(others),
        },
        "languages": by_language,
        "recall": _mean([row[2] for row in rows]),
        "mrr": _mean([row[3] for row in rows]),
    }


def abstention(needs: Sequence[Judged], search: Search) -> dict[str, Any]:
    """How often nothing is called about the need, and not even near, where nothing is and is."""
    today = datetime.now(UTC).date()
    counts: dict[str, Any] = {}
    for name, chosen in (
        ("served", [need for need in needs if need.grades]),
        ("unserved", [need for need in needs if not need.grades]),
    ):
        found = [search.rank(search.need(n.text, n.language), Profile(), today) for n in chosen]
        counts[name] = {
            "needs": len(chosen),
            "nothing_about": sum(not ranking.about for ranking in found),
            "nothing_near": sum(not ranking.about and not ranking.is_near for ranking in found),
            "courses_about": _mean([len(ranking.about) for ranking in found if ranking.about]),
        }
    return counts


def main() -> None:
    """Print the tables; write them with --json FILE."""
    half = next((word for word in sys.argv[1:] if word in ("tune", "test")), "tune")
    needs, release = judged(half), sample_release()
    pair = choose_encoder(None, Path(".data/encoders"))
    if not isinstance(pair, PairedEncoder) or pair.english is None:
        raise SystemExit("Both bundled encoders are needed.")
    stored = Memory()
    search = Search(release, pair, stored)
    results = {}
    print(f"nDCG@10, {half} half, {sum(bool(need.grades) for need in needs)} needs")
    print(
        f"{'':38}{'all':>6}{'MRR':>7}{'R@10':>7}{'oth.':>7}" + "".join(f"{n:>6}" for n in LANGUAGES)
    )
    for name, ranker in rankers(release, search, pair, stored).items():
        found = results[name] = quality(needs, ranker)
        languages = (found["languages"][language]["ndcg"] for language in LANGUAGES)
        print(
            f"{name:38}{found['all']['ndcg']:6.3f}{found['mrr']:7.3f}{found['recall']:7.3f}"
            f"{found['others']['ndcg']:7.3f}" + "".join(f"{value:6.2f}" for value in languages)
        )
    for part in ("all", "others"):
        low, high = results["ours"][part]["interval"]
        print(f"ours, {part}: 95 % interval {low:.3f} to {high:.3f}")
    said = abstention(needs, search)
    for name, row in said.items():
        print(
            f"{name:9} {row['needs']:4} needs: nothing about {row['nothing_about']:3} "
            f"({row['nothing_about'] / row['needs']:.1%}), not even near {row['nothing_near']:3} "
            f"({row['nothing_near'] / row['needs']:.1%}), "
            f"courses about one {row['courses_about']:.1f}"
        )
    if "--json" in sys.argv:
        file = Path(sys.argv[sys.argv.index("--json") + 1])
        file.write_text(json.dumps({"half": half, "quality": results, "nothing": said}, indent=1))


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values)) if len(values) else 0.0


if __name__ == "__main__":
    main()
