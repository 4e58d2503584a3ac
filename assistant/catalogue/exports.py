"""Writes a release in the formats that others read, and says what each cannot hold."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

import yaml

from assistant import resources
from assistant.catalogue.columns import MORE_COLUMNS
from assistant.catalogue.entry import Microcredential
from assistant.catalogue.jsonld import writer as jsonld
from assistant.catalogue.reader import read_registers
from assistant.catalogue.release import Catalogue, Release
from assistant.catalogue.tables import write_csv


class Format(StrEnum):
    """A format that a release can be written in."""

    CSV = "csv"
    XLSX = "xlsx"
    ELM = "elm"
    JSONLD = "jsonld"
    HTML = "html"


ENDINGS = {".csv": Format.CSV, ".xlsx": Format.XLSX, ".xml": Format.ELM, ".jsonld": Format.JSONLD}

_LOST: Mapping[Format, frozenset[str]] = {
    Format.CSV: frozenset(
        {"translations", "text_language", *(column.name for column in MORE_COLUMNS)}
    ),
    Format.XLSX: frozenset(),
    Format.ELM: frozenset(),
    Format.JSONLD: frozenset(Microcredential.model_fields) - jsonld.CARRIED,
    Format.HTML: frozenset({"translations", "supervision", "cycle", "lms"}),
}
"""Fields of an entry that a format has no place for."""


def write(release: Release, path: Path, form: Format) -> None:
    """Write a release to `path`. Raises OSError where that cannot be done."""
    catalogue = release.catalogue
    if form is Format.CSV:
        write_csv(catalogue.entries, path)
    elif form is Format.XLSX:
        from assistant.catalogue.xlsx_writer import write_xlsx

        write_xlsx(catalogue, path, _notes())
    elif form is Format.JSONLD:
        jsonld.write_jsonld(release, path)
    elif form is Format.HTML:
        from assistant.catalogue.pages.writer import write_pages

        write_pages(release, path)
    else:
        from assistant.catalogue.elm.writer import write_elm

        write_elm(release, path)


def not_carried(catalogue: Catalogue, form: Format) -> dict[str, int]:
    """Fields that a format cannot hold, and how many entries have something there."""
    default = Microcredential(id="x", title="x", provider="x")
    counts = {
        name: sum(getattr(entry, name) != getattr(default, name) for entry in catalogue.entries)
        for name in Microcredential.model_fields
        if name in _LOST[form]
    }
    return {name: count for name, count in counts.items() if count}


def write_template(path: Path) -> None:
    """Write an empty workbook with the bundled registers' words. Raises OSError."""
    from assistant.catalogue.xlsx_writer import write_xlsx

    registers = read_registers(resources.folder("catalogue")).real()
    empty = Catalogue((), registers.providers, fields=registers.fields)
    write_xlsx(empty, path, _notes())


def _notes() -> dict[str, str]:
    text = (resources.folder("catalogue") / "columns.yaml").read_text("utf-8")
    notes: dict[str, str] = yaml.safe_load(text)
    return notes
