"""Finds the reader that fits a path, and gathers what it reads."""

from __future__ import annotations

from pathlib import Path

from assistant.catalogue.csv_reader import read_csv
from assistant.catalogue.files import read_bytes, read_text
from assistant.catalogue.foreign_table import ForeignTable, read_mapping
from assistant.catalogue.json_text import parse
from assistant.catalogue.jsonld.reader import read_jsonld
from assistant.catalogue.locator import Section
from assistant.catalogue.ooapi.reader import is_ooapi, read_ooapi
from assistant.catalogue.problems import Problem, Severity
from assistant.catalogue.raw import RawCatalogue
from assistant.catalogue.xlsx_reader import read_xlsx
from assistant.catalogue.yaml_reader import read_portfolio, read_section

PORTFOLIO = "portfolio.yaml"
YAML_ENDINGS = (".yaml", ".yml")
TABLE_ENDINGS = (".csv", ".tsv", ".xlsx")
"""Files that people fill in by hand."""
JSON_ENDINGS = (".json", ".jsonld")
NAMES_IN_WORDS = (*TABLE_ENDINGS, *JSON_ENDINGS, ".xml")
"""Files that may name providers and fields in words."""
FORMATS = (*TABLE_ENDINGS, *YAML_ENDINGS, *JSON_ENDINGS, ".xml")


def gather(
    path: Path, allow_incomplete: bool, mapping: Path | None
) -> tuple[RawCatalogue, list[Problem]]:
    """What the file or folder at `path` holds, and what is wrong with its form."""
    raw, problems = RawCatalogue(), list[Problem]()
    ending = path.suffix.casefold()
    foreign = None
    if mapping is not None:
        foreign = read_mapping(mapping, problems)
        if foreign is None:
            return raw, problems
        if ending not in TABLE_ENDINGS:
            remedy = "Give a .csv or .xlsx file, or leave the mapping out"
            return raw, [problem_of(path, "is no table that a mapping could be for", remedy)]
    if path.is_dir():
        _read_folder(path, raw, problems)
    elif not path.exists():
        problems.append(problem_of(path, "does not exist", "Give the path of a folder or file"))
    elif ending == ".xlsx":
        if (content := read_bytes(path, path.name, problems)) is not None:
            problems += read_xlsx(
                content, path.name, raw, allow_incomplete=allow_incomplete, foreign=foreign
            )
    elif ending == ".xml":
        if (content := read_bytes(path, path.name, problems)) is not None:
            from assistant.catalogue.elm.reader import read_elm  # lxml on first use

            problems += read_elm(content, path.name, raw)
    elif ending in FORMATS:
        if (text := read_text(path, path.name, problems)) is not None:
            problems += _read_text(text, path.name, ending, raw, allow_incomplete, foreign)
    else:
        remedy = f"Give a folder, or a file that ends in {', '.join(FORMATS)}"
        problems.append(problem_of(path, "is no catalogue", remedy))
    return raw, problems


def _read_text(
    text: str,
    name: str,
    ending: str,
    raw: RawCatalogue,
    allow_incomplete: bool,
    foreign: ForeignTable | None,
) -> tuple[Problem, ...]:
    if ending in YAML_ENDINGS:
        return read_portfolio(text, name, raw)
    if ending in JSON_ENDINGS:
        problems: list[Problem] = []
        values = parse(text, name, problems)
        read_json = read_ooapi if is_ooapi(values) else read_jsonld
        read_json(values, text, name, raw)
        return tuple(problems)
    rows, found = read_csv(text, name, allow_incomplete=allow_incomplete, foreign=foreign)
    raw.add(Section.ENTRIES, rows)
    return found


def _read_folder(folder: Path, raw: RawCatalogue, problems: list[Problem]) -> None:
    read_register_files(folder, raw, problems)
    if (folder / PORTFOLIO).is_file() and (
        text := read_text(folder / PORTFOLIO, PORTFOLIO, problems)
    ) is not None:
        problems += read_portfolio(text, PORTFOLIO, raw)
    entries = folder / Section.ENTRIES
    files = sorted(f for f in entries.glob("*") if f.suffix.casefold() in YAML_ENDINGS)
    if not files and not raw.sections.get(Section.ENTRIES):
        remedy = f"Put the entries into {Section.ENTRIES}/*.yaml"
        problems.append(problem_of(folder, f"has no {Section.ENTRIES}", remedy))
    for file in files:
        name = f"{Section.ENTRIES}/{file.name}"
        if (text := read_text(file, name, problems)) is not None:
            problems += read_section(text, name, Section.ENTRIES, raw)


def read_register_files(folder: Path, raw: RawCatalogue, problems: list[Problem]) -> None:
    """Add the registers of a folder to `raw`."""
    for section in Section:
        file = folder / f"{section}.yaml"
        if section is not Section.ENTRIES and file.is_file():
            text = read_text(file, file.name, problems)
            if text is not None:
                problems += read_section(text, file.name, section, raw)


def problem_of(path: Path, message: str, remedy: str) -> Problem:
    """A problem of a whole file or folder."""
    return Problem(Severity.ERROR, str(path), None, None, None, "", message, remedy)
