"""Reads a catalogue from an .xlsx workbook: a sheet of entries, a sheet for each register."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.catalogue.foreign_table import ForeignTable
from assistant.catalogue.locator import Section
from assistant.catalogue.problems import Problem, Severity, one_of, shown
from assistant.catalogue.raw import RawCatalogue
from assistant.catalogue.register_tables import read_register
from assistant.catalogue.table_reader import read_table
from assistant.catalogue.xlsx_file import Sheet, open_workbook
from assistant.catalogue.xlsx_guard import UnusableWorkbookError

SAMPLE_SHEET = "sample"
"""A sheet of this name marks demonstration data, as `sample: true` does in a folder."""
HELP_SHEETS = frozenset({"help", "words", SAMPLE_SHEET})


def read_xlsx(
    content: bytes,
    file: str,
    raw: RawCatalogue,
    *,
    allow_incomplete: bool,
    foreign: ForeignTable | None = None,
) -> Iterator[Problem]:
    """Add what a workbook holds to `raw`; yields what is wrong with it.

    Entries stand in the sheet `microcredentials`, in the one that `foreign` names, or in the first.
    """
    problems = list[Problem]()
    sheets = sheets_of(content, file, problems)
    yield from problems
    if problems:
        return
    by_name = {sheet.name.strip().casefold(): sheet for sheet in sheets}
    entries = _entries(by_name, sheets, foreign)
    if entries is None:
        wanted = foreign.sheet if foreign else Section.ENTRIES.value
        remedy = one_of(wanted, [sheet.name for sheet in sheets]) or "Name a sheet that is there"
        yield _problem(file, f"the workbook has no sheet {shown(wanted)}", remedy)
        return
    raw.sample = raw.sample or SAMPLE_SHEET in by_name
    where = f"{file}[{entries.name}]"
    rows, found = read_table(
        entries.records, where, allow_incomplete=allow_incomplete, foreign=foreign
    )
    raw.add(Section.ENTRIES, rows)
    yield from found
    yield from _cell_problems(entries, where)
    for sheet in sheets:
        if sheet is not entries:
            yield from _other(sheet, file, raw, reading_foreign=foreign is not None)


def sheets_of(content: bytes, file: str, problems: list[Problem]) -> tuple[Sheet, ...]:
    """The sheets of a workbook; none and a problem where it cannot be opened."""
    try:
        return open_workbook(content)
    except UnusableWorkbookError as error:
        problems.append(_problem(file, str(error), error.remedy))
        return ()


def _entries(
    by_name: dict[str, Sheet], sheets: tuple[Sheet, ...], foreign: ForeignTable | None
) -> Sheet | None:
    if foreign and foreign.sheet:
        return by_name.get(foreign.sheet.strip().casefold())
    return by_name.get(Section.ENTRIES) or next(iter(sheets), None)


def _other(
    sheet: Sheet, file: str, raw: RawCatalogue, *, reading_foreign: bool
) -> Iterator[Problem]:
    name, where = sheet.name.strip().casefold(), f"{file}[{sheet.name}]"
    if name in set(Section) - {Section.ENTRIES} and not reading_foreign:
        items, problems = read_register(sheet.records, where, Section(name))
        if items:
            raw.add(Section(name), items)
        yield from problems
        yield from _cell_problems(sheet, where)
    elif name not in HELP_SHEETS and sheet.records:
        yield _problem(where, "the sheet is not read", "", severity=Severity.NOTE)


def _cell_problems(sheet: Sheet, where: str) -> Iterator[Problem]:
    for row, column, formula in sheet.formulas:
        message, remedy = "is a formula, kept as text", "Paste its value over it"
        yield _problem(where, message, remedy, row, column, shown(formula), Severity.WARNING)
    for row, column, error in sheet.broken:
        yield _problem(where, "is an error", "Correct the cell", row, column, shown(error))


def _problem(
    where: str,
    message: str,
    remedy: str,
    row: int | None = None,
    column: str | None = None,
    value: str = "",
    severity: Severity = Severity.ERROR,
) -> Problem:
    name = f"column {column}" if column else None
    return Problem(severity, where, row, None, name, value, message, remedy)
