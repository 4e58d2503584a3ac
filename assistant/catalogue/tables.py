"""An entry as a row of a table: the same columns for CSV files and for JSON listings."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from assistant.catalogue import cells
from assistant.catalogue.columns import (
    BY_NAME,
    COLUMNS,
    FEE_NAMES,
    MORE_COLUMNS,
    NAMES,
    TRANSLATED,
    Written,
    translation_of,
)
from assistant.catalogue.entry import Microcredential
from assistant.catalogue.fee_columns import read_fees, write_fees
from assistant.catalogue.misfit import Misfit, Misfits
from assistant.catalogue.numbers import plain, write_number

TOWARDS = "towards: "
CYRILLIC = frozenset({"bg", "be", "mk", "ru", "sr", "uk"})


@dataclass(frozen=True)
class RowValues:
    """What a row says: values for the model, and the faults with their columns."""

    values: Mapping[str, object]
    faults: tuple[tuple[str, Misfit], ...]


def from_row(row: Mapping[str, str]) -> RowValues:
    """The model values of a row whose cells are trimmed; an empty cell is an absent value."""
    values: dict[str, object] = {}
    faults: list[tuple[str, Misfit]] = []
    translations: dict[str, dict[str, str]] = {}
    for name, cell in row.items():
        if not cell:
            continue
        if translation := translation_of(name):
            part, language = translation
            translations.setdefault(language, {})[part] = cell
        if name not in BY_NAME:
            continue
        try:
            values[name] = BY_NAME[name].read(cell)
        except Misfit as fault:
            faults.append((name, fault))
        except Misfits as several:
            faults.extend((name, fault) for fault in several.faults)
    fees, fee_faults = read_fees(row)
    if fees:
        values["fees"] = fees
    if translations:
        values["translations"] = translations
    values.setdefault("text_language", _text_language(row, values.get("language")))
    return RowValues(values, (*faults, *fee_faults))


def to_json(entry: Microcredential) -> dict[str, Any]:
    """The columns of an entry as plain JSON: lists as lists, numbers as numbers, dates as text."""
    written = _written(entry)
    return {name: _plain(written[name]) for name in NAMES}


def to_row(entry: Microcredential) -> dict[str, str]:
    """The cells of an entry, which `from_row` reads again."""
    row = {name: _cell(value) for name, value in _written(entry).items()}
    if entry.stackability:
        row["stackability"] = TOWARDS + row["stackability"]
    return {name: row[name] for name in NAMES}


def to_full_row(entry: Microcredential) -> dict[str, str]:
    """All cells of an entry, with those for which only a workbook has columns."""
    more = {column.name: _cell(column.write(entry)) for column in MORE_COLUMNS}
    texts = {
        f"{part}_{language}": text
        for language, translation in entry.translations.items()
        for part in TRANSLATED
        if (text := getattr(translation, part))
    }
    return to_row(entry) | more | texts


def write_csv(entries: Iterable[Microcredential], path: Path) -> None:
    """A CSV file (UTF-8, comma) with all columns. Raises OSError where it cannot be written."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, NAMES, lineterminator="\n")
        writer.writeheader()
        for entry in entries:
            writer.writerow({name: cells.neutral(cell) for name, cell in to_row(entry).items()})


def _written(entry: Microcredential) -> dict[str, Written]:
    written: dict[str, Written] = {column.name: column.write(entry) for column in COLUMNS}
    return written | dict(zip(FEE_NAMES, write_fees(entry).values(), strict=True))


def _plain(value: object) -> Any:
    match value:
        case list():
            return [_plain(item) for item in value]
        case Decimal() | float():
            return plain(value)
        case date():
            return value.isoformat()
        case str():
            return str(value) or None
        case _:
            return value


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case list():
            return cells.join_list(_cell(item) for item in value)
        case Decimal() | float() | int():
            return write_number(value)
        case _:
            return str(value)


def _text_language(row: Mapping[str, str], languages: object) -> str:
    """The language of the provider's texts, where the table does not say it.

    English, unless an English title stands beside another one or the title is not in Latin
    letters; then the first other language of instruction.
    """
    title, english = row.get("title", ""), row.get("title_en", "")
    foreign = [code for code in languages if code != "en"] if isinstance(languages, list) else []
    if any("\u0400" <= letter <= "\u04ff" for letter in title):
        return next((code for code in foreign if code in CYRILLIC), "bg")
    return foreign[0] if foreign and english and english != title else "en"
