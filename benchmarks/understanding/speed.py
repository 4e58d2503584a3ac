"""What understanding a message costs beside the one encoding it needs.

Run: .venv/bin/python -m benchmarks.understanding.speed
CPU milliseconds on one thread, medians over every fifth message of the tuning half.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from statistics import median
from typing import Any

import yaml

from assistant.app import App
from assistant.dialogs.understanding.tagging.words import word_spans
from assistant.dialogs.understanding.understand import Understander
from assistant.messages import Incoming
from assistant.settings import Settings
from benchmarks.understanding.evaluate import FOLDER, LISTED, TODAY, conversation_of

ROUNDS = 3
EVERY = 5


def main() -> None:
    """Print the medians."""
    app = App(Settings())
    portfolio, states = app.portfolio.get(), app.word_states
    listed = tuple(portfolio.release.entries)[:LISTED]
    now = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC)
    given = [
        (
            Incoming("test", "a", "1", now, text=item["text"]),
            conversation_of(item, path.stem, listed),
        )
        for path in sorted((FOLDER / "tune").glob("*.yaml"))
        for item in yaml.safe_load(path.read_text("utf-8"))[::EVERY]
    ]
    rules = Understander(app.lexicons)

    def timed(read: Callable[..., Any]) -> float:
        taken = []
        for _ in range(ROUNDS):
            for incoming, conversation in given:
                begun = time.process_time()
                read(incoming, conversation)
                taken.append((time.process_time() - begun) * 1000)
        return median(taken)

    whole = timed(lambda i, c: app.understander.understand(i, c, portfolio, TODAY))
    alone = timed(lambda i, c: rules.understand(i, c, portfolio, TODAY))
    print(f"understanding   {whole:6.2f} ms")
    if states is not None:
        encoding = timed(lambda i, _: states.of([i.text[a:b] for a, b in word_spans(i.text)]))
        print(f"its encoding    {encoding:6.2f} ms; the rest {whole - encoding:.2f} ms")
    print(f"rules alone     {alone:6.2f} ms")


if __name__ == "__main__":
    main()
