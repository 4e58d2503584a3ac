"""What is kept of a conversation between two turns: typed, frozen, plain JSON at rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import astuple, dataclass, field, replace
from enum import StrEnum
from typing import Any

from assistant.dialogs.watched import Watched
from assistant.messages import Choice
from assistant.retrieval.profile import Profile
from assistant.retrieval.search import Need

TRAIL_LENGTH = 20
"""How many steps `/back` can undo; more has no use for a person."""


class Stage(StrEnum):
    """Where a conversation stands (fixed contract)."""

    WELCOME = "welcome"
    BACKGROUND = "background"
    GOAL = "goal"
    CONSTRAINTS = "constraints"
    RECOMMENDATIONS = "recommendations"
    COURSE = "course"
    COMPARE = "compare"
    ADMISSION = "admission"
    FEES = "fees"
    RECOGNITION = "recognition"
    PATHWAY = "pathway"
    REGISTRATION = "registration"
    BROWSE = "browse"
    QUESTION = "question"
    SHORTLIST = "shortlist"
    PRIVACY = "privacy"
    HANDOVER = "handover"
    FEEDBACK = "feedback"


@dataclass(frozen=True, slots=True)
class Place:
    """What the learner is looking at.

    `slot` is the profile key being asked for, `course` the entry in view, `facet` and `value`
    what is browsed, `offset` the first of the listed courses on this page.
    """

    stage: Stage = Stage.WELCOME
    slot: str | None = None
    course: str | None = None
    facet: str | None = None
    value: str | None = None
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Conversation:
    """State between turns.

    `declined` are slots not to be asked for again. `listed` are the courses of the page in view,
    in order, `offered` the choices under the last reply, `promoted` the courses that the last
    change of wishes has brought in: they are shown first, `dismissed` those that the learner does
    not want: they come last. `saved` is the shortlist. `rated` tells that feedback was asked for.
    `watched` are courses whose changes are news to the learner. `misses` counts messages in a row
    that were not understood.
    """

    language: str = "en"
    greeted: bool = False
    place: Place = Place()
    trail: tuple[Place, ...] = ()
    profile: Profile = field(default_factory=Profile)
    need: Need | None = None
    declined: frozenset[str] = frozenset()
    listed: tuple[str, ...] = ()
    offered: tuple[Choice, ...] = ()
    promoted: tuple[str, ...] = ()
    dismissed: tuple[str, ...] = ()
    saved: tuple[str, ...] = ()
    watched: tuple[Watched, ...] = ()
    rated: bool = False
    turns: int = 0
    misses: int = 0
    person_requested: bool = False

    def moved(self, place: Place) -> Conversation:
        """At `place`, with the way back remembered."""
        if place == self.place:
            return self
        trail = (*self.trail, self.place)[-TRAIL_LENGTH:]
        return replace(self, place=place, trail=trail)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values."""
        return {
            "language": self.language,
            "greeted": self.greeted,
            "place": _sparse(self.place),
            "trail": [_sparse(place) for place in self.trail],
            "profile": self.profile.to_json(),
            "need": self.need.to_json() if self.need else None,
            "declined": sorted(self.declined),
            "listed": list(self.listed),
            "offered": [[choice.id, choice.label] for choice in self.offered],
            "promoted": list(self.promoted),
            "dismissed": list(self.dismissed),
            "saved": list(self.saved),
            "watched": [list(astuple(watched)) for watched in self.watched],
            "rated": self.rated,
            "turns": self.turns,
            "misses": self.misses,
            "person_requested": self.person_requested,
        }

    @classmethod
    def from_json(cls, state: Mapping[str, Any]) -> Conversation:
        """Read back what `to_json` wrote, by this version or an older one.

        An empty mapping is a new conversation; what is unknown or missing takes its default.
        """
        if not state:
            return cls()
        known = {name: state[name] for name in cls.__slots__ if name in state}
        known["place"] = _place(state["place"])
        known["trail"] = tuple(_place(place) for place in state["trail"])
        known["profile"] = Profile.from_json(state["profile"])
        known["need"] = Need.from_json(state["need"]) if state["need"] else None
        known["declined"] = frozenset(state["declined"])
        known["listed"] = tuple(state["listed"])
        known["offered"] = tuple(Choice(*pair) for pair in state["offered"])
        for name in ("promoted", "dismissed", "saved"):
            known[name] = tuple(state.get(name, ()))
        known["watched"] = tuple(Watched(*values) for values in state.get("watched", ()))
        return cls(**known)


def _sparse(place: Place) -> dict[str, Any]:
    values = {name: getattr(place, name) for name in Place.__slots__}
    return {name: value for name, value in values.items() if value not in (None, 0)}


def _place(values: Mapping[str, Any]) -> Place:
    return Place(**{**values, "stage": Stage(values["stage"])})
