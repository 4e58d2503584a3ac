"""Nothing fits: which constraints exclude how many, and what dropping them would bring."""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogs import changes, options
from assistant.dialogs.outcome import Message, Option, Say
from assistant.dialogs.scene import Scene, Step
from assistant.retrieval.conflicts import Conflict, find_conflict


def show(scene: Scene) -> Step:
    """Say why there is nothing and offer ways on; "the first one" means no earlier list."""
    scene = scene.having(replace(scene.conversation, listed=()))
    ranking = scene.ranking
    if not ranking.about:
        return _nothing_about(scene)
    conflict = find_conflict(ranking)
    if conflict is None:
        return _nothing_about(scene)
    says = [
        Say("nothing-fits", {"count": len(ranking.about)}),
        Say(
            "nothing-conflict",
            {
                "items": tuple(changes.spoken(scene, name) for name in conflict.smallest),
                "n": len(conflict.smallest),
            },
        ),
    ]
    for name, count in conflict.excluded.items():
        if count:
            says.append(
                Say("nothing-excludes", {"slot": changes.spoken(scene, name), "count": count})
            )
    return Step(
        scene.conversation,
        (Message(tuple(says), options=_offers(conflict)),),
        trace={"conflict": list(conflict.smallest), "gains": dict(conflict.gains)},
    )


def _offers(conflict: Conflict) -> tuple[Option, ...]:
    gains = [(name, count) for name, count in conflict.gains.items() if count]
    drops = tuple(options.drop((name,), count) for name, count in gains)
    if not drops:
        drops = (options.drop(conflict.best_drop, conflict.best_drop_gain),)
    return (*drops, options.REFINE, options.BROWSE, options.PERSON)


def _nothing_about(scene: Scene) -> Step:
    says = (Say("nothing-about", {"goal": scene.profile.goal or ""}),)
    ways = (options.GOAL, options.BROWSE, options.PERSON)
    return Step(scene.conversation, (Message(says, options=ways),), trace={"about": 0})
