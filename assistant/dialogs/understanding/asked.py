"""What a message asks for: intents, a framework question, a place in the list, a change."""

from __future__ import annotations

import re

from assistant.dialogs.reading import Intent
from assistant.dialogs.state import Conversation
from assistant.dialogs.understanding.lexicon import Lexicon, Patterns
from assistant.dialogs.understanding.pattern import compile_all
from assistant.dialogs.understanding.text import Message


def intents_of(message: Message, lexicons: list[Lexicon]) -> tuple[Intent, ...]:
    """The intents that the first lexicon with any finds, in the order of the message."""
    for lexicon in lexicons:
        found = [
            (match.start(), intent)
            for intent, pattern in lexicon.intent_patterns.items()
            if (match := pattern.search(message.folded))
        ]
        if found:
            return tuple(dict.fromkeys(intent for _, intent in sorted(found)))
    return ()


def topic_of(message: Message, lexicons: list[Lexicon]) -> tuple[str | None, tuple[int, int]]:
    """The framework question asked, and the span of its term: what is asked is no wish."""
    for lexicon in lexicons:
        questions = lexicon.questions
        for topic, phrases in questions.phrases.items():
            if match := compile_all(phrases).search(message.folded):
                return topic, match.span()
        asked = compile_all(questions.asks).search(message.folded)
        if not asked:
            continue
        named = [
            (len(match.group()), topic, match.span())
            for topic, terms in questions.terms.items()
            if (match := compile_all(terms).search(message.folded))
            # "do you have anything with 5 ECTS" is no question about ECTS.
            and not re.search(r"\d[ ]*$", message.folded[: match.start()])
        ]
        if named:
            return max(named)[1:]
    return None, (0, 0)


def ordinals_of(
    message: Message, lexicons: list[Lexicon], conversation: Conversation
) -> tuple[int, ...]:
    """The places in the list in view that the message points at (1-based, -1 for the last)."""
    if not conversation.listed:
        return ()
    for lexicon in lexicons:
        found = [
            (match.start(), ordinal)
            for ordinal, patterns in lexicon.ordinals.items()
            for match in compile_all(patterns).finditer(message.folded)
        ]
        if found:
            return tuple(dict.fromkeys(ordinal for _, ordinal in sorted(found)))
    return ()


def first_named(message: Message, lexicons: list[Lexicon], section: str) -> str | None:
    """The first name in a section of the lexicons whose patterns the message matches."""
    for lexicon in lexicons:
        named: dict[str, Patterns] = getattr(lexicon, section)
        for name, patterns in named.items():
            if compile_all(patterns).search(message.folded):
                return name
    return None
