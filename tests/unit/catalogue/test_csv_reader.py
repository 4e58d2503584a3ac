"""Reading CSV: complete rows, every mistake with its place, and files that are no tables."""

from __future__ import annotations

import codecs
import csv
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from assistant.catalogue.columns import NAMES
from assistant.catalogue.csv_reader import SEPARATORS
from assistant.catalogue.entry import Contact, Exemption, Fee
from assistant.catalogue.tables import write_csv
from assistant.catalogue.terms import Assessment, Audience, Mode, OutcomeKind

from .samples import ROW, csv_text, read_content, read_csv_rows


def test_a_complete_row_becomes_an_entry_without_problems(tmp_path: Path) -> None:
    catalogue, report = read_csv_rows(tmp_path, ROW)
    assert report.problems == ()
    assert catalogue is not None
    (entry,) = catalogue.entries
    assert entry.language == ("en", "bg")
    assert entry.mode == (Mode.ONLINE_SYNC, Mode.ONLINE_ASYNC)
    assert entry.start_dates == (date(2027, 2, 1), date(2027, 9, 15))
    assert entry.ects == Decimal(2)
    assert entry.hours == 50.0
    assert entry.fees == (
        Fee(amount=Decimal(80)),
        Fee(audience=Audience.STUDENT, amount=Decimal(40)),
        Fee(audience=Audience.ALLIANCE_STUDENT, amount=Decimal(0)),
    )
    assert entry.exemptions == (
        Exemption(audience=Audience.JOBSEEKER, percent=50),
        Exemption(audience=Audience.STAFF),
    )
    assert [outcome.kind for outcome in entry.learning_outcomes] == [
        OutcomeKind.KNOWLEDGE,
        OutcomeKind.SKILL,
    ]
    assert entry.assessment == ("quiz", "a talk with a nurse")
    assert isinstance(entry.assessment[0], Assessment)
    assert entry.stackability == ()
    assert entry.contact == Contact(name="Care office", email="care@example.org")
    assert not catalogue.sample
    assert [provider.id for provider in catalogue.providers] == ["sofia", "trieste"]


MISTAKES = (
    ({"id": "two words"}, "id"),
    ({"ects": "31"}, "ects"),
    ({"hours": "fifty"}, "hours"),
    ({"mode": "onlin_sync"}, "mode"),
    ({"start_dates": "01.02.2027"}, "start_dates"),
    ({"provider": "sofja"}, "provider"),
    ({"fee_amount": "-5"}, "fee_amount"),
    ({"registration_url": "example.org"}, "registration_url"),
    ({"learning_outcomes": ""}, "learning_outcomes"),
    ({"admission_rules": "course: nowhere"}, "admission_rules"),
)


def test_ten_different_mistakes_are_ten_located_problems(tmp_path: Path) -> None:
    rows = [
        ROW | {"id": f"course-{number}"} | change
        for number, (change, _) in enumerate(MISTAKES, start=1)
    ]
    catalogue, report = read_csv_rows(tmp_path, *rows)
    assert catalogue is None
    assert [(p.line, p.field) for p in report.errors] == [
        (line, field) for line, (_, field) in enumerate(MISTAKES, start=2)
    ]
    assert report.warnings == ()
    for problem, (change, field) in zip(report.errors, MISTAKES, strict=True):
        assert problem.file == "portfolio.csv"
        assert problem.remedy
        assert problem.message
        assert problem.value in ("nowhere", change[field])
    assert "Did you mean online_sync?" in report.errors[3].remedy
    assert "Did you mean sofia?" in report.errors[5].remedy


