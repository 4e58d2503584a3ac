"""Understanding: one incoming message becomes a reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from assistant.catalogue.terms import TargetGroup
from assistant.dialogs.reading import Intent, Reading
from assistant.dialogs.state import Conversation
from assistant.dialogs.understanding.asked import (
    first_named,
    intents_of,
    ordinals_of,
    topic_of,
)
from assistant.dialogs.understanding.dates import read_dates
from assistant.dialogs.understanding.facets import Found, read_facets, read_indifference
from assistant.dialogs.understanding.goal import bare_goal, led_goal
from assistant.dialogs.understanding.language import detect, is_command, words_of
from assistant.dialogs.understanding.lexicon import Lexicon
from assistant.dialogs.understanding.names import read_names
from assistant.dialogs.understanding.pattern import compile_all
from assistant.dialogs.understanding.quantities import read_bare_number, read_quantities
from assistant.dialogs.understanding.text import Message
from assistant.messages import Incoming
from assistant.retrieval.portfolio import Portfolio
from assistant.retrieval.title_index import NAMED

MAX_LENGTH = 2000
"""Characters of a message that are read; nobody states a need at greater length."""

TITLE_ALONE = 0.9
"""Title match (0-1) from which a message that says nothing else is taken to name a course."""

COURSE_INTENTS = frozenset(
    {
        Intent.OPEN_COURSE,
        Intent.DETAILS,
        Intent.ADMISSION,
        Intent.FEES,
        Intent.REGISTER,
        Intent.RECOGNITION,
        Intent.PATHWAY,
        Intent.WHY,
        Intent.WHY_NOT,
        Intent.SIMILAR,
        Intent.CRITIQUE,
        Intent.SAVE,
        Intent.UNSAVE,
    }
)
"""What is asked of one course."""


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
        # A message in a mixture is read in its main language first, then in the others at hand;
        # English only where it is heard, for its words stand in other languages too.
        order = dict.fromkeys((language, current, "en"))
        lexicons = [
            self._lexicons[name]
            for name in order
            if name in self._lexicons and (name != "en" or self._hears_english(text, language))
        ]
        return self._read(text, language, lexicons, conversation, portfolio, today)

    def _current_language(self, incoming: Incoming, conversation: Conversation) -> str:
        if conversation.turns == 0:
            hint = (incoming.language or "").split("-")[0].lower()
            return hint if hint in self._lexicons else "en"
        return conversation.language

    def _hears_english(self, text: str, language: str) -> bool:
        if language == "en":
            return True
        main, english = self._lexicons[language], self._lexicons["en"]
        heard = english.small_words - main.small_words
        return is_command(text) or bool(heard & set(words_of(text)))

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
        main = lexicons[0]
        message = Message.of(text)
        intents = intents_of(message, lexicons)
        topic, asked_about = topic_of(message, lexicons)
        course = self._course(message, portfolio, intents, main)
        if course:
            message = message.without((0, len(message.folded)))
        message = message.without(asked_about)
        found, rest = self._slots(message, lexicons, conversation, portfolio, today)
        goal, led = (None, False)
        if not (topic or course):
            goal, led = _goal(rest, main, conversation, intents, found)
        if goal:
            intents = (*intents, Intent.GOAL)
        return _consistent(
            Reading(
                language=language,
                intents=intents,
                values=found.values,
                added=frozenset(found.added),
                removed=frozenset(found.removed),
                goal=goal,
                led=led,
                change=first_named(message, lexicons, "change"),
                course=course,
                ordinals=ordinals_of(message, lexicons, conversation),
                topic=topic,
                to_language=first_named(message, lexicons, "to_language"),
                faults=tuple(found.faults),
            ),
            conversation.place.slot,
        )

    def _slots(
        self,
        message: Message,
        lexicons: list[Lexicon],
        conversation: Conversation,
        portfolio: Portfolio,
        today: date,
    ) -> tuple[Found, Message]:
        """All slot values, and the message without what they took."""
        found = Found()
        slot = conversation.place.slot
        for lexicon in lexicons:
            message = read_indifference(message, lexicon, found)
            message = read_quantities(message, lexicon, found)
            message = read_dates(message, lexicon, today, found)
            message = read_facets(message, lexicon, slot, found)
            message = read_names(message, lexicon, portfolio.release, slot, found)
            message = self._role(message, lexicon, found)
        return found, read_bare_number(message, lexicons[0], slot, found) if slot else message

    def _course(
        self, message: Message, portfolio: Portfolio, intents: tuple[Intent, ...], lexicon: Lexicon
    ) -> str | None:
        """The entry that the message names by its title."""
        if not set(intents) & COURSE_INTENTS and led_goal(message, lexicon):
            return None  # "I want to learn about ..." is a wish, even where a title says the same
        best = next(iter(portfolio.search.titles(message.original, 1)), None)
        needed = NAMED if set(intents) & COURSE_INTENTS else TITLE_ALONE
        return best[0] if best and best[1] >= needed else None

    def _role(self, message: Message, lexicon: Lexicon, found: Found) -> Message:
        """An occupation means being in work, unless it is what the learner wants to become."""
        goal = led_goal(message, lexicon)
        wished = range(*goal[1]) if goal else range(0)
        for match in compile_all(lexicon.background.roles).finditer(message.rest):
            if match.start() not in wished:
                found.values.setdefault("target_groups", (TargetGroup.EMPLOYEE,))
                return message.without(match.span())
        return message


def _goal(
    message: Message,
    lexicon: Lexicon,
    conversation: Conversation,
    intents: tuple[Intent, ...],
    found: Found,
) -> tuple[str | None, bool]:
    """The topic behind a phrase that introduces one, else what is left where one is expected.

    The second value tells whether a phrase introduced it.
    """
    led = led_goal(message, lexicon)
    if led:
        return led[0], True
    asked = conversation.place.slot
    if intents or asked not in (None, "goal"):
        return None, False
    # In the middle of things the rest of a message that says something is no topic.
    if found.said_something and conversation.profile.goal:
        return None, False
    return bare_goal(message, lexicon), False


def _consistent(reading: Reading, asked: str | None) -> Reading:
    """Settle readings that exclude each other."""
    if "max_fee" in reading.removed or reading.change == "max_fee":
        intents = tuple(intent for intent in reading.intents if intent is not Intent.FEES)
        reading = replace(reading, intents=intents)
    if reading.has(Intent.RECOGNITION) or reading.has(Intent.ADMISSION):
        # "Does it count in Germany?" does not ask for courses from there.
        asked_about: tuple[str, ...] = ("countries", "providers")
        if reading.has(Intent.RECOGNITION):  # "... for my master" tells nobody's education
            asked_about += ("education", "target_groups")
        values = {s: v for s, v in reading.values.items() if s not in asked_about}
        reading = replace(reading, values=values)
    if reading.change and not reading.led:
        reading = replace(reading, goal=None)
    if reading.to_language and "languages" in reading.values and asked == "languages":
        reading = replace(reading, to_language=None)
    if reading.to_language:
        values = {slot: v for slot, v in reading.values.items() if slot != "languages"}
        return replace(reading, intents=(Intent.LANGUAGE,), values=values, goal=None)
    return reading
