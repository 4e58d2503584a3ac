"""What a check of a catalogue finds: located problems, all of them in one report."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from rapidfuzz import fuzz, process


class Severity(StrEnum):
    """An error stops publishing; a warning does not; a note says how a file was understood."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


LONGEST_VALUE = 80
"""Characters of a value that a report shows; the line tells where the rest is."""

ALIKE_SHOWN = {Severity.ERROR: 100, Severity.WARNING: 5, Severity.NOTE: 20}
"""How many problems that say the same of different entries the text form lists."""

_CLOSE_ENOUGH = 70
"""Similarity (rapidfuzz ratio, 0-100) from which a known word is offered for an unknown one."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, where it stands and what mends it."""

    severity: Severity
    file: str
    line: int | None
    entry: str | None
    field: str | None
    value: str
    message: str
    remedy: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        parts = [where, self.entry, self.field, self.value and repr(self.value)]
        said = ". ".join(part.rstrip(".") for part in (self.message, self.remedy) if part)
        end = "" if said.endswith("?") else "."
        return f"{'  '.join(part for part in parts if part)}  → {said}{end}"


@dataclass(frozen=True)
class Report:
    """Every problem of one catalogue, in the order of the files and lines."""

    problems: tuple[Problem, ...] = ()

    @classmethod
    def of(cls, problems: Iterable[Problem]) -> Report:
        """A report sorted by file, line and field; where something is said twice, once."""
        unique = dict.fromkeys(problems)
        return cls(tuple(sorted(unique, key=lambda p: (p.file, p.line or 0, p.field or ""))))

    def with_more(self, problems: Iterable[Problem]) -> Report:
        """This report and further problems."""
        return Report.of((*self.problems, *problems))

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that stop publishing."""
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """The problems that do not stop publishing."""
        return tuple(p for p in self.problems if p.severity is Severity.WARNING)

    @property
    def ok(self) -> bool:
        """True where the catalogue can be published."""
        return not self.errors

    def to_json(self) -> dict[str, Any]:
        """Plain JSON: `ok`, the counts, and every problem."""
        return {
            "ok": self.ok,
            "errors": len(self.errors),
            "warnings": len(self.warnings),
            "problems": [asdict(problem) for problem in self.problems],
        }

    def lines(self) -> Iterator[str]:
        """The text form: errors, warnings, notes; of alike ones the first few and their number."""
        for severity in Severity:
            found = [p for p in self.problems if p.severity is severity]
            alike = Counter(_kind(p) for p in found)
            listed: Counter[tuple[str | None, str]] = Counter()
            for problem in found:
                listed[_kind(problem)] += 1
                if listed[_kind(problem)] <= ALIKE_SHOWN[severity]:
                    yield f"{severity:<8} {problem}"
            for (field, message), count in alike.items():
                if (more := count - ALIKE_SHOWN[severity]) > 0:
                    yield f"{severity:<8} {field or ''}  → {message}: {more} more of these."
        yield f"errors: {len(self.errors)}, warnings: {len(self.warnings)}"


def _kind(problem: Problem) -> tuple[str | None, str]:
    """What problems have in common that say the same; their numbers may differ."""
    return problem.field, re.sub(r"[0-9]+", "…", problem.message)


def shown(value: object) -> str:
    """A value as a report shows it: one line without control characters, cut when long."""
    text = "".join(c if c.isprintable() else " " for c in str(value)[: LONGEST_VALUE * 2]).strip()
    return text if len(text) <= LONGEST_VALUE else f"{text[:LONGEST_VALUE]}…"


def one_of(value: str, known: Iterable[str], *, most: int = 12) -> str:
    """The remedy for an unknown word: the nearest known one, and the list where it is short."""
    words = list(dict.fromkeys(known))
    close = process.extractOne(
        value.casefold()[:200], words, scorer=fuzz.ratio, score_cutoff=_CLOSE_ENOUGH
    )
    guess = f"Did you mean {close[0]}?" if close else ""
    choice = f"Use one of: {', '.join(words)}" if len(words) <= most else ""
    return " ".join(part for part in (guess, choice) if part)
