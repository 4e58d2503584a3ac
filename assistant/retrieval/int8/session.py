"""Opens ONNX models in onnxruntime and tells where that does not pay; its only importing module."""

from __future__ import annotations

import importlib.util
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from assistant.errors import EncoderError

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

_REMEDY = "Install it with: pip install onnxruntime"
_CPU_INFO = Path("/proc/cpuinfo")
# 8-bit dot products: without them the 8-bit kernels overflow or are slow. The last one is ARM's.
_NEEDED = frozenset({"avx512_vnni", "avx_vnni", "asimddp"})
_ERRORS_ONLY = 3


def obstacle() -> str | None:
    """Why 8-bit models should not run on this machine, or None when nothing speaks against it."""
    if importlib.util.find_spec("onnxruntime") is None:
        return "onnxruntime is not installed"
    if not _NEEDED & _processor_flags():
        return "the processor is not known to have 8-bit dot products (VNNI)"
    return None


class Session:
    """An open model with one input and one output, or chosen by name. Threads may share it.

    It computes on the caller's thread: on a busy host of two cores a second thread inside one
    computation cost up to forty times, while two callers at once are served twice as fast.
    """

    def __init__(self, model: Path, *, optimise: bool = False) -> None:
        """Open `model`; `optimise` for models whose nodes are not fused yet.

        Raises EncoderError when onnxruntime is missing or does not take the model.
        """
        try:
            self._session, self._failures = _open(model, optimise)
        except (ImportError, OSError) as error:
            raise EncoderError(f"onnxruntime cannot be loaded: {error}.", remedy=_REMEDY) from error

    def run(self, inputs: dict[str, Any]) -> np.ndarray[Any, np.dtype[np.float32]]:
        """The first output. Raises EncoderError when onnxruntime refuses the inputs."""
        return self.run_all(inputs)[0]

    def run_all(self, inputs: dict[str, Any]) -> list[np.ndarray[Any, np.dtype[np.float32]]]:
        """All outputs in order. Raises EncoderError when onnxruntime refuses the inputs."""
        try:
            return [np.asarray(array, np.float32) for array in self._session.run(None, inputs)]
        except self._failures as error:
            raise EncoderError(f"onnxruntime failed: {error}.") from error


def _open(model: Path, optimise: bool) -> tuple[InferenceSession, tuple[type[Exception], ...]]:
    import onnxruntime
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    # They have no base of their own.
    names = ("Fail", "InvalidArgument", "InvalidGraph", "InvalidProtobuf", "NoSuchFile",
             "NotImplemented", "RuntimeException")  # fmt: skip
    failures = tuple(getattr(state, name) for name in names)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_mem_pattern = False  # made for inputs of one length
    options.log_severity_level = _ERRORS_ONLY
    # Weights are packed anew for the kernels; without this the unpacked ones stay in memory too.
    options.add_session_config_entry("session.use_device_allocator_for_initializers", "1")
    levels = onnxruntime.GraphOptimizationLevel
    options.graph_optimization_level = levels.ORT_ENABLE_ALL if optimise else levels.ORT_DISABLE_ALL
    try:
        session = onnxruntime.InferenceSession(
            str(model), options, providers=["CPUExecutionProvider"]
        )
    except failures as error:
        raise EncoderError(f"onnxruntime does not take the model {model}: {error}.") from error
    return session, failures


@lru_cache(1)
def _processor_flags() -> frozenset[str]:
    try:
        lines = _CPU_INFO.read_text("utf-8", "replace").splitlines()
    except OSError:
        return frozenset()
    for line in lines:
        label, _, value = line.partition(":")
        if label.strip().lower() in ("flags", "features"):
            return frozenset(value.split())
    return frozenset()
