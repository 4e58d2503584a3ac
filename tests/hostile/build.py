"""Makes files that nobody should send; small ones only, some of which unpack to a lot."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from openpyxl import Workbook

from tests.unit.catalogue.samples import ROW, csv_text

ORIGIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SHEET = "xl/worksheets/sheet1.xml"


def row(**cells: str) -> bytes:
    """A CSV file of one complete entry with these cells in it."""
    return csv_text(ROW | cells).encode()


def book(**cells: object) -> bytes:
    """A workbook of one complete entry with these cells in it."""
    made = Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.append(list(ROW))
    sheet.append([cells.get(name, cell) for name, cell in ROW.items()])
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def book_with(part: str, content: bytes) -> bytes:
    """A workbook in which one part is replaced."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(book())) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for info in old.infolist():
            new.writestr(info.filename, content if info.filename == part else old.read(info))
    return out.getvalue()


def sheet_of(rows: bytes, *, before: bytes = b"", after: bytes = b"") -> bytes:
    """The XML of a sheet with these rows."""
    head = b'<?xml version="1.0"?>' + before + f'<worksheet xmlns="{ORIGIN}">'.encode()
    return head + b"<sheetData>" + rows + b"</sheetData>" + after + b"</worksheet>"


def cell(reference: str, text: str) -> bytes:
    """The XML of a cell that holds a text."""
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'.encode()


LAUGHS = (
    b'<!DOCTYPE lolz [<!ENTITY a "ha">'
    + b"".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">'.encode() for n in range(12))
    + b"]>"
)
OUTSIDE = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
REMOTE = b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/evil.dtd">'


def liar() -> bytes:
    """A workbook whose sheet is larger than its archive says."""
    content = bytearray(book_with(SHEET, sheet_of(b"<row></row>" * 200_000)))
    with zipfile.ZipFile(io.BytesIO(bytes(content))) as archive:
        info = archive.getinfo(SHEET)
    # The uncompressed size stands 24 bytes into the entry of the central directory.
    at = content.rindex(b"PK\x01\x02", 0, content.rindex(SHEET.encode()))
    assert int.from_bytes(content[at + 24 : at + 28], "little") == info.file_size
    content[at + 24 : at + 28] = (1000).to_bytes(4, "little")
    return bytes(content)


def bomb(path: Path, megabytes: int) -> None:
    """Write a workbook whose sheet unpacks to so many megabytes of blanks."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open(SHEET, "w") as sheet:
            for _ in range(megabytes):
                sheet.write(b" " * 2**20)
