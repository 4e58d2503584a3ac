"""Slot values from what the tagger marked in a message."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from assistant.catalogue.release import Release
from assistant.catalogue.terms import TargetGroup
from assistant.dialogs.understanding import amounts
from assistant.dialogs.understanding.facets import Found, settle_facet
from assistant.dialogs.understanding.lexicon import Lexicon
from assistant.dialogs.understanding.naming import provider_of, tongues_of
from assistant.dialogs.understanding.pattern import compile_all
from assistant.dialogs.understanding.periods import Period, period_in
from assistant.dialogs.understanding.places import country_of
from assistant.dialogs.understanding.tagging.labels import Mark
from assistant.dialogs.understanding.text import Message

_RANGES = {
    "hours_per_week": (0.5, 168.0),
    "experience_years": (0.0, 70.0),
    "min_ects": (0.0, 300.0),
    "max_weeks": (0.1, 520.0),
}

_AMOUNTS = {"hours": "hours_per_week", "years": "experience_years", "ects": "min_ects"}
FACETS = {"group": "target_groups", "edu": "education", "mode": "modes", "time": "times"}
"""The slots whose values stand in the labels."""
_NAMED = {"lang": "languages", "provider": "providers", "country": "countries"}
_APART = 24
"""Characters between two parts of one goal: "ageing, memory and dementia"."""
_STOP = re.compile(r"[.;:!?]")
_BEFORE = 24
"""Characters before a mark that may say "before the end of" it."""


@dataclass(frozen=True)
class Reader:
    """Turns marks into values by the lexicons of the message, a release and the day."""

    lexicons: Sequence[Lexicon]
    release: Release
    today: date

    def read(self, message: Message, marks: Sequence[Mark]) -> tuple[Found, str | None]:
        """The values of all marks, and the goal in the learner's own spelling."""
        found = Found()
        facets: dict[str, tuple[list[str], list[str]]] = {}
        for mark in marks:
            kind, _, value = mark.label.partition(".")
            folded = message.folded[mark.start : mark.end]
            if kind == "job":
                facets.setdefault("target_groups", ([], []))[0].append(TargetGroup.EMPLOYEE)
            elif kind in FACETS:
                facets.setdefault(FACETS[kind], ([], []))[mark.denied].append(value)
            elif kind in _NAMED:
                facets.setdefault(_NAMED[kind], ([], []))[mark.denied].extend(
                    self._names(kind, folded)
                )
            elif kind != "goal":
                self._single(message, mark, folded, found)
        whole = self._whole()
        for slot, (wanted, unwanted) in facets.items():
            settle_facet(slot, wanted, unwanted, whole.get(slot, ()), found)
        return found, _goal(message, marks)

    def _names(self, kind: str, folded: str) -> tuple[str, ...]:
        if kind == "lang":
            return tongues_of(folded, self.lexicons)
        if kind == "country":
            named = country_of(folded, self.lexicons)
        else:
            named = provider_of(folded, self.release)
        return (named,) if named else ()

    def _single(self, message: Message, mark: Mark, folded: str, found: Found) -> None:
        values: dict[str, Any] = {}
        match mark.label:
            case "free":
                values = {"max_fee": Decimal(0), "currency": "EUR"}
            case "fee":
                amount = amounts.money(folded, self.lexicons)
                if amount is not None:
                    named = amounts.currency(folded, self.lexicons)
                    values = {"max_fee": amount, "currency": named or "EUR"}
            case "home":
                values = {"home_university": provider_of(folded, self.release)}
            case "residence":
                values = {"residence_country": country_of(folded, self.lexicons)}
            case "weeks":
                values = {"max_weeks": amounts.weeks(folded, self.lexicons)}
            case "hours" | "years" | "ects":
                values = {_AMOUNTS[mark.label]: self._amount(mark.label, folded)}
            case _:
                start = max(mark.start - _BEFORE, 0)
                values = self._dates(mark.label, folded, message.folded[start : mark.start])
        for slot, value in values.items():
            if value is None:
                continue
            low, high = _RANGES.get(slot, (None, None))
            if low is not None and high is not None and not low <= value <= high:
                found.faults.append((slot, message.original[mark.start : mark.end].strip()))
            else:
                found.values[slot] = value

    def _amount(self, kind: str, folded: str) -> float | Decimal | None:
        named = amounts.numbers(folded, self.lexicons)
        if not named:
            return None
        return Decimal(str(min(named))) if kind == "ects" else max(named)

    def _dates(self, kind: str, folded: str, before: str) -> dict[str, Any]:
        for lexicon in self.lexicons:
            period = period_in(folded, lexicon, self.today)
            if period is None:
                continue
            if compile_all(lexicon.dates.end_of).search(before):
                period = Period(period.end, period.end)
            ends = compile_all(lexicon.operators.before).search(f"{before} {folded}")
            if kind == "before" and ends and not period.is_range:
                return {"starts_before": period.first}
            if (kind == "after" and not period.is_range) or period.is_open:
                return {"starts_after": period.first}
            return {"starts_after": period.first, "starts_before": period.end}
        return {}

    def _whole(self) -> dict[str, tuple[str, ...]]:
        """All values of slots whose values a release decides on."""
        countries = {provider.country for provider in self.release.providers.values()}
        return {
            "providers": tuple(self.release.providers),
            "countries": tuple(sorted(filter(None, countries))),
        }


def _goal(message: Message, marks: Sequence[Mark]) -> str | None:
    """The longest goal; parts that stand close together are one."""
    spans: list[tuple[int, int]] = []
    for mark in marks:
        if mark.label != "goal" or mark.denied:
            continue
        gap = message.original[spans[-1][1] : mark.start] if spans else ""
        if spans and len(gap) <= _APART and not _STOP.search(gap):
            spans[-1] = (spans[-1][0], mark.end)
        else:
            spans.append((mark.start, mark.end))
    goals = [message.original[start:end].strip() for start, end in spans]
    return max(goals, key=len, default=None)
