"""Modules of a course as one writes them in a table, and back: "Law (2 ECTS, 50 h)"."""

from __future__ import annotations

import re

from assistant.catalogue.entry import Module
from assistant.catalogue.misfit import Misfit
from assistant.catalogue.numbers import parse_number, write_number

_VOLUME = re.compile(r"(?P<title>.*?)\s*\((?P<volume>[^()]*)\)", re.DOTALL)
_ECTS = re.compile(r"(.+?)\s*ECTS", re.IGNORECASE)
_HOURS = re.compile(r"(.+?)\s*h(?:ours)?", re.IGNORECASE)


def parse_module(item: str) -> Module:
    """A module from its title and, in brackets behind it, its volume."""
    match = _VOLUME.fullmatch(item)
    volume = _volume(match["volume"]) if match else None
    if match is None or volume is None:
        return Module(title=item)
    try:
        return Module.model_validate({"title": match["title"], **volume})
    except ValueError:
        raise Misfit(
            item, "is no module that can be used", "Write its title (2 ECTS, 50 h)"
        ) from None


def write_module(module: Module) -> str:
    """What `parse_module` reads."""
    parts = []
    if module.ects is not None:
        parts.append(f"{write_number(module.ects)} ECTS")
    if module.hours is not None:
        parts.append(f"{write_number(module.hours)} h")
    if not parts and parse_module(module.title) == module:
        return module.title
    return f"{module.title} ({', '.join(parts)})"


def _volume(text: str) -> dict[str, object] | None:
    """The volume that stands in brackets; None where they hold something else."""
    found: dict[str, object] = {}
    for part in text.split(", ") if text else ():
        for name, pattern in (("ects", _ECTS), ("hours", _HOURS)):
            if match := pattern.fullmatch(part.strip()):
                try:
                    found[name] = parse_number(match[1])
                except Misfit:
                    return None
                break
        else:
            return None
    return found
