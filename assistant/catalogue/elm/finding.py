"""Finds texts, concepts, dates and durations in a document of the European Learning Model."""

from __future__ import annotations

import re
from typing import Any

from assistant.catalogue.elm.schema import NAMESPACES

_DURATION = re.compile(
    r"P(?:(?P<years>\d{1,6})Y)?(?:(?P<months>\d{1,6})M)?(?:(?P<days>\d{1,6})D)?"
    r"(?:T(?:(?P<hours>\d{1,6})H)?(?:(?P<minutes>\d{1,9})M)?(?:[\d.]+S)?)?"
)
_DAYS = {"years": 365, "months": 28, "days": 1}
"""A month counts as four weeks, as everywhere in the assistant."""


def amount(duration: str | None, minutes: int) -> float | None:
    """A duration in units of so many minutes; None where it is absent or of another form."""
    match = _DURATION.fullmatch(duration or "")
    if match is None:
        return None
    parts = {name: int(number) for name, number in match.groupdict(default="0").items()}
    days = sum(parts[name] * length for name, length in _DAYS.items())
    total = (days * 24 + parts["hours"]) * 60 + parts["minutes"]
    return total / minutes or None


def days(node: Any, path: str) -> list[str]:
    """Dates without the time of day."""
    return [str(one.text).strip()[:10] for one in nodes_at(node, path) if one.text]


def by_language(node: Any, path: str) -> dict[str, str]:
    """Texts by their language."""
    return {one.get("language").strip(): one.text or "" for one in nodes_at(node, path)}


def uris(node: Any, path: str) -> list[str]:
    """The concepts that elements of our namespace refer to."""
    return [one.get("uri") for one in nodes_at(node, f"loq:{path}")]


def first(node: Any, path: str) -> str | None:
    """The text of the first element at a path."""
    nodes = nodes_at(node, path)
    return nodes[0].text if nodes else None


def nodes_at(node: Any, path: str) -> list[Any]:
    """The elements at a path; none below a record that is not there."""
    return [] if isinstance(node, list) else list(node.iterfind(path, NAMESPACES))
