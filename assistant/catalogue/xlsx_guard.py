"""Looks through an .xlsx workbook before it is parsed: what it would unpack to, and entities."""

from __future__ import annotations

import re
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import IO

from assistant.catalogue.problems import shown

LARGEST_UNPACKED = 200 * 1024 * 1024
MOST_CELLS = 500_000
"""Cells of a workbook: about 450 bytes each in memory, so that they stay below 300 MB."""
MOST_ROWS = 50_000
MOST_MERGED = 100_000
"""Cells inside merged ranges, all of which are made when a workbook is opened."""

_CHUNK = 1 << 20
TOO_FAR = "Delete the empty rows and columns beside the entries, or split it"
_ROW = re.compile(rb"<(?:\w+:)?row[\s/>]")
_CELL = re.compile(rb"<(?:\w+:)?c[\s/>]")
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^>]*?\bref=\"([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)\"")


class UnusableWorkbookError(Exception):
    """A file that is no workbook one can read; `remedy` says what to do."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.remedy = remedy


def look_through(content: bytes) -> None:
    """Count what would be unpacked, without parsing any of it. Raises UnusableWorkbookError."""
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
        raise damaged(str(error)) from None
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
                        TOO_FAR,
                    )


def _area(left: bytes, top: bytes, right: bytes, bottom: bytes) -> int:
    return (_number(right) - _number(left) + 1) * (int(bottom) - int(top) + 1)


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def damaged(said: str) -> UnusableWorkbookError:
    return UnusableWorkbookError(
        f"the workbook is damaged ({shown(said)})",
        "Open it in a spreadsheet program and save it again",
    )
