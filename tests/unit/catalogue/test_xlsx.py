"""Workbooks: what is written comes back, and what spreadsheet programs make of a table is read."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from openpyxl import Workbook, load_workbook
from openpyxl.utils import get_column_letter

from assistant import resources
from assistant.catalogue.columns import MORE_COLUMNS, NAMES
from assistant.catalogue.problems import Report, Severity
from assistant.catalogue.reader import read
from assistant.catalogue.release import Catalogue
from assistant.catalogue.xlsx_writer import write_xlsx

from .samples import REGISTERS, ROW, TODAY

BUNDLED = resources.folder("catalogue")


def read_book(
    folder: Path, book: Workbook, *, allow_incomplete: bool = False, mapping: Path | None = None
) -> tuple[Catalogue | None, Report]:
    path = folder / "book.xlsx"
    book.save(path)
    return read(
        path,
        allow_incomplete=allow_incomplete,
        today=TODAY,
        registers=REGISTERS,
        mapping=mapping,
    )


def book_of(*rows: dict[str, Any], title: str = "microcredentials") -> Workbook:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    names = list(dict.fromkeys(name for row in rows for name in row))
    sheet.append(names)
    for row in rows:
        sheet.append([row.get(name) for name in names])
    return book


def test_the_bundled_catalogue_comes_back_whole(tmp_path: Path) -> None:
    catalogue, _ = read(BUNDLED, allow_incomplete=False, today=TODAY)
    assert catalogue is not None
    path = tmp_path / "all.xlsx"
    write_xlsx(catalogue, path, {})
    again, report = read(path, allow_incomplete=False, today=TODAY)
    assert report.errors == ()
    assert again == catalogue


def test_numbers_dates_and_blank_edges_are_read_as_they_look(tmp_path: Path) -> None:
    row = ROW | {
        "ects": 2.0,
        "hours": 50,
        "start_dates": datetime(2027, 2, 1),  # noqa: DTZ001  (a cell has no zone)
        "application_deadline": date(2027, 1, 15),
        "field": 921,
        "fee_amount": 80.5,
    }
    book = book_of(row)
    book["microcredentials"].cell(9, 99).value = "   "
    catalogue, report = read_book(tmp_path, book)
    assert report.problems == ()
    assert catalogue is not None
    (entry,) = catalogue.entries
    assert (entry.ects, entry.hours, entry.field) == (Decimal(2), 50.0, "0921")
    assert entry.start_dates == (date(2027, 2, 1),)
    assert entry.fees[0].amount == Decimal("80.5")


def test_merged_cells_hold_for_all_their_rows_and_a_title_may_stand_above(tmp_path: Path) -> None:
    book = book_of(ROW, ROW | {"id": "b", "title": "B"}, ROW | {"id": "c", "title": "C"})
    sheet = book["microcredentials"]
    sheet.insert_rows(1, 2)
    sheet["A1"] = "Our courses"
    sheet.merge_cells("A1:F1")
    column = list(ROW).index("provider") + 1
    sheet.merge_cells(start_row=4, end_row=6, start_column=column, end_column=column)
    catalogue, report = read_book(tmp_path, book)
    assert report.problems == ()
    assert catalogue is not None
    assert [entry.provider for entry in catalogue.entries] == ["sofia"] * 3


def test_mistakes_name_sheet_row_and_column(tmp_path: Path) -> None:
    book = book_of(ROW, ROW | {"id": "b", "ects": 31, "admission_text": "=1+1"})
    book.create_sheet("Ideas")["A1"] = "later"
    providers = book.create_sheet("providers")
    providers.append(["id", "names_en", "country", "colour"])
    providers.append(["sofia", "Sofia University", "Bulgaria", "blue"])
    _, report = read_book(tmp_path, book)
    found = {(p.severity, p.file, p.line, p.field) for p in report.problems}
    column = f"column {get_column_letter(len(ROW) + 1)}"
    assert (Severity.ERROR, "book.xlsx[microcredentials]", 3, "ects") in found
    assert (Severity.NOTE, "book.xlsx[Ideas]", None, None) in found
    assert (Severity.ERROR, "book.xlsx[providers]", 1, "colour") in found
    assert (Severity.ERROR, "book.xlsx[providers]", 2, "country") in found
    formulas = [p for p in report.problems if "formula" in p.message]
    assert [(p.line, p.value, p.field) for p in formulas] == [(3, "=1+1", column)]


def test_what_looks_like_a_formula_is_written_as_text(tmp_path: Path) -> None:
    catalogue, _ = read_book(tmp_path, book_of(ROW))
    assert catalogue is not None
    entry = catalogue.entries[0].model_copy(update={"admission_text": "=HYPERLINK(1)"})
    write_xlsx(Catalogue((entry,)), tmp_path / "out.xlsx", {})
    sheet = load_workbook(tmp_path / "out.xlsx")["microcredentials"]
    (cell,) = [cell for cell in sheet[2] if cell.value == "=HYPERLINK(1)"]
    assert cell.data_type == "s"


def test_every_column_has_a_note(tmp_path: Path) -> None:
    notes = yaml.safe_load((BUNDLED / "columns.yaml").read_text("utf-8"))
    assert tuple(notes) == (*NAMES, *(column.name for column in MORE_COLUMNS))
    write_xlsx(Catalogue(()), tmp_path / "template.xlsx", notes)
    book = load_workbook(tmp_path / "template.xlsx")
    assert all(cell.comment for cell in book["microcredentials"][1])
    offered = book["microcredentials"].data_validations.dataValidation
    assert len(offered) == 12


MAPPING = """
sheet: Kurse
columns:
  id: {column: Kurstitel, slug: true}
  title: Kurstitel
  provider: {value: sofia}
  mode: {column: Format, words: {Präsenz: onsite, Online: online}}
  start_dates: {column: Beginn, split: ";", date: day month year}
  learning_outcomes: {column: "Lernziele", split: newline, prefix: "skill: "}
  fee_amount: {column: "Gebühr (€)", decimal: ","}
  summary: [Inhalt, Hinweise]
