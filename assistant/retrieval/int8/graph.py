"""Lays out a post-norm BERT encoder with 8-bit weights for onnxruntime.

The nodes are already the fused ones, so that opening the model takes no optimisation. A matrix is
stored in one of two ways. *Plain*: one scale for each column and one for all inputs, which is fast
but cannot hold inputs with outliers. *Blocked*: a scale for each block of weights and of inputs.
Mean cosine of queries with the exact vectors, and time: multilingual-e5-small all plain 0.9972,
second feed-forward matrix blocked 0.9993 (1.15 x the time), all blocked 0.9998 (1.5 x);
all-MiniLM all plain 0.9953, that matrix and attention's blocked 0.9990 (1.4 x), all 0.9995 (1.7 x).
"""

from __future__ import annotations

import numpy as np

from assistant.retrieval.int8.onnx_model import MICROSOFT, ModelWriter
from assistant.retrieval.int8.source import INPUT, OUTPUT, STATES, Floats, Source

# How much of the spread of an input channel moves into the weights (SmoothQuant's alpha). With
# e5's second feed-forward matrix blocked: 0 gave 0.9990, 0.5 gave 0.9992, 0.75 gave 0.9993.
_MOVED = 0.75
# A layer-normalised channel hardly leaves this many times its gain around its bias.
_SPREAD = 4.0


def encoder_model(
    source: Source, blocked: frozenset[str], block: int, exposed: tuple[int, ...] = ()
) -> bytes:
    """The whole model, serialised.

    `blocked` names the matrices (`qkv`, `ao`, `fi`, `fo`) that get scales for each `block` weights,
    `exposed` the layers whose states are put out beside the mean.
    """
    writer = ModelWriter()
    layout = _Layout(source, writer, blocked, block)
    x = layout.normalised(INPUT, "emb.ln")
    norm = "emb.ln"
    seen = {}
    for number in range(source.shape.layers):
        x = layout.layer(x, f"l{number}", norm)
        norm = f"l{number}.oln"
        seen[number] = x
    axis = writer.constant("axis", np.array([1]))
    writer.node("ReduceMean", [x, axis], OUTPUT, keepdims=0)
    hidden = source.shape.hidden
    results: list[tuple[str, tuple[int | str, ...]]] = [(OUTPUT, (1, hidden))]
    if exposed:
        writer.node("Concat", [seen[number] for number in exposed], STATES, axis=-1)
        results.append((STATES, (1, "tokens", hidden * len(exposed))))
    return writer.serialised((INPUT, (1, "tokens", hidden)), *results)


