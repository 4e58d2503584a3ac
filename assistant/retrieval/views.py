"""The views of a course: several short texts whose vectors are added up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.register import FieldOfEducation
from assistant.catalogue.release import Release

_LONGEST = 600
"""Characters of a full text: about 150 tokens, 0.2 s to encode. 1200 found nothing more (nDCG@10
within 0.01 over 27 needs and 70 courses)."""

_MOST = 5


def views(entry: Microcredential, fields: Mapping[str, FieldOfEducation]) -> tuple[str, ...]:
    """At most five different texts of a course, the original and English both among them.

    Title alone, title with its subject, and the full text together beat any one of them
    (nDCG@10 0.684 for 0.557-0.621, multilingual-e5-small, 975 courses and 108 needs).
    """
    english = entry.title_en or entry.title
    subject = fields[entry.field].label if entry.field in fields else ""
    outcomes = " ".join(outcome.text for outcome in entry.learning_outcomes)
    original = _full(entry.title, entry.summary, outcomes)
    texts = [entry.title, f"{english} ({subject})" if subject else english]
    if entry.title_en or entry.summary_en:
        # Outcomes exist in the original language only.
        texts.append(_full(english, entry.summary_en))
    texts.append(original)
    # In one order, whether the entry was read from a file or from a stored release.
    translations = sorted(entry.translations.items())
    texts += [_full(text.title, text.summary) for _, text in translations]
    return tuple(dict.fromkeys(texts))[:_MOST]


def _full(title: str, *texts: str) -> str:
    return " ".join(part for part in (f"{title}.", *texts) if part)[:_LONGEST]


_NARROW = 3
"""Digits of a narrow ISCED-F code: 58 fields cover all education, and encode in a second."""


def narrow_fields(release: Release) -> list[str]:
    """The labels of the narrow fields of education: what else could be taught."""
    return [field.label for field in release.catalogue.fields if len(field.code) == _NARROW]


@dataclass(frozen=True, slots=True)
class Texts:
    """A course in short texts; where the catalogue has no English ones, these are the originals.

    `body` is the summary, or the learning outcomes where there is none: with both in one text the
    ten languages other than English lost 0.03 nDCG@10 (tuning half, paired encoders).
    """

    title: str
    english_title: str
    with_subject: str
    body: str
    english_body: str


def texts(entry: Microcredential, fields: Mapping[str, FieldOfEducation]) -> Texts:
    """The texts of one course, each at most 600 characters long and none empty."""
    english = entry.title_en or entry.title
    subject = fields[entry.field].label if entry.field in fields else ""
    outcomes = " ".join(outcome.text for outcome in entry.learning_outcomes)
    body = (entry.summary or outcomes or entry.title)[:_LONGEST]
    return Texts(
        title=entry.title,
        english_title=english,
        with_subject=f"{english} ({subject})" if subject else english,
        body=body,
        english_body=(entry.summary_en or body)[:_LONGEST],
    )
