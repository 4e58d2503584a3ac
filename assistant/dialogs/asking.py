"""Which slot to ask for next: the one whose answer tells most about which course it will be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable
from itertools import chain
from math import log2

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.terms import Time
from assistant.dialogs.flows.questions import FEE_LIMITS, WEEK_LIMITS
from assistant.dialogs.scene import Scene

MAX_QUESTIONS = 3
"""Questions asked before anything is shown, the goal included."""

_ENOUGH_CONSTRAINTS = 2
"""A learner who states this many constraints on their own is not asked for more."""

_TOP = 3
"""As many courses as one page shows."""

_LEAST_CHANGE = 1 / _TOP
"""Where an answer is expected to replace less than one of the top three, they are stable."""

ASKED = ("modes", "times", "max_fee", "languages", "max_weeks")
"""Slots that filter and that a person can answer by a tap. Background is asked where it counts."""


def next_slot(scene: Scene) -> str | None:
    """The slot to ask for now: the goal, then the most telling one while the top is not stable."""
    profile, declined = scene.profile, scene.conversation.declined
    if profile.goal is None and "goal" not in declined:
        return "goal"
    asked = {"goal", *ASKED} & (declined | set(profile.stated(("goal", *ASKED))))
    if len(profile.stated()) >= _ENOUGH_CONSTRAINTS or len(asked) >= MAX_QUESTIONS:
        return None
    ranking, entries = scene.ranking, scene.portfolio.release.entries
    candidates = [entries[hit.course] for hit in ranking.possible if hit.course in ranking.about]
    if len(candidates) <= _TOP:
        return None
    open_slots = (slot for slot in ASKED if slot not in declined and not profile.stated((slot,)))
    worth = {
        slot: gain
        for slot in open_slots
        if (gain := _gain([_suited(scene, entry, slot) for entry in candidates])) is not None
    }
    return max(worth, key=worth.__getitem__, default=None)  # the first of equals


def _gain(suited: list[frozenset[Hashable]]) -> float | None:
    """Bits that an answer tells about the course, or None where the top three would hardly change.

    `suited` are the answers that would keep each candidate, best candidate first; one whose
    provider states nothing is kept by all. A learner is taken to want a candidate with the
    discount of nDCG (Järvelin and Kekäläinen 2002) as weight, and to give each answer that keeps
    it equally often. The gain is the mutual information of course and answer.
    """
    every = frozenset(chain.from_iterable(suited))
    if not every:
        return None
    kept = [answers or every for answers in suited]
    weights = [1 / log2(place + 2) for place in range(len(kept))]
    total = sum(weights)
    chance: defaultdict[Hashable, float] = defaultdict(float)
    ambiguity = 0.0
    for answers, weight in zip(kept, weights, strict=True):
        for answer in answers:
            chance[answer] += weight / total / len(answers)
        ambiguity += weight / total * log2(len(answers))
    replaced = 1 - sum(
        p * sum(answer in answers for answers in kept[:_TOP]) / _TOP for answer, p in chance.items()
    )
    if replaced < _LEAST_CHANGE:
        return None
    return -sum(p * log2(p) for p in chance.values()) - ambiguity


def _suited(scene: Scene, entry: Microcredential, slot: str) -> frozenset[Hashable]:
    """The answers to `slot` that keep `entry`; none where the provider does not state it."""
    match slot:
        case "modes":
            return frozenset("online" if m.startswith("online") else str(m) for m in entry.mode)
        case "times":
            return frozenset(Time) if entry.is_self_paced else frozenset(entry.times)
        case "languages":
            return frozenset(entry.language)
        case "max_fee":
            fee = scene.fees(entry).applies
            return _limits(float(fee.amount) if fee else None, FEE_LIMITS)
    return _limits(entry.weeks, WEEK_LIMITS)


def _limits(value: float | None, limits: tuple[int, ...]) -> frozenset[Hashable]:
    """The limits that `value` keeps, and having none."""
    if value is None:
        return frozenset()
    return frozenset((*(limit for limit in limits if value <= limit), "any"))
