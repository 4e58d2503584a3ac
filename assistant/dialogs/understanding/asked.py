"""What a message asks for: intents, a framework question, a place in the list, a change."""

from __future__ import annotations

import re
from collections.abc import Collection

from assistant.dialogs.reading import Intent
from assistant.dialogs.state import Conversation
from assistant.dialogs.understanding.lexicon import Lexicon, Patterns
from assistant.dialogs.understanding.pattern import compile_all
from assistant.dialogs.understanding.text import Message
from assistant.retrieval.portfolio import Portfolio
from assistant.retrieval.title_index import NAMED

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


def whole_message_intents(message: Message, lexicons: list[Lexicon]) -> tuple[Intent, ...]:
    """The intents for which a lexicon lists the message as a whole: a fixed phrase."""
    for lexicon in lexicons:
        found = tuple(
            intent
            for intent, patterns in lexicon.intents.items()
            if compile_all(tuple(p for p in patterns if p.startswith("="))).search(message.folded)
        )
        if found:
            return found
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
    message: Message,
    lexicons: list[Lexicon],
    conversation: Conversation,
    intents: Collection[Intent],
) -> tuple[int, ...]:
    """The places in the list in view that the message points at (1-based, -1 for the last).

    Where something is asked of a course, a bare "second" is enough.
    """
    if not conversation.listed:
        return ()
    asks = set(intents) & {*COURSE_INTENTS, Intent.COMPARE}
    for lexicon in lexicons:
        words = lexicon.ordinal_words if asks else {}
        found = [
            (match.start(), ordinal)
            for ordinal, patterns in (*lexicon.ordinals.items(), *words.items())
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


def named_course(
    message: Message, portfolio: Portfolio, intents: Collection[Intent], *, is_wish: bool
) -> str | None:
    """The entry that the message names by its title; in a wish such words are a topic."""
    asks_of_course = bool(set(intents) & {*COURSE_INTENTS, Intent.SHOW})
    if is_wish and not asks_of_course:
        return None  # "I want to learn about ..." is a wish, even where a title says the same
    best = next(iter(portfolio.search.titles(message.original, 1)), None)
    needed = NAMED if asks_of_course else TITLE_ALONE
    return best[0] if best and best[1] >= needed else None
