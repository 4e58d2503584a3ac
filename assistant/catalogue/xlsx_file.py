"""Opens an .xlsx workbook: looked through before it is parsed, then its sheets as rows of text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from typing import Any

from assistant.catalogue.cells import from_neutral
from assistant.catalogue.numbers import write_number
from assistant.catalogue.table_reader import Record
from assistant.catalogue.xlsx_guard import (
    MOST_CELLS,
    TOO_FAR,
    UnusableWorkbookError,
    damaged,
    look_through,
)


@dataclass(frozen=True)
class Sheet:
    """One sheet: its name, its rows with their numbers from 1, and where formulas stand."""

    name: str
    records: tuple[Record, ...]
    formulas: tuple[tuple[int, str, str], ...] = ()
    """(row, column letter, formula): kept as text, never computed."""
    broken: tuple[tuple[int, str, str], ...] = ()
    """(row, column letter, error such as #REF!)"""


def open_workbook(content: bytes) -> tuple[Sheet, ...]:
    """The visible and hidden sheets of a workbook. Raises UnusableWorkbookError."""
    look_through(content)
    from openpyxl import load_workbook  # loaded on first use

    try:
        book = load_workbook(BytesIO(content), keep_links=False, rich_text=False)
        return tuple(_sheet(sheet) for sheet in book.worksheets)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001  (openpyxl raises whatever a damaged part leads to)
        raise damaged(f"{type(error).__name__}: {error}") from None


@dataclass
class _Grid:
    """The texts of one sheet while they are collected."""

    rows: list[list[str]] = field(default_factory=list)
    formulas: list[tuple[int, str, str]] = field(default_factory=list)
    broken: list[tuple[int, str, str]] = field(default_factory=list)


def _sheet(sheet: Any) -> Sheet:
    if sheet.max_row * sheet.max_column > MOST_CELLS:
        raise UnusableWorkbookError(
            f"the sheet {sheet.title!r} reaches to {sheet.dimensions}", TOO_FAR
        )
    grid = _Grid()
    for row in sheet.iter_rows():
        grid.rows.append([_text(cell, grid) for cell in row])
    for merged in sheet.merged_cells.ranges:
        top, left = merged.min_row - 1, merged.min_col - 1
        for row_number in range(top, min(merged.max_row, len(grid.rows))):
            for column in range(left, min(merged.max_col, len(grid.rows[row_number]))):
                grid.rows[row_number][column] = grid.rows[top][left]
    return Sheet(sheet.title, tuple(_records(grid.rows)), tuple(grid.formulas), tuple(grid.broken))


def _records(rows: list[list[str]]) -> Iterator[Record]:
    """The rows down to the last that holds something, as wide as the widest."""
    width = max((_width(row) for row in rows), default=0)
    filled = [number for number, row in enumerate(rows) if _width(row)]
    for number, row in enumerate(rows[: filled[-1] + 1 if filled else 0], start=1):
        yield number, row[:width] + [""] * (width - len(row))


def _width(row: list[str]) -> int:
    return next((at for at in range(len(row), 0, -1) if row[at - 1].strip()), 0)


def _text(cell: Any, grid: _Grid) -> str:
    """What a cell shows, as our tables write it."""
    value = cell.value
    if cell.data_type == "f":
        formula = value if isinstance(value, str) else f"={getattr(value, 'text', '')}"
        grid.formulas.append((cell.row, cell.column_letter, formula))
        return formula
    if cell.data_type == "e":
        grid.broken.append((cell.row, cell.column_letter, str(value)))
        return str(value)
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int() | float():
            number = Decimal(repr(value))
            percent = "%" in (cell.number_format or "")
            return f"{write_number(number * 100)}%" if percent else write_number(number)
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
        case date():
            return value.isoformat()
        case _:
            return from_neutral(str(value))
