"""Understanding: one incoming message becomes a reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from assistant.catalogue.terms import TargetGroup
from assistant.dialogs.reading import Intent, Reading
from assistant.dialogs.state import Conversation
from assistant.dialogs.understanding.dates import read_dates
from assistant.dialogs.understanding.facets import Found, read_facets, read_indifference
from assistant.dialogs.understanding.goal import bare_goal, led_goal
from assistant.dialogs.understanding.language import detect
from assistant.dialogs.understanding.lexicon import Lexicon
from assistant.dialogs.understanding.names import read_names
from assistant.dialogs.understanding.pattern import compile_all
from assistant.dialogs.understanding.quantities import read_bare_number, read_quantities
from assistant.dialogs.understanding.text import Message
from assistant.messages import Incoming
from assistant.retrieval.portfolio import Portfolio

MAX_LENGTH = 2000
"""Characters of a message that are read; nobody states a need at greater length."""

TITLE_CONFIDENCE = 0.9
"""Title match from which a message is taken to name a course (0-1, see KeywordIndex.titles)."""


class Understander:
    """Reads messages by the lexicons of all languages."""

    def __init__(self, lexicons: Mapping[str, Lexicon]) -> None:
        self._lexicons = lexicons

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that can be understood."""
        return tuple(self._lexicons)

    def understand(
        self, incoming: Incoming, conversation: Conversation, portfolio: Portfolio, today: date
    ) -> Reading:
        """The reading of `incoming` in the light of what was last asked. Pure."""
        current = self._current_language(incoming, conversation)
        if incoming.choice is not None:
            return self._choice(incoming, conversation, current)
        text = (incoming.text or "")[:MAX_LENGTH].strip()
        if not text:
            return Reading(language=current, empty=True)
        offered = self._offered(text, conversation)
        if offered:
            return Reading(language=current, choice=offered)
        if text.split()[0] == "/start":
            return self._started(text, current)
        language = detect(text, current, self._lexicons)
        # A message in a mixture is read in its main language first, then in the others at hand.
        order = dict.fromkeys((language, current, "en"))
        lexicons = [self._lexicons[name] for name in order if name in self._lexicons]
        return self._read(text, language, lexicons, conversation, portfolio, today)

    def _current_language(self, incoming: Incoming, conversation: Conversation) -> str:
        if conversation.turns == 0:
            hint = (incoming.language or "").split("-")[0].lower()
            return hint if hint in self._lexicons else "en"
        return conversation.language

    def _choice(self, incoming: Incoming, conversation: Conversation, language: str) -> Reading:
        wanted = (incoming.choice or "").strip()
        offered = {choice.id for choice in conversation.offered}
        by_label = {choice.label.casefold(): choice.id for choice in conversation.offered}
        chosen = wanted if wanted in offered else by_label.get(wanted.casefold(), wanted)
        is_old = incoming.choice_turn is not None and incoming.choice_turn != conversation.turns
        return Reading(language=language, choice=chosen, stale=is_old or chosen not in offered)

    def _offered(self, text: str, conversation: Conversation) -> str | None:
        """A typed label or number of an offered choice; a number asked for is a value instead."""
        for choice in conversation.offered:
            if text.casefold() == choice.label.casefold():
                return choice.id
        asks_number = conversation.place.slot in ("max_fee", "hours_per_week", "max_weeks")
        if text.isdecimal() and not asks_number and 1 <= int(text) <= len(conversation.offered):
            return conversation.offered[int(text) - 1].id
        return None

    def _started(self, text: str, language: str) -> Reading:
        """The command /start, alone or with the payload of a deep link to a course."""
        payload = text.removeprefix("/start").strip()
        course = payload.removeprefix("mc_") if payload.startswith("mc_") else None
        return Reading(language=language, intents=(Intent.START,), course=course)

    def _read(
        self,
        text: str,
        language: str,
        lexicons: list[Lexicon],
        conversation: Conversation,
        portfolio: Portfolio,
        today: date,
    ) -> Reading:
        found = Found()
        message = Message.of(text)
        main = lexicons[0]
        intents = self._intents(message, lexicons)
        topic = self._topic(message, lexicons)
        course, title_spans = self._course(message, portfolio)
        message = message.without(*title_spans)
        for lexicon in lexicons:
            message = read_indifference(message, lexicon, found)
            message = read_quantities(message, lexicon, found)
            message = read_dates(message, lexicon, today, found)
            message = read_facets(message, lexicon, found)
            message = read_names(message, lexicon, portfolio.release, found)
            message = self._role(message, lexicon, found)
        if conversation.place.slot:
            message = read_bare_number(message, main, conversation.place.slot, found)
        goal = None if topic or course else _goal(message, main, conversation, intents, found)
        if goal:
            intents = (*intents, Intent.GOAL)
        reading = Reading(
            language=language,
            intents=intents,
            values=found.values,
            added=frozenset(found.added),
            removed=frozenset(found.removed),
            goal=goal,
            course=course,
            ordinal=self._ordinal(message, lexicons, conversation),
            topic=topic,
            to_language=self._to_language(message, lexicons),
            faults=tuple(found.faults),
        )
        return _consistent(reading)

    def _intents(self, message: Message, lexicons: list[Lexicon]) -> tuple[Intent, ...]:
        for lexicon in lexicons:
            found = [
                (match.start(), intent)
                for intent, pattern in lexicon.intent_patterns.items()
                if (match := pattern.search(message.folded))
            ]
            if found:
                return tuple(dict.fromkeys(intent for _, intent in sorted(found)))
        return ()

    def _topic(self, message: Message, lexicons: list[Lexicon]) -> str | None:
        for lexicon in lexicons:
            questions = lexicon.questions
            for topic, phrases in questions.phrases.items():
                if compile_all(phrases).search(message.folded):
                    return topic
            asked = compile_all(questions.asks).search(message.folded)
            if not asked:
                continue
            named = [
                (len(match.group()), topic)
                for topic, terms in questions.terms.items()
                if (match := compile_all(terms).search(message.folded))
            ]
            if named:
                return max(named)[1]
        return None

    def _course(
        self, message: Message, portfolio: Portfolio
    ) -> tuple[str | None, list[tuple[int, int]]]:
        best = next(iter(portfolio.search.titles(message.original, 1)), None)
        if best is None or best[1] < TITLE_CONFIDENCE:
            return None, []
        return best[0], [(0, len(message.folded))]

    def _role(self, message: Message, lexicon: Lexicon, found: Found) -> Message:
        match = compile_all(lexicon.background.roles).search(message.rest)
        if not match:
            return message
        found.values.setdefault("target_groups", (TargetGroup.EMPLOYEE,))
        return message.without(match.span())

    def _ordinal(
        self, message: Message, lexicons: list[Lexicon], conversation: Conversation
    ) -> int | None:
        if not conversation.listed:
            return None
        for lexicon in lexicons:
            for ordinal, patterns in lexicon.ordinals.items():
                if compile_all(patterns).search(message.folded):
                    return ordinal
        return None

    def _to_language(self, message: Message, lexicons: list[Lexicon]) -> str | None:
        for lexicon in lexicons:
            for language, patterns in lexicon.to_language.items():
                if compile_all(patterns).search(message.folded):
                    return language
        return None


def _goal(
    message: Message,
    lexicon: Lexicon,
    conversation: Conversation,
    intents: tuple[Intent, ...],
    found: Found,
) -> str | None:
    """The topic behind a phrase that introduces one, else what is left where one is expected."""
    led = led_goal(message, lexicon)
    if led:
        return led
    asked = conversation.place.slot
    if intents or asked not in (None, "goal"):
        return None
    # In the middle of things the rest of a message that says something is no topic.
    if found.said_something and (asked is None or conversation.profile.goal):
        return None
    return bare_goal(message, lexicon)


def _consistent(reading: Reading) -> Reading:
    """Settle readings that exclude each other."""
    if reading.to_language:
        values = {slot: v for slot, v in reading.values.items() if slot != "languages"}
        return replace(reading, intents=(Intent.LANGUAGE,), values=values, goal=None)
    return reading
