"""What a tap does: the id of a choice names a verb and what it is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from assistant.dialogs import changes, navigation
from assistant.dialogs.flows import (
    browse,
    comparison,
    feedback,
    questions,
    reasoning,
    recommendations,
    shortlist,
    side,
    views,
)
from assistant.dialogs.outcome import Message, Say
from assistant.dialogs.scene import Scene, Step
from assistant.errors import InvalidInputError

_ANYWHERE: Mapping[str, Callable[[Scene], Step]] = {
    "show": recommendations.show,
    "refine": questions.refine,
    "restart": navigation.restart,
    "help": side.help_,
    "privacy": side.privacy,
    "person": side.person,
    "list": shortlist.show,
    "what-if": reasoning.what_if,
}
"""What means the same wherever it is tapped."""

_HERE: Mapping[str, Callable[[Scene], Step]] = {
    "skip": navigation.skip,
    "more": navigation.more,
    "back": navigation.back,
}
"""What answers the reply it stands under and means nothing later."""


def step(scene: Scene, choice: str) -> Step:
    """What follows from choosing `choice`. One that cannot be (any more) is said to be stale."""
    verb, _, rest = choice.partition(":")
    if verb in views.VERBS:
        return views.show(scene, verb, rest)
    if verb == "compare":
        return comparison.show(scene, rest.split(","))
    if verb == "rate" and rest in feedback.RATINGS:
        return feedback.rate(scene, rest)
    if verb == "language" and rest in scene.abilities.languages:
        return navigation.speak(scene, rest)
    if verb == "browse":
        facet, _, value = rest.partition("=")
        if not facet or facet in browse.FACETS:
            return browse.show(scene, facet or None, value or None)
    if choice in _ANYWHERE:
        return _ANYWHERE[choice](scene)
    if scene.reading.stale:
        return _stale(scene)
    if verb == "set":
        slot, _, value = rest.partition("=")
        try:
            return navigation.onward(changes.answer(scene, slot, value), (slot,))
        except InvalidInputError:
            return _stale(scene)
    if verb == "ask" and rest in changes.SLOTS:
        return questions.show(scene, rest)
    if verb == "drop":
        return recommendations.show(changes.withdraw(scene, rest.split(",")))
    return _HERE[choice](scene) if choice in _HERE else _stale(scene)


def _stale(scene: Scene) -> Step:
    return navigation.again(scene).preceded_by(Message((Say("stale"),)))
