"""Not this one: a course is put last, and what was wrong with it becomes a condition."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.money import convert
from assistant.dialogs import changes
from assistant.dialogs.flows import questions, recommendations
from assistant.dialogs.scene import Scene, Step


def show(scene: Scene, entry: Microcredential, slot: str | None) -> Step:
    """The recommendations without `entry` at their head; less of `slot` than it asks for.

    Where the provider does not state that, or no course asks for less, the learner is asked.
    """
    before = scene.conversation
    dismissed = tuple(dict.fromkeys((*before.dismissed, entry.id)))
    scene = scene.having(replace(before, dismissed=dismissed))
    if slot is None:
        return recommendations.show(scene)
    limit = _below(scene, entry, slot)
    if limit is None:
        return questions.show(scene, slot)
    values: dict[str, Any] = {slot: limit}
    if slot == "max_fee":
        values["currency"] = _currency(scene)
    profile = replace(scene.profile, **values)
    scene = scene.having(replace(scene.conversation, profile=profile))
    noted = changes.acknowledgement(scene, changes.differing(before, scene.conversation))
    return recommendations.show(scene).opened_with(*noted)


def _below(scene: Scene, entry: Microcredential, slot: str) -> Any:
    """The most that another course about the goal asks for and that is less than `entry` does."""
    here = _amount(scene, entry, slot)
    if here is None:
        return None
    others = (
        _amount(scene, scene.portfolio.release.entries[course], slot)
        for course in scene.ranking.about
    )
    return max((other for other in others if other is not None and other < here), default=None)


def _amount(scene: Scene, entry: Microcredential, slot: str) -> Any:
    match slot:
        case "max_weeks":
            return entry.weeks
        case "hours_per_week":
            return entry.weekly_hours
        case "max_fee":
            fee, rates = scene.fees(entry).applies, scene.portfolio.release.catalogue.rates
            converted = convert(fee, _currency(scene), rates) if fee else None
            return converted.money.amount if converted else None
    return None


def _currency(scene: Scene) -> str:
    return scene.profile.currency or "EUR"
