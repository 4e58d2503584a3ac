"""Slots with a number: fee, hours a week, duration, credits, years of experience."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.dialogs.understanding.facets import Found, last_before
from assistant.dialogs.understanding.lexicon import Lexicon, Patterns
from assistant.dialogs.understanding.pattern import NUMBER, any_source, compile_all, source
from assistant.dialogs.understanding.text import Message

_WEEKS_A_MONTH = 4  # fixed contract
_WEEKS_A_YEAR = 52
_DAYS_A_WEEK = 7
_DIRECTION_REACH = 3
"""How many words may stand between an operator and its number."""


def read_quantities(message: Message, lexicon: Lexicon, found: Found) -> Message:
    """Gather numbers with a unit; gives the message with their spans accounted for."""
    message = _read_money(message, lexicon, found)
    units = lexicon.units
    for slot, patterns in (
        ("hours_per_week", units.hours_per_week),
        ("experience_years", units.experience),
        ("min_ects", units.ects),
    ):
        for match, value in _numbers_with(message, lexicon, patterns):
            message = message.without(_with_operator(message, lexicon, match))
            low, high = _RANGES[slot]
            if not low <= value <= high:
                found.faults.append((slot, match.group().strip()))
            elif slot == "min_ects":
                # "at most 5 ECTS" states no minimum; the contract knows no maximum.
                if _direction(message, lexicon, match) != "at_most":
                    found.values.setdefault(slot, Decimal(str(value)))
            else:
                found.values.setdefault(slot, value)
    for patterns, weeks in (
        (units.weeks, 1.0),
        (units.months, _WEEKS_A_MONTH),
        (units.years, _WEEKS_A_YEAR),
        (units.days, 1 / _DAYS_A_WEEK),
    ):
        for match, value in _numbers_with(message, lexicon, patterns):
            if _direction(message, lexicon, match) == "at_least":
                continue
            if patterns is units.days and _is_rate(message, lexicon, match):
                continue
            message = message.without(_with_operator(message, lexicon, match))
            if not 0 < value * weeks <= 520:
                found.faults.append(("max_weeks", match.group().strip()))
            else:
                found.values.setdefault("max_weeks", round(value * weeks, 2))
    return message


def _is_rate(message: Message, lexicon: Lexicon, match: re.Match[str]) -> bool:
    """Whether "3 days" goes on to "a week": then it is no duration."""
    behind = " ".join(message.folded[match.end() :].split()[:2])
    return compile_all(lexicon.units.weeks).search(behind) is not None


_RANGES = {
    "hours_per_week": (0.5, 168.0),
    "experience_years": (0.0, 70.0),
    "min_ects": (0.0, 300.0),
}


def read_bare_number(message: Message, lexicon: Lexicon, slot: str, found: Found) -> Message:
    """A message that is little more than a number answers the numeric slot just asked for."""
    if slot in found.values or slot not in ("max_fee", *_RANGES, "max_weeks"):
        return message
    matches = list(re.finditer(rf"(?<![\w]){lexicon.number}(?![\w])", message.rest))
    if len(matches) != 1:
        return message
    value = lexicon.parse_number(matches[0].group())
    if value is None:
        return message
    found.values[slot] = Decimal(str(value)) if slot in ("max_fee", "min_ects") else value
    if slot == "max_fee":
        found.values.setdefault("currency", "EUR")
    return message.without((0, len(message.folded)))


def _numbers_with(
    message: Message, lexicon: Lexicon, patterns: Patterns
) -> list[tuple[re.Match[str], float]]:
    if not patterns:
        return []
    number = rf"(?P<number>{lexicon.number})"
    behind = tuple(pattern for pattern in patterns if "{number}" not in pattern)
    expressions = [rf"{number}[ ]*(?:{any_source(behind)})"] if behind else []
    # A unit may also frame its number: "experience of {number} years".
    framed = [source(pattern) for pattern in patterns if "{number}" in pattern]
    expressions += [frame.replace(NUMBER, number, 1) for frame in framed]
    found = []
    for expression in expressions:
        for match in re.finditer(rf"(?<![\w])(?:{expression})(?![\w])", message.rest):
            value = lexicon.parse_number(match["number"])
            if value is not None:
                found.append((match, value))
    return found


def _read_money(message: Message, lexicon: Lexicon, found: Found) -> Message:
    # "Free" alone says little ("free in the evenings"), but as a whole clause it is the price.
    for clause in re.finditer(r"[^.,;!?\n\x00]+", message.rest):
        for match in compile_all(lexicon.free).finditer(clause.group().strip()):
            found.values.update(max_fee=Decimal(0), currency="EUR")
            indent = clause.start() + len(clause.group()) - len(clause.group().lstrip())
            message = message.without((indent + match.start(), indent + match.end()))
    for currency, patterns in lexicon.currencies.items():
        words = any_source(patterns)
        for expression in (
            rf"(?<![\w])(?P<number>{lexicon.number})[ ]*(?:{words})(?![\w])",
            rf"(?<![\w])(?:{words})[ ]*(?P<number>{lexicon.number})(?![\w])",
        ):
            for match in re.finditer(expression, message.rest):
                value = lexicon.parse_number(match["number"])
                if value is None:
                    continue
                direction = _direction(message, lexicon, match)
                message = message.without(_with_operator(message, lexicon, match))
                if direction != "at_least":
                    found.values.update(max_fee=Decimal(str(value)), currency=currency)
    return message


def _direction(message: Message, lexicon: Lexicon, match: re.Match[str]) -> str:
    """Which way the nearest operator points; of two at one place ("not more than") the longer."""
    operators = lexicon.operators
    before = {
        name: last_before(message.folded, match.start(), lexicon, patterns, _DIRECTION_REACH)
        for name, patterns in (("at_least", operators.at_least), ("at_most", operators.at_most))
    }
    near = [(found.end(), len(found.group()), name) for name, found in before.items() if found]
    if near:
        return max(near)[2]
    words = list(re.finditer(r"\S+", message.folded[match.end() :]))[:_DIRECTION_REACH]
    reach = match.end() + (words[-1].end() if words else 0)
    for name, after in (
        ("at_least", operators.at_least_behind),
        ("at_most", operators.at_most_behind),
    ):
        behind = compile_all(after).search(message.folded, match.end(), reach)
        # "4 months and at least 5 ECTS": the operator belongs to the number that follows it.
        if behind and not re.match(r"[ ]*\d", message.folded[behind.end() :]):
            return name
    return ""


def _with_operator(message: Message, lexicon: Lexicon, match: re.Match[str]) -> tuple[int, int]:
    """The span of a number together with the operator words right around it."""
    operators = lexicon.operators
    start, end = match.span()
    before = last_before(
        message.folded, start, lexicon, (*operators.at_most, *operators.at_least), reach=1
    )
    if before:
        start = before.start()
    behind = compile_all((*operators.at_most_behind, *operators.at_least_behind)).search(
        message.folded, end
    )
    if behind and not message.folded[end : behind.start()].strip():
        end = behind.end()
    return start, end
