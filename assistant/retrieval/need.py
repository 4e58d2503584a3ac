"""What a learner asked for, encoded once and kept with the conversation."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from assistant.errors import InvalidInputError
from assistant.retrieval.encoder import Vector


@dataclass(frozen=True, slots=True, eq=False)
class Need:
    """A text in `language` (ISO 639-1) with its vectors by the encoders of that fingerprint.

    `english` is the vector of a second encoder, for English texts only; None where there is none.
    Vectors have float16 precision from the start, so that a stored need ranks exactly like a
    fresh one.
    """

    text: str
    language: str
    fingerprint: str
    vector: Vector
    english: Vector | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "vector", _rounded(self.vector))
        if self.english is not None:
            object.__setattr__(self, "english", _rounded(self.english))

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values; vectors as base64 of little-endian float16, an absent one left out."""
        values = {
            "text": self.text,
            "language": self.language,
            "fingerprint": self.fingerprint,
            "vector": _written(self.vector),
        }
        return values if self.english is None else {**values, "english": _written(self.english)}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Need:
        """The need that `to_json` wrote. Raises InvalidInputError for anything else."""
        try:
            return cls(
                text=str(values["text"]),
                language=str(values["language"]),
                fingerprint=str(values["fingerprint"]),
                vector=_read(values["vector"]),
                english=_read(values["english"]) if "english" in values else None,
            )
        except (KeyError, TypeError, ValueError, binascii.Error) as error:
            raise InvalidInputError(f"A stored need cannot be read: {error!r}.") from error


def _rounded(vector: Vector) -> Vector:
    rounded = vector.astype("<f2").astype(np.float32)
    rounded.flags.writeable = False
    return rounded


def _written(vector: Vector) -> str:
    return base64.b64encode(vector.astype("<f2").tobytes()).decode()


def _read(text: str) -> Vector:
    return np.frombuffer(base64.b64decode(text, validate=True), "<f2").astype(np.float32)
