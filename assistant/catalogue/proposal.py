"""Drafts a mapping file for a table of another form, from its header and what stands below it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from assistant.catalogue import cells
from assistant.catalogue.columns import BY_NAME, MORE_COLUMNS, NAMES
from assistant.catalogue.csv_reader import records, separator_of
from assistant.catalogue.entry_checks import MANDATORY
from assistant.catalogue.files import read_bytes, read_text
from assistant.catalogue.header_names import GUESSED, Names
from assistant.catalogue.problems import Problem
from assistant.catalogue.table_reader import HEADER_WITHIN, Record

LOOKED_AT = 200
"""Rows whose cells tell dates, separators and words."""
MOST_WORDS = 40

_DATE = re.compile(r"\s*(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{2}|\d{4})\.?\s*")
_COMMA = re.compile(r"(\d{1,3}(\.\d{3})+|\d+),\d{1,2}\b|\d{1,3}(\.\d{3})+(?!\d)")
_DATES = frozenset({"start_dates", "application_deadline", "last_reviewed"})
_CLOSED = frozenset({"language", "times", "mode", "target_groups"})
"""Lists of known words, which a comma or a slash can only separate."""
_HINTS = {
    "learning_outcomes": "untagged ones are all tagged by prefix: 'skill: ' or 'knowledge: '",
    "field": "give ISCED-F codes for what is not its English name, as in words: {Health: '0910'}",
}
_NUMBERS = frozenset({"ects", "hours", "weeks", "hours_per_week", "fee_amount"})


def propose(path: Path, names: Names, problems: list[Problem]) -> str:
    """The text of a mapping file for the table at `path`; "" and a problem without a table."""
    tables = dict(_tables(path, problems))
    found = [(sheet, rows, _header(rows, names)) for sheet, rows in tables.items() if rows]
    if not found:
        return ""
    sheet, rows, at = max(found, key=lambda item: len(_matched(item[1][item[2]][1], names)))
    header = [" ".join(name.split()) for name in rows[at][1]]
    body = [cell for _, cell in rows[at + 1 :]]
    lines = [f"sheet: {_flow(sheet)}"] if sheet else []
    if at:
        lines.append(f"header_row: {at + 1}")
    return "\n".join([*lines, *_columns(header, body, names)]) + "\n"


def _columns(header: Sequence[str], body: list[list[str]], names: Names) -> Iterator[str]:
    matched = _matched(header, names)
    yield "columns:"
    if "id" not in matched:
        title = header[matched["title"]] if "title" in matched else "?"
        yield "  # Made of the title: give every course an id of its own if titles may change."
        yield f"  id: {_flow({'column': title, 'slug': True})}"
    for ours in (*NAMES, *(column.name for column in MORE_COLUMNS)):
        if ours in matched:
            values = [row[matched[ours]] for row in body if len(row) > matched[ours]]
            source, unknown = _source(ours, header[matched[ours]], values, names)
            if names.column(header[matched[ours]]) == (ours, GUESSED):
                yield f"  # {ours}: guessed from how the header begins; see that it is meant."
            yield f"  {ours}: {_flow(source)}"
            if ours in _HINTS:
                yield f"  # {ours}: {_HINTS[ours]}."
            if unknown:
                yield f"  # {ours}: add to words what these mean: {', '.join(unknown)}"
        elif ours == "provider":
            yield "  # Your university: id, name or abbreviation, such as alicante or UA."
            yield "  provider: {value: '?'}"
        elif ours == "title":
            yield "  title: '?'"
    yield "  # The language of titles and descriptions, such as pl."
    yield "  text_language: {value: '?'}"
    if "fee_amount" in matched:
        yield from _currency(header[matched["fee_amount"]], matched)
    if missing := [name for name in MANDATORY if name not in matched]:
        yield "  # The framework (Annex II) asks for these too; say what holds for all courses:"
        yield from (f"  # {name}: {{value: …}}" for name in missing)
    taken = set(matched.values())
    rest = [name for position, name in enumerate(header) if position not in taken and name]
    yield "# Columns that nothing is taken from; move them up to use them."
    yield f"ignore: {_flow(rest)}"


def _currency(header: str, matched: Mapping[str, int]) -> Iterator[str]:
    named = re.search(r"EUR|€|PLN|zł|BGN|лв|GBP|£|USD|\$", header, re.IGNORECASE)
    if named and "fee_currency" not in matched:
        yield f"  fee_currency: {_flow({'value': named[0]})}"


def _source(
    ours: str, header: str, values: list[str], names: Names
) -> tuple[object, tuple[str, ...]]:
    """What the mapping file says of a column, and the words in it that nobody knows."""
    filled = [value for value in values if value.strip()]
    source: dict[str, Any] = {"column": header}
    sign = _sign(ours, filled)
    if sign:
        source["split"] = sign
    items = [
        item.strip()
        for value in filled
        for item in (value.split("\n" if sign == "newline" else sign) if sign else [value])
    ]
    unknown: list[str] = []
    if ours in names.words:
        known: dict[str, str] = {}
        for item in dict.fromkeys(filter(None, items)):
            word = names.words[ours].get(cells.folded(item))
            if word and cells.folded(word) != cells.folded(item):
                known[item] = word
            elif not word:
                unknown.append(item)
        if known:
            source["words"] = known
    if ours in _DATES and (order := _order(items)):
        source["date"] = order
    if ours in _NUMBERS and any(_COMMA.search(item) for item in items):
        source["decimal"] = ","
    said = tuple(unknown[:MOST_WORDS]) if len(unknown) <= MOST_WORDS else ()
    return (header if len(source) == 1 else source), said


def _sign(ours: str, values: list[str]) -> str | None:
    """What separates the items of a list; None where cells seem to hold one item each."""
    if ours not in BY_NAME or not BY_NAME[ours].many:
        return None
    signs = ("\n", ";", "•") + ((",", "/") if ours in _CLOSED else ())
    counts = {sign: sum(sign in value for value in values) for sign in signs}
    best = max(signs, key=lambda sign: counts[sign])
    return {"\n": "newline"}.get(best, best) if counts[best] else None


def _order(items: Iterable[str]) -> str | None:
    """Day first, unless some date can only have the month first."""
    found = [match for item in items if (match := _DATE.fullmatch(item))]
    if not found:
        return None
    month_first = any(int(match[2]) > 12 for match in found)
    return "month day year" if month_first else "day month year"


def _header(rows: Sequence[Record], names: Names) -> int:
    """The index of the row, among the first, with most known names."""
    return max(
        range(min(len(rows), HEADER_WITHIN)), key=lambda at: len(_matched(rows[at][1], names))
    )


def _matched(header: Sequence[str], names: Names) -> dict[str, int]:
    """The position of each of our columns in a header: the most alike, of those the first."""
    best: dict[str, tuple[float, int]] = {}
    for position, name in enumerate(header):
        if found := names.column(name):
            ours, score = found
            if ours not in best or score > best[ours][0]:
                best[ours] = (score, position)
    return {ours: position for ours, (_, position) in best.items()}


def _tables(path: Path, problems: list[Problem]) -> Iterator[tuple[str, tuple[Record, ...]]]:
    if path.suffix.casefold() == ".xlsx":
        from assistant.catalogue.xlsx_reader import HELP_SHEETS, sheets_of

        if (content := read_bytes(path, path.name, problems)) is not None:
            for sheet in sheets_of(content, path.name, problems):
                if sheet.name.casefold() not in HELP_SHEETS:
                    yield sheet.name, sheet.records[:LOOKED_AT]
    elif (text := read_text(path, path.name, problems)) is not None:
        found = records(text, path.name, separator_of(text), problems)
        yield "", tuple(record for record, _ in zip(found, range(LOOKED_AT), strict=False))


def _flow(value: object) -> str:
    text = yaml.safe_dump(value, default_flow_style=True, allow_unicode=True, width=10_000)
    return text.removesuffix("\n").removesuffix("\n...").strip()
