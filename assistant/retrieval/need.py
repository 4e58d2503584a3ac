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
    """A text in `language` (ISO 639-1) with its vector by the encoder of that fingerprint.

    The vector has float16 precision from the start, so that a stored need ranks exactly like a
    fresh one.
    """

    text: str
    language: str
    fingerprint: str
    vector: Vector

    def __post_init__(self) -> None:
        rounded = self.vector.astype("<f2").astype(np.float32)
        rounded.flags.writeable = False
        object.__setattr__(self, "vector", rounded)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values; the vector as base64 of little-endian float16."""
        return {
            "text": self.text,
            "language": self.language,
            "fingerprint": self.fingerprint,
            "vector": base64.b64encode(self.vector.astype("<f2").tobytes()).decode(),
        }

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Need:
        """The need that `to_json` wrote. Raises InvalidInputError for anything else."""
        try:
            raw = base64.b64decode(values["vector"], validate=True)
            return cls(
                text=str(values["text"]),
                language=str(values["language"]),
                fingerprint=str(values["fingerprint"]),
                vector=np.frombuffer(raw, "<f2").astype(np.float32),
            )
        except (KeyError, TypeError, ValueError, binascii.Error) as error:
            raise InvalidInputError(f"A stored need cannot be read: {error!r}.") from error
