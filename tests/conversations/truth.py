"""Judges courses by stated constraints, written from the contract alone: no code of retrieval."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.release import Catalogue

Verdict = bool | None
"""Met, broken, or None: the provider does not state it."""


class Truth:
    """What the catalogue says about constraints on a given day."""

    def __init__(self, catalogue: Catalogue, today: date) -> None:
        self._entries = {entry.id: entry for entry in catalogue.entries}
        self._per_euro = {"EUR": Decimal(1), **catalogue.rates.per_euro}
        self._countries = {provider.id: provider.country for provider in catalogue.providers}
        self._today = today

    def verdicts(self, course: str, constraints: Mapping[str, Any]) -> dict[str, Verdict]:
        """What each constraint makes of the course; `audiences` and `currency` go with max_fee."""
        entry = self._entries[course]
        judges: dict[str, Callable[[Any], Verdict]] = {
            "modes": lambda wanted: _shares(entry.mode, _spread(wanted)),
            "times": lambda wanted: _at_times(entry, wanted),
            "languages": lambda wanted: _shares(entry.language, wanted),
            "providers": lambda wanted: _shares(entry.providers, wanted),
            "countries": lambda wanted: _shares(self._where(entry), wanted),
            "max_fee": lambda most: self._costs_at_most(entry, most, constraints),
            "max_weeks": lambda most: _compare(entry.weeks, lambda weeks: weeks <= most),
            "hours_per_week": lambda most: _compare(_weekly(entry), lambda hours: hours <= most),
            "min_ects": lambda least: _compare(entry.ects, lambda ects: ects >= least),
            "starts_after": lambda day: self._starts(entry, lambda start: start >= day),
            "starts_before": lambda day: self._starts(entry, lambda start: start <= day),
            "open": lambda wanted: self._is_open(entry) is wanted,
            "fields": lambda wanted: any(entry.field.startswith(str(code)) for code in wanted),
        }
        return {
            name: judges[name](wanted) for name, wanted in constraints.items() if name in judges
        }

    def _where(self, entry: Microcredential) -> tuple[str, ...]:
        homes = tuple(self._countries.get(provider) or "" for provider in entry.providers)
        return entry.country or tuple(filter(None, homes))

    def _costs_at_most(
        self, entry: Microcredential, most: Any, constraints: Mapping[str, Any]
    ) -> Verdict:
        """The lowest fee of those that are for everybody or for one of `audiences`."""
        payers = {"standard", *constraints.get("audiences", ())}
        euros = [
            fee.amount / self._per_euro[fee.currency]
            for fee in entry.fees
            if str(fee.audience) in payers
        ]
        limit = Decimal(str(most)) / self._per_euro[constraints.get("currency", "EUR")]
        return min(euros) <= limit if euros else None

    def _starts(self, entry: Microcredential, fits: Callable[[date], bool]) -> Verdict:
        coming = [start for start in entry.start_dates if start >= self._today]
        if coming:
            return any(fits(start) for start in coming)
        if entry.start_dates:
            return False
        return True if entry.schedule in ("rolling", "on_demand") else None

    def _is_open(self, entry: Microcredential) -> bool:
        late = entry.application_deadline is not None and entry.application_deadline < self._today
        over = bool(entry.start_dates) and max(entry.start_dates) < self._today
        return not (late or over)


JUDGED = frozenset(
    {"modes", "times", "languages", "providers", "countries", "fields", "open"}
    | {"max_fee", "currency", "audiences", "max_weeks", "hours_per_week", "min_ects"}
    | {"starts_after", "starts_before"}
)


def _spread(modes: list[str]) -> set[str]:
    both = {"online_sync", "online_async"}
    return {each for mode in modes for each in (both if mode == "online" else {mode})}


def _shares(stated: tuple[str, ...], wanted: Any) -> Verdict:
    return bool({str(value) for value in stated} & set(wanted)) if stated else None


def _at_times(entry: Microcredential, wanted: Any) -> Verdict:
    if [str(mode) for mode in entry.mode] == ["online_async"]:
        return True  # at one's own pace is any time
    return _shares(entry.times, wanted)


def _weekly(entry: Microcredential) -> float | None:
    if entry.hours_per_week is None and entry.hours is not None and entry.weeks is not None:
        return entry.hours / entry.weeks
    return entry.hours_per_week


def _compare(value: Any, fits: Callable[[Any], bool]) -> Verdict:
    return None if value is None else fits(value)
