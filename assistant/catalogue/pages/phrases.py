"""What a provider asks and what it grants, as a line that a visitor of a page reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from babel import Locale

from assistant.catalogue.entry import AdmissionRule, Exemption
from assistant.catalogue.numbers import write_number


def asked(
    rule: AdmissionRule, phrases: Mapping[str, str], title: Callable[[str], str], locale: Locale
) -> str:
    """A rule by the phrase of its kind; `title` gives the title of a course by its id."""
    phrase = phrases.get(rule.kind)
    if phrase is None:
        return rule.text
    said = phrase.format(
        level=rule.level,
        years=write_number(rule.years or 0),
        language=locale.languages.get(rule.language or "", rule.language),
        cefr=f" ({rule.cefr})" if rule.cefr else "",
        course=title(rule.course or ""),
    )
    return f"{said}: {rule.text}" if rule.text else said


def granted(exemption: Exemption, audience: str, phrases: Mapping[str, str]) -> str:
    """A reduction, with the provider's own words behind it."""
    said = phrases["exempt" if exemption.percent == 100 else "reduced"].format(
        audience=audience, percent=exemption.percent
    )
    return f"{said}. {exemption.text}" if exemption.text else said
