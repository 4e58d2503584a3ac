"""The hostile files, by name: how each is made and what the refusal must say."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.hostile import build
from tests.unit.catalogue.samples import NAMES, ROW, csv_text

GOOD = csv_text(ROW)
ALIASES = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{','.join([f'*{chr(97 + n)}'] * 9)}]\n" for n in range(12)
)
MERGES = "- &a {x: 1}\n" + "".join(
    f"- &{chr(98 + n)} {{<<: [{','.join([f'*{chr(97 + n)}'] * 9)}]}}\n" for n in range(12)
)


@dataclass(frozen=True)
class Hostile:
    """A file name, its content or what makes it, and words that the refusal holds."""

    name: str
    content: bytes | Callable[[Path], None]
    said: str
    line: int | None = None


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(100 * 2**20)


def _million(path: Path) -> None:
    with path.open("wb") as file:
        file.write(",".join(NAMES).encode() + b"\n" + b"a,A\n" * 1_000_000)


def _million_in_a_book(path: Path) -> None:
    rows = b'<row><c t="n"><v>1</v></c></row>' * 1_000_000
    path.write_bytes(build.book_with(build.SHEET, build.sheet_of(rows)))


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _folder_of_a_loop(path: Path) -> None:
    path.mkdir()
    (path / "microcredentials").symlink_to(path)


def _wide(path: Path) -> None:
    path.write_bytes(build.book_with(build.SHEET, build.sheet_of(b"<row>" + b"<c/>" * 600_000)))


def _merged(path: Path) -> None:
    after = b'<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    path.write_bytes(build.book_with(build.SHEET, build.sheet_of(b"<row/>", after=after)))


def _far(path: Path) -> None:
    rows = b'<row r="1048576">' + build.cell("XFD1048576", "x") + b"</row>"
    path.write_bytes(build.book_with(build.SHEET, build.sheet_of(rows)))


FILES = (
    # archives and workbooks
    Hostile("bomb.xlsx", lambda path: build.bomb(path, 210), "unpacks to"),
    Hostile("liar.xlsx", build.liar(), "damaged"),
    Hostile("rows.xlsx", _million_in_a_book, "rows"),
    Hostile("wide.xlsx", _wide, "cells"),
    Hostile("merged.xlsx", _merged, "merged cells"),
    Hostile("far.xlsx", _far, "reaches to"),
    Hostile(
        "laughs.xlsx",
        build.book_with(build.SHEET, build.sheet_of(b"", before=build.LAUGHS)),
        "entities",
    ),
    Hostile(
        "outside.xlsx",
        build.book_with(build.SHEET, build.sheet_of(b"", before=build.OUTSIDE)),
        "entities",
    ),
    Hostile(
        "outside-in-utf-16.xlsx",
        build.book_with(
            build.SHEET,
            build.sheet_of(b"", before=build.OUTSIDE).decode().encode("utf-16"),
        ),
        "damaged",
    ),
    Hostile("no-xml.xlsx", build.book_with(build.SHEET, b"<worksheet"), "damaged"),
    Hostile("truncated.xlsx", build.book()[:-200], "damaged"),
    Hostile("table.xlsx", GOOD.encode(), "damaged"),
    Hostile("old.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "damaged"),
    Hostile("document.xlsx", build.book_with("xl/workbook.xml", b""), "damaged"),
    Hostile("formula.xlsx", build.book(id="=cmd|'/C calc'!A0"), "cannot be used", 2),
    Hostile("link.xlsx", build.book(registration_url="javascript:alert(1)"), "cannot be used", 2),
    Hostile("bidi.xlsx", build.book(title="Care \u202egnp.exe"), "U+202E", 2),
    # tables
    Hostile("workbook.csv", build.book(), "zip archive"),
    Hostile("paper.csv", b"%PDF-1.7 " + os.urandom(100), "a PDF"),
    Hostile("picture.csv", b"\x89PNG\r\n\x1a\n" + os.urandom(100), "a picture"),
    Hostile("noise.csv", bytes(range(256)) * 40, "header"),
    Hostile("large.csv", _sparse, "too large"),
    Hostile("rows.csv", _million, "rows", 50_001),
    Hostile("pipe.csv", _pipe, "ordinary file"),
    Hostile("cell.csv", build.row(summary="x" * 2_000_000), "not valid CSV", 2),
    Hostile("columns.csv", (",".join([*NAMES, *map(str, range(9_000))])).encode(), "columns", 1),
    Hostile("truncated.csv", GOOD.encode()[:-40] + b',"', "not valid CSV", 2),
    Hostile("nul.csv", build.row(title="Care\0"), "NUL", 2),
    Hostile("escape.csv", build.row(summary="\x1b[2Jwiped"), "U+001B", 2),
    Hostile("script.csv", build.row(title="<script>alert(1)</script>"), "markup", 2),
    Hostile("image.csv", build.row(title_en='<img src=x onerror="alert(1)">'), "markup", 2),
    Hostile("entity.csv", build.row(title="&lt;script&gt;"), "markup", 2),
    Hostile("link.csv", build.row(registration_url="javascript:alert(1)"), "cannot be used", 2),
    Hostile("data.csv", build.row(source_url="data:text/html,<b>"), "cannot be used", 2),
    Hostile("user.csv", build.row(source_url="https://bank@evil.org/"), "cannot be used", 2),
    Hostile("bidi.csv", build.row(title="Care \u202egnp.exe"), "U+202E", 2),
    Hostile("isolate.csv", build.row(summary="\u2066x\u2069"), "U+2066", 2),
    Hostile("zero-width.csv", build.row(title="Ca\u200bre"), "U+200B", 2),
    Hostile("zero-width-id.csv", build.row(id="care\u200d"), "U+200D", 2),
    Hostile("tag.csv", build.row(title="Care\U000e0041"), "U+E0041", 2),
    Hostile("formula.csv", build.row(id="=1+1|x"), "cannot be used", 2),
    Hostile("number.csv", build.row(ects="9" * 5000), "not a number", 2),
    Hostile("exponent.csv", build.row(hours="1e999999999"), "not a number", 2),
    Hostile("twice.csv", csv_text(ROW, ROW).encode(), "given twice", 3),
    # texts
    Hostile("laughs.yaml", ALIASES.encode(), "aliases repeat"),
    Hostile("merges.yaml", MERGES.encode(), "aliases repeat"),
    Hostile("deep.yaml", b"[" * 100_000, "YAML", 1),
    Hostile("object.yaml", b"- !!python/object/apply:os.system [id]", "not valid YAML", 1),
    Hostile("self.yaml", b"- &a {id: x, title: *a}", "nested too deeply", 1),
    Hostile("number.yaml", b"- {id: x, ects: " + b"9" * 6000 + b"}", "YAML"),
    # JSON
    Hostile("deep.json", b"[" * 200_000, "not valid JSON"),
    Hostile("nested.json", b"[" * 900 + b"]" * 900, "nested too deeply"),
    Hostile("number.json", b'{"@type":"Course","ects":' + b"9" * 6000 + b"}", "not valid JSON"),
    Hostile("nan.json", b'{"@type":"Course","ects":NaN}', "not valid JSON"),
    Hostile("twice.json", b'{"@type":"Course","name":"a","name":"b"}', "given twice"),
    # XML
    Hostile("laughs.xml", build.LAUGHS + b"<Courses>&m;</Courses>", "not valid XML"),
    Hostile("outside.xml", build.OUTSIDE + b"<Courses>&e;</Courses>", "document type", 1),
    Hostile("remote.xml", build.REMOTE + b"<Courses/>", "document type", 1),
    Hostile("deep.xml", b"<a>" * 100_000, "not valid XML", 1),
    Hostile("page.xml", b"<html><script>alert(1)</script></html>", "html", 1),
    Hostile("program.exe", b"MZ" + os.urandom(100), "is no catalogue"),
    Hostile("loop", _folder_of_a_loop, "no microcredentials"),
)
