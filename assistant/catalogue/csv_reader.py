"""Reads a catalogue from a CSV file: one entry a row, every fault with its line and column."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from assistant.catalogue.building import Path as ValuePath
from assistant.catalogue.building import RawItem
from assistant.catalogue.columns import FEE_NAMES, NAMES
from assistant.catalogue.entry import Microcredential
from assistant.catalogue.problems import Problem, Severity, one_of, shown
from assistant.catalogue.tables import from_row

SEPARATORS = (",", ";", "\t")
REQUIRED = ("id", "title", "provider")
_EVERY_FIELD = frozenset(Microcredential.model_fields)
_COLUMNS = {field: field for field in _EVERY_FIELD} | {"fees": "fees_by_audience"}


def read_csv(
    text: str, file: str, *, allow_incomplete: bool
) -> tuple[tuple[RawItem, ...], tuple[Problem, ...]]:
    """The rows of `text` as raw entries, and what is wrong with the file itself.

    The separator is told from the header. Unknown columns are errors; with `allow_incomplete`
    they are warnings and ignored.
    """
    problems: list[Problem] = []
    records = iter(_records(text, file, _separator(text), problems))
    _, first = next(records, (1, []))
    names = tuple("_".join(name.casefold().split()) for name in first)
    missing = [name for name in REQUIRED if name not in names]
    if missing:
        problems.append(
            _problem(
                file,
                1,
                ", ".join(missing),
                shown(" ".join(first)),
                "the header lacks required columns",
                "Name the columns in the first line, as the template does",
            )
        )
        return (), tuple(problems)
    problems.extend(_header_problems(names, file, allow_incomplete))
    rows = [
        _row(names, cells, file, line, problems)
        for line, cells in records
        if any(cell.strip() for cell in cells)
    ]
    return tuple(rows), tuple(problems)


def _separator(text: str) -> str:
    header = text.lstrip("\r\n").split("\n", 1)[0].casefold()
    known = set(NAMES)
    return max(
        SEPARATORS,
        key=lambda sign: len(known & {name.strip(' "\r') for name in header.split(sign)}),
    )


def _records(
    text: str, file: str, separator: str, problems: list[Problem]
) -> Iterator[tuple[int, list[str]]]:
    """Each record with the line it begins on; a record that is no CSV is reported and left out."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            problems.append(
                _problem(
                    file,
                    line,
                    None,
                    "",
                    f"the row is not valid CSV ({error})",
                    'Close every quoted cell with " and double a " inside it',
                )
            )
            continue
        yield line, cells


def _header_problems(
    names: tuple[str, ...], file: str, allow_incomplete: bool
) -> Iterator[Problem]:
    for position, name in enumerate(names):
        if name in names[:position]:
            yield _problem(file, 1, name, name, "the column occurs twice", "Remove one of them")
        elif name not in NAMES:
            yield _problem(
                file,
                1,
                shown(name),
                shown(name),
                "is not a known column" if name else "a column has no name",
                one_of(name, NAMES, most=0) or "Remove it or see the list of columns in the docs",
                Severity.WARNING if allow_incomplete else Severity.ERROR,
            )


def _row(
    names: tuple[str, ...], cells: list[str], file: str, line: int, problems: list[Problem]
) -> RawItem:
    def line_of(_: ValuePath) -> int:
        return line

    row: dict[str, str] = {}
    for name, cell in zip(names, cells, strict=False):
        row.setdefault(name, cell.strip())
    extra = any(cell.strip() for cell in cells[len(names) :])
    if len(cells) < len(names) or extra:
        problems.append(
            _problem(
                file,
                line,
                None,
                "",
                f"the row has {len(cells)} cells, the header {len(names)}",
                "Give every column a cell, and put cells that hold a separator in quotes",
                entry=shown(row.get("id", "")) or None,
            )
        )
        # The cells may stand in the wrong columns: nothing else is said of them, and the entry
        # is kept by its id alone so that references to it do not look wrong.
        known = {"id": row["id"]} if row.get("id") else {}
        return RawItem(known, file, line, line_of, unread=_EVERY_FIELD)
    read = from_row(row)
    faults = tuple(
        ("fees" if column in FEE_NAMES else column, column, fault) for column, fault in read.faults
    )

    def source_of(path: ValuePath) -> str | None:
        return row.get(str(path[0])) if len(path) == 1 else None

    return RawItem(
        dict(read.values), file, line, line_of, source_of, columns=_COLUMNS, faults=faults
    )


def _problem(
    file: str,
    line: int,
    field: str | None,
    value: str,
    message: str,
    remedy: str,
    severity: Severity = Severity.ERROR,
    *,
    entry: str | None = None,
) -> Problem:
    return Problem(severity, file, line, entry, field, value, message, remedy)
