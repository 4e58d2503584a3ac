"""all-MiniLM-L6-v2 in onnxruntime: the better encoder for English, and only for English.

Against sentence-transformers: benchmarks/encoders.py. Nothing stands in for it: its vectors mean
nothing to another model, so that a search must know when it is missing.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from assistant.errors import EncoderError
from assistant.retrieval import fingerprints
from assistant.retrieval.encoder import Encoder, Matrix
from assistant.retrieval.int8.encoder import SAMPLES, Int8Encoder
from assistant.retrieval.int8.lazy_encoder import LazyEncoder
from assistant.retrieval.int8.session import Session, obstacle
from assistant.retrieval.int8.source import RECIPE
from assistant.retrieval.made_once import made_once
from assistant.retrieval.minilm import text
from assistant.retrieval.minilm.package import packaged_model

_MODEL, _EXACT = "encoder.onnx", "exact.npy"
_BLOCKED = frozenset({"qkv", "fo"})
_BLOCK = 64
_DIMENSION = 384


def minilm(cache_dir: Path) -> Encoder:
    """The encoder, opened at first use; then made in `cache_dir` if it is not there yet.

    First use raises EncoderError where `open_minilm` does.
    """
    return LazyEncoder(lambda: open_minilm(cache_dir))


def open_minilm(cache_dir: Path) -> Int8Encoder:
    """The encoder itself.

    Raises EncoderError where it cannot be made or run, or miscalculates.
    """
    reason = obstacle()
    if reason is not None:
        raise EncoderError(f"all-MiniLM cannot be used here: {reason}.")
    package = packaged_model()
    name = f"minilm-int8-{RECIPE}-{fingerprints.of_files([package, text.VOCABULARY])}"
    folder = made_once(cache_dir, name, lambda fresh: _make(package, fresh))
    session = Session(folder / _MODEL)
    encoder = Int8Encoder(name, _DIMENSION, text.MinilmText(folder), session)
    encoder.check_against(folder / _EXACT)
    return encoder


def _make(package: Path, folder: Path) -> None:
    # These load onnx, which is not needed afterwards.
    from assistant.retrieval.int8.graph import encoder_model
    from assistant.retrieval.minilm.weights import MinilmWeights

    weights = MinilmWeights(package)
    (folder / _MODEL).write_bytes(encoder_model(weights, _BLOCKED, _BLOCK))
    words, scales = weights.words()
    np.save(folder / text.WORDS, words)
    np.save(folder / text.SCALES, scales)
    np.save(folder / text.POSITIONS, weights.positions())
    np.save(folder / _EXACT, _exact_samples(package, text.MinilmText(folder)))


def _exact_samples(package: Path, cut: text.MinilmText) -> Matrix:
    """The vectors of SAMPLES by the packaged model itself, one a row."""
    session = Session(package, optimise=True)
    rows = []
    for sample in SAMPLES:
        batch = cut.ids(sample, is_query=True)[np.newaxis]
        inputs = {
            "input_ids": batch,
            "attention_mask": np.ones_like(batch),
            "token_type_ids": np.zeros_like(batch),
        }
        mean = session.run(inputs)[0].mean(axis=0)
        rows.append(mean / np.linalg.norm(mean))
    return np.stack(rows)
