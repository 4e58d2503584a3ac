"""What a message or a tap changes in the profile, and how that is acknowledged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from textwrap import shorten
from typing import Any

from assistant.catalogue.money import Money
from assistant.catalogue.terms import ONLINE_MODES, Mode
from assistant.dialogs.outcome import Country, Names, Say, Term, Tongue, Value
from assistant.dialogs.scene import Scene
from assistant.dialogs.state import Conversation
from assistant.retrieval.profile import BACKGROUND, CONSTRAINTS, Profile

MAX_GOAL = 160
"""Characters kept of a goal: it is quoted with every course, and a need is said in fewer."""

SLOTS = ("goal", *BACKGROUND, *CONSTRAINTS)
_LISTS = ("target_groups", "languages", "modes", "times", "providers", "countries")


def apply(scene: Scene) -> Scene:
    """The scene with the reading's values, corrections and withdrawals in the profile."""
    reading = scene.reading
    profile = scene.profile.without(reading.removed)
    values: dict[str, Any] = dict(reading.values)
    for slot in reading.added:
        known = getattr(profile, slot)
        values[slot] = tuple(dict.fromkeys((*known, *values[slot]))) if known else values[slot]
    if "modes" in values:
        values["modes"] = _with_blended(values["modes"])
    profile = replace(profile, **values)
    declined = (scene.conversation.declined | reading.removed) - set(values)
    conversation = replace(scene.conversation, profile=profile, declined=declined)
    after = scene.having(conversation)
    if not reading.goal:
        return after
    renewed = after.having(with_goal(conversation, scene, reading.goal))
    # Words that nothing is near to replace no goal that was clear before, and are no goal at all
    # beside something else that was said.
    said_more = bool(reading.values or reading.removed)
    is_doubtful = not reading.led and (scene.conversation.need is not None or said_more)
    return after if is_doubtful and not renewed.ranking.is_near else renewed


def with_goal(conversation: Conversation, scene: Scene, goal: str) -> Conversation:
    """The conversation with a new goal, encoded once."""
    goal = shorten(goal, MAX_GOAL, placeholder="…")
    need = scene.portfolio.search.need(goal, scene.reading.language)
    profile = replace(conversation.profile, goal=goal, occupation=None)
    declined = conversation.declined - {"goal"}
    return replace(conversation, profile=profile, need=need, declined=declined)


def _with_blended(modes: tuple[Mode, ...]) -> tuple[Mode, ...]:
    """Who comes on site and also learns online can do both in one course."""
    both = Mode.ONSITE in modes and set(modes) & set(ONLINE_MODES)
    return (*modes, Mode.BLENDED) if both and Mode.BLENDED not in modes else modes


def answer(scene: Scene, slot: str, value: str) -> Scene:
    """The scene after a tapped answer. Raises InvalidInputError for one that cannot be."""
    raw: Any = value.split(",") if slot in _LISTS else value
    given = {slot: raw}
    if slot == "max_fee":
        given["currency"] = scene.profile.currency or "EUR"
    checked = Profile.from_json(given)
    values = {name: getattr(checked, name) for name in given}
    profile = replace(scene.profile, **values)
    declined = scene.conversation.declined - {slot}
    return scene.having(replace(scene.conversation, profile=profile, declined=declined))


def withdraw(scene: Scene, slots: Iterable[str]) -> Scene:
    """The scene without these constraints, which are not asked for again."""
    dropped = [slot for slot in slots if slot in SLOTS]
    conversation = replace(
        scene.conversation,
        profile=scene.profile.without(dropped),
        declined=scene.conversation.declined | set(dropped),
    )
    return scene.having(conversation)


def differing(before: Conversation, after: Conversation) -> tuple[str, ...]:
    """The slots that differ, in their order."""
    return tuple(
        slot for slot in SLOTS if getattr(before.profile, slot) != getattr(after.profile, slot)
    )


def acknowledgement(scene: Scene, changed: tuple[str, ...]) -> tuple[Say, ...]:
    """What was noted of a message, so that a misreading is seen at once."""
    kept = [slot for slot in changed if scene.profile.stated((slot,)) and slot != "goal"]
    gone = [slot for slot in changed if not scene.profile.stated((slot,)) and slot != "goal"]
    says = []
    if kept:
        says.append(Say("noted", {"items": tuple(spoken(scene, slot) for slot in kept)}))
    if gone:
        says.append(Say("noted-gone", {"slots": tuple(Term("slot", slot) for slot in gone)}))
    return tuple(says)


def spoken(scene: Scene, slot: str) -> Value:
    """The value of a slot in words."""
    profile = scene.profile
    value = getattr(profile, slot)
    if slot == "modes":
        return tuple(Term("mode", mode) for mode in _merged(value))
    if slot in ("times", "target_groups"):
        group = {"times": "time", "target_groups": "who"}[slot]
        return tuple(Term(group, str(item)) for item in value)
    if slot == "languages":
        return Say("said-languages", {"languages": tuple(Tongue(code) for code in value)})
    if slot == "countries":
        return tuple(Country(code) for code in value)
    if slot in ("providers", "home_university"):
        named = value if isinstance(value, tuple) else (value,)
        return tuple(_provider(scene, name) for name in named)
    if slot == "residence_country":
        return Say("said-residence", {"country": Country(value)})
    if slot == "max_fee":
        if not value:
            return Say("free-of-charge")
        return Say("said-max-fee", {"fee": Money(value, profile.currency or "EUR")})
    if slot == "education":
        return Say("education-level", {"level": value})
    return Say(f"said-{slot.replace('_', '-')}", {"value": value})


def _merged(modes: tuple[Mode, ...]) -> tuple[str, ...]:
    """Both online modes are just "online" to a person."""
    if not set(ONLINE_MODES) <= set(modes):
        return tuple(str(mode) for mode in modes)
    return ("online", *(str(mode) for mode in modes if mode not in ONLINE_MODES))


def _provider(scene: Scene, name: str) -> Value:
    provider = scene.portfolio.provider(name)
    return Names(provider.names) if provider else name