class _Layout:
    """Writes the layers; methods return the name of what they put out."""

    def __init__(
        self, source: Source, writer: ModelWriter, blocked: frozenset[str], block: int
    ) -> None:
        self._source = source
        self._writer = writer
        self._blocked = blocked
        self._block = block

    def layer(self, x: str, name: str, norm: str) -> str:
        """One layer over `x`, which the layer norm `norm` put out."""
        shape = self._source.shape
        hidden, wide = shape.hidden, shape.feed_forward
        parts = [f"{name}.{part}" for part in "qkv"]
        matrix = np.concatenate([self._source.matrix(f"{p}.w", hidden, hidden) for p in parts])
        bias = np.concatenate([self._source.floats(f"{part}.b", hidden) for part in parts])
        mixed = self._linear(x, f"{name}.qkv", matrix, bias, norm)
        self._writer.node("Split", [mixed], *parts, axis=-1, num_outputs=3)
        seen = self._writer.node(
            "MultiHeadAttention", parts, f"{name}.ctx", domain=MICROSOFT, num_heads=shape.heads
        )
        x = self._added(x, self._stored(seen, f"{name}.ao", hidden, hidden), f"{name}.aln")
        opened = self._stored(x, f"{name}.fi", wide, hidden, f"{name}.aln")
        active = self._writer.node("Gelu", [opened], f"{name}.gelu")
        return self._added(x, self._stored(active, f"{name}.fo", hidden, wide), f"{name}.oln")

    def normalised(self, x: str, norm: str) -> str:
        """Layer normalisation over the last axis."""
        shape = self._source.shape
        inputs = [x]
        for part in ("w", "b"):
            values = self._source.floats(f"{norm}.{part}", shape.hidden)
            inputs.append(self._writer.constant(f"{norm}.{part}", values))
        return self._writer.node("LayerNormalization", inputs, norm, axis=-1, epsilon=shape.epsilon)

    def _added(self, x: str, change: str, norm: str) -> str:
        return self.normalised(self._writer.node("Add", [x, change], f"{norm}.sum"), norm)

    def _stored(self, x: str, name: str, rows: int, columns: int, norm: str | None = None) -> str:
        matrix = self._source.matrix(f"{name}.w", rows, columns)
        return self._linear(x, name, matrix, self._source.floats(f"{name}.b", rows), norm)

    def _linear(self, x: str, name: str, matrix: Floats, bias: Floats, norm: str | None) -> str:
        """x times `matrix` (out, in) plus `bias`; `norm` is the layer norm that put out `x`."""
        if name.rpartition(".")[2] in self._blocked:
            return self._linear_blocked(x, name, matrix, bias)
        if norm is not None:
            x, matrix = self._balanced(x, name, matrix, norm)
        scales = _scales(matrix, axis=1)
        whole = np.rint(matrix / scales[:, np.newaxis]).astype(np.int8)
        constant = self._writer.constant
        inputs = [
            x,
            constant(f"{name}.w", whole.T),
            constant(f"{name}.scales", scales),
            "",
            constant(f"{name}.b", bias),
        ]
        return self._writer.node("DynamicQuantizeMatMul", inputs, f"{name}.out", domain=MICROSOFT)

    def _balanced(self, x: str, name: str, matrix: Floats, norm: str) -> tuple[str, Floats]:
        """Narrow the wide channels of `x` and widen their weights; the product stays the same.

        Xiao et al. (2023), "SmoothQuant"; the spread of a channel is read off the layer norm in
        front of it instead of being measured on sample texts.
        """
        gain, bias = (self._source.floats(f"{norm}.{p}", matrix.shape[1]) for p in ("w", "b"))
        spread = _SPREAD * np.abs(gain) + np.abs(bias)
        factors = spread**_MOVED / np.abs(matrix).max(axis=0) ** (1 - _MOVED)
        factors = (factors / np.exp(np.log(factors).mean())).astype(np.float32)
        narrow = self._writer.constant(f"{name}.narrow", 1 / factors)
        return self._writer.node("Mul", [x, narrow], f"{name}.in"), matrix * factors

    def _linear_blocked(self, x: str, name: str, matrix: Floats, bias: Floats) -> str:
        rows, columns = matrix.shape
        blocks = matrix.reshape(rows, -1, self._block)
        scales = _scales(blocks, axis=2)
        whole = np.rint(blocks / scales[:, :, np.newaxis]) + 128
        constant = self._writer.constant
        inputs = [
            x,
            constant(f"{name}.w", whole.astype(np.uint8)),
            constant(f"{name}.scales", scales.reshape(-1)),
            "",
            "",
            constant(f"{name}.b", bias),
        ]
        return self._writer.node(
            "MatMulNBits", inputs, f"{name}.out", domain=MICROSOFT, K=columns, N=rows,
            bits=8, block_size=self._block, accuracy_level=4,  # 4: the inputs in 8 bits too
        )  # fmt: skip


def _scales(values: Floats, axis: int) -> Floats:
    """What one step of an 8-bit number stands for along `axis`; never 0."""
    scales: Floats = np.maximum(np.abs(values).max(axis=axis) / 127, 1e-12).astype(np.float32)
    return scales
