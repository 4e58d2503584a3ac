"""YAML with line numbers: plain values beside the nodes they were made from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from assistant.catalogue.problems import Problem, Severity, shown

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _CatalogueLoader(_Base):  # type: ignore[misc]  # the C loader exists only where libyaml does
    """Safe YAML whose plain scalars surprise nobody.

    As in YAML 1.2 only true and false are booleans, so that "no" stays the code of Norwegian, and
    digits after a leading zero stay text, so that 0613 stays an ISCED-F code.
    """

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012  (the library's own name and type)


for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?(0|[1-9][0-9]*)", "-+0123456789"),
    ("float", r"[-+]?(0|[1-9][0-9]*)\.[0-9]+([eE][-+]?[0-9]+)?", "-+0123456789"),
    ("null", r"~|null|Null|NULL|", "~nN\0"),
    ("merge", r"<<", "<"),
):
    _CatalogueLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}",
        re.compile(rf"^(?:{_pattern})$"),
        [*_first] if _tag != "null" else ["~", "n", "N", ""],
    )

DEEPEST = 30
"""Levels of nesting; no catalogue needs as many, and what walks a tree recurses."""

LARGEST = 3_000_000
"""Values of one file with every alias written out: some hundred for each entry."""


@dataclass(frozen=True)
class YamlText:
    """One parsed document: `data` are plain values, `node` is the tree with marks."""

    data: object
    node: yaml.Node | None

    def line(self, path: tuple[str | int, ...]) -> int | None:
        """The line (from 1) of what stands at `path`; of its nearest parent where nothing does."""
        found = self.node.start_mark.line + 1 if self.node else None
        for key, value in self._steps(path):
            # A block value begins on the line after its key: the key is what one looks for.
            found = (key if key is not None else value).start_mark.line + 1
        return found

    def source(self, path: tuple[str | int, ...]) -> str | None:
        """How the file writes the scalar at `path`; None for lists and mappings."""
        steps = list(self._steps(path))
        last = steps[-1][1] if len(steps) == len(path) and steps else None
        return last.value if isinstance(last, yaml.ScalarNode) else None

    def _steps(self, path: tuple[str | int, ...]) -> Iterator[tuple[yaml.Node | None, yaml.Node]]:
        node = self.node
        for part in path:
            if isinstance(node, yaml.SequenceNode) and isinstance(part, int):
                if part >= len(node.value):
                    return
                key, node = None, node.value[part]
            elif isinstance(node, yaml.MappingNode):
                # Of a key given twice the last counts, as in the values.
                pairs = (pair for pair in reversed(node.value) if pair[0].value == str(part))
                pair = next(pairs, None)
                if pair is None:
                    return
                key, node = pair
            else:
                return
            yield key, node


def parse(text: str, file: str) -> tuple[YamlText | None, tuple[Problem, ...]]:
    """The document in `text`, or the problem that makes it none; keys given twice are problems."""
    try:
        loader = _CatalogueLoader(text)
        try:
            node = loader.get_single_node()
            if node is not None:
                _measure(node, 0, {})
            data = loader.construct_document(node) if node is not None else None
        finally:
            loader.dispose()
    except _OutsizeError as error:
        return None, (_unreadable(file, error.line, str(error)),)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return None, (_syntax_problem(error, file),)
    return YamlText(data, node), tuple(_repeated_keys(node, file))


def _syntax_problem(error: Exception, file: str) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    said = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
    line = mark.line + 1 if mark else None
    return _unreadable(file, line, f"the file is not valid YAML: {shown(said)}")


def _unreadable(file: str, line: int | None, message: str) -> Problem:
    remedy = "Check the indentation, and put text that holds : or # in quotes"
    return Problem(Severity.ERROR, file, line, None, None, "", message, remedy)


class _OutsizeError(Exception):
    """A document that is too deep or too large once its aliases are written out."""

    def __init__(self, message: str, node: yaml.Node) -> None:
        super().__init__(message)
        self.line = node.start_mark.line + 1


def _measure(node: yaml.Node, depth: int, known: dict[int, tuple[int, int]]) -> tuple[int, int]:
    """(values, levels) of a node with its aliases written out. Raises _OutsizeError.

    A node that holds an alias of itself has no end, so that it is too deep.
    """
    found = known.get(id(node))
    if found is None and depth <= DEEPEST:
        parts = [_measure(part, depth + 1, known) for part in _parts(node)]
        found = 1 + sum(size for size, _ in parts), 1 + max((deep for _, deep in parts), default=0)
        known[id(node)] = found
    if found is None or depth + found[1] > DEEPEST + 1:
        raise _OutsizeError("the file is nested too deeply", node)
    if found[0] > LARGEST:
        raise _OutsizeError("the aliases repeat too much", node)
    return found


def _parts(node: yaml.Node) -> Iterator[yaml.Node]:
    if isinstance(node, yaml.SequenceNode):
        yield from node.value
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield key
            yield value


def _nodes(root: yaml.Node | None) -> Iterator[yaml.Node]:
    """Every node once; aliases make the tree a graph."""
    todo = [root] if root is not None else []
    visited: set[int] = set()
    while todo:
        node = todo.pop()
        if id(node) not in visited:
            visited.add(id(node))
            yield node
            todo.extend(_parts(node))


def _repeated_keys(root: yaml.Node | None, file: str) -> Iterator[Problem]:
    """Keys given twice, of which YAML silently keeps the last."""
    for node in _nodes(root):
        keys: set[str] = set()
        for key, _ in node.value if isinstance(node, yaml.MappingNode) else ():
            if not isinstance(key, yaml.ScalarNode) or key.value == "<<":
                continue
            if key.value in keys:
                line, name = key.start_mark.line + 1, shown(key.value)
                message, remedy = "the key is given twice", "Keep one of them"
                yield Problem(Severity.ERROR, file, line, None, name, "", message, remedy)
            keys.add(key.value)
