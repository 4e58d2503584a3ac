"""A small complete catalogue to read, break and check."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

from assistant.catalogue.columns import NAMES
from assistant.catalogue.problems import Report
from assistant.catalogue.reader import read
from assistant.catalogue.register import FieldOfEducation, Provider, Rates
from assistant.catalogue.registers import Registers
from assistant.catalogue.release import Catalogue

TODAY = date(2026, 11, 24)

REGISTERS = Registers(
    providers=(
        Provider(id="sofia", names={"en": "Sofia University", "bg": "Софийски университет"}),
        Provider(id="trieste", names={"en": "University of Trieste"}, aliases=("UNITS",)),
    ),
    fields=(
        FieldOfEducation(code="0921", label="Care of the elderly"),
        FieldOfEducation(code="0613", label="Software development"),
    ),
    rates=Rates(per_euro={"PLN": "4.25"}),
)

ROW = {
    "id": "care-basics",
    "title": "Care for older people",
    "summary": "How to look after older people at home.",
    "provider": "sofia",
    "language": "en|bg",
    "ects": "2",
    "hours": "50",
    "weeks": "10",
    "eqf_level": "6",
    "mode": "online",
    "times": "evening|weekend",
    "schedule": "fixed",
    "start_dates": "2027-02-01|2027-09-15",
    "application_deadline": "2027-01-15",
    "fee_amount": "80",
    "fees_by_audience": "student: 40|alliance_student: free",
    "exemptions": "jobseeker: 50%|staff",
    "open_to": "anyone",
    "admission_rules": "education>=4|language en>=B1",
    "registration_url": "https://example.org/register",
    "learning_outcomes": "knowledge: ageing|skill: plan care",
    "assessment": "quiz|a talk with a nurse",
    "certificate": "digital_badge",
    "quality_assurance": "internal",
    "stackability": "stand_alone",
    "awarding_body": "Sofia University",
    "country": "BG",
    "field": "0921",
    "target_groups": "employee",
    "contact": "Care office <care@example.org>",
    "last_reviewed": "2026-09-01",
}


def csv_text(*rows: dict[str, str], names: tuple[str, ...] = NAMES, separator: str = ",") -> str:
    """A CSV file of these rows."""
    out = io.StringIO()
    writer = csv.DictWriter(out, names, restval="", delimiter=separator, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def read_csv_rows(
    folder: Path, *rows: dict[str, str], allow_incomplete: bool = False
) -> tuple[Catalogue | None, Report]:
    """Write the rows to a file in `folder` and read it."""
    return read_content(folder, csv_text(*rows), allow_incomplete=allow_incomplete)


def read_content(
    folder: Path,
    content: str | bytes,
    name: str = "portfolio.csv",
    *,
    allow_incomplete: bool = False,
) -> tuple[Catalogue | None, Report]:
    """Write a file into `folder` and read it as a catalogue."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read(path, allow_incomplete=allow_incomplete, today=TODAY, registers=REGISTERS)
