"""Text files of a catalogue: UTF-8 or a located problem, never an exception."""

from __future__ import annotations

import codecs
from pathlib import Path

from assistant.catalogue.problems import Problem, Severity

LARGEST = 64 * 1024 * 1024
"""Bytes of one file; a catalogue of tens of thousands of entries stays below."""

_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_text(path: Path, name: str, problems: list[Problem]) -> str | None:
    """The text of `path` without a byte order mark; None and a problem where there is none.

    NUL characters are reported, by line, and left out.
    """

    def report(line: int | None, message: str, remedy: str) -> None:
        problems.append(Problem(Severity.ERROR, name, line, None, None, "", message, remedy))

    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= LARGEST else b""
    except OSError as error:
        report(None, f"the file cannot be read: {error.strerror}", "Check the path and the rights")
        return None
    if size > LARGEST:
        report(None, "the file is too large for a catalogue", "Split it or check what it holds")
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        kind = "UTF-16" if content.startswith(_WIDE) else "another encoding"
        line = content.count(b"\n", 0, error.start) + 1
        report(line, f"the file is not UTF-8 but {kind}", "Save it again as UTF-8")
        return None
    for number, line_text in enumerate(text.split("\n"), start=1):
        if "\0" in line_text:
            report(number, "the line holds a NUL character", "Save the file again as plain text")
    return text.replace("\0", "")
