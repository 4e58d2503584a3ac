"""The microcredential: every element of Annex II that belongs to a course, and what guidance adds.

Types and ranges are guarded here. Whether an entry is *complete* is a check of its own
(`checks.py`), because `--allow-incomplete` admits entries that lack Annex II elements. An absent
value is None or empty and is told to a learner as "not stated by the provider".
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from assistant.catalogue.terms import (
    Assessment,
    Audience,
    CefrLevel,
    Certificate,
    Cycle,
    Kind,
    Mode,
    OpenTo,
    OutcomeKind,
    QualityAssurance,
    RecognitionKind,
    RequirementKind,
    Schedule,
    Supervision,
    TargetGroup,
    Time,
)

ID_FORM = re.compile(r"[^\s|,;:]{1,64}")


def _web_address(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s/?#@]+\.[^\s/?#@]+([/?#]\S*)?", value):
        raise ValueError("must be a web address that begins with http:// or https://")
    return value


def _entry_id(value: str) -> str:
    if not ID_FORM.fullmatch(value):
        raise ValueError("must be 1 to 64 characters without spaces or any of | , ; :")
    return value


WebAddress = Annotated[str, AfterValidator(_web_address)]
EntryId = Annotated[str, AfterValidator(_entry_id)]
LanguageCode = Annotated[str, Field(pattern=r"^[a-z]{2}$")]
CountryCode = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
CurrencyCode = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Text = Annotated[str, Field(min_length=1)]
# A known word is its enum member, not merely an equal string.
_KNOWN_FIRST = Field(union_mode="left_to_right")


class Part(BaseModel):
    """Base of all catalogue models: frozen, strict about unknown keys, trimmed."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


def is_example(url: str | None) -> bool:
    """True for an address in the domain reserved for examples (RFC 2606)."""
    return url is not None and re.match(r"https?://([^/]*\.)?example\.org(/|$)", url) is not None


class LearningOutcome(Part):
    """What a learner will know or be able to do; tagged knowledge, skill or competence."""

    text: Text
    kind: OutcomeKind | None = None


class Fee(Part):
    """What one audience pays: `amount` in `currency`, 0 is free of charge."""

    audience: Audience = Audience.STANDARD
    amount: Decimal = Field(ge=0, max_digits=9, decimal_places=2)
    currency: CurrencyCode = "EUR"


class Exemption(Part):
    """A reduction that a provider grants an audience: `percent` of the fee, 100 is exempt."""

    audience: Audience
    percent: int = Field(default=100, ge=1, le=100)
    text: str = ""


class AdmissionRule(Part):
    """One thing the provider asks. Which fields are set depends on `kind`.

    education: `level` (EQF 1-8); experience: `years` and `text` (in what); language: `language`
    and `cefr`; enrolment: `text`; course: `course` (an entry id); document, selection, other:
    `text`. The assistant shows rules and never judges them.
    """

    kind: RequirementKind
    level: int | None = Field(default=None, ge=1, le=8)
    years: float | None = Field(default=None, ge=0, le=50)
    language: LanguageCode | None = None
    cefr: CefrLevel | None = None
    course: EntryId | None = None
    text: str = ""

    @model_validator(mode="after")
    def _has_what_its_kind_needs(self) -> AdmissionRule:
        needed = {
            RequirementKind.EDUCATION: self.level,
            RequirementKind.EXPERIENCE: self.years,
            RequirementKind.LANGUAGE: self.language,
            RequirementKind.COURSE: self.course,
        }.get(self.kind, self.text or None)
        if needed is None:
            raise ValueError(f"a rule about {self.kind} needs its value")
        return self


class Recognition(Part):
    """Where the credential counts, with the provider's own words where there are any."""

    kind: RecognitionKind | None = None
    text: str = ""


class Module(Part):
    """A part of a course with its own volume."""

    title: Text
    ects: Decimal | None = Field(default=None, ge=0, le=30)
    hours: float | None = Field(default=None, gt=0)


class Contact(Part):
    """The office that answers questions."""

    name: str = ""
    email: str = Field(default="", pattern=r"^$|^[^@\s]+@[^@\s]+\.[^@\s]+$")
    url: WebAddress | None = None

    @property
    def is_empty(self) -> bool:
        """True where the provider names nobody."""
        return not (self.name or self.email or self.url)


class Translation(Part):
    """An entry's own texts in one more language, supplied by the provider."""

    title: Text
    summary: str = ""


