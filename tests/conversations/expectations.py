"""Compares one answer with what its turn expects, and names every difference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.conversations.dialogue import Turn
from tests.conversations.truth import Truth


@dataclass(frozen=True)
class Answer:
    """One line of the JSON-lines channel, taken apart."""

    line: dict[str, Any]

    @property
    def text(self) -> str:
        return "\n\n".join(reply["text"] for reply in self.line["replies"])

    @property
    def courses(self) -> list[str]:
        return [course for reply in self.line["replies"] for course in reply["courses"]]

    @property
    def choices(self) -> set[str]:
        """Ids and labels of all choices."""
        return {
            value
            for reply in self.line["replies"]
            for choice in reply["choices"]
            for value in (choice["id"], choice["label"])
        }

    @property
    def urls(self) -> set[str]:
        return {link["url"] for reply in self.line["replies"] for link in reply["links"]}

    @property
    def profile(self) -> dict[str, Any]:
        profile: dict[str, Any] = self.line["profile"]
        return profile


def differences(turn: Turn, answer: Answer, truth: Truth, shown_before: list[str]) -> Iterator[str]:
    """Everything in which `answer` is not what `turn` expects."""
    for key in ("stage", "language"):
        wanted = getattr(turn, key)
        if wanted and answer.line[key] != wanted:
            yield f"{key} is {answer.line[key]}, not {wanted}"
    yield from _profile(turn, answer)
    yield from _courses(turn, answer, truth, shown_before)
    text = _plain(answer.text)
    yield from (f"text lacks {part!r}" for part in turn.text_has if _plain(part) not in text)
    yield from (f"text has {part!r}" for part in turn.text_lacks if _plain(part) in text)
    for name, wanted, unwanted, found in (
        ("choice", turn.choices_include, turn.choices_lack, answer.choices),
        ("link", turn.links_include, turn.links_lack, answer.urls),
    ):
        yield from (f"no {name} {value}" for value in wanted if value not in found)
        yield from (f"there is a {name} {value}" for value in unwanted if value in found)


def _profile(turn: Turn, answer: Answer) -> Iterator[str]:
    for key, wanted in turn.profile.items():
        found = answer.profile.get(key)
        if _unordered(found) != _unordered(wanted):
            yield f"profile {key} is {found!r}, not {wanted!r}"
    for key in turn.profile_lacks:
        if key in answer.profile:
            yield f"profile has {key} = {answer.profile[key]!r}"


def _courses(turn: Turn, answer: Answer, truth: Truth, shown_before: list[str]) -> Iterator[str]:
    courses = answer.courses
    if turn.no_courses and courses:
        yield f"courses are shown: {courses}"
    if turn.courses_changed is not None and turn.courses_changed != (courses != shown_before):
        yield f"courses are {courses} after {shown_before}"
    yield from (
        f"{c} is not shown, but {courses}" for c in turn.courses_include if c not in courses
    )
    yield from (f"{c} is shown" for c in turn.courses_exclude if c in courses)
    if (turn.every_course or turn.no_course_breaks) and not courses:
        yield "no course is shown"
    for course in courses:
        for name, met in truth.verdicts(course, turn.every_course).items():
            if not met:
                what = "does not state" if met is None else "breaks"
                yield f"{course} {what} {name} {turn.every_course[name]}"
        for name, met in truth.verdicts(course, turn.no_course_breaks).items():
            if met is False:
                yield f"{course} breaks {name} {turn.no_course_breaks[name]}"


def _unordered(value: Any) -> Any:
    return set(map(str, value)) if isinstance(value, list) else str(value)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
