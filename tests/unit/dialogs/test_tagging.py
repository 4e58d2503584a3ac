"""The tagger's parts: words, evidence, the best sequence of labels."""

from __future__ import annotations

import numpy as np

from assistant.dialogs.state import Stage
from assistant.dialogs.understanding.tagging.evidence import Evidence, feature_names
from assistant.dialogs.understanding.tagging.labels import WORD_LABELS
from assistant.dialogs.understanding.tagging.network import best_labels
from assistant.dialogs.understanding.tagging.tagger import context_of
from assistant.dialogs.understanding.tagging.words import word_spans
from assistant.dialogs.understanding.text import Message
from tests.unit.dialogs.build import lexicons, portfolio

TEXT = "nurse in Trieste, max 100€, l'IA + C++"


def test_words_and_marks_are_told_apart() -> None:
    words = [TEXT[start:end] for start, end in word_spans(TEXT)]
    assert words == ["nurse", "in", "Trieste", ",", "max", "100", "€", ",", "l'IA", "+", "C++"]


def test_each_word_gets_the_evidence_that_touches_it() -> None:
    names = feature_names(lexicons())
    spans = word_spans(TEXT)
    release = portfolio().release
    rows = Evidence(names).of(Message.of(TEXT), spans, [lexicons()["en"]], release)
    found = [
        {name for name, value in zip(names, row, strict=True) if value} for row in rows.tolist()
    ]
    assert {"provider-city", "city", "capital"} <= found[2]
    assert {"number", "digit"} <= found[5]
    assert "currency" in found[6]
    assert "operator.at_most" in found[4]
    assert "last" in found[-1]
    assert "first" in found[0]


def test_evidence_that_a_tagger_was_not_trained_on_is_dropped() -> None:
    rows = Evidence(["digit"]).of(
        Message.of("in 2027"), word_spans("in 2027"), [lexicons()["en"]], portfolio().release
    )
    assert rows.tolist() == [[0.0], [1.0]]


def test_the_best_sequence_opens_every_span() -> None:
    begin, inside = WORD_LABELS.index("B-goal"), WORD_LABELS.index("I-goal")
    opens = np.array([not label.startswith("I-") for label in WORD_LABELS])
    allowed = np.array(
        [[not b.startswith("I-") or a[1:] == b[1:] for b in WORD_LABELS] for a in WORD_LABELS]
    )
    scores = np.zeros((3, len(WORD_LABELS)), np.float32)
    scores[0, inside] = scores[1, inside] = scores[2, 0] = 5  # taken alone: I, I, O
    scores[0, begin] = 4
    assert best_labels(scores, allowed, opens) == [begin, inside, 0]


def test_stage_and_asked_slot_are_one_each() -> None:
    context = context_of(Stage.CONSTRAINTS, "max_fee")
    assert context.sum() == 2
    assert (context_of(Stage.CONSTRAINTS, None) != context).sum() == 2
