"""Providers, agreements, pathways, fields, rates and probes as tables: a sheet each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from assistant.catalogue import cells
from assistant.catalogue.building import RawItem
from assistant.catalogue.locator import Section
from assistant.catalogue.misfit import Misfit
from assistant.catalogue.misfit import Path as ValuePath
from assistant.catalogue.numbers import write_number
from assistant.catalogue.problems import Problem, Severity, one_of, shown
from assistant.catalogue.register import PathwayStep
from assistant.catalogue.release import Catalogue
from assistant.catalogue.table_reader import Record, column_name

COLUMNS: Mapping[Section, tuple[str, ...]] = {
    Section.PROVIDERS: ("id", "names", "aliases", "country", "city", "contact", "website"),
    Section.AGREEMENTS: (
        "id",
        "host_providers",
        "home_providers",
        "audience",
        "percent",
        "valid_from",
        "valid_until",
        "source_url",
    ),
    Section.PATHWAYS: ("id", "titles", "award", "providers", "steps", "ects", "source_url"),
    Section.FIELDS: ("code", "label"),
    Section.RATES: ("currency", "per_euro", "as_of", "source"),
    Section.PROBES: ("id", "course", "need", "say", "language", "within"),
}
"""The columns of each register; those of texts stand once for each language: names_en."""

_BY_LANGUAGE = frozenset({"names", "city", "titles", "award"})
_LISTS = frozenset({"aliases", "host_providers", "home_providers", "providers", "say"})
_IN_LANGUAGE = re.compile(r"(names|city|titles|award)_([a-z]{2})")
_READ: Mapping[str, Callable[[str], object]] = {
    "contact": lambda cell: cells.parse_contact(cell).model_dump(),
    "steps": lambda cell: [{"courses": step.split()} for step in cells.split_list(cell)],
}


def read_register(
    records: Iterable[Record], file: str, section: Section
) -> tuple[list[RawItem], list[Problem]]:
    """The items of a register's sheet, and what is wrong with its header or its cells."""
    rows = [record for record in records if any(cell.strip() for cell in record[1])]
    if not rows:
        return [], []
    line, header = rows[0]
    names = [column_name(cell) for cell in header]
    problems = [
        Problem(
            Severity.ERROR,
            file,
            line,
            None,
            shown(name),
            shown(name),
            "is not a known column",
            one_of(name, COLUMNS[section]),
        )
        for name in names
        if name and name not in COLUMNS[section] and not _IN_LANGUAGE.fullmatch(name)
    ]
    items = [_item(names, values, file, number) for number, values in rows[1:]]
    if section is Section.RATES:
        items = [_rates(items, file, line)] if items else []
    return items, problems


def to_tables(catalogue: Catalogue) -> dict[Section, list[dict[str, str]]]:
    """The rows of every register that holds something."""
    rates = catalogue.rates
    tables = {
        Section.PROVIDERS: [_row(item) for item in catalogue.providers],
        Section.AGREEMENTS: [_row(item) for item in catalogue.agreements],
        Section.PATHWAYS: [_row(item) for item in catalogue.pathways],
        Section.FIELDS: [_row(item) for item in catalogue.fields],
        Section.RATES: [
            {
                "currency": currency,
                "per_euro": write_number(rate),
                "as_of": rates.as_of.isoformat() if rates.as_of else "",
                "source": rates.source,
            }
            for currency, rate in rates.per_euro.items()
        ],
        Section.PROBES: [_row(item) for item in catalogue.probes],
    }
    return {section: rows for section, rows in tables.items() if rows}


def _item(names: list[str], values: list[str], file: str, line: int) -> RawItem:
    found: dict[str, Any] = {}
    faults: list[tuple[str, str, Misfit]] = []
    row = {name: cell.strip() for name, cell in zip(names, values, strict=False) if cell.strip()}
    for name, cell in row.items():
        if match := _IN_LANGUAGE.fullmatch(name):
            found.setdefault(match[1], {})[match[2]] = cell
        elif name in _LISTS:
            found[name] = cells.split_list(cell)
        else:
            try:
                found[name] = _READ.get(name, str)(cell)
            except Misfit as fault:
                faults.append((name, name, fault))

    def line_of(_: ValuePath) -> int:
        return line

    def source_of(path: ValuePath) -> str | None:
        return row.get("_".join(map(str, path)))

    return RawItem(found, file, line, line_of, source_of, faults=tuple(faults))


def _rates(items: list[RawItem], file: str, line: int) -> RawItem:
    """One item of all rows: the rates are one table of currencies."""
    rows = [item.values for item in items if isinstance(item.values, dict)]
    values: dict[str, object] = {
        "per_euro": {r.get("currency", ""): r.get("per_euro") for r in rows}
    }
    values |= {name: value for name, value in rows[0].items() if name in ("as_of", "source")}
    return RawItem(values, file, line, lambda _: line)


def _row(item: Any) -> dict[str, str]:
    row: dict[str, str] = {}
    for name in type(item).model_fields:
        value = getattr(item, name)
        if name in _BY_LANGUAGE:
            row |= {f"{name}_{language}": text for language, text in value.items()}
        elif name == "contact":
            row[name] = cells.write_contact(value)
        elif name == "steps":
            row[name] = cells.join_list(_step(step) for step in value)
        elif name in _LISTS:
            row[name] = cells.join_list(value)
        else:
            row[name] = "" if value is None else str(value)
    return row


def _step(step: PathwayStep) -> str:
    return " ".join(step.courses)
