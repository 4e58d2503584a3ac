"""Raw values become models; what does not fit becomes problems, all of one item together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from assistant.catalogue.locator import Origin
from assistant.catalogue.misfit import Misfit, Path
from assistant.catalogue.plain_text import text_faults, without_remains
from assistant.catalogue.plain_words import in_plain_words
from assistant.catalogue.problems import Problem, Severity, shown

Model = TypeVar("Model", bound=BaseModel)

_ROUNDS = 8
"""Each round drops what did not fit; nested unknown keys may bring a second one to light."""


@dataclass(frozen=True)
class RawItem:
    """The values of one item as a reader found them, with the faults it saw itself.

    `line_of` tells the line of a path inside the values, `source_of` how the file writes what
    stands there, `columns` how the file names a field. Fields in `unread` were given up by the
    reader, which has said why.
    """

    values: object
    file: str
    line: int | None
    line_of: Callable[[Path], int | None]
    source_of: Callable[[Path], str | None] = lambda _: None
    columns: Mapping[str, str] = field(default_factory=dict)
    faults: tuple[tuple[str, str, Misfit], ...] = ()
    """(model field, name of the column, fault)"""
    unread: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Built(Generic[Model]):
    """An item that can be checked further, where enough of it fits; its origin; its problems."""

    item: Model | None
    origin: Origin
    problems: tuple[Problem, ...]


def build(
    model: type[Model],
    raw: RawItem,
    stand_ins: Mapping[str, object],
    *,
    allow_incomplete: bool,
) -> Built[Model]:
    """`raw` as a `model` without the fields that do not fit.

    `stand_ins` replace required fields that do not fit, so that the rest can still be checked.
    Unknown keys are errors; with `allow_incomplete` they are warnings.
    """
    if not isinstance(raw.values, dict):
        problem = _problem(
            raw, None, (), "", "should be a set of keys and values", "Write key: value lines"
        )
        return Built(None, Origin(raw.file, raw.line), (problem,))
    values = {key: deepcopy(value) for key, value in raw.values.items() if value is not None}
    name = _entry_name(values)
    problems = [
        replace(
            _problem(raw, name, (), fault.value, fault.message, fault.remedy),
            field=column,
        )
        for _, column, fault in raw.faults
    ]
    faulty = {model_field for model_field, _, _ in raw.faults} | raw.unread
    problems += _text_problems(raw, name, values, allow_incomplete)
    if allow_incomplete:
        values = without_remains(values)
    item: Model | None = None
    seen: set[Path] = set()
    for _ in range(_ROUNDS):
        try:
            item = model.model_validate(values)
            break
        except ValidationError as error:
            faults = [(_inside(values, f["loc"]), f) for f in error.errors(include_url=False)]
            failing: set[str] = set()
            for path, fault in faults:
                top = str(path[0]) if path else ""
                told = top in raw.unread or (fault["type"] == "missing" and top in faulty)
                if path not in seen and not told:
                    seen.add(path)
                    problems.append(_told(model, raw, name, path, fault, allow_incomplete))
                if fault["type"] == "extra_forbidden":
                    _remove(values, path)
                else:
                    failing.add(top)
            faulty |= failing
            _replace(values, failing, stand_ins)
    lines = {key: line for key in values if (line := raw.line_of((key,))) is not None}
    origin = Origin(raw.file, raw.line, lines, frozenset(faulty), raw.columns)
    return Built(item, origin, tuple(problems))


def _told(
    model: type[BaseModel],
    raw: RawItem,
    name: str | None,
    path: Path,
    fault: Any,
    allow_incomplete: bool,
) -> Problem:
    value, message, remedy = in_plain_words(model, path, fault)
    unknown_key = fault["type"] == "extra_forbidden"
    source = None if unknown_key else raw.source_of(path)
    severity = Severity.WARNING if unknown_key and allow_incomplete else Severity.ERROR
    return _problem(raw, name, path, source or value, message, remedy, severity)


def _text_problems(
    raw: RawItem, name: str | None, values: object, allow_incomplete: bool
) -> Iterator[Problem]:
    """What is wrong with the texts; a warning where `without_remains` mends it."""
    found = list(text_faults(values))
    lasting = found
    if found and allow_incomplete:
        lasting = list(text_faults(without_remains(values)))
    ways = {(path, fault.message) for path, fault in lasting}
    for path, fault in found:
        severity = Severity.ERROR if (path, fault.message) in ways else Severity.WARNING
        yield _problem(raw, name, path, fault.value, fault.message, fault.remedy, severity)


def _problem(
    raw: RawItem,
    name: str | None,
    path: Path,
    value: str,
    message: str,
    remedy: str,
    severity: Severity = Severity.ERROR,
) -> Problem:
    field_name = ".".join(str(part) for part in path) or None
    if path and str(path[0]) in raw.columns:
        field_name = raw.columns[str(path[0])]
    return Problem(
        severity=severity,
        file=raw.file,
        line=raw.line_of(path) or raw.line,
        entry=name,
        field=field_name,
        value=shown(value),
        message=message,
        remedy=remedy,
    )


def _entry_name(values: Mapping[Any, object]) -> str | None:
    name = values.get("id", values.get("code"))
    return shown(name) if isinstance(name, str | int) and name != "" else None


def _inside(values: object, location: tuple[str | int, ...]) -> Path:
    """The part of an error's location that is a path in the data (unions add their members)."""
    path: list[str | int] = []
    for part in location:
        if isinstance(values, dict) and (part in values or not path):
            path.append(part)
            values = values.get(part)
        elif isinstance(values, list | tuple) and isinstance(part, int) and part < len(values):
            path.append(part)
            values = values[part]
        elif isinstance(values, dict) and isinstance(part, str):
            path.append(part)
            break
        else:
            break
    return tuple(path)


def _remove(values: Any, path: Path) -> None:
    for part in path[:-1]:
        values = values[part]
    if isinstance(values, dict):
        values.pop(path[-1], None)


def _replace(
    values: dict[Any, Any], faulty: Iterable[str], stand_ins: Mapping[str, object]
) -> None:
    for key in faulty:
        values.pop(key, None)
        if key in stand_ins:
            values[key] = stand_ins[key]
