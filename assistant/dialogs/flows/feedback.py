"""One short question after the hand-off: did this help, and what was missing?"""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogs import options
from assistant.dialogs.outcome import Message, Say
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Place, Stage

RATINGS = ("1", "2", "3", "4", "5")

_CONTENT = 4
"""From this rating on nothing is asked about what was missing."""


def asked(step: Step) -> Step:
    """The hand-off, followed by the question, once in a conversation."""
    if step.conversation.rated:
        return step
    conversation = replace(step.conversation, rated=True)
    question = Message((Say("feedback-ask"),), options=tuple(map(options.rate, RATINGS)))
    return replace(step, conversation=conversation, messages=(*step.messages, question))


def rate(scene: Scene, rating: str) -> Step:
    """Thank for a rating (1-5); of a low one ask what was missing."""
    satisfied = int(rating) >= _CONTENT
    if not satisfied:
        scene = scene.at(Place(Stage.FEEDBACK))
    says = (Say("feedback-thanks" if satisfied else "feedback-missing"),)
    ways = (options.SHOW, options.BROWSE) if satisfied else (options.BACK, options.PERSON)
    trace = {"rating": int(rating)}
    return Step(scene.conversation, (Message(says, options=ways),), Stage.FEEDBACK, trace)


def noted(scene: Scene) -> Step:
    """Thank for what was missing; the turn holds the learner's own words."""
    ways = (options.SHOW, options.BROWSE)
    message = Message((Say("feedback-noted"),), options=ways)
    here = replace(scene.conversation, place=Place(Stage.RECOMMENDATIONS))
    return Step(here, (message,), Stage.FEEDBACK, {"feedback": True})
