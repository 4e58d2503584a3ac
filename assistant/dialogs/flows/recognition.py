"""Recognition: where the credential counts, what one gets, and whom to ask elsewhere."""

from __future__ import annotations

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.terms import Certificate
from assistant.dialogs import facts, options
from assistant.dialogs.flows import contact, course
from assistant.dialogs.outcome import Message, Quote, Say, Term
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Place, Stage


def show(scene: Scene, entry: Microcredential) -> Step:
    """Does it count? What the provider states, and the framework's rule."""
    scene = scene.at(Place(Stage.RECOGNITION, course=entry.id))
    language = entry.text_language
    says = [Say("recognition-title", {"title": facts.title(entry, scene.language)})]
    for item in entry.recognition:
        if item.kind:
            says.append(Say("recognition-counts", {"kind": Term("recognition", item.kind)}))
        if item.text:
            says.append(Say("recognition-own-words", {"text": Quote(item.text, language)}))
    if not entry.recognition:
        says.append(Say("recognition-not-stated"))
    certificate = facts.mixed("certificate", Certificate, entry.certificate, language)
    says.append(Say("recognition-certificate", {"certificate": certificate}))
    says.append(
        Say("recognition-volume", {"volume": facts.volume(entry), "level": facts.level(entry)})
    )
    says.append(Say("recognition-elsewhere"))
    told, links = contact.of(scene, entry)
    says.append(told)
    choices = (*course.views(scene, entry, "recognition"), options.BACK)
    return Step(scene.conversation, (Message(tuple(says), options=choices, links=links),))
