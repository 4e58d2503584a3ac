"""Trains the tagger and writes its weights.

Run: .venv/bin/python -m benchmarks.understanding.train [--seed N]
Needs torch (the extra sentence-transformers). Takes some minutes on one thread. The utterances of
tune/ and test/ have no part in it.
"""

from __future__ import annotations

import argparse
import random
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from assistant.app import App
from assistant.dialogs.understanding.language import lexicons_for
from assistant.dialogs.understanding.tagging.evidence import Evidence, feature_names
from assistant.dialogs.understanding.tagging.labels import WORD_LABELS
from assistant.dialogs.understanding.tagging.tagger import WEIGHTS, context_of
from assistant.dialogs.understanding.tagging.words import word_spans
from assistant.dialogs.understanding.text import Message
from assistant.settings import Settings
from benchmarks.understanding.lexicon_examples import joined, lexicon_examples
from benchmarks.understanding.training_data import ACTS, Example, examples

WIDTH, EVIDENCE, CONTEXT, MEAN, WHOLE = 160, 96, 32, 64, 192
DROPOUT = 0.3
EPOCHS, BATCH, RATE, DECAY = 14, 32, 2e-3, 0.02
POOL = 16  # batches among which examples are sorted by length
JOINED = 150  # messages a language that are put together from others
ACT_WEIGHT = 20.0  # the loss of acts is a mean over some ninety, nearly all of them absent
DENIAL_WEIGHT = 0.5
IGNORED = -100


@dataclass
class Encoded:
    """An example as the network sees it."""

    states: NDArray[np.float16]
    mean: NDArray[np.float32]
    evidence: NDArray[np.float32]
    context: NDArray[np.float32]
    labels: NDArray[np.int64]
    denied: NDArray[np.float32]
    acts: NDArray[np.float32]


class Tagging(nn.Module):
    """The network of `tagging/network.py`, under the same names."""

    def __init__(self, wide: int, hidden: int, features: int, places: int) -> None:
        super().__init__()
        self.states = nn.Linear(wide, WIDTH)
        self.evidence = nn.Linear(features, EVIDENCE)
        self.context = nn.Linear(places, CONTEXT)
        self.mean = nn.Linear(hidden, MEAN)
        self.near = nn.Conv1d(WIDTH + EVIDENCE + CONTEXT + MEAN, WIDTH, 3, padding=1)
        self.far = nn.Conv1d(WIDTH, WIDTH, 5, padding=2)
        self.labels = nn.Linear(WIDTH, len(WORD_LABELS))
        self.denied = nn.Linear(WIDTH, 1)
        self.whole = nn.Linear(hidden + 2 * WIDTH + features + places, WHOLE)
        self.acts = nn.Linear(WHOLE, len(ACTS))
        self._drop = nn.Dropout(DROPOUT)
        self._gelu = nn.GELU(approximate="tanh")

    def forward(
        self,
        states: torch.Tensor,
        mean: torch.Tensor,
        evidence: torch.Tensor,
        context: torch.Tensor,
        mask: torch.Tensor,
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Logits of labels (batch, words, labels), of denial (batch, words), of acts."""
        drop, gelu = self._drop, self._gelu
        inside = mask[..., None]
        around = torch.cat([gelu(self.context(context)), gelu(self.mean(drop(mean)))], -1)
        words = torch.cat(
            [
                gelu(self.states(drop(states))),
                gelu(self.evidence(drop(evidence))),
                around[:, None].expand(-1, states.shape[1], -1),
            ],
            -1,
        )
        near = gelu(self.near(drop(words * inside).transpose(1, 2))) * mask[:, None]
        far = gelu(self.far(drop(near))) * mask[:, None] + near
        far = far.transpose(1, 2)
        largest = (far - 1e4 * (1 - inside)).max(1).values
        average = (far * inside).sum(1) / mask.sum(1, keepdim=True)
        seen = (evidence * inside).max(1).values
        whole = torch.cat([mean, largest, average, seen, context], -1)
        acts = self.acts(drop(gelu(self.whole(drop(whole)))))
        far = drop(far)
        return self.labels(far), self.denied(far)[..., 0], acts


def main() -> None:
    """Encode, train, write."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=0)
    seed = parser.parse_args().seed
    torch.manual_seed(seed)
    torch.set_num_threads(1)  # on a busy host a second thread inside one step costs more
    chance = random.Random(seed)
    app = App(Settings())
    lexicons = app.lexicons
    names = feature_names(lexicons)
    evidence = Evidence(names)
    states = app.word_states
    release = app.portfolio.get().release
    encoded = []
    written, made = list(examples()), list(lexicon_examples(lexicons, chance))
    mixed = joined([*written, *made], chance, JOINED)
    for example in chain(varied(written, chance), made, mixed):
        spans = word_spans(example.text)
        rows, mean = states.of([example.text[start:end] for start, end in spans])
        spans = spans[: len(rows)]
        heard = lexicons_for(example.text, example.language, example.language, lexicons)
        labels, denied = _gold(example, spans)
        encoded.append(
            Encoded(
                rows.astype(np.float16),
                mean,
                evidence.of(Message.of(example.text), spans, heard, release),
                context_of(example.stage, example.asked),
                labels,
                denied,
                np.isin(ACTS, example.acts).astype(np.float32),
            )
        )
    print(f"{len(encoded)} messages, {len(names)} features")
    network = _trained(encoded, chance)
    weights = {
        name: array.numpy().astype(np.float16) for name, array in network.state_dict().items()
    }
    np.savez_compressed(WEIGHTS, features=np.array(names), act_names=np.array(ACTS), **weights)
    print(f"{WEIGHTS}: {WEIGHTS.stat().st_size / 1e6:.1f} MB")


def varied(given: Sequence[Example], chance: random.Random) -> Iterator[Example]:
    """Every example, and once more as hurried people type it: without capitals, marks, letters."""
    for example in given:
        yield example
        text = (
            example.text.lower() if len(example.text.lower()) == len(example.text) else example.text
        )
        if chance.random() < 0.5:
            text = "".join(_bare(char) for char in text)
        if len(text) > 12 and chance.random() < 0.5:
            place = chance.randrange(len(text) - 1)
            if text[place : place + 2].isalpha():
                text = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
        if text != example.text:
            yield replace(example, text=text)


def _bare(char: str) -> str:
    base = unicodedata.normalize("NFKD", char)[0]
    return base if base.isalpha() else char


def _gold(
    example: Example, spans: Sequence[tuple[int, int]]
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    labels, denied = np.zeros(len(spans), np.int64), np.zeros(len(spans), np.float32)
    for mark in example.marks:
        part = "B"
        for place, (start, end) in enumerate(spans):
            if start < mark.end and end > mark.start:
                labels[place] = WORD_LABELS.index(f"{part}-{mark.label}")
                denied[place] = mark.denied
                part = "I"
    return labels, denied


def _trained(encoded: list[Encoded], chance: random.Random) -> Tagging:
    first = encoded[0]
    network = Tagging(
        first.states.shape[1], len(first.mean), first.evidence.shape[1], len(first.context)
    )
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    steps = EPOCHS * len(_batches(encoded, chance))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps)
    for epoch in range(EPOCHS):
        total = 0.0
        for batch in _batches(encoded, chance):
            loss = _loss(network, batch)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1}: {total / len(encoded) * BATCH:.3f}", flush=True)
    return network.eval()


