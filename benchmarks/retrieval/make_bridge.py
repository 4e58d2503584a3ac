"""Makes assistant/retrieval/data/bridge.npz from ESCO labels; takes some minutes.

Run: .venv/bin/python -m benchmarks.retrieval.make_bridge OCCUPATIONS.jsonl SKILLS.csv
OCCUPATIONS has a line {"labels": {language: [preferred label, synonym, ...]}} an occupation;
SKILLS has the columns en, de, es, fr. Both are extracts of the ESCO classification
(https://esco.ec.europa.eu), in no way part of this repository; see NOTICE for the notice.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

import numpy as np

from assistant.retrieval.bridge import FILE
from assistant.retrieval.choose import choose_encoder
from assistant.retrieval.encoder import Encoder, Matrix
from assistant.retrieval.paired_encoder import PairedEncoder
from assistant.retrieval.views import narrow_fields
from benchmarks.retrieval.judged import LANGUAGES, sample_release

RIDGE = 0.1
"""The penalty on the map; of 0.01, 0.1, 1 and 10 none was better than the first three."""

SYNONYMS = dict.fromkeys(("bg", "et", "lt", "sl"), 3)
SYNONYMS_ELSE = 2
"""Labels of one occupation in one language; more for the languages that e5 knows least."""

SKILL_LANGUAGES = ("de", "es", "fr")
"""Each skill is taken in one of these."""


def pairs(occupations: Path, skills: Path) -> Iterator[tuple[str, str]]:
    """A label and the English label of the same thing."""
    for line in occupations.read_text("utf-8").splitlines():
        labels = json.loads(line)["labels"]
        if not labels.get("en"):
            continue
        english = plain_label(labels["en"][0])
        for language in LANGUAGES[1:]:
            known = dict.fromkeys(map(plain_label, labels.get(language) or ()))
            for label in list(known)[: SYNONYMS.get(language, SYNONYMS_ELSE)]:
                yield label, english
    with skills.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            language = SKILL_LANGUAGES[crc32(row["en"].encode()) % len(SKILL_LANGUAGES)]
            if row[language]:
                yield row[language], row["en"]


def plain_label(label: str) -> str:
    """One of two gendered forms, without what stands in brackets."""
    forms = label.split("/")
    if len(forms) == 2 and len(forms[1]) > 3:
        label = forms[0]
    return " ".join(re.sub(r"\(.*?\)", "", label.replace("/", " ")).split())


def main() -> None:
    """Encode, solve, write."""
    encoder = choose_encoder(None, Path(".data/encoders"))
    if not isinstance(encoder, PairedEncoder) or encoder.english is None:
        raise SystemExit("Both bundled encoders are needed.")
    known = list(pairs(Path(sys.argv[1]), Path(sys.argv[2])))
    labels = encode(encoder, [label for label, _ in known])
    english = sorted({text for _, text in known})
    rows = {text: row for row, text in enumerate(english)}
    targets = encode(encoder.english, english)[[rows[text] for _, text in known]]
    query_mean, english_mean = labels.mean(axis=0), targets.mean(axis=0)
    inputs = (labels - query_mean).astype(np.float64)
    square = inputs.T @ inputs + RIDGE * np.eye(inputs.shape[1])
    matrix = np.linalg.solve(square, inputs.T @ (targets - english_mean))
    fields = narrow_fields(sample_release())
    shift = encode(encoder, fields).mean(axis=0) - encoder.encode_passages(fields).mean(axis=0)
    np.savez(
        FILE,
        query_mean=query_mean.astype("<f4"),
        english_mean=english_mean.astype("<f4"),
        passage_shift=shift.astype("<f4"),
        matrix=matrix.astype("<f2"),
    )
    print(f"{FILE}: from {len(known)} pairs, {FILE.stat().st_size} bytes")


def encode(encoder: Encoder, texts: list[str]) -> Matrix:
    """The query vectors of all texts, with a line every 5,000."""
    vectors = []
    for number, text in enumerate(texts):
        vectors.append(encoder.encode_query(text))
        if number % 5000 == 0:
            print(f"{number} of {len(texts)}", flush=True)
    return np.stack(vectors)


if __name__ == "__main__":
    main()
