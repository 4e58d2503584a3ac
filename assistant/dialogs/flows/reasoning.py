"""Why this course, why not that one, and what would change without a condition."""

from __future__ import annotations

from assistant.catalogue.entry import Microcredential
from assistant.dialogs import changes, facts, options
from assistant.dialogs.flows.recommendations import cautions, reasons, unknowns
from assistant.dialogs.outcome import Message, Say, Value
from assistant.dialogs.scene import Scene, Step
from assistant.retrieval.ranking import Hit
from assistant.retrieval.verdicts import Verdict

_FACT_OF = {
    "modes": "delivery",
    "times": "delivery",
    "max_fee": "fee",
    "languages": "language",
    "hours_per_week": "volume",
    "max_weeks": "volume",
    "min_ects": "volume",
    "starts_after": "start",
    "starts_before": "start",
    "providers": "provider",
    "countries": "country",
}
"""The fact of a card that decides on each constraint."""


def why(scene: Scene, entry: Microcredential) -> Step:
    """What speaks for `entry`, what is not known of it, what stands against it."""
    hit = _hit(scene, entry)
    title = facts.title(entry, scene.language)
    said = (*reasons(scene, hit), *unknowns(hit), *cautions(scene, hit))
    if hit.breaks:
        return why_not(scene, entry)
    says = [Say("why-title", {"title": title})]
    says += [Say("why-line", {"reason": reason}) for reason in said] or [Say("why-nothing-said")]
    return _told(scene, entry, says)


def why_not(scene: Scene, entry: Microcredential) -> Step:
    """What keeps `entry` from the recommendations, or that nothing does."""
    hit = _hit(scene, entry)
    says = [Say("why-not-title", {"title": facts.title(entry, scene.language)})]
    says += [_broken(scene, entry, name) for name in hit.named(Verdict.BROKEN)]
    if scene.profile.goal and hit.course not in scene.ranking.about:
        says.append(Say("why-not-topic", {"goal": scene.profile.goal}))
    if len(says) == 1:
        says.append(Say("why-not-nothing"))
    says += [Say("why-line", {"reason": said}) for said in (*unknowns(hit), *cautions(scene, hit))]
    return _told(scene, entry, says)


def what_if(scene: Scene) -> Step:
    """How many more courses each condition alone keeps away."""
    about = [hit for hit in scene.ranking.hits if hit.course in scene.ranking.about]
    gains = {
        name: sum(hit.named(Verdict.BROKEN) == (name,) for hit in about)
        for name in scene.ranking.stated
    }
    gains = {name: count for name, count in gains.items() if count}
    if not gains:
        ways = (options.REFINE, options.SHOW)
        return Step(scene.conversation, (Message((Say("what-if-nothing"),), options=ways),))
    says = [Say("what-if-title")]
    for name, count in gains.items():
        args: dict[str, Value] = {"wish": changes.spoken(scene, name), "count": count}
        says.append(Say("what-if-line", args))
    fitting = len([hit for hit in scene.ranking.possible if hit.course in scene.ranking.about])
    drops = tuple(options.drop((name,), count + fitting) for name, count in gains.items())
    return Step(scene.conversation, (Message(tuple(says), options=(*drops, options.SHOW)),))


def _hit(scene: Scene, entry: Microcredential) -> Hit:
    return next(hit for hit in scene.ranking.hits if hit.course == entry.id)


def _broken(scene: Scene, entry: Microcredential, name: str) -> Say:
    label = _FACT_OF[name]
    known = {**dict(facts.full(scene, entry)), "country": facts.countries(entry)}
    return Say(
        "why-not-broken",
        {
            "label": Say(f"fact-{label}"),
            "value": known[label],
            "wish": changes.spoken(scene, name),
        },
    )


def _told(scene: Scene, entry: Microcredential, says: list[Say]) -> Step:
    if scene.portfolio.release.catalogue.is_sample:
        says.append(Say("sample-mark"))
    ways = (options.open_course(entry, scene.language), options.WHAT_IF, options.SHOW)
    return Step(scene.conversation, (Message(tuple(says), options=ways),))
