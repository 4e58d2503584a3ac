"""Moving through a conversation: onward, back, the same place again, a fresh start."""

from __future__ import annotations

from dataclasses import replace

from assistant.dialogs import asking, options
from assistant.dialogs.flows import (
    browse,
    comparison,
    questions,
    recommendations,
    shortlist,
    side,
    views,
    welcome,
)
from assistant.dialogs.outcome import Message, Option, Say
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Conversation, Stage
from assistant.retrieval.profile import BACKGROUND

_MISSES_BEFORE_PERSON = 2


def onward(scene: Scene, changed: tuple[str, ...]) -> Step:
    """After something was learnt: the view that asked for it, the next question, or results."""
    conversation, place = scene.conversation, scene.place
    if changed and set(changed) <= set(BACKGROUND):
        for seen in (place, *conversation.trail[-1:]):
            if seen.course and seen.stage in (Stage.FEES, Stage.ADMISSION):
                return views.show(scene, str(seen.stage), seen.course)
    seen_results = any(seen.stage is Stage.RECOMMENDATIONS for seen in (place, *conversation.trail))
    slot = None if seen_results and "goal" not in changed else asking.next_slot(scene)
    return questions.show(scene, slot) if slot else recommendations.show(scene)


def skip(scene: Scene) -> Step:
    """Leave the open question: its slot is unknown and not asked for again."""
    slot = scene.place.slot
    if slot is None:
        return recommendations.show(scene)
    known = scene.conversation
    profile, declined = scene.profile.without((slot,)), known.declined | {slot}
    return onward(scene.having(replace(known, profile=profile, declined=declined)), ())


def more(scene: Scene) -> Step:
    """The next page of what is listed."""
    place = scene.place
    if place.stage is Stage.BROWSE and (place.value or place.facet == "title"):
        page = browse.show(scene, place.facet, place.value, place.offset + browse.PAGE)
        turned = tuple(replace(message, turned=True) for message in page.messages)
        return replace(page, messages=turned)
    if place.stage is Stage.RECOMMENDATIONS:
        return recommendations.show(scene, place.offset + recommendations.PAGE)
    return recommendations.show(scene)


def restart(scene: Scene) -> Step:
    """Forget wishes and background; language and the request for a person stay."""
    known = scene.conversation
    fresh = Conversation(
        language=known.language,
        greeted=known.greeted,
        turns=known.turns,
        person_requested=known.person_requested,
    )
    return welcome.show(scene.having(fresh), opening=(Say("restarted"),))


def speak(scene: Scene, language: str) -> Step:
    """Go on in another language."""
    known = replace(scene.conversation, language=language)
    told = Step(known, (Message((Say("language-changed"),)),))
    return then_again(scene.having(known), told)


def greeted(scene: Scene) -> Step:
    """Greet back; who has been welcomed goes on where they were."""
    if not scene.conversation.greeted:
        return welcome.show(scene)
    return then_again(scene, Step(scene.conversation, (Message((Say("hello-again"),)),)))


def back(scene: Scene) -> Step:
    """One step back."""
    known = scene.conversation
    if not known.trail:
        return again(scene)
    # As if the place had never been left: going back must not grow the trail.
    return again(scene.having(replace(known, place=known.trail[-1], trail=known.trail[:-1])))


def again(scene: Scene) -> Step:
    """Show the place once more."""
    place = scene.place
    if place.stage is Stage.WELCOME:
        return welcome.show(scene)
    if place.slot:
        return questions.show(scene, place.slot)
    match place.stage:
        case Stage.RECOMMENDATIONS:
            return recommendations.show(scene, place.offset)
        case Stage.BROWSE:
            return browse.show(scene, place.facet, place.value, place.offset)
        case Stage.CONSTRAINTS:
            return questions.refine(scene)
        case Stage.PRIVACY:
            return side.privacy(scene)
        case Stage.HANDOVER:
            return side.person(scene)
        case Stage.SHORTLIST:
            return shortlist.show(scene)
        case Stage.COMPARE:
            return comparison.show(scene, (place.value or "").split(","))
        case Stage.FEEDBACK:
            return recommendations.show(scene)
    return views.show(scene, views.verb_of(place), place.course or "")


def then_again(scene: Scene, aside: Step) -> Step:
    """An aside, then the question that was open before it; any other place just stays."""
    *earlier, last = aside.messages
    if scene.place.slot and scene.place.stage is not Stage.WELCOME:
        asked = questions.show(scene.having(aside.conversation), scene.place.slot)
        return replace(aside, messages=(*earlier, replace(last, options=()), *asked.messages))
    ways = last.options or _ways(scene)
    return replace(aside, messages=(*earlier, replace(last, options=ways)))


def not_understood(scene: Scene) -> Step:
    """Say so; at the second time in a row, offer a person."""
    misses = scene.begun.misses + 1
    says = [Say("not-understood")]
    ways: tuple[Option, ...] = (options.HELP, options.BROWSE)
    if misses >= _MISSES_BEFORE_PERSON:
        says.append(Say("not-understood-again"))
        ways = (options.PERSON, *ways)
    missed = replace(scene.conversation, misses=misses)
    return then_again(scene, Step(missed, (Message(tuple(says), options=ways),)))


def _ways(scene: Scene) -> tuple[Option, ...]:
    """Ways on where no question is open."""
    if scene.place.stage is Stage.WELCOME:
        return (options.BROWSE, options.HELP)
    if scene.entry is not None:
        return (*views.offers(scene, scene.entry), options.BACK)
    return (options.SHOW, options.BROWSE)
