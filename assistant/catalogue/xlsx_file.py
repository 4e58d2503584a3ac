"""Opens an .xlsx workbook: looked through before it is parsed, then its sheets as rows of text."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from typing import IO, Any

from assistant.catalogue.cells import from_neutral
from assistant.catalogue.numbers import write_number
from assistant.catalogue.problems import shown
from assistant.catalogue.table_reader import Record

LARGEST_UNPACKED = 200 * 1024 * 1024
MOST_CELLS = 500_000
"""Cells of a workbook: about 450 bytes each in memory, so that they stay below 300 MB."""
MOST_ROWS = 50_000
MOST_MERGED = 100_000
"""Cells inside merged ranges, all of which are made when a workbook is opened."""

_CHUNK = 1 << 20
_TOO_FAR = "Delete the empty rows and columns beside the entries, or split it"
_ROW = re.compile(rb"<(?:\w+:)?row[\s/>]")
_CELL = re.compile(rb"<(?:\w+:)?c[\s/>]")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^>]*?\bref=\"([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)\"")


class UnusableWorkbookError(Exception):
    """A file that is no workbook one can read; `remedy` says what to do."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.remedy = remedy


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
    _look_through(content)
    from openpyxl import load_workbook  # loaded on first use

    try:
        book = load_workbook(BytesIO(content), keep_links=False, rich_text=False)
        return tuple(_sheet(sheet) for sheet in book.worksheets)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001  (openpyxl raises whatever a damaged part leads to)
        raise _damaged(f"{type(error).__name__}: {error}") from None


def _look_through(content: bytes) -> None:
    """Count what would be unpacked, without parsing any of it."""
    counts = _Counts()
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            infos = archive.infolist()
            if not any(info.filename == "xl/workbook.xml" for info in infos):
                raise UnusableWorkbookError(
                    "the file is no .xlsx workbook", "Save it as Excel workbook (.xlsx)"
                )
            unpacked = sum(info.file_size for info in infos)
            if unpacked > LARGEST_UNPACKED:
                raise UnusableWorkbookError(
                    f"the workbook unpacks to {unpacked // 2**20} MB",
                    "Delete pictures and empty rows, or check where the file comes from",
                )
            for info in infos:
                if info.filename.endswith((".xml", ".rels", ".vml")):
                    with archive.open(info) as part:
                        counts.add(part)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
        raise _damaged(str(error)) from None
    except RuntimeError:  # how zipfile says that a password is needed
        raise UnusableWorkbookError(
            "the workbook is protected by a password", "Save it without one"
        ) from None


@dataclass
class _Counts:
    """What the parts of a workbook hold, counted while they stream by."""

    rows: int = 0
    cells: int = 0
    merged: int = 0

    def add(self, part: IO[bytes]) -> None:
        """Count one part; raises UnusableWorkbookError as soon as there is too much."""
        tail = b""
        while chunk := part.read(_CHUNK):
            text = tail + chunk
            if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
                raise UnusableWorkbookError(
                    "the workbook declares XML entities, which none needs",
                    "Check where the file comes from",
                )
            cut = text.rfind(b">") + 1
            done, tail = text[:cut], text[cut:][-_CHUNK:]
            self.rows += sum(1 for _ in _ROW.finditer(done))
            self.cells += sum(1 for _ in _CELL.finditer(done))
            self.merged += sum(_area(*match.groups()) for match in _MERGED.finditer(done))
            for number, most, what in (
                (self.rows, MOST_ROWS, "rows"),
                (self.cells, MOST_CELLS, "cells"),
                (self.merged, MOST_MERGED, "merged cells"),
            ):
                if number > most:
                    raise UnusableWorkbookError(
                        f"the workbook has more than {most} {what}",
                        _TOO_FAR,
                    )


def _area(left: bytes, top: bytes, right: bytes, bottom: bytes) -> int:
    return (_number(right) - _number(left) + 1) * (int(bottom) - int(top) + 1)


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _damaged(said: str) -> UnusableWorkbookError:
    return UnusableWorkbookError(
        f"the workbook is damaged ({shown(said)})",
        "Open it in a spreadsheet program and save it again",
    )


@dataclass
class _Grid:
    """The texts of one sheet while they are collected."""

    rows: list[list[str]] = field(default_factory=list)
    formulas: list[tuple[int, str, str]] = field(default_factory=list)
    broken: list[tuple[int, str, str]] = field(default_factory=list)


def _sheet(sheet: Any) -> Sheet:
    if sheet.max_row * sheet.max_column > MOST_CELLS:
        raise UnusableWorkbookError(
            f"the sheet {sheet.title!r} reaches to {sheet.dimensions}", _TOO_FAR
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
