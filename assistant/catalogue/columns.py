"""The columns of a catalogue as a table: how each cell is read and written."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from assistant.catalogue import cells, fee_columns, modules, rules
from assistant.catalogue.entry import LearningOutcome, Microcredential, Recognition
from assistant.catalogue.misfit import Misfit, read_all
from assistant.catalogue.names import is_language, parse_country, parse_language
from assistant.catalogue.numbers import parse_integer, parse_number
from assistant.catalogue.terms import (
    ONLINE_MODES,
    Assessment,
    Certificate,
    Cycle,
    Kind,
    Mode,
    OpenTo,
    OutcomeKind,
    QualityAssurance,
    RecognitionKind,
    Schedule,
    Supervision,
    TargetGroup,
    Time,
)

Single = str | int | float | Decimal | date | None
Written = Single | list[Any]
STAND_ALONE = "stand_alone"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of one field; `read` raises Misfit or Misfits, `write` gives plain values.

    `many` marks a column that holds a list.
    """

    name: str
    read: Callable[[str], object]
    write: Callable[[Microcredential], Written]
    many: bool = False


def _single(name: str, read: Callable[[str], object]) -> Column:
    return Column(name, read, lambda entry: getattr(entry, name))


def _list(
    name: str, read: Callable[[str], object], write: Callable[[Any], object] = lambda item: item
) -> Column:
    return Column(
        name,
        lambda cell: read_all(cells.split_list(cell), read),
        lambda entry: [write(item) for item in getattr(entry, name)],
        many=True,
    )


def _text(cell: str) -> str:
    return cell


def _read_modes(cell: str) -> list[Mode]:
    items: list[str] = []
    for item in cells.split_list(cell):
        items.extend(ONLINE_MODES if cells.folded(item) == "online" else (item,))
    return list(dict.fromkeys(read_all(items, cells.word_of(Mode))))


def _read_level(cell: str) -> int:
    return parse_integer(cell.upper().removeprefix("EQF"))


def _read_outcome(item: str) -> LearningOutcome:
    kind, text = cells.split_tag(item, OutcomeKind)
    if not text:
        raise Misfit(item, "says nothing after its tag", "Write knowledge: and what is learned")
    return LearningOutcome(kind=kind, text=text)


def _write_outcome(outcome: LearningOutcome) -> str:
    return cells.join_tag(outcome.kind, outcome.text, OutcomeKind)


def _read_recognition(item: str) -> Recognition:
    if kind := cells.find_word(item, RecognitionKind):
        return Recognition(kind=kind)
    kind, text = cells.split_tag(item, RecognitionKind)
    return Recognition(kind=kind, text=text)


def _write_recognition(recognition: Recognition) -> str:
    return cells.join_tag(recognition.kind, recognition.text, RecognitionKind)


def _read_stackability(cell: str) -> list[str]:
    head, colon, tail = cell.partition(":")
    if not colon and cells.folded(cell) == cells.folded(STAND_ALONE):
        return []
    if not colon or cells.folded(head) not in ("towards", "integrated"):
        raise Misfit(cell, "is not a known value", f"Write {STAND_ALONE} or towards: id|id")
    return cells.split_list(tail)


def _write_stackability(entry: Microcredential) -> list[str]:
    if entry.stackability is None:
        return []
    return list(entry.stackability) or [STAND_ALONE]


COLUMNS = (
    _single("id", _text),
    _single("title", _text),
    _single("title_en", _text),
    _single("summary", _text),
    _single("summary_en", _text),
    _single("kind", cells.word_of(Kind)),
    _single("provider", _text),
    _list("joint_providers", _text),
    _list("language", parse_language),
    _single("ects", parse_number),
    _single("hours", parse_number),
    _single("weeks", parse_number),
    _single("hours_per_week", parse_number),
    _single("eqf_level", _read_level),
    Column("mode", _read_modes, lambda entry: list(entry.mode), many=True),
    _list("times", cells.word_of(Time)),
    _single("schedule", cells.word_of(Schedule)),
    _list("start_dates", cells.parse_date),
    _single("application_deadline", cells.parse_date),
    _list("exemptions", fee_columns.parse_exemption, fee_columns.write_exemption),
    _single("open_to", cells.word_of(OpenTo)),
    _list("admission_rules", rules.parse_rule, rules.write_rule),
    _single("admission_text", _text),
    _single("prerequisites", _text),
    _single("registration_url", _text),
    _single("source_url", _text),
    _list("learning_outcomes", _read_outcome, _write_outcome),
    _list("assessment", cells.word_or_text(Assessment)),
    _single("supervision", cells.word_of(Supervision)),
    _list("certificate", cells.word_or_text(Certificate)),
    _list("recognition", _read_recognition, _write_recognition),
    _list("quality_assurance", cells.word_or_text(QualityAssurance)),
    Column("stackability", _read_stackability, _write_stackability, many=True),
    _list("awarding_body", _text),
    _list("country", parse_country),
    _single("field", _text),
    _list("target_groups", cells.word_of(TargetGroup)),
    Column("contact", cells.parse_contact, lambda entry: cells.write_contact(entry.contact)),
    _single("last_reviewed", cells.parse_date),
)
"""The agreed columns but those of the fees, which `fee_columns` reads together."""

MORE_COLUMNS = (
    _single("text_language", parse_language),
    _single("cycle", cells.word_of(Cycle)),
    _list("modules", modules.parse_module, modules.write_module),
    _single("place", _text),
    _single("lms", _text),
    _single("fee_policy_url", _text),
)
"""What a table may hold besides; a CSV file is written without them."""

TRANSLATED = ("title", "summary")
"""Fields that a table may hold in further languages, in columns such as title_bg."""

BY_NAME = {column.name: column for column in (*COLUMNS, *MORE_COLUMNS)}
FEE_NAMES = ("fee_amount", "fee_currency", "fees_by_audience")

_FIRST_AFTER_FEES = [column.name for column in COLUMNS].index("exemptions")
NAMES = (
    *(column.name for column in COLUMNS[:_FIRST_AFTER_FEES]),
    *FEE_NAMES,
    *(column.name for column in COLUMNS[_FIRST_AFTER_FEES:]),
)
"""The header, in the agreed order."""

_TRANSLATION = re.compile(rf"({'|'.join(TRANSLATED)})_([a-z]{{2}})")


def translation_of(name: str) -> tuple[str, str] | None:
    """The field and the language of a column such as title_bg; English has columns of its own."""
    match = _TRANSLATION.fullmatch(name)
    if match is None or match[2] == "en" or not is_language(match[2]):
        return None
    return match[1], match[2]


def is_column(name: str) -> bool:
    """True for every column that a table may have."""
    return name in BY_NAME or name in FEE_NAMES or translation_of(name) is not None
