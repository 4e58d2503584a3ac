"""What an examination finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assistant.errors import AssistantError


class Level(StrEnum):
    """How bad it is; FAIL keeps the assistant from its work."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at, what was found, and what to do about it."""

    name: str
    level: Level
    found: str
    remedy: str = ""


def ok(name: str, found: str) -> Finding:
    """All is well."""
    return Finding(name, Level.OK, found)


def warn(name: str, found: str, remedy: str) -> Finding:
    """It works, but somebody should know."""
    return Finding(name, Level.WARN, found, remedy)


def fail(name: str, found: str, remedy: str) -> Finding:
    """It does not work."""
    return Finding(name, Level.FAIL, found, remedy)


def failed(name: str, error: AssistantError) -> Finding:
    """It does not work, and the error says why."""
    return fail(name, error.message, error.remedy)