def test_ten_mistakes_in_one_row_are_all_told(tmp_path: Path) -> None:
    broken = ROW | {
        "kind": "curse",
        "language": "en|Klingonese",
        "weeks": "1,500",
        "eqf_level": "9",
        "times": "night",
        "fees_by_audience": "student 40|pupil: 3",
        "exemptions": "jobseeker: 0%",
        "open_to": "nobody",
        "country": "Utopia",
    }
    _, report = read_csv_rows(tmp_path, broken)
    assert sorted(str(p.field) for p in report.errors) == sorted(
        [
            *("kind", "language", "weeks", "eqf_level", "times", "fees_by_audience"),
            *("fees_by_audience", "exemptions", "open_to", "country"),
        ]
    )
    assert {p.line for p in report.errors} == {2}
    assert {p.entry for p in report.errors} == {"care-basics"}


def test_missing_annex_ii_elements_are_errors_or_flagged(tmp_path: Path) -> None:
    bare = {"id": "bare", "title": "Bare", "provider": "Elsewhere University", "field": "Alchemy"}
    expected = {
        *("country", "awarding_body", "learning_outcomes", "language", "hours", "assessment"),
        *("mode", "quality_assurance", "provider", "field"),
    }
    catalogue, report = read_csv_rows(tmp_path, bare)
    assert catalogue is None
    assert {p.field for p in report.errors} == expected
    catalogue, report = read_csv_rows(tmp_path, bare, allow_incomplete=True)
    assert catalogue is not None
    assert report.ok
    assert expected < {p.field for p in report.warnings}
    assert catalogue.entries[0].provider == "Elsewhere University"


def test_names_stand_for_ids_and_codes(tmp_path: Path) -> None:
    row = ROW | {
        "provider": "университет СОФИЯ",
        "joint_providers": "units",
        "language": "English|Български",
        "country": "Bulgaria|Италия",
        "field": "software development",
    }
    catalogue, report = read_csv_rows(tmp_path, row | {"provider": "Софийски Университет"})
    assert report.problems == ()
    assert catalogue is not None
    (entry,) = catalogue.entries
    assert entry.providers == ("sofia", "trieste")
    assert entry.language == ("en", "bg")
    assert entry.country == ("BG", "IT")
    assert entry.field == "0613"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_separator_and_byte_order_mark_are_told_apart(
    tmp_path: Path, separator: str, mark: bytes
) -> None:
    content = mark + csv_text(ROW, separator=separator).encode()
    catalogue, report = read_content(tmp_path, content)
    assert report.errors == report.warnings == ()
    assert [p.message for p in report.problems] == (
        [] if separator == "," else [f"the columns are separated by {SEPARATORS[separator]}"]
    )
    assert catalogue is not None


@pytest.mark.parametrize(
    ("encoding", "title", "told"),
    [
        ("utf-16", "Грижа", "UTF-16"),
        ("utf-16-le", "Care", "UTF-16"),
        ("utf-16-be", "Care", "UTF-16"),
        ("cp1250", "Zarządzanie projektami, żółta łódź", "cp1250"),
        ("cp1250", "Osnove za učitelje, šola in življenje", "cp1250"),
        ("cp1251", "Грижа за възрастни хора", "cp1251"),
        ("cp1252", "Größe und Gebühr", "cp1252"),
        ("cp1252", "Gestion de projet à l'université", "cp1252"),
    ],
)
def test_encodings_are_told_apart_and_said(
    tmp_path: Path, encoding: str, title: str, told: str
) -> None:
    content = csv_text(ROW | {"title": title}).encode(encoding)
    catalogue, report = read_content(tmp_path, content)
    assert catalogue is not None, list(report.lines())
    assert catalogue.entries[0].title == title
    assert [p.message for p in report.problems] == [f"the file was read as {told}"]


