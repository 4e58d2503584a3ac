"""The shortlist: courses that the learner keeps to decide on later."""

from __future__ import annotations

from dataclasses import replace

from assistant.catalogue.entry import Microcredential
from assistant.dialogs import facts, options
from assistant.dialogs.outcome import Message, Say
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Place, Stage

MAX_SAVED = 10
"""More than a person compares; a longer list is no short one."""


def save(scene: Scene, entry: Microcredential) -> Step:
    """Keep `entry`."""
    saved = scene.conversation.saved
    if entry.id not in saved and len(saved) >= MAX_SAVED:
        return _told(scene, entry, Say("list-full", {"count": MAX_SAVED}))
    kept = tuple(dict.fromkeys((*saved, entry.id)))
    scene = scene.having(replace(scene.conversation, saved=kept))
    title = facts.title(entry, scene.language)
    return _told(scene, entry, Say("list-saved", {"title": title, "count": len(kept)}))


def remove(scene: Scene, entry: Microcredential) -> Step:
    """Take `entry` off the list."""
    kept = tuple(saved for saved in scene.conversation.saved if saved != entry.id)
    scene = scene.having(replace(scene.conversation, saved=kept))
    return show(scene).opened_with(
        Say("list-removed", {"title": facts.title(entry, scene.language)})
    )


def show(scene: Scene) -> Step:
    """The list; what the portfolio has lost is said and leaves it."""
    scene = scene.at(Place(Stage.SHORTLIST))
    entries = [entry for id_ in scene.conversation.saved if (entry := scene.portfolio.entry(id_))]
    lost = len(scene.conversation.saved) - len(entries)
    kept = tuple(entry.id for entry in entries)
    conversation = replace(scene.conversation, saved=kept, listed=kept)
    says = [Say("list-lost", {"count": lost})] if lost else []
    if not entries:
        ways = (options.SHOW, options.BROWSE)
        return Step(conversation, (Message((*says, Say("list-empty")), options=ways),))
    says.append(Say("list-title", {"count": len(entries)}))
    for number, entry in enumerate(entries, start=1):
        says.append(
            Say(
                "list-line",
                {
                    "number": number,
                    "title": facts.title(entry, scene.language),
                    "provider": facts.provider_names(scene, entry),
                    "fee": facts.fee(scene, entry),
                    "deadline": facts.deadline(entry, scene.today),
                },
            )
        )
    if scene.portfolio.release.catalogue.is_sample:
        says.append(Say("sample-mark"))
    choices = (
        *(options.open_course(entry, scene.language) for entry in entries),
        *((options.compare(kept),) if len(kept) > 1 else ()),
        options.SHOW,
    )
    return Step(conversation, (Message(tuple(says), options=choices),))


def _told(scene: Scene, entry: Microcredential, said: Say) -> Step:
    ways = (options.SHORTLIST, options.course("register", entry), options.SHOW)
    scene = scene.at(Place(Stage.COURSE, course=entry.id))
    return Step(scene.conversation, (Message((said,), options=ways),), Stage.SHORTLIST)