def _batches(encoded: list[Encoded], chance: random.Random) -> list[list[Encoded]]:
    """All examples in a new order, those of like length together, so that little is padded."""
    chance.shuffle(encoded)
    batches = []
    for start in range(0, len(encoded), BATCH * POOL):
        pool = sorted(encoded[start : start + BATCH * POOL], key=lambda item: len(item.labels))
        batches += [pool[place : place + BATCH] for place in range(0, len(pool), BATCH)]
    chance.shuffle(batches)
    return batches


def _loss(network: Tagging, batch: Sequence[Encoded]) -> torch.Tensor:
    longest = max(len(item.labels) for item in batch)

    def padded(arrays: Sequence[NDArray[np.generic]], fill: float = 0.0) -> torch.Tensor:
        shape = (len(arrays), longest, *arrays[0].shape[1:])
        whole = np.full(shape, fill, np.float32)
        for row, array in enumerate(arrays):
            whole[row, : len(array)] = array
        return torch.from_numpy(whole)

    def stacked(arrays: Sequence[NDArray[np.float32]]) -> torch.Tensor:
        return torch.from_numpy(np.stack(arrays).astype(np.float32))

    labels = padded([item.labels for item in batch], IGNORED).long()
    said, denied, acts = network(
        padded([item.states for item in batch]),
        stacked([item.mean for item in batch]),
        padded([item.evidence for item in batch]),
        stacked([item.context for item in batch]),
        (labels != IGNORED).float(),
    )
    loss = nn.functional.cross_entropy(said.flatten(0, 1), labels.flatten(), ignore_index=IGNORED)
    marked = labels > 0
    if marked.any():
        gold = padded([item.denied for item in batch])
        loss = loss + DENIAL_WEIGHT * nn.functional.binary_cross_entropy_with_logits(
            denied[marked], gold[marked]
        )
    gold_acts = stacked([item.acts for item in batch])
    return loss + ACT_WEIGHT * nn.functional.binary_cross_entropy_with_logits(acts, gold_acts)


if __name__ == "__main__":
    main()
