"""What a written message does: slots are taken in first, then what was asked for is answered."""

from __future__ import annotations

from assistant.dialogs import changes, navigation, options
from assistant.dialogs.flows import (
    browse,
    comparison,
    critique,
    feedback,
    questions,
    reasoning,
    recommendations,
    shortlist,
    side,
    views,
    welcome,
)
from assistant.dialogs.outcome import Message, Option, Say, Term
from assistant.dialogs.reading import Intent
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Stage

_VERBS = {
    Intent.ADMISSION: "admission",
    Intent.FEES: "fees",
    Intent.REGISTER: "register",
    Intent.RECOGNITION: "recognition",
    Intent.PATHWAY: "pathway",
    Intent.DETAILS: "details",
    Intent.OPEN_COURSE: "open",
    Intent.WHY: "why",
    Intent.WHY_NOT: "why-not",
    Intent.SIMILAR: "similar",
    Intent.SAVE: "save",
    Intent.UNSAVE: "unsave",
}
"""What is asked of one course, and the view that answers it."""


_NOTICES = (Intent.SUBSCRIBE, Intent.UNSUBSCRIBE, Intent.REMIND)
"""What asks for messages without an incoming one."""

_OF_SEVERAL = (Intent.COMPARE, Intent.MY_LIST, Intent.WHAT_IF, *_NOTICES)
"""What is asked of several courses or of the conversation as a whole."""


def step(scene: Scene) -> Step:
    """What follows from a written message."""
    reading = scene.reading
    if reading.empty:
        return navigation.again(scene).preceded_by(Message((Say("not-text"),)))
    moved = _moved(scene)
    if moved:
        return moved
    if scene.place.stage is Stage.FEEDBACK:
        return feedback.noted(scene)  # what was missing, not a new wish
    return _taken_in(scene)


def _moved(scene: Scene) -> Step | None:
    """Moves that go before everything else a message carries."""
    reading = scene.reading
    if reading.has(Intent.DISTRESS):
        return _aside(scene, "distress", Stage.HANDOVER, (options.PERSON,))
    if reading.has(Intent.START) and reading.course is None:
        return welcome.show(scene)
    if reading.to_language:
        # Wishes in the same message are kept.
        return navigation.speak(changes.apply(scene), reading.to_language)
    if reading.has(Intent.START_OVER):
        return navigation.restart(scene)
    if reading.has(Intent.ASK_PERSON):
        return side.person(scene)
    if reading.has(Intent.PRIVACY):
        return side.privacy(scene)
    if reading.has(Intent.BACK):
        return navigation.back(scene)
    if reading.has(Intent.HELP):
        return navigation.then_again(scene, side.help_(scene))
    if reading.has(Intent.LANGUAGE):
        return side.languages(scene)
    return None


def _taken_in(scene: Scene) -> Step:
    """The message's slots go into the profile and are acknowledged; then its journey goes on."""
    before = scene.conversation
    scene = changes.apply(scene)
    changed = changes.differing(before, scene.conversation)
    step = _journey(scene, changed)
    faults = tuple(
        Say("fault", {"slot": Term("slot", slot), "value": value})
        for slot, value in scene.reading.faults
    )
    return step.opened_with(*faults, *changes.acknowledgement(scene, changed))


def _journey(scene: Scene, changed: tuple[str, ...]) -> Step:
    reading = scene.reading
    topic = reading.topic
    if topic and topic in scene.abilities.sections and reading.course is None:
        return navigation.then_again(scene, side.question(scene, topic))
    leading = next((i for i in reading.intents if i in _VERBS or i in _OF_SEVERAL), None)
    if leading in _OF_SEVERAL and not (leading is Intent.WHAT_IF and changed):
        return _of_several(scene, leading)
    course = reading.course or _pointed_at(scene)
    listed = scene.conversation.listed
    sole = listed[0] if len(listed) == 1 else ""
    seen = scene.portfolio.entry(course or scene.place.course or sole)
    if seen and (reading.has(Intent.CRITIQUE) or (reading.change and not changed)):
        return critique.show(scene, seen, reading.change)
    asked = next((intent for intent in reading.intents if intent in _VERBS), None)
    if asked or course:
        return _course(scene, _VERBS[asked] if asked else "open", course)
    if reading.has(Intent.BROWSE) and not reading.goal:
        return browse.show(scene)
    if reading.change and not changed:
        return questions.show(scene, reading.change)
    if changed:
        return navigation.onward(scene, changed)
    return _answered(scene)


def _of_several(scene: Scene, asked: Intent) -> Step:
    if asked is Intent.MY_LIST:
        return shortlist.show(scene)
    if asked is Intent.COMPARE:
        return comparison.show(scene, _compared(scene))
    if asked is Intent.WHAT_IF:
        return reasoning.what_if(scene)
    return _aside(scene, "no-notices", Stage.SHORTLIST, (options.SHORTLIST,))


def _answered(scene: Scene) -> Step:
    """A message without any news: a plain answer, courtesy, or nothing that was understood."""
    reading, asked = scene.reading, scene.place.slot
    if reading.has(Intent.SKIP) or (reading.has(Intent.NO) and asked):
        return navigation.skip(scene)
    if reading.has(Intent.MORE):
        return navigation.more(scene)
    if reading.has(Intent.SHOW) or (reading.has(Intent.YES) and not asked):
        return recommendations.show(scene)
    if reading.has(Intent.GREET):
        return navigation.greeted(scene)
    if reading.has(Intent.THANKS):
        return _aside(scene, "thanks", None)
    if reading.values or reading.removed or reading.goal == scene.profile.goal is not None:
        return navigation.onward(scene, ())
    if reading.has(Intent.OUT_OF_SCOPE):
        return _aside(scene, "out-of-scope", Stage.QUESTION)
    if reading.faults:
        return navigation.again(scene)
    return navigation.not_understood(scene)


def _aside(scene: Scene, key: str, stage: Stage | None, ways: tuple[Option, ...] = ()) -> Step:
    said = Step(scene.conversation, (Message((Say(key),), options=ways),), stage)
    return navigation.then_again(scene, said)


def _course(scene: Scene, verb: str, course: str | None) -> Step:
    listed = scene.conversation.listed
    course = course or scene.place.course or (listed[0] if len(listed) == 1 else None)
    return views.show(scene, verb, course) if course else views.which(scene)


def _pointed_at(scene: Scene) -> str | None:
    return next(iter(_all_pointed_at(scene)), None)


def _all_pointed_at(scene: Scene) -> tuple[str, ...]:
    """The courses of the list in view that the message points at by their places."""
    listed = scene.conversation.listed
    return tuple(
        listed[-1] if ordinal == -1 else listed[ordinal - 1]
        for ordinal in scene.reading.ordinals
        if ordinal <= len(listed)
    )


def _compared(scene: Scene) -> tuple[str, ...]:
    """What to put side by side: the places named, else the course in view and what was listed."""
    pointed = _all_pointed_at(scene)
    if len(pointed) > 1:
        return pointed
    here = (scene.place.course,) if scene.place.course else ()
    return (*pointed, *here, *scene.conversation.listed)
