"""Validation errors in plain words, each with what mends it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import BaseModel

from assistant.catalogue.problems import one_of

_PATTERNS = {
    "language": ("is not a language code", "Write an ISO 639-1 code in small letters, such as en"),
    "text_language": ("is not a language code", "Write an ISO 639-1 code, such as en"),
    "country": ("is not a country code", "Write an ISO 3166 code in capitals, such as BG"),
    "currency": ("is not a currency code", "Write three capital letters, such as EUR"),
    "per_euro": ("is not a currency code", "Write three capital letters, such as PLN"),
    "email": ("is not an e-mail address", "Write it such as office@example.org"),
    "code": ("is not an ISCED-F code", "Write 2 to 4 digits in quotes, such as '0613'"),
    "names": ("is not a language code", "Write ISO 639-1 codes as keys, such as en"),
    "translations": ("is not a language code", "Write ISO 639-1 codes as keys, such as bg"),
}

_SHAPES = {
    "string_type": ("should be text", "Put it in quotes"),
    "tuple_type": ("should be a list", "Write it as [a, b] or as lines that begin with -"),
    "dict_type": ("should be a set of keys and values", "Write key: value lines"),
    "model_type": ("should be a set of keys and values", "Write key: value lines"),
    "string_too_short": ("is empty", "Give a value or leave the key out"),
    "decimal_max_places": ("has too many decimals", "Round it to two decimals"),
    "bool_type": ("is neither true nor false", "Write true or false"),
    "bool_parsing": ("is neither true nor false", "Write true or false"),
    "recursion_loop": ("refers to itself", "Write the value out"),
}
_NUMBER = ("is not a number", "Write digits only, such as 2 or 1.5")
_WHOLE = ("is not a whole number", "Write digits only, such as 6")
_DATE = ("is not a date", "Write it as YYYY-MM-DD, such as 2027-03-15")

_LIMITS: dict[str, tuple[str, Callable[[Any], str]]] = {
    "greater_than": ("is too small", lambda c: f"Use a number above {c['gt']}"),
    "greater_than_equal": ("is too small", lambda c: f"Use a number from {c['ge']} up"),
    "less_than": ("is too large", lambda c: f"Use a number below {c['lt']}"),
    "less_than_equal": ("is too large", lambda c: f"Use a number up to {c['le']}"),
    "too_short": ("has too few items", lambda c: f"Give at least {c['min_length']}"),
    "decimal_max_digits": ("is too large", lambda c: f"Use at most {c['max_digits']} digits"),
    "decimal_whole_digits": ("is too large", lambda c: f"Use at most {c['whole_digits']} digits"),
}


def in_plain_words(
    model: type[BaseModel], path: tuple[str | int, ...], fault: Any
) -> tuple[str, str, str]:
    """(value, message, remedy) of one pydantic error; `message` goes on after the value."""
    kind, given = fault["type"], fault["input"]
    value = str(given) if isinstance(given, str | int | float | Decimal | date) else ""
    name = next((part for part in reversed(path) if isinstance(part, str)), "")
    if kind == "missing":
        return "", "is missing", f"Give {name}"
    if kind == "extra_forbidden":
        known = _keys(model, path[:-1])
        return name, "is not a known key", one_of(name, known) or f"Remove {name}"
    if kind in ("enum", "literal_error"):
        known = re.findall(r"'([^']*)'", fault["ctx"]["expected"])
        return value, "is not a known value", one_of(value, known)
    if kind == "string_pattern_mismatch":
        # A key of a mapping is checked too: then the field is the one that holds the mapping.
        names = [part for part in reversed(path) if part in _PATTERNS]
        message, remedy = _PATTERNS.get(
            str(names[0]) if names else name, ("does not have the agreed form", "See the docs")
        )
        return value, message, remedy
    if kind == "value_error":
        said = str(fault["ctx"]["error"])
        said = f"it {said}" if said.startswith("must") else said
        return value, "cannot be used", said[:1].upper() + said[1:]
    if kind in _LIMITS:
        message, remedy_for = _LIMITS[kind]
        return value, message, remedy_for(fault["ctx"])
    message, remedy = _shape(kind) or (fault["msg"], "")
    return value, message, remedy


def _shape(kind: str) -> tuple[str, str] | None:
    if kind in _SHAPES:
        return _SHAPES[kind]
    if kind.startswith("int_"):
        return _WHOLE
    if kind.startswith(("float_", "decimal_")) or kind == "finite_number":
        return _NUMBER
    return _DATE if kind.startswith("date_") else None


def _keys(model: type[BaseModel], path: tuple[str | int, ...]) -> list[str]:
    """The keys known at `path` inside `model`, where that is a model; none otherwise."""
    found: type[BaseModel] | None = model
    for part in path:
        if isinstance(part, str) and found is not None:
            field = found.model_fields.get(part)
            found = _model_in(field.annotation) if field else found
    return list(found.model_fields) if found else []


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        if found := _model_in(argument):
            return found
    return None
