"""Judges all courses of a release by the learner's stated constraints, with numpy at once.

Only stated constraints count, and admission requirements never do. A value that the provider does
not state neither meets nor breaks a constraint.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.fees import fees_for
from assistant.catalogue.money import Money, convert
from assistant.catalogue.release import Release
from assistant.catalogue.terms import Audience
from assistant.errors import InvalidInputError
from assistant.retrieval.dates import StartDates
from assistant.retrieval.profile import Profile
from assistant.retrieval.verdicts import Judged, Verdict, Verdicts, verdicts

DEFAULT_CURRENCY = "EUR"
"""The currency of a fee limit that a learner gave without one."""

_FEES_KEPT = 256
_JUDGED_KEPT = 32


class Eligibility:
    """The release's constraint values as arrays of n rows, one a course, in catalogue order."""

    def __init__(self, release: Release) -> None:
        entries = release.catalogue.entries
        self._release = release
        self._rows = {entry.id: row for row, entry in enumerate(entries)}
        self._modes = _Sets([entry.mode for entry in entries])
        self._times = _Sets([entry.times for entry in entries])
        self._self_paced = np.array([entry.is_self_paced for entry in entries], bool)
        self._languages = _Sets([entry.language for entry in entries])
        self._providers = _Sets([entry.providers for entry in entries])
        self._countries = _Sets([_countries(entry, release) for entry in entries])
        self._hours_per_week = _numbers(entry.weekly_hours for entry in entries)
        self._weeks = _numbers(entry.weeks for entry in entries)
        self._ects = _numbers(entry.ects for entry in entries)
        self.starts = StartDates(entries)
        # Fees depend on who asks; learners of one kind share the answer.
        self._fees = lru_cache(_FEES_KEPT)(self._fees_in)
        # One turn ranks several times, and many learners filter alike.
        self._judged = lru_cache(_JUDGED_KEPT)(self._judge)

    def judge(self, profile: Profile, today: date) -> Verdicts:
        """The verdict on each course by each constraint of `profile.stated()`, in that order."""
        return self._judged(replace(profile, goal=None, occupation=None), today)

    def _judge(self, profile: Profile, today: date) -> Verdicts:
        names = profile.stated()
        columns = [self._column(name, profile, today) for name in names]
        # One column after the other in memory: the worst of each row is then found at once.
        matrix = np.stack(columns).T if columns else np.zeros((len(self._rows), 0), np.int8)
        return Verdicts(names, matrix)

    def verdict(self, course: str, profile: Profile, today: date) -> Mapping[str, Verdict]:
        """The verdicts on one course by constraint name. Raises InvalidInputError for no course."""
        if course not in self._rows:
            raise InvalidInputError(f"There is no course {course} in the live release.")
        row = self._rows[course]
        return self.judge(profile, today).of(np.array([row])).by_row()[0]

    def _column(self, name: str, profile: Profile, today: date) -> Judged:
        match name:
            case "modes":
                return self._modes.judge(profile.modes)
            case "times":
                # Whoever sets their own pace can study at any time.
                by_time = self._times.judge(profile.times)
                return np.where(self._self_paced, np.int8(Verdict.MET), by_time)
            case "languages":
                return self._languages.judge(profile.languages)
            case "providers":
                return self._providers.judge(profile.providers)
            case "countries":
                return self._countries.judge(profile.countries)
            case "hours_per_week":
                return _at_most(self._hours_per_week, profile.hours_per_week)
            case "max_weeks":
                return _at_most(self._weeks, profile.max_weeks)
            case "min_ects":
                return _at_most(-self._ects, -float(profile.min_ects or 0))
            case "max_fee":
                currency = profile.currency or DEFAULT_CURRENCY
                fees = self._fees(profile.audiences, profile.home_university, currency)
                return _at_most(fees, profile.max_fee)
            case "starts_after" | "starts_before":
                bounds = (profile.starts_after, profile.starts_before)
                after, before = self.starts.judge(*bounds, today)
                return after if name == "starts_after" else before
        raise AssertionError(f"no rule for the constraint {name}")

    def _fees_in(
        self, audiences: frozenset[Audience], home_university: str | None, currency: str
    ) -> NDArray[np.float64]:
        """What such a learner pays, in `currency`; NaN where nobody can tell."""
        catalogue = self._release.catalogue
        alliance = frozenset(provider.id for provider in catalogue.providers)

        def fee(entry: Microcredential) -> float | None:
            view = fees_for(entry, audiences, home_university, alliance, rates=catalogue.rates)
            return self._amount(view.applies, currency)

        return _numbers(fee(entry) for entry in catalogue.entries)

    def _amount(self, money: Money | None, currency: str) -> float | None:
        converted = convert(money, currency, self._release.catalogue.rates) if money else None
        return float(converted.money.amount) if converted else None


class _Sets:
    """A set of values for each of n courses as a (values, n) table."""

    def __init__(self, sets: Sequence[Sequence[str]]) -> None:
        values = sorted({value for one in sets for value in one})
        self._places = {value: row for row, value in enumerate(values)}
        self._table = np.zeros((len(values), len(sets)), bool)
        for column, one in enumerate(sets):
            self._table[[self._places[value] for value in one], column] = True
        self._unstated: NDArray[np.bool_] = ~np.any(self._table, axis=0)

    def judge(self, wanted: Iterable[str]) -> Judged:
        """Met where any wanted value is in the set, unstated where the set is empty."""
        rows = [self._places[value] for value in wanted if value in self._places]
        met: NDArray[np.bool_] = np.any(self._table[rows], axis=0)
        return verdicts(met, self._unstated)


def _at_most(values: NDArray[np.float64], limit: float | Decimal | None) -> Judged:
    """Met where the value is no higher than the limit, unstated where it is NaN."""
    within = values <= (np.inf if limit is None else float(limit))
    return verdicts(within, np.isnan(values))


def _numbers(values: Iterable[float | Decimal | None]) -> NDArray[np.float64]:
    return np.array([np.nan if value is None else float(value) for value in values], np.float64)


def _countries(entry: Microcredential, release: Release) -> tuple[str, ...]:
    if entry.country:
        return entry.country
    known = (release.providers[name].country for name in entry.providers)
    return tuple(country for country in known if country)
