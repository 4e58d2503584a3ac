"""Slots with a closed vocabulary: modes, times, target groups, education, languages."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from assistant.catalogue.terms import ONLINE_MODES, Mode, TargetGroup, Time
from assistant.dialogs.understanding.lexicon import Lexicon, Patterns
from assistant.dialogs.understanding.pattern import compile_all
from assistant.dialogs.understanding.text import BOUNDARY, Message

_CLAUSE_END = re.compile(rf"[.,;:!?\n{BOUNDARY}]")
_CLAUSE = re.compile(rf"[^.,;:!?\n{BOUNDARY}]+")
_NEGATION_REACH = 6
"""How many words may stand between a negation and what it denies."""
_NEGATION_BEHIND_REACH = 2
"""The same for "evenings don't work"."""

EXTENDED = ("modes", "times", "languages")
"""Slots whose values come on top of the known ones where a message says "also"."""

_WHOLE: dict[str, tuple[Any, ...]] = {
    "modes": tuple(Mode),
    "times": tuple(Time),
    "languages": ("bg", "de", "en", "es", "et", "fr", "it", "lt", "pl", "pt", "sl"),
}
"""All values of a slot: what is left when some are ruled out."""


@dataclass
class Found:
    """What the matchers have gathered from one message so far."""

    values: dict[str, Any] = field(default_factory=dict)
    added: set[str] = field(default_factory=set)
    removed: set[str] = field(default_factory=set)
    faults: list[tuple[str, str]] = field(default_factory=list)

    @property
    def said_something(self) -> bool:
        """Whether any slot was stated, withdrawn or misstated."""
        return bool(self.values or self.removed or self.faults)


def clause_before(text: str, position: int, lexicon: Lexicon) -> str:
    """`text` up to `position` with all but its own clause blanked, so that offsets still fit."""
    start = max((end.end() for end in _CLAUSE_END.finditer(text, 0, position)), default=0)
    for contrast in compile_all(lexicon.contrast).finditer(text, start, position):
        start = contrast.end()
    return " " * start + text[start:position]


def last_before(
    text: str, position: int, lexicon: Lexicon, patterns: Patterns, reach: int
) -> re.Match[str] | None:
    """The last match of `patterns` in the clause, at most `reach` words before `position`."""
    clause = clause_before(text, position, lexicon)
    near = [
        match
        for match in compile_all(patterns).finditer(clause)
        if len(clause[match.end() :].split()) <= reach
    ]
    return near[-1] if near else None


def is_denied(text: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether a negation in the same clause reaches `match`, from before or from behind."""
    if last_before(text, match.start(), lexicon, lexicon.negation, _NEGATION_REACH):
        return True
    behind = compile_all(lexicon.negation_behind).search(text, match.end())
    return (
        behind is not None
        and not _CLAUSE_END.search(text, match.end(), behind.start())
        and not compile_all(lexicon.contrast).search(text, match.end(), behind.start())
        and len(text[match.end() : behind.start()].split()) <= _NEGATION_BEHIND_REACH
    )


def says_also(message: Message, lexicon: Lexicon) -> bool:
    """Whether what the message states comes on top of what is known."""
    return bool(compile_all(lexicon.also).search(message.folded))


def read_facets(message: Message, lexicon: Lexicon, asked: str | None, found: Found) -> Message:
    """Gather facet values from `message`; gives the message with their spans accounted for.

    `asked` is the slot just asked for: then a bare value is an answer to it.
    """
    text = message.folded
    also = says_also(message, lexicon)
    for slot, patterns in lexicon.facet_patterns.items():
        if slot in found.values:
            continue
        wanted: list[str] = []
        unwanted: list[str] = []
        rest = message.rest
        matches = [
            (match, value)
            for value, pattern in patterns.items()
            for match in pattern.finditer(rest)
        ]
        clause_patterns = lexicon.clause_patterns.get(slot, {})
        matches += _whole_clauses(rest, clause_patterns, at_least=1 if slot == asked else 2)
        # The longest match at a place wins: "live online" is not any "online".
        matches.sort(key=lambda pair: (pair[0].start(), -len(pair[0].group())))
        end, last = -1, (-1, -1)
        for match, value in matches:
            # "In German or French" is both, and so is a word of two meanings ("por las tardes").
            if match.start() < end and slot != "languages" and match.span() != last:
                continue
            end, last = match.end(), match.span()
            # Slots are read one after the other: "bachelor student" is no "bachelor's degree".
            message = message.without(match.span())
            (unwanted if is_denied(text, match, lexicon) else wanted).append(value)
        settle_facet(slot, wanted, unwanted, (), found)
        if also and slot in EXTENDED and slot in found.values:
            found.added.add(slot)
    return message


def _whole_clauses(
    rest: str, patterns: Mapping[str, re.Pattern[str]], at_least: int
) -> list[tuple[re.Match[str], str]]:
    """Matches that fill a clause, where there are `at_least` so many clauses."""
    clauses = [clause for clause in _CLAUSE.finditer(rest) if clause.group().strip()]
    if len(clauses) < at_least or not patterns:
        return []
    return [
        (clause, value)
        for clause in clauses
        for value, pattern in patterns.items()
        if pattern.search(clause.group())
    ]


def settle_facet(
    slot: str, wanted: list[str], unwanted: list[str], every: Sequence[str], found: Found
) -> None:
    """Take values in that are wanted or ruled out; what only is ruled out leaves the others.

    `every` are all values of a slot whose vocabulary is not fixed.
    """
    if slot == "education":
        levels = [int(value) for value in wanted]
        if levels:
            found.values[slot] = max(levels)
        return
    if slot == "target_groups" and TargetGroup.SCHOOL_LEAVER in wanted:
        # Framework, section 7: recent high school graduates hold a high school diploma (EQF 4).
        found.values.setdefault("education", 4)
    values = _typed(slot, wanted)
    denied = _typed(slot, unwanted)
    if not values and denied:
        values = tuple(value for value in _WHOLE.get(slot, every) if value not in denied)
    elif denied:
        values = tuple(value for value in values if value not in denied)
    if values:
        found.values[slot] = values


def _typed(slot: str, values: list[str]) -> tuple[Any, ...]:
    if slot == "modes":
        spread = [m for v in values for m in (ONLINE_MODES if v == "online" else (Mode(v),))]
        # A named kind of online narrows the general word beside it.
        narrow = [Mode(v) for v in values if v in (Mode.ONLINE_SYNC, Mode.ONLINE_ASYNC)]
        if narrow and "online" in values:
            spread = [m for m in spread if m not in ONLINE_MODES or m in narrow]
        return tuple(dict.fromkeys(spread))
    if slot == "times":
        return tuple(dict.fromkeys(Time(value) for value in values))
    if slot == "target_groups":
        return tuple(dict.fromkeys(TargetGroup(value) for value in values))
    return tuple(dict.fromkeys(values))


def read_indifference(message: Message, lexicon: Lexicon, found: Found) -> Message:
    """Gather slots that the learner withdraws: a slot's noun and "doesn't matter" in one clause."""
    text = message.folded
    spans: list[tuple[int, int]] = []
    for match in compile_all(lexicon.indifferent).finditer(text):
        start = max((end.end() for end in _CLAUSE_END.finditer(text[: match.start()])), default=0)
        after = _CLAUSE_END.search(text, match.end())
        clause = text[start : after.start() if after else len(text)]
        for slot, words in lexicon.slot_words.items():
            if slot not in found.values and compile_all(words).search(clause):
                found.removed.add(slot)
                spans.append((start, start + len(clause)))
    return message.without(*spans)
