"""Courses like one that the learner looks at."""

from __future__ import annotations

from dataclasses import replace

from assistant.catalogue.entry import Microcredential
from assistant.dialogs import facts, options
from assistant.dialogs.flows import recommendations
from assistant.dialogs.outcome import Message, Say
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Place, Stage


def show(scene: Scene, entry: Microcredential) -> Step:
    """The courses nearest to what `entry` is about that break nothing the learner stated."""
    scene = scene.at(Place(Stage.COURSE, course=entry.id, value="similar"))
    search = scene.portfolio.search
    title, language = entry.title_in("en")
    alike = search.rank(search.need(title, language), scene.profile, scene.today)
    hits = [hit for hit in alike.by_relevance if hit.course in alike.about and not hit.breaks]
    hits = [hit for hit in hits if hit.course != entry.id][: recommendations.PAGE]
    named = {"title": facts.title(entry, scene.language)}
    here = options.open_course(entry, scene.language)
    if not hits:
        ways = (here, options.WHAT_IF, options.SHOW)
        return Step(scene.conversation, (Message((Say("similar-none", named),), options=ways),))
    says = [Say("similar-title", named)]
    if scene.portfolio.release.catalogue.is_sample:
        says.append(Say("sample-mark"))
    found = [scene.portfolio.release.entries[hit.course] for hit in hits]
    choices = tuple(options.open_course(other, scene.language) for other in found)
    together = options.compare((entry.id, *(hit.course for hit in hits)))
    message = Message(
        tuple(says),
        cards=tuple(recommendations.card(scene, hit) for hit in hits),
        options=(*choices, together, here),
    )
    conversation = replace(scene.conversation, listed=tuple(hit.course for hit in hits))
    return Step(conversation, (message,), trace={"similar": list(conversation.listed)})
