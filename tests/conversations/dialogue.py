"""Reads golden dialogues: one YAML file is one conversation with what is expected of each turn."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, model_validator

from tests.conversations.truth import JUDGED

FOLDER = Path(__file__).parent


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Turn(_Strict):
    """One message (`say`, `repeat` times) or tap (a choice's id or label), and what must follow.

    `every_course` must be met by every course whose card is shown, of which there must be one;
    `no_course_breaks` allows what the provider does not state. Both take profile keys as
    tests/conversations/truth.py judges them. `courses_changed` compares with the last turn that
    showed any. `text_has` and `text_lacks` look through all replies, letter case aside.
    """

    say: str | None = None
    repeat: int = 1
    tap: str | None = None
    stage: str | None = None
    language: str | None = None
    profile: dict[str, Any] = {}
    profile_lacks: tuple[str, ...] = ()
    every_course: dict[str, Any] = {}
    no_course_breaks: dict[str, Any] = {}
    courses_include: tuple[str, ...] = ()
    courses_exclude: tuple[str, ...] = ()
    courses_changed: bool | None = None
    no_courses: bool = False
    text_has: tuple[str, ...] = ()
    text_lacks: tuple[str, ...] = ()
    choices_include: tuple[str, ...] = ()
    choices_lack: tuple[str, ...] = ()
    links_include: tuple[str, ...] = ()
    links_lack: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _makes_sense(self) -> Turn:
        if (self.say is None) == (self.tap is None):
            raise ValueError("a turn has either say or tap")
        unknown = {*self.every_course, *self.no_course_breaks} - JUDGED
        if unknown:
            raise ValueError(f"nobody judges {', '.join(sorted(unknown))}")
        return self


class Dialogue(_Strict):
    """A conversation; `language` is what the client says it speaks, `now` the time of all turns."""

    title: str
    language: str | None = None
    now: datetime
    turns: tuple[Turn, ...] = Field(min_length=1)


def paths() -> list[Path]:
    """Every golden dialogue."""
    return sorted(FOLDER.glob("*/*.yaml"))


def load(path: Path) -> Dialogue:
    """The dialogue in `path`; ValidationError where it is misspelt."""
    return Dialogue.model_validate(yaml.safe_load(path.read_text("utf-8")))
