"""The reading: what understanding makes of one message."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Intent(StrEnum):
    """What a learner wants of the assistant with a message."""

    START = "start"
    GOAL = "goal"
    GREET = "greet"
    HELP = "help"
    PRIVACY = "privacy"
    START_OVER = "start_over"
    BACK = "back"
    SKIP = "skip"
    MORE = "more"
    SHOW = "show"
    OPEN_COURSE = "open_course"
    DETAILS = "details"
    ADMISSION = "admission"
    FEES = "fees"
    REGISTER = "register"
    RECOGNITION = "recognition"
    PATHWAY = "pathway"
    BROWSE = "browse"
    ASK_PERSON = "ask_person"
    QUESTION = "question"
    LANGUAGE = "language"
    YES = "yes"
    NO = "no"
    THANKS = "thanks"
    WHY = "why"
    WHY_NOT = "why_not"
    WHAT_IF = "what_if"
    COMPARE = "compare"
    SIMILAR = "similar"
    CRITIQUE = "critique"
    SAVE = "save"
    UNSAVE = "unsave"
    MY_LIST = "my_list"
    SUBSCRIBE = "subscribe"
    UNSUBSCRIBE = "unsubscribe"
    REMIND = "remind"
    OUT_OF_SCOPE = "out_of_scope"
    DISTRESS = "distress"


@dataclass(frozen=True, slots=True)
class Reading:
    """One message, understood.

    `values` are slot values as the profile holds them, by profile key; `added` names those list
    slots whose values come on top of what is known ("also on site"); `removed` the slots the
    learner withdraws ("the price doesn't matter"). `goal` is the topic in the learner's words,
    `led` tells that a phrase introduced it, so that it is one for certain. `change` is a slot the
    learner wants to change without saying to what ("cheaper ones"). `course` is an entry the
    message names, `ordinals` are places in the list in view (1-based, -1 for the last). `topic` is
    the framework question asked, `to_language` the language to go on in. `faults` are (slot,
    value) pairs of values that cannot be. `choice` is the id of a tapped choice; `stale` tells
    that the tap came from under an older reply.
    """

    language: str
    intents: tuple[Intent, ...] = ()
    values: dict[str, Any] = field(default_factory=dict)
    added: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    goal: str | None = None
    led: bool = False
    change: str | None = None
    course: str | None = None
    ordinals: tuple[int, ...] = ()
    topic: str | None = None
    to_language: str | None = None
    faults: tuple[tuple[str, str], ...] = ()
    choice: str | None = None
    stale: bool = False
    empty: bool = False

    def has(self, intent: Intent) -> bool:
        """Whether the message carries `intent`."""
        return intent in self.intents
