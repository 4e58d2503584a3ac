"""Start dates: calendar dates, months, seasons and "next month", relative to a given day."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from babel.dates import get_month_names

from assistant.dialogs.understanding.facets import Found, last_before
from assistant.dialogs.understanding.lexicon import Lexicon
from assistant.dialogs.understanding.pattern import compile_all, source
from assistant.dialogs.understanding.text import Message, fold

_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}
_SEMESTERS = ((2, 15), (9, 15))
"""When teaching usually begins at the ten universities: mid-February and mid-September."""


_OPERATOR_REACH = 3
"""How many words may stand between "from" and its date."""


@dataclass(frozen=True, slots=True)
class _Period:
    """What a date expression covers, first to last day, and where it stands in the message."""

    first: date
    last: date
    start: int
    end: int


@lru_cache(maxsize=16)
def _months(lexicon_language: str) -> dict[str, int]:
    names: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in get_month_names(width, context, lexicon_language).items():
                folded = fold(name.rstrip(".")).strip()
                if len(folded) >= 3 and not folded.isdigit():
                    names.setdefault(folded, number)
    return names


@lru_cache(maxsize=16)
def month_names(lexicon: Lexicon) -> re.Pattern[str]:
    """An expression for the names of the months; group `m1` is January."""
    months = _months(lexicon.language)
    forms: dict[int, list[str]] = {number: [] for number in range(1, 13)}
    for name, number in months.items():
        if name not in lexicon.small_words:
            forms[number].append(re.escape(name))
    for number, patterns in lexicon.dates.months.items():
        forms[number] += [source(pattern) for pattern in patterns]
    groups = (
        f"(?P<m{number}>{'|'.join(sorted(names, key=len, reverse=True))})"
        for number, names in forms.items()
        if names
    )
    return re.compile(rf"(?<![^\W\d])(?:{'|'.join(groups)})(?!\w)")


def read_dates(message: Message, lexicon: Lexicon, today: date, found: Found) -> Message:
    """Gather `starts_after` and `starts_before`; gives the message without their spans."""
    periods = list(_periods(message, lexicon, today))
    if len(periods) == 2 and (message_part := _between(message, lexicon, periods, found)):
        return message_part
    for period in periods:
        later, until, during = (
            last_before(message.rest, period.start, lexicon, patterns, _OPERATOR_REACH)
            for patterns in (
                lexicon.operators.after,
                lexicon.operators.before,
                lexicon.operators.during,
            )
        )
        named_day = period.first == period.last
        # Of two at one place the longer is meant: "not before" is no "before".
        if until and (not later or _reach(until) >= _reach(later)):
            found.values["starts_before"] = period.first
        elif later:
            found.values["starts_after"] = period.first
        elif during or not named_day:
            found.values["starts_after"] = period.first
            found.values["starts_before"] = period.last
        else:
            continue
        operator = until or later or during
        message = message.without((operator.start() if operator else period.start, period.end))
    first, last = found.values.get("starts_after"), found.values.get("starts_before")
    if first and last and first > last:
        found.faults.append(("starts_before", last.isoformat()))
        del found.values["starts_before"]
    return message


def _reach(match: re.Match[str]) -> tuple[int, int]:
    return match.end(), len(match.group())


def _between(
    message: Message, lexicon: Lexicon, periods: list[_Period], found: Found
) -> Message | None:
    """Read "between March and June"; None where the two periods are not joined like that."""
    early, late = sorted(periods, key=lambda period: period.start)
    joined = last_before(message.folded, early.start, lexicon, lexicon.operators.between, reach=1)
    if not joined or early.first > late.last:
        return None
    found.values.update(starts_after=early.first, starts_before=late.last)
    return message.without((joined.start(), late.end))


def _periods(message: Message, lexicon: Lexicon, today: date) -> Iterator[_Period]:
    text = message.rest
    yield from _calendar_dates(text, lexicon, today)
    relative = lexicon.dates
    for name, patterns in (
        ("next_week", relative.next_week),
        ("next_month", relative.next_month),
        ("next_semester", relative.next_semester),
        ("this_year", relative.this_year),
        ("next_year", relative.next_year),
        *((season, getattr(relative, season)) for season in _SEASONS),
    ):
        for match in compile_all(patterns).finditer(text):
            yield _Period(*_relative(name, today), *match.span())


def _calendar_dates(text: str, lexicon: Lexicon, today: date) -> Iterator[_Period]:
    for match in re.finditer(r"(?<!\d)(\d{4})[ ./](\d{1,2})[ ./](\d{1,2})(?!\d)", text):
        yield from _day(int(match[1]), int(match[2]), int(match[3]), match)
    for match in re.finditer(r"(?<!\d)(\d{1,2})[ ./]+(\d{1,2})[ ./]+(\d{4})(?!\d)", text):
        yield from _day(int(match[3]), int(match[2]), int(match[1]), match)
    # A short month name may be a small word: Polish "sie" (August) is also "się".
    months = {
        name: number
        for name, number in _months(lexicon.language).items()
        if name not in lexicon.small_words
    }
    for number, patterns in lexicon.dates.months.items():
        months |= {source(pattern): number for pattern in patterns}
    names = "|".join(sorted(months, key=len, reverse=True))
    # A month needs a day, a year or a preposition: "may" and "march" are also other words.
    ending = r"(?:\.|st|nd|rd|th|er)?"
    of = r"(?:[ ]*\b(?:de|del|di|of)\b)?"  # "15 de marzo de 2027"
    expression = (
        rf"(?<!\w)(?:(\d{{1,2}}){ending}{of}[ ]+)?(?P<month>{names})"
        rf"(?:[ ]+(\d{{1,2}})(?!\d){ending})?(?:[ ,]{of}[ ]*(\d{{4}}))?(?!\w)"
    )
    operators = compile_all(
        (
            *lexicon.operators.after,
            *lexicon.operators.before,
            *lexicon.operators.during,
            *lexicon.operators.between,
        )
    )
    named_until = -1
    for match in re.finditer(expression, text):
        day, year = match[1] or match[3], match[4]
        nearby = " ".join(text[: match.start()].split()[-2:])
        # "between March and June": the second month follows the first by one word.
        follows = named_until >= 0 and len(text[named_until : match.start()].split()) <= 1
        if not (day or year or follows or operators.search(nearby)):
            continue
        named_until = match.end()
        spoken = match["month"]
        month = months.get(spoken) or next(
            number for name, number in months.items() if re.fullmatch(name, spoken)
        )
        when = int(year) if year else _coming_year(month, int(day) if day else None, today)
        if day:
            yield from _day(when, month, int(day), match)
        elif 2000 <= when <= 2100:
            last = date(when, month, monthrange(when, month)[1])
            yield _Period(date(when, month, 1), last, *match.span())


def _day(year: int, month: int, day: int, match: re.Match[str]) -> Iterator[_Period]:
    try:
        named = date(year, month, day)
    except ValueError:
        return
    yield _Period(named, named, *match.span())


def _coming_year(month: int, day: int | None, today: date) -> int:
    passed = (month, day or 31) < (today.month, today.day)
    return today.year + 1 if passed else today.year


def _relative(name: str, today: date) -> tuple[date, date]:
    if name == "next_week":
        monday = today + timedelta(days=7 - today.weekday())
        return monday, monday + timedelta(days=6)
    if name == "next_month":
        first = date(today.year + today.month // 12, today.month % 12 + 1, 1)
        return first, first.replace(day=monthrange(first.year, first.month)[1])
    if name in ("this_year", "next_year"):
        year = today.year + (name == "next_year")
        return max(today, date(year, 1, 1)), date(year, 12, 31)
    if name == "next_semester":
        coming = [date(year, m, d) for year in (today.year, today.year + 1) for m, d in _SEMESTERS]
        start = next(day for day in coming if day > today)
        return start.replace(day=1), start + timedelta(days=45)
    first_month, last_month = _SEASONS[name]
    year = today.year
    span = last_month < first_month
    last = date(year + span, last_month, monthrange(year + span, last_month)[1])
    if last < today:
        year += 1
        last = date(year + span, last_month, monthrange(year + span, last_month)[1])
    return max(today, date(year, first_month, 1)), last
