"""JSON from outside: plain values or a located problem, never an exception."""

from __future__ import annotations

import json
from bisect import bisect_left
from typing import Any

from assistant.catalogue.problems import Problem, Severity

DEEPEST = 60
"""Levels of nesting that what walks the values can follow."""


def parse(text: str, file: str, problems: list[Problem]) -> Any:
    """The values in `text`; None and a problem where it is no JSON."""

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            names = [name for name, _ in pairs]
            again = next(name for name in names if names.count(name) > 1)
            raise ValueError(f"the key {again[:40]!r} is given twice")
        return found

    def refused(constant: str) -> None:
        raise ValueError(f"{constant} is no number")

    try:
        values = json.loads(text, object_pairs_hook=unique, parse_constant=refused)
        _check_depth(values, 0)
    except json.JSONDecodeError as error:
        problems.append(_problem(file, error.lineno, error.msg))
    except (ValueError, RecursionError) as error:
        problems.append(_problem(file, None, str(error)))
    else:
        return values
    return None


class Lines:
    """Tells on which line of a text its string values stand, asked for in their order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends = [at for at, letter in enumerate(text) if letter == "\n"]
        self._from = 0

    def of(self, value: str) -> int | None:
        """The line of the next place where `value` stands; of the first one where none follows."""
        written = json.dumps(value, ensure_ascii=False)
        at = self._text.find(written, self._from)
        if at < 0:
            at = self._text.find(written, 0, self._from)
        if at < 0:
            return None
        self._from = at
        return bisect_left(self._ends, at) + 1


def _check_depth(values: Any, depth: int) -> None:
    if depth > DEEPEST:
        raise ValueError("it is nested too deeply")
    if isinstance(values, dict):
        values = list(values.values())
    if isinstance(values, list):
        for value in values:
            _check_depth(value, depth + 1)


def _problem(file: str, line: int | None, said: str) -> Problem:
    message = f"the file is not valid JSON: {said}"
    return Problem(Severity.ERROR, file, line, None, None, "", message, "Export it again")
