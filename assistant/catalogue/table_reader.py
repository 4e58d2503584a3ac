"""Reads the rows of a table as entries: one a row, every fault with its line and column."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice

from assistant.catalogue.building import RawItem
from assistant.catalogue.columns import FEE_NAMES, NAMES, is_column
from assistant.catalogue.entry import Microcredential
from assistant.catalogue.foreign_table import ForeignTable
from assistant.catalogue.misfit import Path as ValuePath
from assistant.catalogue.problems import Problem, Severity, one_of, shown
from assistant.catalogue.tables import from_row

Record = tuple[int, list[str]]
"""The line a row begins on, from 1, and its cells."""

REQUIRED = ("id", "title", "provider")
HEADER_WITHIN = 10
"""Rows among which the header is looked for: a title may stand above it."""

MOST_COLUMNS = 500

_EVERY_FIELD = frozenset(Microcredential.model_fields)
_COLUMNS = {name: name for name in _EVERY_FIELD} | {"fees": "fees_by_audience"}


def read_table(
    records: Iterable[Record],
    file: str,
    *,
    allow_incomplete: bool,
    foreign: ForeignTable | None = None,
) -> tuple[tuple[RawItem, ...], tuple[Problem, ...]]:
    """The rows as raw entries, and what is wrong with the table itself.

    Unknown columns are errors; with `allow_incomplete` they are warnings and ignored. `foreign`
    says how the columns of a table that is not ours become ours.
    """
    rest = iter(records)
    first = list(islice(rest, max(HEADER_WITHIN, (foreign.header_row or 0) if foreign else 0)))
    position = _header_position(first, foreign)
    line, header = first[position] if first else (1, [])
    table = _Table(file, line, tuple(header), allow_incomplete, foreign)
    if not table.check_header():
        return (), tuple(table.problems)
    rows = [
        table.row(number, cells)
        for number, cells in (*first[position + 1 :], *rest)
        if any(cell.strip() for cell in cells)
    ]
    return tuple(rows), tuple(table.problems)


def column_name(cell: str) -> str:
    """A header cell as a column's name: small letters, "_" for spaces."""
    return "_".join(cell.casefold().split())


def _header_position(first: list[Record], foreign: ForeignTable | None) -> int:
    """The index of the header among the first rows; 0 where none looks like one."""
    if foreign and foreign.header_row:
        return min(foreign.header_row, len(first)) - 1 if first else 0
    wanted = set(foreign.used) if foreign else set(REQUIRED)
    for position, (_, cells) in enumerate(first):
        names = {" ".join(cell.split()) if foreign else column_name(cell) for cell in cells}
        if wanted <= names:
            return position
    return 0


@dataclass
class _Table:
    """One table while it is read."""

    file: str
    line: int
    header: tuple[str, ...]
    allow_incomplete: bool
    foreign: ForeignTable | None
    problems: list[Problem] = field(default_factory=list)

    @property
    def names(self) -> tuple[str, ...]:
        """The columns as the file names them."""
        if self.foreign:
            return tuple(" ".join(name.split()) for name in self.header)
        return tuple(column_name(name) for name in self.header)

    def check_header(self) -> bool:
        """Report what is wrong with the header; False where the rows cannot be read by it."""
        required = self.foreign.used if self.foreign else REQUIRED
        missing = [name for name in required if name not in self.names]
        if missing:
            remedy = "Name the columns in the first line, as the template does"
            if self.foreign:
                remedy = "Correct the mapping file, or make a new one with propose-mapping"
            found = shown(" ".join(self.header))
            self._report(
                self.line, ", ".join(missing), found, "the header lacks required columns", remedy
            )
            return False
        if len(self.names) > MOST_COLUMNS:
            message = f"the table has more than {MOST_COLUMNS} columns"
            self._report(self.line, None, "", message, "Delete those that no entry needs")
            return False
        for position, name in enumerate(self.names):
            self._check_column(name, again=name in self.names[:position])
        return True

    def _check_column(self, name: str, *, again: bool) -> None:
        lenient = Severity.WARNING if self.allow_incomplete else Severity.ERROR
        if again and name:
            if not self.foreign or name in self.foreign.used:
                self._report(self.line, name, name, "the column occurs twice", "Remove one of them")
        elif self.foreign:
            if name and name not in self.foreign.known:
                message, remedy = "is not in the mapping file", "Map it, or list it under ignore"
                self._report(self.line, shown(name), shown(name), message, remedy, lenient)
        elif not is_column(name):
            message = "is not a known column" if name else "a column has no name"
            remedy = one_of(name, NAMES, most=0) or (
                "Remove it, see the list of columns in the docs, or read a table of another form "
                "with --mapping"
            )
            self._report(self.line, shown(name), shown(name), message, remedy, lenient)

    def row(self, line: int, cells: list[str]) -> RawItem:
        """One row as a raw entry."""

        def line_of(_: ValuePath) -> int:
            return line

        found: dict[str, str] = {}
        for name, cell in zip(self.names, cells, strict=False):
            found.setdefault(name, cell.strip())
        extra = any(cell.strip() for cell in cells[len(self.names) :])
        if len(cells) < len(self.names) or extra:
            message = f"the row has {len(cells)} cells, the header {len(self.names)}"
            remedy = "Give every column a cell, and put cells that hold a separator in quotes"
            entry = shown(found.get("id", "")) or None
            self._report(line, None, "", message, remedy, entry=entry)
            # The cells may stand in the wrong columns: nothing else is said of them, and the
            # entry is kept by its id alone so that references to it do not look wrong.
            known = {"id": found["id"]} if found.get("id") and not self.foreign else {}
            return RawItem(known, self.file, line, line_of, unread=_EVERY_FIELD)
        row = self.foreign.translated(found) if self.foreign else found
        return _item(row, self.file, line, self.foreign)

    def _report(
        self,
        line: int,
        column: str | None,
        value: str,
        message: str,
        remedy: str,
        severity: Severity = Severity.ERROR,
        *,
        entry: str | None = None,
    ) -> None:
        self.problems.append(
            Problem(severity, self.file, line, entry, column, value, message, remedy)
        )


def _item(row: Mapping[str, str], file: str, line: int, foreign: ForeignTable | None) -> RawItem:
    def line_of(_: ValuePath) -> int:
        return line

    def source_of(path: ValuePath) -> str | None:
        return row.get(str(path[0])) if len(path) == 1 else None

    def said(column: str) -> str:
        return foreign.column_of(column) if foreign else column

    read = from_row(row)
    faults = tuple(
        ("fees" if column in FEE_NAMES else column, said(column), fault)
        for column, fault in read.faults
    )
    columns = {name: said(column) for name, column in _COLUMNS.items()}
    return RawItem(dict(read.values), file, line, line_of, source_of, columns, faults)