class Microcredential(Part):
    """One entry of the portfolio.

    `hours` is the whole notional workload, `hours_per_week` and `weeks` spread it; `ects` 0-30
    with 0 meaning "no credit points"; `eqf_level` 1-8. `language` lists the languages of
    instruction; `text_language` is the language of title, summary and other provider texts.
    `title_en` and `summary_en` are empty where the original is English.
    """

    # identity
    id: EntryId
    title: Text
    title_en: str = ""
    summary: str = ""
    summary_en: str = ""
    text_language: LanguageCode = "en"
    translations: dict[LanguageCode, Translation] = {}
    kind: Kind = Kind.COURSE
    # who offers it
    provider: Text
    joint_providers: tuple[Text, ...] = ()
    awarding_body: tuple[Text, ...] = ()
    country: tuple[CountryCode, ...] = ()
    contact: Contact = Contact()
    # what it is about
    field: str = ""
    target_groups: tuple[TargetGroup, ...] = ()
    learning_outcomes: tuple[LearningOutcome, ...] = ()
    modules: tuple[Module, ...] = ()
    # volume and level
    ects: Decimal | None = Field(default=None, ge=0, le=30)
    hours: float | None = Field(default=None, gt=0, le=3000)
    weeks: float | None = Field(default=None, gt=0, le=156)
    hours_per_week: float | None = Field(default=None, gt=0, le=60)
    eqf_level: int | None = Field(default=None, ge=1, le=8)
    cycle: Cycle | None = None
    # delivery
    language: tuple[LanguageCode, ...] = ()
    mode: tuple[Mode, ...] = ()
    times: tuple[Time, ...] = ()
    schedule: Schedule | None = None
    start_dates: tuple[date, ...] = ()
    application_deadline: date | None = None
    place: str = ""
    lms: str = ""
    # money
    fees: tuple[Fee, ...] = ()
    fee_policy_url: WebAddress | None = None
    exemptions: tuple[Exemption, ...] = ()
    # joining
    open_to: OpenTo | None = None
    admission_rules: tuple[AdmissionRule, ...] = ()
    admission_text: str = ""
    prerequisites: str = ""
    registration_url: WebAddress | None = None
    # assessment, recognition, quality
    assessment: tuple[Annotated[Assessment | Text, _KNOWN_FIRST], ...] = ()
    supervision: Supervision | None = None
    certificate: tuple[Annotated[Certificate | Text, _KNOWN_FIRST], ...] = ()
    recognition: tuple[Recognition, ...] = ()
    quality_assurance: tuple[Annotated[QualityAssurance | Text, _KNOWN_FIRST], ...] = ()
    stackability: tuple[EntryId, ...] | None = None
    # provenance
    source_url: WebAddress | None = None
    last_reviewed: date | None = None

    @property
    def providers(self) -> tuple[str, ...]:
        """All providers, the leading one first."""
        return (self.provider, *self.joint_providers)

    @property
    def is_example(self) -> bool:
        """True for demonstration data: it registers nobody anywhere."""
        return is_example(self.registration_url) or is_example(self.source_url)

    @property
    def weekly_hours(self) -> float | None:
        """Hours a week as stated, or from workload and weeks where both are stated."""
        if self.hours_per_week is not None:
            return self.hours_per_week
        if self.hours is not None and self.weeks is not None:
            return self.hours / self.weeks
        return None

    @property
    def is_self_paced(self) -> bool:
        """True where a learner chooses when to study: nothing but asynchronous delivery."""
        return bool(self.mode) and set(self.mode) == {Mode.ONLINE_ASYNC}

    @property
    def starts_any_time(self) -> bool:
        """True where joining is not tied to a date."""
        return self.schedule in (Schedule.ON_DEMAND, Schedule.ROLLING) and not self.start_dates

    def title_in(self, language: str) -> tuple[str, str]:
        """The title in `language` where there is one, else the original; with its language."""
        return self._text_in(language, "title")

    def summary_in(self, language: str) -> tuple[str, str]:
        """The summary in `language`, else in English, else the original; with its language."""
        return self._text_in(language, "summary")

    def _text_in(self, language: str, name: str) -> tuple[str, str]:
        original: str = getattr(self, name)
        english: str = getattr(self, f"{name}_en")
        texts = {code: getattr(text, name) for code, text in self.translations.items()}
        texts |= {"en": english} if english else {}
        texts |= {self.text_language: original} if original else {}
        order = (language, self.text_language if name == "title" else "en", self.text_language)
        for code in order:
            if texts.get(code):
                return texts[code], code
        return original or english, self.text_language
