"""What the tagger can say of words and of a message as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.catalogue.terms import Mode, TargetGroup, Time

LEVELS = (4, 5, 6, 7, 8)

MARKS = (
    "goal",
    "job",
    "home",
    "residence",
    "lang",
    "provider",
    "country",
    "fee",
    "free",
    "hours",
    "weeks",
    "ects",
    "years",
    "after",
    "before",
    "in",
    *(f"group.{group}" for group in TargetGroup),
    *(f"edu.{level}" for level in LEVELS),
    *(f"mode.{mode}" for mode in ("online", *Mode)),
    *(f"time.{time}" for time in Time),
)
"""Labels of spans. What they mean is said in benchmarks/understanding/training/README.md."""

WORD_LABELS = ("O", *(f"{part}-{mark}" for mark in MARKS for part in "BI"))
"""Ramshaw and Marcus (1995): B begins a span, I goes on with it, O is outside."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of the message (characters) and what it says; `denied` where that is ruled out."""

    start: int
    end: int
    label: str
    denied: bool = False
