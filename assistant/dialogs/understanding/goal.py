"""The goal: what of a message names a topic, once everything else has been accounted for."""

from __future__ import annotations

import re

from assistant.dialogs.understanding.lexicon import Lexicon
from assistant.dialogs.understanding.pattern import compile_all
from assistant.dialogs.understanding.text import BOUNDARY, Message

_SENTENCE_END = re.compile(rf"[.;!?\n{BOUNDARY}]")
_PART = re.compile(rf"[^.,;:!?\n{BOUNDARY}]+")


def led_goal(message: Message, lexicon: Lexicon) -> tuple[str, tuple[int, int]] | None:
    """The topic behind the first phrase that introduces one, in the learner's own spelling.

    Gives it with the span from phrase to topic's end, or None.
    """
    for lead in compile_all(lexicon.goal.leads).finditer(message.rest):
        end = _SENTENCE_END.search(message.rest, lead.end())
        stop = end.start() if end else len(message.rest)
        halt = compile_all(lexicon.goal.stops).search(message.rest, lead.end(), stop)
        if halt:
            stop = halt.start()
        topic = _trimmed(message, lead.end(), stop, lexicon)
        if topic:
            return topic, (lead.start(), stop)
    return None


def bare_goal(message: Message, lexicon: Lexicon) -> str | None:
    """The longest part of what is left that is more than padding, or None."""
    parts = [
        topic
        for part in _PART.finditer(message.rest)
        if (topic := _trimmed(message, part.start(), part.end(), lexicon))
    ]
    return max(parts, key=len, default=None)


def _trimmed(message: Message, start: int, end: int, lexicon: Lexicon) -> str | None:
    """The original text between two places without padding words at its ends."""
    filler = compile_all(tuple(f"={word}" for word in lexicon.goal.fillers))
    words = [
        m.span()
        for m in re.finditer(r"[\w'+#.\-]*[\w+#]", message.folded[:end])
        if m.start() >= start
    ]
    while words and filler.search(message.folded[slice(*words[0])]):
        words.pop(0)
    while words and filler.search(message.folded[slice(*words[-1])]):
        words.pop()
    if not words:
        return None
    topic = message.original[words[0][0] : words[-1][1]].strip()
    return topic if sum(char.isalnum() or char in "+#" for char in topic) >= 2 else None
