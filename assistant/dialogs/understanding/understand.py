"""Understanding: one incoming message becomes a reading."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from assistant.dialogs.reading import Intent, Reading
from assistant.dialogs.state import Conversation
from assistant.dialogs.understanding.by_rules import read_by_rules
from assistant.dialogs.understanding.by_tags import read_by_tags
from assistant.dialogs.understanding.language import detect, is_command, lexicons_for
from assistant.dialogs.understanding.lexicon import Lexicon
from assistant.dialogs.understanding.tagging.tagger import Tagger
from assistant.dialogs.understanding.text import Message
from assistant.messages import Incoming
from assistant.retrieval.portfolio import Portfolio

MAX_LENGTH = 2000
"""Characters of a message that are read; nobody states a need at greater length."""


class Understander:
    """Reads messages by a tagger and the lexicons of all languages.

    `tagger` gives the tagger, or None where it cannot run: then the lexicons' rules read alone.
    """

    def __init__(
        self,
        lexicons: Mapping[str, Lexicon],
        tagger: Callable[[], Tagger | None] = lambda: None,
    ) -> None:
        self._lexicons = lexicons
        self._tagger = tagger

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
        message, tagger = Message.of(text), None if is_command(text) else self._tagger()
        if tagger is None:
            language = detect(text, current, self._lexicons)
            lexicons = lexicons_for(text, language, current, self._lexicons)
            reading = read_by_rules(message, lexicons, conversation, portfolio, today)
        else:
            encoded = tagger.encode(message)
            language = detect(text, current, self._lexicons, tagger.languages(encoded))
            lexicons = lexicons_for(text, language, current, self._lexicons)
            reading = read_by_tags(encoded, tagger, lexicons, conversation, portfolio, today)
        return _consistent(replace(reading, language=language), conversation.place.slot)

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
