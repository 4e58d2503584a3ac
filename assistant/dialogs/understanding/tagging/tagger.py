"""Tags a message: spans that state something, and what the message asks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from assistant.catalogue.release import Release
from assistant.dialogs.state import Stage
from assistant.dialogs.understanding.lexicon import Lexicon
from assistant.dialogs.understanding.tagging.evidence import Evidence
from assistant.dialogs.understanding.tagging.labels import WORD_LABELS, Mark
from assistant.dialogs.understanding.tagging.languages import Languages
from assistant.dialogs.understanding.tagging.network import Floats, Network, best_labels
from assistant.dialogs.understanding.tagging.words import Span, word_spans
from assistant.dialogs.understanding.text import Message

WEIGHTS = Path(__file__).parent / "weights.npz"

ASKED = ("target_groups", "education", "experience_years", "home_university", "residence_country",
         "goal", "occupation", "languages", "modes", "times", "max_fee", "hours_per_week",
         "max_weeks", "min_ects", "starts_after", "starts_before", "providers",
         "countries")  # fmt: skip


class States(Protocol):
    """What an encoder makes of the words of a message."""

    fingerprint: str

    def of(self, words: Sequence[str]) -> tuple[Floats, Floats]:
        """Rows for the words that have room, and the mean of all."""
        ...


@dataclass(frozen=True, slots=True)
class Tags:
    """`acts` are log-odds by name: an intent, or one with a value such as `removed:max_fee`.

    `chances` (0 to 1) tell by label how likely its likeliest word bears it, marked or not.
    """

    marks: tuple[Mark, ...]
    acts: Mapping[str, float]
    chances: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Encoded:
    """A message as the encoder sees it: words with their rows, and the whole."""

    message: Message
    spans: tuple[Span, ...]
    rows: Floats
    mean: Floats


class Tagger:
    """Joins encoder, evidence and network; threads may share it."""

    def __init__(self, states: States, weights: Path = WEIGHTS) -> None:
        with np.load(weights, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        self._states = states
        self._languages = Languages()
        self._network = Network(arrays)
        self._evidence = Evidence([str(name) for name in arrays["features"]])
        self._acts = [str(name) for name in arrays["act_names"]]
        self._allowed, self._starts = _transitions()

    def encode(self, message: Message) -> Encoded:
        """The one encoding of a message; words beyond the encoder's room are left out."""
        spans = word_spans(message.original)
        rows, mean = self._states.of([message.original[start:end] for start, end in spans])
        return Encoded(message, tuple(spans[: len(rows)]), rows, mean)

    def languages(self, encoded: Encoded) -> Mapping[str, float]:
        """How likely the message is in each language; nothing where it has no words."""
        return self._languages.chances(encoded.mean) if encoded.spans else {}

    def tags(
        self,
        encoded: Encoded,
        lexicons: Sequence[Lexicon],
        release: Release,
        stage: Stage,
        asked: str | None,
    ) -> Tags:
        """What the words say and what the message asks for; nothing where it has no words."""
        spans = encoded.spans
        if not spans:
            return Tags((), {}, {})
        evidence = self._evidence.of(encoded.message, spans, lexicons, release)
        context = context_of(stage, asked)
        scores = self._network.scores(encoded.rows, encoded.mean, evidence, context)
        path = best_labels(scores.labels, self._allowed, self._starts)
        acts = dict(zip(self._acts, map(float, scores.acts), strict=True))
        return Tags(_marks(path, scores.denied, spans), acts, _chances(scores.labels))


def context_of(stage: Stage, asked: str | None) -> Floats:
    """Stage and asked slot as zeros and ones."""
    context = np.zeros(len(Stage) + len(ASKED) + 1, np.float32)
    context[list(Stage).index(stage)] = 1
    context[len(Stage) + (ASKED.index(asked) + 1 if asked in ASKED else 0)] = 1
    return context


def _chances(labels: Floats) -> dict[str, float]:
    each = np.exp(labels - np.logaddexp.reduce(labels, axis=1, keepdims=True)).max(axis=0)
    found: dict[str, float] = {}
    for name, chance in zip(WORD_LABELS, each.tolist(), strict=True):
        label = name.partition("-")[2]
        found[label] = max(chance, found.get(label, 0.0))
    return found


def _marks(path: Sequence[int], denied: Floats, spans: Sequence[Span]) -> tuple[Mark, ...]:
    marks: list[Mark] = []
    doubts: list[list[float]] = []
    for place, number in enumerate(path):
        part, _, label = WORD_LABELS[number].partition("-")
        start, end = spans[place]
        if part == "B":
            marks.append(Mark(start, end, label))
            doubts.append([float(denied[place])])
        elif part == "I":
            marks[-1] = Mark(marks[-1].start, end, label)
            doubts[-1].append(float(denied[place]))
    return tuple(
        Mark(mark.start, mark.end, mark.label, sum(doubt) > 0)
        for mark, doubt in zip(marks, doubts, strict=True)
    )


def _transitions() -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """I of a label follows only B or I of the same."""
    names = [label.partition("-") for label in WORD_LABELS]
    allowed = np.array(
        [[b[0] != "I" or (a[2] == b[2] and a[0] != "O") for b in names] for a in names]
    )
    return allowed, np.array([name[0] != "I" for name in names])
