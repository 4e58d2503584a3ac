"""Two or three courses side by side, on what differs."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.dialogs import facts, options
from assistant.dialogs.outcome import CourseCard, Message, Row, Say
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Place, Stage

MAX_COMPARED = 3
"""As many as a person can hold side by side on a phone."""


def show(scene: Scene, courses: Sequence[str]) -> Step:
    """Compare the first three of `courses` that exist; with fewer than two, say what is needed."""
    known = (scene.portfolio.entry(course) for course in dict.fromkeys(courses))
    entries = [entry for entry in known if entry][:MAX_COMPARED]
    if len(entries) < 2:
        ways = (options.SHOW, options.BROWSE)
        return Step(scene.conversation, (Message((Say("compare-which"),), options=ways),))
    ids = ",".join(entry.id for entry in entries)
    scene = scene.at(Place(Stage.COMPARE, value=ids))
    columns = [dict(facts.full(scene, entry)) for entry in entries]
    labels = dict.fromkeys(label for column in columns for label in column)
    values = {
        label: [column.get(label, facts.NOT_STATED) for column in columns] for label in labels
    }
    alike = [label for label in labels if all(v == values[label][0] for v in values[label])]
    says = [Say("compare-title", {"count": len(entries)})]
    if alike:
        same = (
            Say("compare-fact", {"label": Say(f"fact-{label}"), "value": values[label][0]})
            for label in alike
        )
        says.append(Say("compare-same", {"items": Row(tuple(same))}))
    if scene.portfolio.release.catalogue.is_sample:
        says.append(Say("sample-mark"))
    cards = tuple(
        CourseCard(
            entry.id,
            facts.title(entry, scene.language),
            tuple((label, values[label][place]) for label in labels if label not in alike),
        )
        for place, entry in enumerate(entries)
    )
    choices = (*(options.open_course(entry, scene.language) for entry in entries), options.BACK)
    return Step(scene.conversation, (Message(tuple(says), cards=cards, options=choices),))
