"""Writes a catalogue as a workbook: a sheet of entries with notes and drop-downs, and registers.

A workbook of an empty catalogue is the template that one downloads and fills in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from assistant.catalogue import terms
from assistant.catalogue.cells import neutral
from assistant.catalogue.columns import BY_NAME, MORE_COLUMNS, NAMES
from assistant.catalogue.locator import Section
from assistant.catalogue.register_tables import to_tables
from assistant.catalogue.release import Catalogue
from assistant.catalogue.tables import to_full_row
from assistant.catalogue.xlsx_reader import SAMPLE_SHEET

ROWS_TO_FILL = 2000
"""Rows that have drop-downs."""

WORDS: Mapping[str, type[StrEnum]] = {
    "kind": terms.Kind,
    "mode": terms.Mode,
    "times": terms.Time,
    "schedule": terms.Schedule,
    "open_to": terms.OpenTo,
    "assessment": terms.Assessment,
    "supervision": terms.Supervision,
    "certificate": terms.Certificate,
    "recognition": terms.RecognitionKind,
    "quality_assurance": terms.QualityAssurance,
    "target_groups": terms.TargetGroup,
    "cycle": terms.Cycle,
}
_STRICT = frozenset({"kind", "schedule", "open_to", "supervision", "cycle"})
"""Columns that hold one word and nothing else; the others only offer theirs."""

_NUMBERS = frozenset({"ects", "hours", "weeks", "hours_per_week", "eqf_level", "fee_amount"})
_WIDE = frozenset({"title", "summary", "learning_outcomes", "admission_text", "modules"})
_HEADER = Font(bold=True)
_REQUIRED = PatternFill("solid", fgColor="FFE699")
_TOP = Alignment(wrap_text=True, vertical="top")


def write_xlsx(catalogue: Catalogue, path: Path, notes: Mapping[str, str]) -> None:
    """Write `catalogue` to `path`; `notes` say what each column holds.

    Raises OSError where the file cannot be written.
    """
    rows = [to_full_row(entry) for entry in catalogue.entries]
    ours = (*NAMES, *(column.name for column in MORE_COLUMNS))
    translated = sorted({name for row in rows for name in row} - set(ours))
    book = Workbook()
    del book["Sheet"]
    sheet: Worksheet = book.create_sheet(Section.ENTRIES.value)
    _fill(sheet, (*ours, *translated), rows)
    _annotate(sheet, notes)
    _help(book.create_sheet("help"), notes)
    _offer_words(book, sheet, _words(catalogue))
    for section, items in to_tables(catalogue).items():
        names = dict.fromkeys(name for item in items for name in item)
        _fill(book.create_sheet(section.value), tuple(names), items)
    if catalogue.is_sample:
        book.create_sheet(SAMPLE_SHEET)["A1"] = "Demonstration data: not a real offer."
    book.save(path)


def _words(catalogue: Catalogue) -> dict[str, list[str]]:
    words = {name: [str(word) for word in known] for name, known in WORDS.items()}
    words["provider"] = [provider.id for provider in catalogue.providers]
    words["field"] = [item.code for item in catalogue.fields]
    return {name: known for name, known in words.items() if known}


def _fill(sheet: Worksheet, names: Sequence[str], rows: Iterable[Mapping[str, str]]) -> None:
    for column, name in enumerate(names, start=1):
        _put(sheet, 1, column, name).font = _HEADER
        width = 60 if name in _WIDE else max(14, len(name) + 2)
        sheet.column_dimensions[get_column_letter(column)].width = width
    for number, row in enumerate(rows, start=2):
        for column, name in enumerate(names, start=1):
            if text := row.get(name, ""):
                _put(sheet, number, column, float(text) if name in _NUMBERS else text)
    sheet.freeze_panes = "B2"


def _put(sheet: Worksheet, row: int, column: int, value: str | float) -> Any:
    """One cell; a text stays a text even where it looks like a formula."""
    cell = sheet.cell(row, column)
    if isinstance(value, str):
        text = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.value = neutral(text) if text.startswith("'") else text
        cell.data_type = "s"
        cell.quotePrefix = True
        cell.alignment = _TOP
    else:
        cell.value = value
    return cell


def _annotate(sheet: Worksheet, notes: Mapping[str, str]) -> None:
    for cell in sheet[1]:
        if note := notes.get(str(cell.value)):
            cell.comment = Comment(note, "catalogue", width=320, height=120)
            if note.startswith(("Required", "Annex II")):
                cell.fill = _REQUIRED


def _offer_words(book: Workbook, sheet: Worksheet, words: Mapping[str, Sequence[str]]) -> None:
    lists: Worksheet = book.create_sheet("words")
    lists.sheet_state = "hidden"
    columns = {
        str(cell.value): get_column_letter(number) for number, cell in enumerate(sheet[1], start=1)
    }
    for position, (name, known) in enumerate(words.items(), start=1):
        for row, word in enumerate((name, *known), start=1):
            _put(lists, row, position, word)
        letter = get_column_letter(position)
        offered = DataValidation(
            "list", formula1=f"words!${letter}$2:${letter}${len(known) + 1}", allow_blank=True
        )
        offered.showErrorMessage = name in _STRICT
        offered.add(f"{columns[name]}2:{columns[name]}{ROWS_TO_FILL}")
        sheet.add_data_validation(offered)


def _help(sheet: Worksheet, notes: Mapping[str, str]) -> None:
    _fill(
        sheet,
        ("column", "several", "holds"),
        [
            {
                "column": name,
                "several": "separate by |" if name in BY_NAME and BY_NAME[name].many else "",
                "holds": note,
            }
            for name, note in notes.items()
        ],
    )
    sheet.column_dimensions["C"].width = 100
