"""Asking for a slot: goal, background or constraint; with choices that exist, skippable."""

from __future__ import annotations

from dataclasses import replace

from assistant.catalogue.terms import Mode, TargetGroup, Time
from assistant.dialogs import options
from assistant.dialogs.outcome import Message, Names, Option, Say, Term, Tongue
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Place, Stage
from assistant.retrieval.profile import BACKGROUND

EDUCATION_LEVELS = (4, 6, 7, 8)
"""EQF levels that people name: secondary school, bachelor, master, doctorate."""

FEE_LIMITS = (0, 50, 100, 250, 500)
"""Amounts in EUR offered as a limit; any other can be typed."""

WEEK_LIMITS = (4, 8, 16)
HOUR_LIMITS = (3, 5, 10)


def show(scene: Scene, slot: str) -> Step:
    """Ask for `slot`."""
    if slot == "goal":
        stage = Stage.GOAL
    elif slot in BACKGROUND:
        stage = Stage.BACKGROUND
    else:
        stage = Stage.CONSTRAINTS
    scene = scene.at(Place(stage, slot=slot))
    choices = _choices(scene, slot)
    closing = (options.SKIP,) if slot == "goal" else (options.SKIP, options.SHOW)
    says = [Say(f"ask-{slot.replace('_', '-')}")]
    if slot in _REASONS:
        says.append(Say(_REASONS[slot]))
    return Step(scene.conversation, (Message(tuple(says), options=(*choices, *closing)),))


_REASONS = {
    "education": "ask-why-admission",
    "experience_years": "ask-why-admission",
    "home_university": "ask-why-fees",
    "target_groups": "ask-why-fees",
}


def _choices(scene: Scene, slot: str) -> tuple[Option, ...]:
    if slot == "goal":
        return (options.BROWSE,)
    candidates = _candidates(scene)
    entries = [scene.portfolio.release.entries[course] for course in candidates]
    if slot == "modes":
        present = {mode for entry in entries for mode in entry.mode}
        found = [
            options.answer("modes", "online", Say("mode-online"))
            if present & {Mode.ONLINE_SYNC, Mode.ONLINE_ASYNC}
            else None,
            *(
                options.answer("modes", mode, Say(f"mode-{mode}"))
                for mode in (Mode.ONSITE, Mode.BLENDED)
                if mode in present
            ),
        ]
        return tuple(option for option in found if option)
    if slot == "times":
        present_times = {time for entry in entries for time in entry.times}
        return tuple(
            options.answer("times", time, Say(f"time-{time}"))
            for time in Time
            if time in present_times
        )
    if slot == "target_groups":
        return tuple(
            options.answer(slot, group, Say("choice-who", {"who": Term("who", group)}))
            for group in TargetGroup
        )
    if slot == "education":
        return tuple(
            options.answer(slot, str(level), Say("education-level", {"level": level}))
            for level in EDUCATION_LEVELS
        )
    if slot == "max_fee":
        return tuple(
            options.answer(slot, str(limit), Say("fee-limit", {"limit": limit}))
            for limit in FEE_LIMITS
        )
    if slot == "languages":
        spoken = sorted({code for entry in entries for code in entry.language})
        return tuple(
            options.answer(slot, code, Say("choice-tongue", {"language": Tongue(code)}))
            for code in spoken
        )
    if slot == "home_university":
        return tuple(
            options.answer(
                slot, provider.id, Say("choice-provider", {"provider": Names(provider.names)})
            )
            for provider in scene.portfolio.release.catalogue.providers
        )
    limits = {"max_weeks": WEEK_LIMITS, "hours_per_week": HOUR_LIMITS}.get(slot, ())
    return tuple(
        options.answer(slot, str(limit), Say(f"{slot.replace('_', '-')}-limit", {"limit": limit}))
        for limit in limits
    )


def _candidates(scene: Scene) -> tuple[str, ...]:
    """Courses among which the answer would choose: about the goal, breaking nothing else stated."""
    slot = scene.place.slot
    open_profile = scene.profile.without((slot or "",))
    ranking = scene.having(replace(scene.conversation, profile=open_profile)).ranking
    found = tuple(hit.course for hit in ranking.possible if hit.course in ranking.about)
    return found or tuple(scene.portfolio.release.entries)


def refine(scene: Scene) -> Step:
    """What is known so far, and an offer to change any of it."""
    scene = scene.at(Place(Stage.CONSTRAINTS))
    known = scene.profile
    says = [Say("refine")]
    if known.goal:
        says.append(Say("known-goal", {"goal": known.goal}))
    slots = known.stated((*BACKGROUND, *_FILTERS))
    if slots:
        says.append(Say("known", {"items": tuple(Term("slot", slot) for slot in slots)}))
    offered = ("goal", "modes", "times", "max_fee", "languages", "max_weeks", "target_groups")
    choices = tuple(options.ask(slot) for slot in offered)
    return Step(scene.conversation, (Message(tuple(says), options=(*choices, options.SHOW)),))


_FILTERS = ("modes", "times", "max_fee", "languages", "max_weeks", "starts_after", "starts_before")
