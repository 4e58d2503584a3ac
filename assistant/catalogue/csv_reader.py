"""Reads a catalogue from a CSV file: its separator, its records, then its rows as a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import islice

from assistant.catalogue.building import RawItem
from assistant.catalogue.cells import from_neutral
from assistant.catalogue.columns import NAMES
from assistant.catalogue.foreign_table import ForeignTable
from assistant.catalogue.problems import Problem, Severity
from assistant.catalogue.table_reader import HEADER_WITHIN, Record, column_name, read_table

SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
MOST_ROWS = 50_000
"""Records of one file; no portfolio has as many."""


def read_csv(
    text: str, file: str, *, allow_incomplete: bool, foreign: ForeignTable | None = None
) -> tuple[tuple[RawItem, ...], tuple[Problem, ...]]:
    """The rows of `text` as raw entries, and what is wrong with the file itself.

    The separator is told from the header; one other than the comma is noted.
    """
    problems: list[Problem] = []
    separator = separator_of(text, frozenset(foreign.known if foreign else NAMES))
    if separator != ",":
        said = f"the columns are separated by {SEPARATORS[separator]}"
        problems.append(Problem(Severity.NOTE, file, None, None, None, "", said, ""))
    lines = list(islice(records(text, file, separator, problems), MOST_ROWS + 1))
    if len(lines) > MOST_ROWS:
        message = f"the table has more than {MOST_ROWS} rows"
        remedy = "Split it, or delete the empty rows below the last entry"
        return (), (Problem(Severity.ERROR, file, lines[-1][0], None, None, "", message, remedy),)
    rows, found = read_table(
        lines,
        file,
        allow_incomplete=allow_incomplete,
        foreign=foreign,
    )
    return rows, (*problems, *found)


def separator_of(text: str, known: frozenset[str] = frozenset()) -> str:
    """The separator by which the first lines hold most known names, or else most cells."""
    lines = text.lstrip("\r\n").split("\n", HEADER_WITHIN)[:HEADER_WITHIN]

    def fit(sign: str) -> tuple[int, int]:
        cells = [[cell.strip(' "\r') for cell in line.split(sign)] for line in lines]
        names = max(len(known & {*row, *map(column_name, row)}) for row in cells)
        return names, min(len(row) for row in cells[:2])

    return max(SEPARATORS, key=fit)


def records(text: str, file: str, separator: str, problems: list[Problem]) -> Iterator[Record]:
    """Each record with the line it begins on; a record that is no CSV is reported and left out."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            message = f"the row is not valid CSV ({error})"
            remedy = 'Close every quoted cell with " and double a " inside it'
            problems.append(Problem(Severity.ERROR, file, line, None, None, "", message, remedy))
            continue
        yield line, [from_neutral(cell) for cell in cells]
