"""Welcome: what this is, what it does with data, which languages; and the first question."""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogs import options
from assistant.dialogs.outcome import Message, Option, Say, Tongue
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Place, Stage

PLACE = Place(Stage.WELCOME, slot="goal")


def notice(scene: Scene) -> Message:
    """What everybody is told once, before anything else."""
    spoken = tuple(Tongue(code) for code in scene.abilities.languages)
    says = [
        Say("welcome-hello"),
        Say("welcome-data"),
        Say("welcome-languages", {"languages": spoken}),
    ]
    if scene.portfolio.release.catalogue.is_sample:
        says.append(Say("sample-notice"))
    return Message(tuple(says))


def show(scene: Scene, opening: tuple[Say, ...] = ()) -> Step:
    """The notice, or an `opening` in its place, with the first question."""
    says = opening or notice(scene).says
    scene = scene.at(PLACE)
    others = tuple(
        Option(f"language:{code}", Say("choice-language", {"code": code}))
        for code in scene.abilities.languages
        if code != scene.language
    )
    message = Message((*says, Say("welcome-ask")), options=(options.BROWSE, options.HELP, *others))
    return Step(replace(scene.conversation, greeted=True), (message,))
