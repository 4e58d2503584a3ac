"""A date expression as a period: "15 March", "01.02.", "end of May", "next semester", "2027"."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from assistant.dialogs.understanding.dates import month_names
from assistant.dialogs.understanding.lexicon import Lexicon
from assistant.dialogs.understanding.pattern import compile_all

_ISO = re.compile(r"(?<!\d)(\d{4})[ ./-](\d{1,2})[ ./-](\d{1,2})(?!\d)")
_DAY_MONTH = re.compile(
    r"(?<!\d)(\d{1,2})[ ]?[./ -][ ]?(\d{1,2})(?:[ ]?[./ -][ ]?(\d{2,4}))?(?!\d)"
)
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")

_TERMS = {"spring": 2, "summer": 6, "autumn": 9, "winter": 12}
"""The month in which teaching of that season begins: the spring term starts in February."""


@dataclass(frozen=True, slots=True)
class Period:
    """First day and the day after the last.

    `is_open` where only the beginning is meant, `is_range` where two dates are named.
    """

    first: date
    end: date
    is_open: bool = False
    is_range: bool = False


def period_in(folded: str, lexicon: Lexicon, today: date) -> Period | None:
    """The period that a folded expression names, the next such one after `today`; or None."""
    found = _season(folded, lexicon, today) or _dated(folded, lexicon, today)
    found = found or _coming(folded, lexicon, today)
    if not found:
        return None
    first = min(period.first for period in found)
    end = max(period.end for period in found)
    period = Period(first, end, found[0].is_open, len(found) > 1)
    return _part_of(period, folded, lexicon)


def _part_of(period: Period, folded: str, lexicon: Lexicon) -> Period:
    """The middle or the end of `period` where the expression says so."""
    length = period.end - period.first
    if compile_all(lexicon.dates.end_of).search(folded):
        return Period(period.end, period.end)
    if length > timedelta(days=1) and compile_all(lexicon.dates.middle_of).search(folded):
        return replace(period, first=period.first + length // 2)
    return period


def _dated(folded: str, lexicon: Lexicon, today: date) -> list[Period]:
    if match := _ISO.search(folded):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    named = _named_months(folded, lexicon, today)
    if named:
        return named
    if match := _DAY_MONTH.search(folded):
        day, month = int(match[1]), int(match[2])
        year = _year(match[3], month, day, today)
        return _day(year, month, day)
    if match := _YEAR.search(folded):
        year = int(match[1])
        return [Period(max(today, date(year, 1, 1)), date(year + 1, 1, 1))]
    return []


def _named_months(folded: str, lexicon: Lexicon, today: date) -> list[Period]:
    names = month_names(lexicon)
    year = _YEAR.search(folded)
    plain = folded if year is None else folded[: year.start()] + " " * 4 + folded[year.end() :]
    periods: list[Period] = []
    for match in names.finditer(plain):
        month = int((match.lastgroup or "m0")[1:])
        before = re.search(
            r"(\d{1,2})[^\W\d]{0,2}\W{0,2}(?:[^\W\d]{1,3}\W{1,2})?$", plain[: match.start()]
        )
        behind = re.match(r"\W?(\d{1,2})(?!\d)", plain[match.end() :])
        day = before or behind
        number = int(day[1]) if day else None
        said = _year(year[1] if year else None, month, number, today)
        if number:
            periods += _day(said, month, number)
        else:
            last = monthrange(said, month)[1]
            periods.append(
                Period(date(said, month, 1), date(said, month, last) + timedelta(days=1))
            )
    return _in_order(periods)


def _in_order(periods: list[Period]) -> list[Period]:
    """From October to December, said in November: both are next year's."""
    ordered = periods[:1]
    for period in periods[1:]:
        if period.first < ordered[-1].first:
            period = Period(_year_later(period.first), _year_later(period.end))
        ordered.append(period)
    return ordered


def _year_later(day: date) -> date:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:  # 29 February
        return day + timedelta(days=366)


def _year(said: str | None, month: int, day: int | None, today: date) -> int:
    if said:
        return int(said) if len(said) == 4 else 2000 + int(said)
    passed = (month, day or 31) < (today.month, today.day)
    return today.year + passed


def _day(year: int, month: int, day: int) -> list[Period]:
    try:
        named = date(year, month, day)
    except ValueError:
        return []
    return [Period(named, named + timedelta(days=1))]


def _season(folded: str, lexicon: Lexicon, today: date) -> list[Period]:
    """The season named, of the year named or the next; only summer ends, the others are terms."""
    for name, month in _TERMS.items():
        if compile_all(getattr(lexicon.dates, name)).search(folded):
            named = _YEAR.search(folded)
            passed = (month, 1) <= (today.month, today.day)
            first = date(int(named[1]) if named else today.year + passed, month, 1)
            end = (first + timedelta(days=95)).replace(day=1)
            return [Period(first, end, is_open=name != "summer")]
    return []


def _coming(folded: str, lexicon: Lexicon, today: date) -> list[Period]:
    for name in ("next_week", "next_month", "next_semester", "next_year", "this_year"):
        if compile_all(getattr(lexicon.dates, name)).search(folded):
            return [_relative(name, today)]
    return []


def _relative(name: str, today: date) -> Period:
    if name == "next_week":
        monday = today + timedelta(days=7 - today.weekday())
        return Period(monday, monday + timedelta(days=7))
    if name == "next_month":
        first = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
        return Period(first, (first + timedelta(days=32)).replace(day=1))
    if name == "this_year":
        return Period(today, date(today.year + 1, 1, 1))
    if name == "next_year":
        return Period(date(today.year + 1, 1, 1), date(today.year + 2, 1, 1), is_open=True)
    terms = [date(year, month, 1) for year in (today.year, today.year + 1) for month in (2, 9)]
    first = next(day for day in terms if day > today)
    return Period(first, first + timedelta(days=91), is_open=True)
