"""Registration hand-off: the link, the deadline, what will be needed, what one gets."""

from __future__ import annotations

from datetime import date

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.terms import Certificate, RequirementKind
from assistant.dialogs import facts, options
from assistant.dialogs.flows import contact, course, feedback
from assistant.dialogs.outcome import Address, Message, Quote, Say
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Place, Stage


def show(scene: Scene, entry: Microcredential) -> Step:
    """Hand the learner over to the university's own registration, never to a closed one."""
    scene = scene.at(Place(Stage.REGISTRATION, course=entry.id))
    told, links = contact.of(scene, entry)
    says = [Say("register-title", {"title": facts.title(entry, scene.language)})]
    handed_off = False
    if facts.is_closed(entry, scene.today):
        says += [
            Say("register-closed", {"date": _closing(entry)}),
            Say("register-closed-next"),
            told,
        ]
    elif entry.registration_url is None:
        says += [Say("register-no-link"), told]
    else:
        handed_off = True
        says.append(Say("register-link"))
        says += _conditions(scene, entry)
        says += [Say("register-decides"), told]
        links = (Address(Say("link-register"), entry.registration_url), *links)
    if scene.portfolio.release.catalogue.is_sample:
        says.append(Say("sample-link" if handed_off else "sample-mark"))
    choices = (*course.views(scene, entry, "register"), options.SHOW, options.RESTART)
    step = Step(
        scene.conversation,
        (Message(tuple(says), options=choices, links=links),),
        trace={"handed_off": entry.id if handed_off else None},
    )
    return feedback.asked(step) if handed_off else step


def _closing(entry: Microcredential) -> date:
    return entry.application_deadline or max(entry.start_dates)


def _conditions(scene: Scene, entry: Microcredential) -> list[Say]:
    says = [
        Say("register-deadline", {"deadline": facts.deadline(entry, scene.today)}),
        Say("register-start", {"start": facts.start(entry, scene.today)}),
        Say("register-fee", {"fee": facts.fee(scene, entry)}),
    ]
    asked = tuple(
        Quote(rule.text, entry.text_language)
        for rule in entry.admission_rules
        if rule.kind is RequirementKind.DOCUMENT
    )
    says.append(
        Say("register-documents", {"items": asked}) if asked else Say("register-no-documents")
    )
    certificate = facts.mixed("certificate", Certificate, entry.certificate, entry.text_language)
    says.append(Say("register-certificate", {"certificate": certificate}))
    return says
