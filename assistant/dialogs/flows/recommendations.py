"""Recommendations: three at a time, each with why it fits and what is not known."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from assistant.catalogue.entry import Microcredential
from assistant.dialogs import changes, facts, options
from assistant.dialogs.flows import nothing_fits
from assistant.dialogs.outcome import CourseCard, Message, Row, Say, Term, Value
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Place, Stage
from assistant.retrieval.ranking import Hit
from assistant.retrieval.verdicts import Verdict

PAGE = 3


def show(scene: Scene, offset: int = 0) -> Step:
    """The page of recommendations that begins at `offset`, or why there are none."""
    scene = scene.at(Place(Stage.RECOMMENDATIONS, offset=offset))
    hits = _suitable(scene)
    if not hits:
        return _nearest(scene) or nothing_fits.show(scene)
    fresh = _brought_in(scene, hits)
    conversation = replace(scene.conversation, promoted=fresh)
    hits.sort(key=lambda hit: hit.course not in fresh)  # stable: else the order stays
    page = hits[offset : offset + PAGE]
    if not page:
        return _no_more(scene, len(hits))
    entries = [scene.portfolio.release.entries[hit.course] for hit in page]
    more = len(hits) > offset + PAGE
    choices = (
        *(options.open_course(entry, scene.language) for entry in entries),
        *((options.MORE,) if more else ()),
        options.REFINE,
    )
    message = Message(
        _introduction(scene, hits, offset, len(fresh)),
        cards=tuple(card(scene, hit) for hit in page),
        options=choices,
    )
    trace = {
        "shown": [{"course": hit.course, "score": round(hit.score, 4)} for hit in page],
        "candidates": len(hits),
    }
    shown = replace(conversation, listed=tuple(hit.course for hit in page))
    return Step(shown, (message,), trace=trace)


def _nearest(scene: Scene) -> Step | None:
    """Where nothing is about the goal for certain: what comes nearest and breaks nothing stated."""
    ranking = scene.ranking
    if ranking.about or not ranking.is_near:
        return None
    page = [hit for hit in ranking.by_relevance if not hit.breaks][:PAGE]
    if not page:
        return None
    entries = [scene.portfolio.release.entries[hit.course] for hit in page]
    says = [Say("recommend-nearest", {"goal": scene.profile.goal or ""})]
    if scene.portfolio.release.catalogue.is_sample:
        says.append(Say("sample-mark"))
    choices = tuple(options.open_course(entry, scene.language) for entry in entries)
    message = Message(
        tuple(says),
        cards=tuple(card(scene, hit) for hit in page),
        options=(*choices, options.GOAL, options.BROWSE, options.PERSON),
    )
    listed = tuple(hit.course for hit in page)
    return Step(
        replace(scene.conversation, listed=listed, promoted=()),
        (message,),
        trace={"about": 0, "nearest": list(listed)},
    )


def _suitable(scene: Scene) -> list[Hit]:
    """What is about the goal and breaks nothing stated: open before closed, fitting first.

    What the learner dismissed comes last.
    """
    ranking, entries = scene.ranking, scene.portfolio.release.entries
    hits = [hit for hit in ranking.possible if hit.course in ranking.about]
    dismissed = scene.conversation.dismissed
    return sorted(
        hits,
        key=lambda hit: (
            hit.course in dismissed,
            facts.is_closed(entries[hit.course], scene.today),
        ),
    )


def _brought_in(scene: Scene, hits: list[Hit]) -> tuple[str, ...]:
    """The courses that this turn's change of wishes has made possible, for the same goal.

    They come first, so that "I can also come on site" is seen to change something.
    """
    begun = scene.begun
    if begun.profile == scene.profile:
        return begun.promoted
    if begun.profile.goal != scene.profile.goal or not begun.listed:
        return ()
    before = {hit.course for hit in _suitable(scene.having(begun))}
    return tuple(hit.course for hit in hits if hit.course not in before) if before else ()


def _introduction(scene: Scene, hits: list[Hit], offset: int, fresh: int) -> tuple[Say, ...]:
    goal: dict[str, Value] = {"goal": scene.profile.goal} if scene.profile.goal else {}
    count, fitting = len(hits), sum(hit.fits for hit in hits)
    if offset:
        says = [Say("recommend-more")]
    elif fitting:
        key = "recommend-goal" if goal else "recommend-any"
        says = [Say(key, {"count": fitting, **goal})]
        if fresh:
            says.append(Say("recommend-new", {"count": fresh}))
        if fitting < count:
            says.append(Say("recommend-also-unstated", {"count": count - fitting}))
    else:
        says = [Say("recommend-only-unstated", {"count": count})]
    if scene.portfolio.release.catalogue.is_sample:
        says.append(Say("sample-mark"))
    return tuple(says)


def _no_more(scene: Scene, count: int) -> Step:
    says = (Say("recommend-no-more", {"count": count}),)
    choices = (options.SHOW, options.REFINE, options.BROWSE, options.PERSON)
    return Step(scene.conversation, (Message(says, options=choices),))


def card(scene: Scene, hit: Hit) -> CourseCard:
    """The short card of one course, with why it fits."""
    entry = scene.portfolio.release.entries[hit.course]
    return CourseCard(
        hit.course,
        facts.title(entry, scene.language),
        facts.brief(scene, entry),
        (*reasons(scene, hit), *unknowns(hit), *cautions(scene, hit)),
    )


def reasons(scene: Scene, hit: Hit) -> tuple[Say, ...]:
    """Why it fits, in terms of what the learner said."""
    entry = scene.portfolio.release.entries[hit.course]
    says = []
    if scene.profile.goal and hit.course in scene.ranking.about:
        field = scene.portfolio.release.fields.get(entry.field[:2])
        broad = {"field": Term("field", field.code)} if field else {}
        key = "reason-goal-field" if field else "reason-goal"
        says.append(Say(key, {"goal": scene.profile.goal, **broad}))
    groups = set(scene.profile.target_groups) & set(entry.target_groups)
    if groups:
        named = tuple(Term("target-group", group) for group in sorted(groups))
        says.append(Say("reason-target-group", {"groups": named}))
    met = hit.named(Verdict.MET)
    if entry.is_self_paced and "modes" in met:  # "at your own pace" is said with the mode
        met = tuple(name for name in met if name != "times")
    said = tuple(_met(scene, entry, name) for name in met)
    if said:
        says.append(Say("reason-met", {"items": Row(said)}))
    return tuple(says)


def _met(scene: Scene, entry: Microcredential, name: str) -> Value:
    """The part of a constraint that this course meets, in the words of the constraint."""
    if name == "times" and entry.is_self_paced:
        return Say("met-own-pace")
    offered = {"modes": entry.mode, "times": entry.times, "languages": entry.language}.get(name)
    if offered is None:
        return changes.spoken(scene, name)
    shared = tuple(value for value in getattr(scene.profile, name) if value in offered)
    part: dict[str, Any] = {name: shared}
    narrowed = replace(scene.conversation, profile=replace(scene.profile, **part))
    return changes.spoken(scene.having(narrowed), name)


def unknowns(hit: Hit) -> tuple[Say, ...]:
    """What the provider does not state of what the learner asked for."""
    unstated = hit.named(Verdict.UNSTATED)
    if not unstated:
        return ()
    return (Say("unknown", {"items": tuple(Term("slot", name) for name in unstated)}),)


def cautions(scene: Scene, hit: Hit) -> tuple[Say, ...]:
    """What a person should know before opening it: who may join, whether it is closed."""
    entry = scene.portfolio.release.entries[hit.course]
    says = []
    if entry.open_to in ("own_students", "alliance"):
        says.append(Say("caution-open-to", {"open": Term("open-to", entry.open_to)}))
    if facts.is_closed(entry, scene.today):
        says.append(Say("caution-closed"))
    return tuple(says)
