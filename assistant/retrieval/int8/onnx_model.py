"""Writes and reads ONNX files; the only module that imports onnx, needed only to make a model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from assistant.errors import EncoderError

try:
    from onnx import ModelProto, NodeProto, TensorProto, helper, load, numpy_helper
except ImportError as error:
    raise EncoderError(
        "The package onnx is not installed.", remedy="Install it with: pip install onnx"
    ) from error

MICROSOFT = "com.microsoft"
"""The domain of the operators that only onnxruntime knows."""

_OPSET = 20  # the first with Gelu
_IR_VERSION = 10


class ModelWriter:
    """Collects nodes and constants."""

    def __init__(self) -> None:
        self._nodes: list[NodeProto] = []
        self._constants: list[TensorProto] = []

    def node(
        self, kind: str, inputs: list[str], *outputs: str, domain: str = "", **attributes: Any
    ) -> str:
        """Add a node; returns the name of its first output."""
        self._nodes.append(
            helper.make_node(kind, inputs, outputs, name=outputs[0], domain=domain, **attributes)
        )
        return outputs[0]

    def constant(self, name: str, value: NDArray[np.generic]) -> str:
        """Add a constant; returns its name."""
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def serialised(
        self,
        entry: tuple[str, tuple[int | str, ...]],
        *results: tuple[str, tuple[int | str, ...]],
    ) -> bytes:
        """The model, with name and shape of its only input and of its outputs, all float32."""
        graph = helper.make_graph(
            self._nodes,
            "encoder",
            [helper.make_tensor_value_info(entry[0], TensorProto.FLOAT, entry[1])],
            [
                helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
                for name, shape in results
            ],
            self._constants,
        )
        opsets = [helper.make_opsetid("", _OPSET), helper.make_opsetid(MICROSOFT, 1)]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=_IR_VERSION)
        return bytes(model.SerializeToString())


class ModelReader:
    """The constants of a file, by name or by the place where they are used."""

    def __init__(self, path: Path) -> None:
        """Raises EncoderError when the file is missing or no model."""
        try:
            model: ModelProto = load(path)
        except (OSError, ValueError) as error:
            raise EncoderError(f"The model {path} cannot be read: {error}.") from error
        self._path = path
        self._constants = {tensor.name: tensor for tensor in model.graph.initializer}
        self._makers = {output: node for node in model.graph.node for output in node.output}
        self._users = {name: node for node in model.graph.node for name in node.input}

    def constant(self, name: str) -> NDArray[np.generic]:
        """A constant. Raises EncoderError when there is none of that name."""
        if name not in self._constants:
            raise EncoderError(f"The model {self._path} holds no {name}.")
        return np.asarray(numpy_helper.to_array(self._constants[name]))

    def scaled_factor(self, bias: str) -> NDArray[np.float32]:
        """The matrix (in, out) whose product `bias` is added to, stored as whole numbers and scale.

        Raises EncoderError when the file does not compute it in that way.
        """
        try:
            addition = self._users[bias]
            product = next(
                self._makers[name]
                for name in addition.input
                if name in self._makers and self._makers[name].op_type == "MatMul"
            )
            scaling = self._makers[product.input[1]]
            numbers = self._makers[scaling.input[0]].input[0]
        except (KeyError, StopIteration, IndexError) as error:
            raise EncoderError(f"The model {self._path} has no 8-bit factor at {bias}.") from error
        whole, scale = self.constant(numbers), self.constant(scaling.input[1])
        return whole.astype(np.float32) * scale.astype(np.float32)
