"""Trains the classifier of languages on the training messages and writes its weights.

Run: .venv/bin/python -m benchmarks.understanding.train_languages
Needs torch (the extra sentence-transformers); a minute. Prints how many messages of the tuning half
are taken for their language, in a conversation in it and in a fresh one with an English client,
beside what the small words of the lexicons alone would say.
"""

from __future__ import annotations

import random
from collections.abc import Callable

import numpy as np
import torch
import yaml
from torch import nn

from assistant.app import App
from assistant.dialogs.understanding.language import detect
from assistant.dialogs.understanding.tagging.languages import WEIGHTS, Languages
from assistant.dialogs.understanding.tagging.words import word_spans
from assistant.retrieval.e5.states import WordStates
from assistant.settings import Settings
from benchmarks.understanding.evaluate import FOLDER
from benchmarks.understanding.train import varied
from benchmarks.understanding.training_data import examples

STEPS, RATE, DECAY = 300, 0.05, 1e-5
SPREAD = 10.0  # unit vectors of this length train faster; folded into the weights afterwards


def main() -> None:
    """Train, write, compare."""
    torch.manual_seed(0)
    torch.set_num_threads(1)
    app = App(Settings())
    states = app.word_states
    if states is None:
        raise SystemExit("The fast encoder does not run here.")
    given = [e for e in varied(list(examples()), random.Random(0)) if word_spans(e.text)]
    names = sorted({example.language for example in given})
    means = np.stack([mean_of(states, example.text) for example in given])
    means /= np.linalg.norm(means, axis=1, keepdims=True)
    model = nn.Linear(means.shape[1], len(names))
    optimiser = torch.optim.Adam(model.parameters(), lr=RATE, weight_decay=DECAY)
    inputs = torch.from_numpy(means * SPREAD).float()
    gold = torch.tensor([names.index(example.language) for example in given])
    for _ in range(STEPS):
        loss = nn.functional.cross_entropy(model(inputs), gold)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    weight, bias = (array.detach().numpy() for array in (model.weight * SPREAD, model.bias))
    halves = {"weight": weight.astype(np.float16), "bias": bias.astype(np.float16)}
    np.savez_compressed(WEIGHTS, names=np.array(names), **halves)
    trained = Languages()
    print("                    own conversation   fresh, English client")
    for label, read in (
        ("small words", lambda text, current: detect(text, current, app.lexicons)),
        (
            "classifier",
            lambda text, current: detect(
                text, current, app.lexicons, trained.chances(mean_of(states, text))
            ),
        ),
    ):
        print(f"{label:20}{_right(read, None):16.3f}{_right(read, 'en'):18.3f}")


def mean_of(states: WordStates, text: str) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """The mean state of a message."""
    return states.of([text[start:end] for start, end in word_spans(text)])[1]


def _right(read: Callable[[str, str], str], current: str | None) -> float:
    found = [
        read(item["text"], current or path.stem) == path.stem
        for path in sorted((FOLDER / "tune").glob("*.yaml"))
        for item in yaml.safe_load(path.read_text("utf-8"))
    ]
    return sum(found) / len(found)


if __name__ == "__main__":
    main()
