"""A mapping file: how the columns of a table of another form become the columns of ours.

sheet: Kurse
columns:
  title: Kurstitel
  provider: {value: saarland}
  mode: {column: Format, words: {Präsenz: onsite, Online: online}}
  start_dates: {column: Beginn, split: ";", date: day month year}
ignore: [Interne Notiz]
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, model_validator

from assistant.catalogue import cells
from assistant.catalogue.building import RawItem, build
from assistant.catalogue.columns import BY_NAME, is_column
from assistant.catalogue.entry import Part, Text
from assistant.catalogue.files import read_text
from assistant.catalogue.problems import Problem
from assistant.catalogue.yaml_text import parse

DateOrder = Literal["day month year", "month day year", "year month day"]
LONGEST_ID = 64

_NUMBERS = re.compile(r"\s*(\d{1,4})\s*[./\s-]\s*(\d{1,2})\s*[./\s-]\s*(\d{1,4})\s*\.?\s*")


def _column(name: str) -> str:
    if not is_column(name):
        raise ValueError("must be a column of ours, such as title or start_dates")
    return name


OurColumn = Annotated[str, AfterValidator(_column)]


class Source(Part):
    """Where the cell of one of our columns comes from, and how it is rewritten.

    `column` or `columns` name foreign columns, `value` is the same for every row. A cell is taken
    apart at `split` ("newline" or the sign itself); of each item `words` replaces what it knows,
    `date` puts a date into the order of ours, `decimal` removes the other sign of thousands,
    `prefix` is put before. `slug` makes an id of a text.
    """

    column: Text | None = None
    columns: tuple[Text, ...] = ()
    value: str | None = None
    join: str = " "
    split: str = ""
    words: Mapping[str, str] = Field(default={})
    date: DateOrder | None = None
    decimal: Literal[",", "."] | None = None
    prefix: str = ""
    slug: bool = False

    # Blanks matter in what stands between and before texts.
    model_config = Part.model_config | {"str_strip_whitespace": False}

    @model_validator(mode="before")
    @classmethod
    def _short_forms(cls, given: Any) -> Any:
        if isinstance(given, str):
            return {"column": given}
        return {"columns": given} if isinstance(given, list) else given

    @model_validator(mode="after")
    def _comes_from_somewhere(self) -> Source:
        if (self.column is not None) + bool(self.columns) + (self.value is not None) != 1:
            raise ValueError("needs exactly one of column, columns or value")
        return self

    @property
    def used(self) -> tuple[str, ...]:
        """The foreign columns, as their header has them with single blanks."""
        named = (self.column,) if self.column is not None else self.columns
        return tuple(" ".join(name.split()) for name in named)

    def cell(self, name: str, row: Mapping[str, str]) -> str:
        """The cell of our column `name` for a foreign row."""
        if self.value is not None:
            return self.value
        items = [item for column in self.used for item in self._items(row.get(column, ""))]
        items = [f"{self.prefix}{item}" for item in dict.fromkeys(items) if item]
        if self.slug:
            return slug("-".join(items))
        if self._makes_a_list(name):
            return cells.join_list(items)
        return self.join.join(items)

    def _makes_a_list(self, name: str) -> bool:
        """A cell that is not taken apart keeps the list it may already hold."""
        several = bool(self.split) or len(self.used) > 1
        return several and (name not in BY_NAME or BY_NAME[name].many)

    def _items(self, cell: str) -> Iterator[str]:
        sign = "\n" if self.split == "newline" else self.split
        known = {cells.folded(word): ours for word, ours in self.words.items()}
        for part in cell.split(sign) if sign else (cell,):
            item = part.strip()
            item = known.get(cells.folded(item), item)
            if self.date:
                item = _reordered(item, self.date.split())
            if self.decimal and (other := {",": ".", ".": ","}[self.decimal]) in item:
                item = item.replace(other, "")
            yield item


class ForeignTable(Part):
    """A whole mapping file. `header_row` counts from 1; without it the header is looked for."""

    sheet: str = ""
    header_row: int | None = Field(default=None, ge=1, le=1000)
    columns: dict[OurColumn, Source]
    ignore: tuple[Text, ...] = ()

    @property
    def used(self) -> tuple[str, ...]:
        """The foreign columns that must be there."""
        return tuple(
            dict.fromkeys(name for source in self.columns.values() for name in source.used)
        )

    @property
    def known(self) -> frozenset[str]:
        """Every foreign column that the mapping file speaks of."""
        return frozenset((*self.used, *(" ".join(name.split()) for name in self.ignore)))

    def translated(self, row: Mapping[str, str]) -> dict[str, str]:
        """A row of ours from a foreign one."""
        return {name: source.cell(name, row) for name, source in self.columns.items()}

    def column_of(self, name: str) -> str:
        """How the foreign table calls our column `name`, for reports."""
        source = self.columns.get(name)
        return f"{'+'.join(source.used)} ({name})" if source and source.used else name


def read_mapping(path: Path, problems: list[Problem]) -> ForeignTable | None:
    """The mapping file at `path`; None and located problems where it cannot be used."""
    text = read_text(path, path.name, problems)
    if text is None:
        return None
    document, found = parse(text, path.name)
    problems.extend(found)
    if document is None:
        return None
    raw = RawItem(document.data, path.name, 1, document.line, document.source)
    built = build(ForeignTable, raw, {}, allow_incomplete=False)
    problems.extend(built.problems)
    return None if built.problems else built.item


def slug(text: str) -> str:
    """An id made of a text: small letters and digits of any script, joined by hyphens."""
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", text.casefold())
        if not unicodedata.combining(letter)
    )
    return re.sub(r"[\W_]+", "-", plain).strip("-")[:LONGEST_ID].strip("-")


def _reordered(text: str, order: list[str]) -> str:
    """A date of three numbers as YYYY-MM-DD; any other text stays as it is."""
    match = _NUMBERS.fullmatch(text)
    if match is None or len(match[1]) == 4:
        return text
    found = dict(zip(order, match.groups(), strict=True))
    year = found["year"] if len(found["year"]) == 4 else f"20{found['year']:0>2}"
    return f"{year}-{found['month']:0>2}-{found['day']:0>2}"
