"""Text files of a catalogue: their text or a located problem, never an exception."""

from __future__ import annotations

import stat
from pathlib import Path

from assistant.catalogue.encodings import UTF_8, decode
from assistant.catalogue.problems import Problem, Severity

LARGEST = 64 * 1024 * 1024
"""Bytes of one file; a catalogue of tens of thousands of entries stays below."""

_BINARY = {
    b"PK\x03\x04": "a zip archive, such as an .xlsx workbook",
    b"\xd0\xcf\x11\xe0": "an old .xls or .doc file",
    b"%PDF": "a PDF",
    b"\x1f\x8b": "a gzip archive",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
}
"""How files begin that are no text, whatever their names say."""


def read_bytes(path: Path, name: str, problems: list[Problem]) -> bytes | None:
    """The content of `path`; None and a problem where it is missing or too large."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # a pipe or a device might never end
            message, remedy = "is not an ordinary file", "Give a file or a folder"
            problems.append(_problem(name, message, remedy))
            return None
        if (size := status.st_size) <= LARGEST:
            return path.read_bytes()
    except OSError as error:
        problems.append(
            _problem(
                name,
                f"the file cannot be read: {error.strerror}",
                "Check the path and the rights",
            )
        )
        return None
    message = f"the file is too large for a catalogue: {size // 2**20} MB"
    problems.append(_problem(name, message, "Split it or check what it holds"))
    return None


def read_text(path: Path, name: str, problems: list[Problem]) -> str | None:
    """The text of `path` without a byte order mark; None and a problem where there is none.

    An encoding other than UTF-8 is noted, a guessed one is a warning. NUL characters are
    reported, by line, and left out.
    """
    content = read_bytes(path, name, problems)
    if content is None:
        return None
    for start, kind in _BINARY.items():
        if content.startswith(start):
            message = f"the file is not text but {kind}"
            problems.append(_problem(name, message, "Save it as what its name says, or rename it"))
            return None
    decoded = decode(content)
    if decoded.encoding != UTF_8:
        problems.append(_told(name, decoded.encoding, decoded.certain))
    for number, line in enumerate(decoded.text.split("\n"), start=1):
        if "\0" in line:
            message, remedy = "the line holds a NUL character", "Save the file again as plain text"
            problems.append(_problem(name, message, remedy, line=number))
            break
    return decoded.text.replace("\0", "")


def _told(name: str, encoding: str, certain: bool) -> Problem:
    severity = Severity.NOTE if certain else Severity.WARNING
    message = f"the file was read as {encoding}"
    remedy = "" if certain else "Look at letters with accents; UTF-8 leaves nothing to guess"
    return _problem(name, message, remedy, severity=severity)


def _problem(
    name: str,
    message: str,
    remedy: str,
    *,
    line: int | None = None,
    severity: Severity = Severity.ERROR,
) -> Problem:
    return Problem(severity, name, line, None, None, "", message, remedy)
