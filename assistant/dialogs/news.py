"""Tells a learner when a course of theirs has vanished or has another fee, date or deadline."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.dialogs import facts
from assistant.dialogs.outcome import Say
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.watched import Watched

MOST = 12
"""Courses that are watched for one learner, the latest ones."""


def of(scene: Scene) -> tuple[Say, ...]:
    """What has changed since the last turn, in the courses that the conversation watches."""
    return tuple(say for watched in scene.begun.watched for say in _changes(scene, watched))


def watch(scene: Scene, step: Step) -> tuple[Watched, ...]:
    """What to watch from now on: the shortlist, the courses handed off and the one in view."""
    after = step.conversation
    handed_off = {watched.course for watched in after.watched if watched.handed_off}
    if step.trace.get("handed_off"):
        handed_off.add(step.trace["handed_off"])
    earlier = (watched.course for watched in after.watched if watched.handed_off)
    courses = dict.fromkeys((*earlier, *after.saved, *sorted(handed_off), after.place.course))
    entries = [entry for course in courses if course and (entry := scene.portfolio.entry(course))]
    return tuple(
        Watched.of(entry, entry.title_in(after.language)[0], handed_off=entry.id in handed_off)
        for entry in entries[-MOST:]
    )


def _changes(scene: Scene, watched: Watched) -> Iterator[Say]:
    entry = scene.portfolio.entry(watched.course)
    if entry is None:
        yield Say("watched-removed", {"title": watched.title})
        return
    now = Watched.of(entry, watched.title, handed_off=watched.handed_off)
    title = facts.title(entry, scene.language)
    if now.fees != watched.fees:
        yield Say("watched-fee", {"title": title, "fee": facts.fee(scene, entry)})
    if now.starts != watched.starts:
        yield Say("watched-start", {"title": title, "start": facts.start(entry, scene.today)})
    if now.deadline != watched.deadline:
        deadline = facts.deadline(entry, scene.today)
        yield Say("watched-deadline", {"title": title, "deadline": deadline})
