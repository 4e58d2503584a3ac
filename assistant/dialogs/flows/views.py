"""The views of one course by name, so that a tap, a word and /back reach the same flow."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from assistant.catalogue.entry import Microcredential
from assistant.dialogs.flows import (
    admission,
    course,
    fees,
    pathway,
    reasoning,
    recognition,
    registration,
    shortlist,
    similar,
)
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Place, Stage

VERBS: Mapping[str, Callable[[Scene, Microcredential], Step]] = {
    "open": course.show,
    "details": course.details,
    "admission": admission.show,
    "fees": fees.show,
    "register": registration.show,
    "recognition": recognition.show,
    "pathway": pathway.show,
    "similar": similar.show,
    "why": reasoning.why,
    "why-not": reasoning.why_not,
    "save": shortlist.save,
    "unsave": shortlist.remove,
}

_STAGE_VERBS = {Stage.COURSE: "open", Stage.REGISTRATION: "register"}

which = course.which
offers = course.views


def show(scene: Scene, verb: str, course_id: str) -> Step:
    """The view that `verb` names, of that course. KeyError for an unknown verb."""
    entry = scene.portfolio.entry(course_id)
    return VERBS[verb](scene, entry) if entry else course.gone(scene)


def verb_of(place: Place) -> str:
    """The verb that leads to `place`."""
    if place.value in ("details", "similar"):
        return place.value
    return _STAGE_VERBS.get(place.stage, str(place.stage))
