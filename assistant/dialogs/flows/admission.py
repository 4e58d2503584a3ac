"""Admission: each thing the provider asks beside what the learner told; no verdict."""

from __future__ import annotations

from assistant.catalogue.entry import AdmissionRule, Microcredential
from assistant.catalogue.terms import RequirementKind
from assistant.dialogs import facts, options
from assistant.dialogs.flows import contact, course
from assistant.dialogs.outcome import Message, Option, Quote, Say, Term, Tongue
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Place, Stage
from assistant.retrieval.profile import Profile


def show(scene: Scene, entry: Microcredential) -> Step:
    """What the provider asks, what is known of the learner, whom to ask."""
    scene = scene.at(Place(Stage.ADMISSION, course=entry.id))
    language = entry.text_language
    says = [Say("admission-title", {"title": facts.title(entry, scene.language)})]
    if entry.open_to:
        says.append(Say("admission-open-to", {"open": Term("open-to", entry.open_to)}))
    rules = entry.admission_rules
    if rules:
        says.append(Say("admission-asks"))
        for rule in rules:
            says.append(
                Say(
                    "admission-line",
                    {"asked": _asked(scene, rule, language), "told": _told(rule, scene.profile)},
                )
            )
    elif not entry.admission_text:
        says.append(Say("admission-not-stated"))
    if entry.prerequisites:
        says.append(Say("admission-prerequisites", {"text": Quote(entry.prerequisites, language)}))
    if entry.admission_text:
        says.append(Say("admission-own-words", {"text": Quote(entry.admission_text, language)}))
    says.append(Say("admission-decides"))
    told_contact, links = contact.of(scene, entry)
    says.append(told_contact)
    message = Message(
        tuple(says),
        options=(
            *_missing(rules, scene.profile),
            *course.views(scene, entry, "admission"),
            options.BACK,
        ),
        links=links,
    )
    return Step(scene.conversation, (message,))


def _asked(scene: Scene, rule: AdmissionRule, language: str) -> Say:
    """The requirement as a sentence of ours, with the provider's words quoted."""
    quoted = Quote(rule.text, language)
    match rule.kind:
        case RequirementKind.EDUCATION:
            return Say("asks-education", {"level": rule.level or 0})
        case RequirementKind.EXPERIENCE if rule.text:
            return Say("asks-experience-in", {"years": rule.years or 0, "text": quoted})
        case RequirementKind.EXPERIENCE:
            return Say("asks-experience", {"years": rule.years or 0})
        case RequirementKind.LANGUAGE if rule.cefr and rule.language:
            return Say(
                "asks-language-level", {"language": Tongue(rule.language), "level": str(rule.cefr)}
            )
        case RequirementKind.LANGUAGE:
            return Say("asks-language", {"language": Tongue(rule.language or "")})
        case RequirementKind.COURSE:
            known = scene.portfolio.entry(rule.course or "")
            name = facts.title(known, scene.language) if known else str(rule.course)
            return Say("asks-course", {"title": name})
        case _:
            return Say(f"asks-{rule.kind}", {"text": quoted})


def _told(rule: AdmissionRule, profile: Profile) -> Say:
    """What the learner said of it; never whether that is enough."""
    if rule.kind is RequirementKind.EDUCATION and profile.education is not None:
        return Say("told-education", {"level": profile.education})
    if rule.kind is RequirementKind.EXPERIENCE and profile.experience_years is not None:
        return Say("told-experience", {"years": profile.experience_years})
    if rule.kind is RequirementKind.ENROLMENT and profile.target_groups:
        groups = tuple(Term("who", group) for group in profile.target_groups)
        return Say("told-target-groups", {"groups": groups})
    return Say("told-unknown")


def _missing(rules: tuple[AdmissionRule, ...], profile: Profile) -> tuple[Option, ...]:
    """Offers to tell what the rules ask about and the learner has not said."""
    wanted = []
    kinds = {rule.kind for rule in rules}
    if RequirementKind.EDUCATION in kinds and profile.education is None:
        wanted.append("education")
    if RequirementKind.EXPERIENCE in kinds and profile.experience_years is None:
        wanted.append("experience_years")
    return tuple(options.ask(slot) for slot in wanted)
