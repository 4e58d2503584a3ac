"""Which slot to ask for next, or none: no question whose answer would change nothing."""

from __future__ import annotations

from collections.abc import Hashable

from assistant.dialogs.scene import Scene

MAX_QUESTIONS = 4
"""Questions asked before anything is shown, the goal included."""

_ENOUGH_CONSTRAINTS = 2
"""A learner who states this many constraints on their own is not asked for more."""

_ENOUGH_COURSES = 3
"""As many as one page shows: nothing to narrow."""

ASKED_IN_ORDER = ("goal", "target_groups", "modes", "times", "max_fee")


def next_slot(scene: Scene) -> str | None:
    """The slot to ask for now, in a fixed order without the questions that narrow nothing."""
    profile, declined = scene.profile, scene.conversation.declined
    if profile.goal is None and "goal" not in declined:
        return "goal"
    constraints = profile.stated()
    asked = len(set(ASKED_IN_ORDER) & (declined | set(profile.stated(ASKED_IN_ORDER))))
    if len(constraints) >= _ENOUGH_CONSTRAINTS or asked >= MAX_QUESTIONS:
        return None
    ranking = scene.ranking
    candidates = [hit.course for hit in ranking.possible if hit.course in ranking.about]
    if len(candidates) <= _ENOUGH_COURSES:
        return None
    for slot in ASKED_IN_ORDER[1:]:
        if slot in declined or profile.stated((slot,)):
            continue
        if len({_facet(scene, course, slot) for course in candidates}) > 1:
            return slot
    return None


def _facet(scene: Scene, course: str, slot: str) -> Hashable:
    """What of a course the answer to `slot` would decide on."""
    entry = scene.portfolio.release.entries[course]
    if slot == "modes":
        return frozenset(entry.mode)
    if slot == "times":
        return "any" if entry.is_self_paced else frozenset(entry.times)
    if slot == "max_fee":
        applies = scene.fees(entry).applies
        return applies.amount if applies else None
    return frozenset((*entry.target_groups, *(fee.audience for fee in entry.fees)))
