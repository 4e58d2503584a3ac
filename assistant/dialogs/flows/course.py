"""The course card, and behind it everything else that Annex II asks a provider to state."""

from __future__ import annotations

from dataclasses import replace

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.terms import Assessment, Certificate, OutcomeKind, QualityAssurance
from assistant.dialogs import facts, options
from assistant.dialogs.flows.recommendations import cautions, reasons, unknowns
from assistant.dialogs.outcome import (
    Address,
    CourseCard,
    Message,
    Option,
    Quote,
    Say,
    Term,
    Value,
)
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Place, Stage
from assistant.retrieval.ranking import Hit

MAX_OUTCOMES = 8


def show(scene: Scene, entry: Microcredential) -> Step:
    """The card of `entry` with the ways on from it."""
    scene = scene.at(Place(Stage.COURSE, course=entry.id))
    hit = Hit(entry.id, 0.0, scene.verdicts(entry))
    remarks = [*reasons(scene, hit), *unknowns(hit), *cautions(scene, hit)]
    if scene.portfolio.release.catalogue.is_sample:
        remarks.append(Say("sample-mark"))
    summary, language = entry.summary_in(scene.language)
    says = (Say("course-summary", {"text": Quote(summary, language)}),) if summary else ()
    card = CourseCard(
        entry.id, facts.title(entry, scene.language), facts.full(scene, entry), tuple(remarks)
    )
    message = Message(says, cards=(card,), options=(*views(scene, entry), options.BACK))
    return Step(scene.conversation, (message,))


def views(scene: Scene, entry: Microcredential, shown: str = "") -> tuple[Option, ...]:
    """The other views of a course, without the one that is `shown`."""
    verbs = ["details", "admission", "fees", "recognition", "similar"]
    stacks = any(entry.id in p.courses for p in scene.portfolio.release.pathways.values())
    if stacks or entry.stackability:
        verbs.append("pathway")
    saved = entry.id in scene.conversation.saved
    verbs += ["unsave" if saved else "save", "register"]
    return tuple(options.course(verb, entry) for verb in verbs if verb != shown)


def details(scene: Scene, entry: Microcredential) -> Step:
    """Learning outcomes, assessment, quality: what does not fit on the card."""
    scene = scene.at(Place(Stage.COURSE, course=entry.id, value="details"))
    language = entry.text_language
    says: list[Say] = []
    if entry.learning_outcomes:
        says.append(Say("details-outcomes"))
        for kind in (*OutcomeKind, None):
            for outcome in [o for o in entry.learning_outcomes if o.kind == kind][:MAX_OUTCOMES]:
                quoted = Quote(outcome.text, language)
                key = "details-outcome" if kind else "details-outcome-untagged"
                tagged: dict[str, Value] = {"kind": Term("outcome", kind)} if kind else {}
                says.append(Say(key, {"text": quoted, **tagged}))
    else:
        says.append(Say("details-no-outcomes"))
    for module in entry.modules:
        says.append(Say("details-module", {"title": Quote(module.title, language)}))
    is_sample = scene.portfolio.release.catalogue.is_sample
    remarks = (Say("sample-mark"),) if is_sample else ()
    title = facts.title(entry, scene.language)
    card = CourseCard(entry.id, title, _more_facts(scene, entry), remarks)
    links = (Address(Say("link-source"), entry.source_url),) if entry.source_url else ()
    message = Message(
        tuple(says),
        cards=(card,),
        options=(*views(scene, entry, "details"), options.BACK),
        links=links,
    )
    return Step(scene.conversation, (message,))


def _more_facts(scene: Scene, entry: Microcredential) -> tuple[facts.Fact, ...]:
    language = entry.text_language
    supervised: Value = (
        Term("supervision", entry.supervision) if entry.supervision else facts.NOT_STATED
    )
    field = scene.portfolio.release.fields.get(entry.field[:2])
    rows: list[facts.Fact] = [
        ("kind", Term("kind", entry.kind)),
        ("field", Term("field", field.code) if field else facts.NOT_STATED),
        ("assessment", facts.mixed("assessment", Assessment, entry.assessment, language)),
        ("supervision", supervised),
        ("certificate", facts.mixed("certificate", Certificate, entry.certificate, language)),
        ("quality", facts.mixed("quality", QualityAssurance, entry.quality_assurance, language)),
        ("awarding-body", entry.awarding_body or facts.NOT_STATED),
        ("country", facts.countries(entry)),
    ]
    if entry.prerequisites:
        rows.append(("prerequisites", Quote(entry.prerequisites, language)))
    if entry.lms:
        rows.append(("lms", entry.lms))
    rows.append(("reviewed", entry.last_reviewed or facts.NOT_STATED))
    return tuple(rows)


def gone(scene: Scene) -> Step:
    """The course is not in the portfolio (any more)."""
    place = replace(scene.place, stage=Stage.RECOMMENDATIONS, course=None)
    says = (Say("course-gone"),)
    choices = (options.SHOW, options.BROWSE)
    return Step(scene.at(place).conversation, (Message(says, options=choices),))


def which(scene: Scene) -> Step:
    """A question about a course was asked, but none is in view."""
    release = scene.portfolio.release
    entries = [release.entries[c] for c in scene.conversation.listed if c in release.entries]
    choices = tuple(options.open_course(entry, scene.language) for entry in entries)
    ways = () if choices else (options.GOAL,)
    says = (Say("course-which"),)
    return Step(scene.conversation, (Message(says, options=(*choices, *ways, options.BROWSE)),))
