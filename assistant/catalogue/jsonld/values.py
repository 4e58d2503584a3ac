"""Values of JSON-LD: alone or in lists, as text, as objects with a name, or with a language."""

from __future__ import annotations

import re
from typing import Any

from assistant.catalogue.misfit import Misfit
from assistant.catalogue.names import parse_language

_DURATION = re.compile(
    r"P(?:(?P<weeks>\d{1,4}(?:\.\d{1,9})?)W)?(?:(?P<months>\d{1,4})M)?(?:(?P<days>\d{1,4})D)?"
    r"(?:T(?P<hours>\d{1,5}(?:\.\d{1,9})?)H)?.*"
)


def by_language(value: Any, fallback: str) -> dict[str, str]:
    """Texts by language; one that names none is in `fallback`."""
    found: dict[str, str] = {}
    for item in listed(value):
        if isinstance(item, dict):
            code = language(str(item.get("@language", ""))) or fallback
            found.setdefault(code, str(item.get("@value", "")))
        else:
            found.setdefault(fallback, str(item))
    return found


def language(code: str) -> str | None:
    """The ISO 639-1 code that a text means; None where it means none."""
    try:
        return parse_language(code)
    except Misfit:
        return None


def measured(duration: str, unit: str) -> float | None:
    """An ISO 8601 duration in hours of work, or in weeks (a month is four)."""
    match = _DURATION.fullmatch(duration)
    if match is None:
        return None
    found = {name: float(number) for name, number in match.groupdict(default="0").items()}
    if unit == "hours":
        return found["hours"] + 24 * found["days"] or None
    return found["weeks"] + 4 * found["months"] + found["days"] / 7 or None


def strings(value: Any) -> list[str]:
    """The texts of a value that may be alone, in a list, or absent."""
    return [text for item in listed(value) if (text := plain(item))]


def plain(value: Any) -> str:
    """The text of a value: its own, its name's or its @value."""
    if isinstance(value, dict):
        return next((plain(value[n]) for n in ("@value", "name", "value") if n in value), "")
    if isinstance(value, list):
        return plain(value[0]) if value else ""
    return "" if value is None else str(value)


def listed(value: Any) -> list[Any]:
    """A value that may be alone, in a list, or absent, as a list."""
    return value if isinstance(value, list) else [] if value is None else [value]


def objects(value: Any) -> list[dict[str, Any]]:
    """The objects among such values."""
    return [item for item in listed(value) if isinstance(item, dict)]


def days(values: Any) -> list[str]:
    """Dates without the time of day."""
    return list(dict.fromkeys(plain(value)[:10] for value in values if value))