ignore: [Intern]
"""


@pytest.fixture
def mapping(tmp_path: Path) -> Path:
    path = tmp_path / "mapping.yaml"
    path.write_text(MAPPING, "utf-8")
    return path


FOREIGN = {
    "Kurstitel": "Häusliche Pflege",
    "Format": "Präsenz",
    "Beginn": "1.2.2027; 15.09.27",
    "Lernziele": "Pflege | planen\nGespräche führen\nGespräche führen",
    "Gebühr (€)": "1.200,50",
    "Inhalt": "Pflege zu Hause.",
    "Hinweise": "Mit Praxis.",
    "Intern": "x",
}


def test_a_foreign_sheet_becomes_entries_by_a_mapping_file(tmp_path: Path, mapping: Path) -> None:
    book = book_of(FOREIGN, title="Kurse")
    catalogue, report = read_book(tmp_path, book, allow_incomplete=True, mapping=mapping)
    assert report.errors == ()
    assert catalogue is not None
    (entry,) = catalogue.entries
    assert entry.id == "hausliche-pflege"
    assert entry.mode == ("onsite",)
    assert entry.start_dates == (date(2027, 2, 1), date(2027, 9, 15))
    assert [o.text for o in entry.learning_outcomes] == ["Pflege | planen", "Gespräche führen"]
    assert entry.fees[0].amount == Decimal("1200.50")
    assert entry.summary == "Pflege zu Hause. Mit Praxis."


def test_mistakes_in_a_foreign_sheet_are_named_by_its_own_columns(
    tmp_path: Path, mapping: Path
) -> None:
    book = book_of(FOREIGN | {"Format": "Hörsaal", "Neu": "?"}, title="Kurse")
    _, report = read_book(tmp_path, book, allow_incomplete=False, mapping=mapping)
    fields = {(p.field, p.value) for p in report.errors}
    assert ("Format (mode)", "Hörsaal") in fields
    assert ("Neu", "Neu") in fields
    without = {name: cell for name, cell in FOREIGN.items() if name != "Format"}
    _, report = read_book(tmp_path, book_of(without, title="Kurse"), mapping=mapping)
    assert [p.field for p in report.errors] == ["Format"]


@pytest.mark.parametrize(
    ("text", "line", "field"),
    [
        ("columns: {titel: A}", 1, "columns.titel"),
        ("columns:\n  title: {value: A, column: B}", 2, "columns.title"),
        ("columns: {title: A}\nheader_row: x", 2, "header_row"),
        ("columns: [", 2, None),
        ("sheet: A", 1, "columns"),
    ],
)
def test_a_faulty_mapping_file_is_reported_by_line(
    tmp_path: Path, mapping: Path, text: str, line: int, field: str | None
) -> None:
    mapping.write_text(text)
    catalogue, report = read_book(tmp_path, book_of(FOREIGN), mapping=mapping)
    assert catalogue is None
    assert [(p.file, p.line, p.field) for p in report.errors] == [("mapping.yaml", line, field)]
