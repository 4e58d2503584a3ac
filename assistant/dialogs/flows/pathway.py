"""Pathways: what a course stacks into, with whom, and how many credits that makes."""

from __future__ import annotations

from dataclasses import replace

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.register import Pathway
from assistant.dialogs import facts, options
from assistant.dialogs.flows import course
from assistant.dialogs.outcome import AnyOf, Message, Names, Say, Value
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Place, Stage


def show(scene: Scene, entry: Microcredential) -> Step:
    """Every pathway that `entry` belongs to, else what its stackability says."""
    scene = scene.at(Place(Stage.PATHWAY, course=entry.id))
    release = scene.portfolio.release
    found = [pathway for pathway in release.pathways.values() if entry.id in pathway.courses]
    says = [Say("pathway-title", {"title": facts.title(entry, scene.language)})]
    for pathway in found:
        says += _told(scene, pathway, entry)
    towards = [release.entries[c] for c in entry.stackability or () if c in release.entries]
    if towards:
        titles = tuple(facts.title(other, scene.language) for other in towards)
        says.append(Say("pathway-towards", {"titles": titles}))
    if not found and not towards:
        alone = entry.stackability is not None
        says.append(Say("pathway-stand-alone" if alone else "pathway-not-stated"))
    others = dict.fromkeys(
        c for pathway in found for c in pathway.courses if c != entry.id and c in release.entries
    )
    listed = tuple(others)[:5]
    choices = tuple(options.open_course(release.entries[c], scene.language) for c in listed)
    conversation = replace(scene.conversation, listed=listed)
    ways = (*choices, *course.views(scene, entry, "pathway")[-1:], options.BACK)
    return Step(conversation, (Message(tuple(says), options=ways),))


def _told(scene: Scene, pathway: Pathway, here: Microcredential) -> list[Say]:
    release = scene.portfolio.release
    says = [Say("pathway-name", {"name": Names(pathway.titles), "steps": len(pathway.steps)})]
    for number, step in enumerate(pathway.steps, start=1):
        known = [release.entries[c] for c in step.courses if c in release.entries]
        titles: tuple[Value, ...] = tuple(_step_title(scene, entry, here) for entry in known)
        says.append(
            Say(
                "pathway-step",
                {"number": number, "titles": Say("alternatives", {"items": AnyOf(titles)})},
            )
        )
    if pathway.ects:
        says.append(Say("pathway-total", {"ects": pathway.ects}))
    if pathway.award:
        says.append(Say("pathway-award", {"award": Names(pathway.award)}))
    return says


def _step_title(scene: Scene, entry: Microcredential, here: Microcredential) -> Say:
    args: dict[str, Value] = {
        "title": facts.title(entry, scene.language),
        "provider": facts.provider_names(scene, entry),
        "ects": entry.ects if entry.ects is not None else 0,
    }
    return Say("pathway-course-here" if entry.id == here.id else "pathway-course", args)
