"""What stands beside the entries: providers, agreements, pathways, rates, fields of education."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from pydantic import Field

from assistant.catalogue.entry import (
    Contact,
    CountryCode,
    CurrencyCode,
    EntryId,
    LanguageCode,
    Part,
    Text,
    WebAddress,
)
from assistant.catalogue.terms import Audience


class Provider(Part):
    """A university, or a partner organisation, that offers microcredentials.

    `names` by language (at least `en`); `aliases` are abbreviations and other names by which
    people call it, in any language.
    """

    id: EntryId
    names: Mapping[LanguageCode, Text]
    aliases: tuple[Text, ...] = ()
    country: CountryCode | None = None
    city: Mapping[LanguageCode, Text] = Field(default={})
    contact: Contact = Contact()
    website: WebAddress | None = None


class Agreement(Part):
    """Providers that exempt each other's learners from fees (framework, section 16).

    It applies to a learner of `home_providers` at a course of `host_providers` who belongs to
    `audience`; `percent` of the fee is waived.
    """

    id: EntryId
    host_providers: tuple[EntryId, ...] = Field(min_length=1)
    home_providers: tuple[EntryId, ...] = Field(min_length=1)
    audience: Audience
    percent: int = Field(default=100, ge=1, le=100)
    valid_from: date | None = None
    valid_until: date | None = None
    source_url: WebAddress | None = None


class PathwayStep(Part):
    """One step: any one of `courses` completes it."""

    courses: tuple[EntryId, ...] = Field(min_length=1)


class Pathway(Part):
    """Courses that stack into a larger credential, in order (framework, section 9)."""

    id: EntryId
    titles: Mapping[LanguageCode, Text]
    award: Mapping[LanguageCode, Text] = Field(default={})
    providers: tuple[EntryId, ...] = ()
    steps: tuple[PathwayStep, ...] = Field(min_length=2)
    ects: Decimal | None = Field(default=None, ge=0, le=120)
    source_url: WebAddress | None = None

    @property
    def courses(self) -> tuple[str, ...]:
        """Every course of every step, in order."""
        return tuple(course for step in self.steps for course in step.courses)


class Rates(Part):
    """Dated exchange rates: how many units of a currency one euro buys."""

    as_of: date | None = None
    source: str = ""
    per_euro: Mapping[CurrencyCode, Decimal] = Field(default={})


class FieldOfEducation(Part):
    """An ISCED-F 2013 field; `code` has 2 (broad), 3 (narrow) or 4 (detailed) digits."""

    code: str = Field(pattern=r"^\d{2,4}$")
    label: Text
