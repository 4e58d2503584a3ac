"""The profile: what a learner has said of goal, background and constraints.

One frozen value for the dialog, for search filters and for the contracts' JSON, where an absent
key means unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import Field, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass as checked_dataclass

from assistant.catalogue.entry import CountryCode, CurrencyCode, LanguageCode
from assistant.catalogue.terms import (
    ONLINE_MODES,
    STUDENT_GROUPS,
    Audience,
    Mode,
    TargetGroup,
    Time,
)
from assistant.errors import InvalidInputError

CONSTRAINTS = (
    "modes",
    "times",
    "max_fee",
    "languages",
    "hours_per_week",
    "max_weeks",
    "min_ects",
    "starts_after",
    "starts_before",
    "providers",
    "countries",
)
"""The profile keys that filter, most often stated first. `max_fee` includes its currency."""

BACKGROUND = (
    "target_groups",
    "education",
    "experience_years",
    "home_university",
    "residence_country",
)
"""The profile keys that never filter: they explain admission and fees."""


@dataclass(frozen=True, slots=True)
class Profile:
    """Slots; None or an empty tuple is unknown.

    `education` is an EQF level (1-8), `max_fee` an amount in `currency`, `max_weeks` counts a
    month as 4, `starts_after` is inclusive, `starts_before` exclusive, `providers` and
    `home_university` are provider ids, `occupation` is an ESCO URI.
    """

    goal: str | None = None
    occupation: str | None = None
    target_groups: tuple[TargetGroup, ...] = ()
    education: int | None = None
    experience_years: float | None = None
    home_university: str | None = None
    residence_country: str | None = None
    languages: tuple[str, ...] = ()
    modes: tuple[Mode, ...] = ()
    times: tuple[Time, ...] = ()
    max_fee: Decimal | None = None
    currency: str | None = None
    hours_per_week: float | None = None
    max_weeks: float | None = None
    min_ects: Decimal | None = None
    starts_after: date | None = None
    starts_before: date | None = None
    providers: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()

    def stated(self, names: tuple[str, ...] = CONSTRAINTS) -> tuple[str, ...]:
        """Those of `names` the learner has given a value, in the order of `names`."""
        return tuple(name for name in names if getattr(self, name) not in (None, ()))

    def without(self, names: Iterable[str]) -> Profile:
        """The same profile with `names` unknown again; a fee limit goes with its currency."""
        gone = set(names)
        if "max_fee" in gone:
            gone.add("currency")
        defaults: dict[str, Any] = {f.name: f.default for f in fields(self) if f.name in gone}
        return replace(self, **defaults)

    @property
    def audiences(self) -> frozenset[Audience]:
        """The fee audiences the learner certainly belongs to (a home university is per course)."""
        groups = {Audience(str(g)) for g in self.target_groups if str(g) in _AUDIENCES}
        if STUDENT_GROUPS & set(self.target_groups):
            groups.add(Audience.STUDENT)
        return frozenset(groups)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values; unknown keys are absent."""
        values = {name: getattr(self, name) for name in _NAMES}
        return {name: _plain(value) for name, value in values.items() if value not in (None, ())}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Profile:
        """Read contract JSON. A single value is taken for a list, "online" for both online modes.

        Raises InvalidInputError that names every key that does not fit.
        """
        unknown = sorted(set(values) - {field.name for field in fields(cls)})
        if unknown:
            raise InvalidInputError(
                f"Unknown profile keys: {', '.join(unknown)}.",
                remedy=f"Known keys are {', '.join(field.name for field in fields(cls))}.",
            )
        lists = {field.name for field in fields(cls) if field.default == ()}
        given: dict[str, Any] = {}
        for name, value in values.items():
            if value is None:
                continue
            given[name] = [value] if name in lists and isinstance(value, str) else value
        if isinstance(given.get("modes"), list | tuple):
            given["modes"] = [
                mode
                for item in given["modes"]
                for mode in (ONLINE_MODES if item == "online" else (item,))
            ]
        try:
            checked = _CHECKED.validate_python(given)
        except ValidationError as error:
            faults = "; ".join(
                f"{'.'.join(str(part) for part in fault['loc'])}: {fault['msg']}"
                for fault in error.errors(include_url=False)
            )
            raise InvalidInputError(
                f"Profile values do not fit: {faults}.",
                remedy="See the contract in docs/developer.md.",
            ) from error
        return cls(**{field.name: getattr(checked, field.name) for field in fields(cls)})


_AUDIENCES = frozenset(str(audience) for audience in Audience)


@checked_dataclass(frozen=True)
class _CheckedProfile:
    """The same slots with ranges, for values that come from outside."""

    goal: str | None = None
    occupation: str | None = None
    target_groups: tuple[TargetGroup, ...] = ()
    education: int | None = Field(default=None, ge=1, le=8)
    experience_years: float | None = Field(default=None, ge=0, le=70)
    home_university: str | None = None
    residence_country: CountryCode | None = None
    languages: tuple[LanguageCode, ...] = ()
    modes: tuple[Mode, ...] = ()
    times: tuple[Time, ...] = ()
    max_fee: Decimal | None = Field(default=None, ge=0)
    currency: CurrencyCode | None = None
    hours_per_week: float | None = Field(default=None, gt=0, le=168)
    max_weeks: float | None = Field(default=None, gt=0)
    min_ects: Decimal | None = Field(default=None, ge=0, le=300)
    starts_after: date | None = None
    starts_before: date | None = None
    providers: tuple[str, ...] = ()
    countries: tuple[CountryCode, ...] = ()


_NAMES = tuple(field.name for field in fields(Profile))
_CHECKED = TypeAdapter(_CheckedProfile)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return str(value) if isinstance(value, str) else value
