"""Reads the training messages: text, marked spans, acts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from assistant.dialogs.changes import SLOTS
from assistant.dialogs.reading import Intent
from assistant.dialogs.state import Stage
from assistant.dialogs.understanding.naming import LANGUAGES
from assistant.dialogs.understanding.tagging.labels import MARKS, Mark

FOLDER = Path(__file__).parent / "training"
ACTS = (
    *(str(intent) for intent in Intent if intent not in (Intent.START, Intent.GOAL)),
    *(f"removed:{slot}" for slot in SLOTS),
    *(f"change:{slot}" for slot in SLOTS),
    *(f"to_language:{code}" for code in LANGUAGES),
)
_MARKED = re.compile(r"\[([^\[\]|]+)\|([^\[\]|]+)\]")


@dataclass(frozen=True)
class Example:
    """One message."""

    language: str
    stage: Stage
    asked: str | None
    text: str
    marks: tuple[Mark, ...]
    acts: tuple[str, ...]


def examples(folder: Path = FOLDER) -> Iterator[Example]:
    """All examples of all languages. Raises ValueError that names file and line for a bad one."""
    for file in sorted(folder.glob("*.txt")):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1):
            if not line.strip():
                continue
            try:
                yield _example(file.stem, line)
            except ValueError as error:
                raise ValueError(f"{file.name}:{number}: {error}") from error


def _example(language: str, line: str) -> Example:
    head, marked, said = (part.strip() for part in line.split(";;"))
    stage, _, asked = head.partition(":")
    text, marks, last = "", [], 0
    for match in _MARKED.finditer(marked):
        text += marked[last : match.start()]
        label = match[2].removeprefix("-")
        if label not in MARKS:
            raise ValueError(f"unknown label {label}")
        marks.append(Mark(len(text), len(text) + len(match[1]), label, match[2].startswith("-")))
        text += match[1]
        last = match.end()
    acts = tuple(act for act in re.split(r"[\s,]+", said) if act and act != "goal")
    for act in acts:
        if act not in ACTS:
            raise ValueError(f"unknown act {act}")
    return Example(language, Stage(stage), asked or None, text + marked[last:], tuple(marks), acts)
