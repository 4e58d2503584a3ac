"""One step of a conversation: state and reading in, state and outcome out. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from assistant.dialogs import asking, changes, options
from assistant.dialogs.flows import (
    browse,
    questions,
    recommendations,
    side,
    views,
    welcome,
)
from assistant.dialogs.outcome import Message, Option, Outcome, Say, Term
from assistant.dialogs.reading import Intent, Reading
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Conversation, Stage
from assistant.errors import InvalidInputError
from assistant.retrieval.portfolio import Portfolio
from assistant.retrieval.profile import BACKGROUND

_COURSE_INTENTS = {
    Intent.ADMISSION: "admission",
    Intent.FEES: "fees",
    Intent.REGISTER: "register",
    Intent.RECOGNITION: "recognition",
    Intent.PATHWAY: "pathway",
    Intent.OPEN_COURSE: "open",
}
_MOVES = (
    Intent.DISTRESS,
    Intent.START_OVER,
    Intent.ASK_PERSON,
    Intent.PRIVACY,
    Intent.BACK,
    Intent.HELP,
    Intent.LANGUAGE,
)
"""Intents that go before everything else a message carries."""

_MISSES_BEFORE_PERSON = 2


class Engine:
    """Decides what happens next; `languages` it can answer in, `sections` name a topic's source."""

    def __init__(self, languages: Sequence[str], sections: Mapping[str, str]) -> None:
        self._languages = tuple(languages)
        self._sections = sections

    def step(
        self, conversation: Conversation, reading: Reading, portfolio: Portfolio, today: date
    ) -> Outcome:
        """The conversation after one message or tap, and what is said to it."""
        begun = replace(conversation, turns=conversation.turns + 1)
        if not begun.language_chosen:
            begun = replace(begun, language=reading.language)
        scene = Scene(begun, reading, portfolio, today)
        first = not begun.greeted
        step = self._tap(scene, reading.choice) if reading.choice else self._text(scene)
        if first and not step.conversation.greeted:
            told = welcome.notice(scene, self._languages)
            step = replace(
                step.preceded_by(told), conversation=replace(step.conversation, greeted=True)
            )
        return Outcome(
            step.conversation,
            step.messages,
            step.stage or step.conversation.place.stage,
            step.trace,
        )

    # Taps

    def _tap(self, scene: Scene, choice: str) -> Step:
        verb, _, rest = choice.partition(":")
        if verb in views.VERBS:
            entry = scene.portfolio.entry(rest)
            return views.show(scene, verb, entry) if entry else views.gone(scene)
        if verb == "language" and rest in self._languages:
            return self._speak(scene, rest)
        if verb == "browse":
            facet, _, value = rest.partition("=")
            if not facet or facet in browse.FACETS:
                return browse.show(scene, facet or None, value or None)
        # The rest answers the reply it stands under and means nothing later.
        if scene.reading.stale:
            return self._again(scene).preceded_by(Message((Say("stale"),)))
        if verb == "set":
            return self._answered(scene, rest)
        if verb == "ask":
            return questions.show(scene, rest)
        if verb == "drop":
            dropped = changes.withdraw(scene, rest.split(","))
            return recommendations.show(dropped)
        plain = {
            "skip": self._skip,
            "show": recommendations.show,
            "more": self._more,
            "refine": questions.refine,
            "restart": self._restart,
            "back": self._back,
            "help": side.help_,
            "privacy": side.privacy,
            "person": side.person,
        }.get(verb)
        if plain is None:
            return self._again(scene).preceded_by(Message((Say("stale"),)))
        return plain(scene)

    def _answered(self, scene: Scene, rest: str) -> Step:
        slot, _, value = rest.partition("=")
        try:
            changed = changes.answer(scene, slot, value)
        except InvalidInputError:
            return self._again(scene).preceded_by(Message((Say("stale"),)))
        return self._onward(changed, (slot,))

    # Text

    def _text(self, scene: Scene) -> Step:
        reading = scene.reading
        if reading.empty:
            return self._again(scene).preceded_by(Message((Say("not-text"),)))
        if reading.has(Intent.START) and reading.course is None:
            return welcome.show(scene, self._languages)
        if reading.to_language:
            return self._speak(scene, reading.to_language)
        for intent in _MOVES:
            if reading.has(intent):
                return self._move(scene, intent)
        before = scene
        scene = changes.apply(scene)
        if scene.conversation.profile.goal != before.profile.goal and not reading.led:
            scene = self._doubted(before, scene)
        changed = changes.differing(before.conversation, scene.conversation)
        step = self._journey(scene, changed)
        noted = changes.acknowledgement(scene, changed)
        faults = tuple(
            Say("fault", {"slot": Term("slot", slot), "value": value})
            for slot, value in reading.faults
        )
        said = (*faults, *noted)
        if said and step.messages:
            first, *others = step.messages
            step = replace(step, messages=(replace(first, says=(*said, *first.says)), *others))
        understood = (
            step.stage is not None or step.conversation.misses == before.conversation.misses
        )
        if understood:
            step = replace(step, conversation=replace(step.conversation, misses=0))
        return step

    def _journey(self, scene: Scene, changed: tuple[str, ...]) -> Step:
        reading = scene.reading
        if reading.topic and reading.topic in self._sections:
            answer = side.question(scene, reading.topic, self._sections[reading.topic])
            if reading.course is None:
                return self._then_again(scene, answer)
        course = reading.course or self._pointed_at(scene)
        about_course = next((i for i in reading.intents if i in _COURSE_INTENTS), None)
        if about_course or course:
            return self._course(scene, about_course, course)
        if reading.has(Intent.BROWSE) and not reading.goal:
            return browse.show(scene)
        if reading.change and not changed:
            return questions.show(scene, reading.change)
        if changed:
            return self._onward(scene, changed)
        if reading.has(Intent.SKIP) or (reading.has(Intent.NO) and scene.place.slot):
            return self._skip(scene)
        if reading.has(Intent.MORE):
            return self._more(scene)
        if reading.has(Intent.SHOW) or (reading.has(Intent.YES) and not scene.place.slot):
            return recommendations.show(scene)
        if reading.has(Intent.GREET):
            return self._greeted(scene)
        if reading.has(Intent.THANKS):
            return self._then_again(scene, Step(scene.conversation, (Message((Say("thanks"),)),)))
        if reading.values or reading.removed:
            return self._onward(scene, ())
        if reading.has(Intent.OUT_OF_SCOPE):
            return self._then_again(
                scene, Step(scene.conversation, (Message((Say("out-of-scope"),)),), Stage.QUESTION)
            )
        return self._not_understood(scene)

    def _doubted(self, before: Scene, after: Scene) -> Scene:
        """Words that nothing in the portfolio is about replace no goal that was clear before."""
        known = before.conversation
        if known.need is None or after.ranking.about:
            return after
        profile = replace(
            after.profile, goal=known.profile.goal, occupation=known.profile.occupation
        )
        return after.having(replace(after.conversation, need=known.need, profile=profile))

    def _move(self, scene: Scene, intent: Intent) -> Step:
        match intent:
            case Intent.DISTRESS:
                return Step(
                    scene.conversation,
                    (Message((Say("distress"),), options=(options.PERSON,)),),
                    Stage.HANDOVER,
                )
            case Intent.START_OVER:
                return self._restart(scene)
            case Intent.ASK_PERSON:
                return side.person(scene)
            case Intent.PRIVACY:
                return side.privacy(scene)
            case Intent.BACK:
                return self._back(scene)
            case Intent.LANGUAGE:
                return side.languages(scene, self._languages)
            case _:
                return self._then_again(scene, side.help_(scene))

    def _course(self, scene: Scene, intent: Intent | None, course: str | None) -> Step:
        verb = _COURSE_INTENTS[intent] if intent else "open"
        course = course or scene.place.course
        if course is None and len(scene.conversation.listed) == 1:
            course = scene.conversation.listed[0]
        if course is None:
            return views.which(scene)
        entry = scene.portfolio.entry(course)
        return views.show(scene, verb, entry) if entry else views.gone(scene)

    def _pointed_at(self, scene: Scene) -> str | None:
        ordinal, listed = scene.reading.ordinal, scene.conversation.listed
        if ordinal is None or not listed or ordinal > len(listed):
            return None
        return listed[-1] if ordinal == -1 else listed[ordinal - 1]

    def _greeted(self, scene: Scene) -> Step:
        if not scene.conversation.greeted:
            return welcome.show(scene, self._languages)
        return self._then_again(scene, Step(scene.conversation, (Message((Say("hello-again"),)),)))

    # Going on

    def _onward(self, scene: Scene, changed: tuple[str, ...]) -> Step:
        """After something was learnt: the view that asked for it, the next question, or results."""
        place = scene.place
        came_from = scene.conversation.trail[-1] if scene.conversation.trail else place
        if changed and set(changed) <= set(BACKGROUND):
            for view in (place, came_from):
                entry = scene.portfolio.entry(view.course or "")
                if entry and view.stage in (Stage.FEES, Stage.ADMISSION):
                    return views.show(scene, view.stage, entry)
        shown_before = any(
            seen.stage is Stage.RECOMMENDATIONS for seen in (place, *scene.conversation.trail)
        )
        slot = None if shown_before and "goal" not in changed else asking.next_slot(scene)
        return questions.show(scene, slot) if slot else recommendations.show(scene)

    def _skip(self, scene: Scene) -> Step:
        slot = scene.place.slot
        if slot is None:
            return recommendations.show(scene)
        declined = scene.conversation.declined | {slot}
        skipped = scene.having(
            replace(scene.conversation, declined=declined, profile=scene.profile.without((slot,)))
        )
        return self._onward(skipped, ())

    def _more(self, scene: Scene) -> Step:
        place = scene.place
        if place.stage is Stage.BROWSE and (place.value or place.facet == "title"):
            return browse.show(scene, place.facet, place.value, place.offset + browse.PAGE)
        if place.stage is Stage.RECOMMENDATIONS:
            return recommendations.show(scene, place.offset + recommendations.PAGE)
        return recommendations.show(scene)

    def _restart(self, scene: Scene) -> Step:
        known = scene.conversation
        fresh = Conversation(
            language=known.language,
            language_chosen=known.language_chosen,
            greeted=True,
            turns=known.turns,
            person_requested=known.person_requested,
        )
        return welcome.show(scene.having(fresh), self._languages, (Say("restarted"),))

    def _speak(self, scene: Scene, language: str) -> Step:
        known = replace(scene.conversation, language=language, language_chosen=True)
        told = Step(known, (Message((Say("language-changed"),)),))
        return self._then_again(scene.having(known), told)

    # Where we are

    def _back(self, scene: Scene) -> Step:
        trail = scene.conversation.trail
        if not trail:
            return self._again(scene)
        # Going back must not grow the trail: arrive there as if it had never been left.
        arrived = replace(scene.conversation, place=trail[-1], trail=trail[:-1])
        return self._again(scene.having(arrived))

    def _again(self, scene: Scene) -> Step:
        """Show the place once more."""
        place = scene.place
        if place.slot and place.stage is not Stage.WELCOME:
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
            case Stage.WELCOME:
                return welcome.show(scene, self._languages)
        entry = scene.entry
        return views.show(scene, views.verb_of(place), entry) if entry else views.gone(scene)

    def _then_again(self, scene: Scene, aside: Step) -> Step:
        """An aside, then the question that was open before it; other places just stay."""
        if not scene.place.slot or scene.place.stage is Stage.WELCOME:
            ways = aside.messages[-1].options or _ways(scene)
            last = replace(aside.messages[-1], options=ways)
            return replace(aside, messages=(*aside.messages[:-1], last))
        asked = questions.show(scene.having(aside.conversation), scene.place.slot)
        return replace(aside, messages=(*aside.messages, *asked.messages))

    def _not_understood(self, scene: Scene) -> Step:
        misses = scene.conversation.misses + 1
        missed = replace(scene.conversation, misses=misses)
        says = [Say("not-understood")]
        ways: tuple[Option, ...] = (options.HELP, options.BROWSE)
        if misses >= _MISSES_BEFORE_PERSON:
            says.append(Say("not-understood-again"))
            ways = (options.PERSON, *ways)
        return self._then_again(scene, Step(missed, (Message(tuple(says), options=ways),)))


def _ways(scene: Scene) -> tuple[Option, ...]:
    """Ways on where no question is open."""
    if scene.place.stage is Stage.WELCOME:
        return (options.BROWSE, options.HELP)
    if scene.entry is not None:
        return (*views.offers(scene, scene.entry), options.BACK)
    return (options.SHOW, options.BROWSE)