def test_a_formula_is_kept_as_text_and_written_so_that_nothing_runs_it(tmp_path: Path) -> None:
    texts = ["=1+1", "+359 2", "-5 euros", "@SUM(A1)", "'quoted", "'=x"]
    catalogue, _ = read_csv_rows(tmp_path, ROW)
    assert catalogue is not None
    (entry,) = catalogue.entries
    entries = [
        entry.model_copy(update={"id": f"e{n}", "admission_text": text})
        for n, text in enumerate(texts)
    ]
    write_csv(entries, tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        cells = [row["admission_text"] for row in csv.DictReader(file)]
    assert cells == ["'=1+1", "'+359 2", "'-5 euros", "'@SUM(A1)", "'quoted", "''=x"]
    again, _ = read_content(tmp_path, (tmp_path / "out.csv").read_bytes())
    assert again is not None
    assert [entry.admission_text for entry in again.entries] == texts


def test_unknown_and_repeated_columns_are_named(tmp_path: Path) -> None:
    content = csv_text(ROW, names=(*NAMES, "titel", "id"))
    _, report = read_content(tmp_path, content)
    assert [(p.field, p.line) for p in report.errors] == [("id", 1), ("titel", 1)]
    assert "Did you mean title?" in report.errors[1].remedy
    _, report = read_content(
        tmp_path, csv_text(ROW, names=(*NAMES, "colour")), allow_incomplete=True
    )
    assert report.ok
    assert [p.field for p in report.warnings] == ["colour"]


def test_lines_count_line_breaks_inside_cells(tmp_path: Path) -> None:
    first = ROW | {"summary": "One\nTwo\nThree"}
    _, report = read_csv_rows(tmp_path, first, ROW | {"id": "b", "ects": "x"})
    assert [(p.line, p.field) for p in report.errors] == [(5, "ects")]


def test_a_ragged_row_is_one_problem_and_its_id_stays_known(tmp_path: Path) -> None:
    text = csv_text(ROW | {"id": "b", "stackability": "towards: ragged"})
    _, report = read_content(tmp_path, text + "ragged,Title,only three\n")
    (problem,) = report.errors
    assert (problem.line, problem.entry) == (3, "ragged")
    assert "3 cells" in problem.message


def test_duplicate_ids_and_unknown_references(tmp_path: Path) -> None:
    _, report = read_csv_rows(
        tmp_path, ROW, ROW, ROW | {"id": "c", "stackability": "towards: care-basic"}
    )
    assert [(p.line, p.field, p.value) for p in report.errors] == [
        (3, "id", "care-basics"),
        (4, "stackability", "care-basic"),
    ]
    assert "Did you mean care-basics?" in report.errors[1].remedy


def test_a_file_without_a_header_says_so(tmp_path: Path) -> None:
    _, report = read_content(tmp_path, "care-basics,Care,sofia\n")
    (problem,) = report.errors
    assert problem.line == 1
    assert "header" in problem.message


def test_the_fee_currency_holds_for_all_amounts_without_one(tmp_path: Path) -> None:
    row = ROW | {
        "fee_currency": "PLN",
        "fee_amount": "1 200,50",
        "fees_by_audience": "staff: 3 EUR",
    }
    catalogue, report = read_csv_rows(tmp_path, row)
    assert report.problems == ()
    assert catalogue is not None
    assert [(fee.amount, fee.currency) for fee in catalogue.entries[0].fees] == [
        (Decimal("1200.50"), "PLN"),
        (Decimal(3), "EUR"),
    ]


def test_two_currencies_for_one_amount_contradict_each_other(tmp_path: Path) -> None:
    _, report = read_csv_rows(tmp_path, ROW | {"fee_currency": "PLN", "fee_amount": "50 EUR"})
    assert [p.field for p in report.errors] == ["fee_amount"]


@pytest.mark.parametrize(
    ("title", "title_en", "language", "expected"),
    [
        ("Care", "", "bg", "en"),
        ("Грижа", "Care", "bg", "bg"),
        ("Грижа", "", "en", "bg"),
        ("Cura", "Care", "en|it", "it"),
        ("Care", "Care", "it", "en"),
    ],
)
def test_the_language_of_the_texts_follows_from_titles(
    tmp_path: Path, title: str, title_en: str, language: str, expected: str
) -> None:
    row = ROW | {"title": title, "title_en": title_en, "language": language}
    catalogue, _ = read_csv_rows(tmp_path, row)
    assert catalogue is not None
    assert catalogue.entries[0].text_language == expected
