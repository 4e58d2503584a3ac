"""Fees: what this learner pays, what others pay, and which reductions may apply and why."""

from __future__ import annotations

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.fees import FeeView, Waiver
from assistant.dialogs import facts, options
from assistant.dialogs.flows import contact, course
from assistant.dialogs.outcome import Address, Message, Names, Option, Quote, Say, Term, Value
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Place, Stage


def show(scene: Scene, entry: Microcredential) -> Step:
    """The fees of `entry` for this learner."""
    scene = scene.at(Place(Stage.FEES, course=entry.id))
    view = scene.fees(entry)
    says = [Say("fees-title", {"title": facts.title(entry, scene.language)})]
    if view.applies is None:
        says.append(Say("fees-not-stated"))
    else:
        says.append(_applies(scene, view))
    if view.standard and view.audience not in (None, "standard"):
        says.append(Say("fees-standard", {"fee": facts.money(scene, view.standard)}))
    for audience, amount in view.others:
        if audience != view.audience:
            whom = Term("audience", audience)
            says.append(Say("fees-other", {"audience": whom, "fee": facts.money(scene, amount)}))
    if view.waivers:
        says.append(Say("fees-waivers"))
        says += [_waiver(scene, entry, waiver) for waiver in view.waivers]
    says.append(Say("fees-decides"))
    told, links = contact.of(scene, entry)
    says.append(told)
    if entry.fee_policy_url:
        links = (Address(Say("link-fee-policy"), entry.fee_policy_url), *links)
    choices = (*_missing(scene, view), *course.views(scene, entry, "fees"), options.BACK)
    return Step(scene.conversation, (Message(tuple(says), options=choices, links=links),))


def _applies(scene: Scene, view: FeeView) -> Say:
    assert view.applies is not None
    amount = facts.money(scene, view.applies)
    if view.audience in (None, "standard"):
        return Say("fees-applies", {"fee": amount})
    return Say("fees-applies-as", {"fee": amount, "audience": Term("audience", str(view.audience))})


def _waiver(scene: Scene, entry: Microcredential, waiver: Waiver) -> Say:
    args: dict[str, Value] = {
        "audience": Term("audience", waiver.audience),
        "percent": waiver.percent,
        "basis": _basis(scene, waiver),
    }
    if waiver.text:
        args["text"] = Quote(waiver.text, entry.text_language)
        return Say("fees-waiver-quoted", args)
    return Say("fees-waiver", args)


def _basis(scene: Scene, waiver: Waiver) -> Say:
    """Why it may apply: the learner belongs to that audience, or has not said."""
    home = scene.portfolio.provider(scene.profile.home_university or "")
    if waiver.agreement and home and waiver.belongs:
        return Say("waiver-agreement-home", {"provider": Names(home.names)})
    if waiver.agreement:
        return Say("waiver-agreement")
    return Say("waiver-belongs" if waiver.belongs else "waiver-unsaid")


def _missing(scene: Scene, view: FeeView) -> tuple[Option, ...]:
    """Offers to tell what the fee depends on and the learner has not said."""
    depends = bool(view.others or view.waivers)
    wanted = []
    if depends and not scene.profile.target_groups:
        wanted.append("target_groups")
    if depends and "student" in scene.profile.audiences and not scene.profile.home_university:
        wanted.append("home_university")
    return tuple(options.ask(slot) for slot in wanted)
