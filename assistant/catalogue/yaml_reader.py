"""Reads the lists of a catalogue from YAML: one file for all, or one for each section."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.catalogue.building import RawItem
from assistant.catalogue.locator import Section
from assistant.catalogue.misfit import Path as ValuePath
from assistant.catalogue.problems import Problem, Severity, one_of, shown
from assistant.catalogue.raw import RawCatalogue
from assistant.catalogue.yaml_text import YamlText, parse

SAMPLE = "sample"
NOTES = ("title", "note", "notes", "description")
"""Keys of a portfolio file that are for its readers only."""


def read_section(text: str, file: str, section: Section, raw: RawCatalogue) -> tuple[Problem, ...]:
    """Add the items of one file to `raw`: a list, or a mapping with the section's name as key."""
    document, problems = parse(text, file)
    raw.add(section, ())
    if document is None:
        return problems
    path: ValuePath = ()
    value = document.data
    if isinstance(value, dict) and set(value) == {section.value}:
        path, value = (section.value,), value[section.value]
    return (*problems, *_add(document, path, value, file, section, raw))


def read_portfolio(text: str, file: str, raw: RawCatalogue) -> tuple[Problem, ...]:
    """Add what a mapping of sections holds: the whole catalogue, or only whether it is a sample."""
    document, problems = parse(text, file)
    if document is None:
        return problems
    if isinstance(document.data, list):
        return (*problems, *_add(document, (), document.data, file, Section.ENTRIES, raw))
    if document.data is None:
        return problems
    if not isinstance(document.data, dict):
        return (
            *problems,
            _shape_problem(document, (), file, "a mapping", "Write key: value lines"),
        )
    return (*problems, *_portfolio(document, document.data, file, raw))


def _portfolio(
    document: YamlText, values: dict[object, object], file: str, raw: RawCatalogue
) -> Iterator[Problem]:
    known = [SAMPLE, *NOTES, *Section]
    for key, value in values.items():
        path = (str(key),)
        if key == SAMPLE:
            raw.sample = value is True
            if not isinstance(value, bool):
                yield _shape_problem(document, path, file, "true or false", "Write sample: true")
        elif key in set(Section):
            yield from _add(document, path, value, file, Section(str(key)), raw)
        elif key not in known:
            yield Problem(
                Severity.ERROR,
                file,
                document.line(path),
                None,
                shown(key),
                shown(key),
                "is not a known key",
                one_of(str(key), known),
            )


def _add(
    document: YamlText,
    path: ValuePath,
    value: object,
    file: str,
    section: Section,
    raw: RawCatalogue,
) -> Iterator[Problem]:
    if section is Section.RATES:
        if value is not None:
            raw.add(section, [_item(document, path, value, file)])
        return
    if value is None:
        raw.add(section, ())
        return
    if not isinstance(value, list):
        yield _shape_problem(document, path, file, "a list", "Begin every item with - id:")
        return
    raw.add(
        section,
        [_item(document, (*path, position), item, file) for position, item in enumerate(value)],
    )


def _item(document: YamlText, path: ValuePath, values: object, file: str) -> RawItem:
    return RawItem(
        values=values,
        file=file,
        line=document.line(path),
        line_of=lambda inner: document.line((*path, *inner)),
        source_of=lambda inner: document.source((*path, *inner)),
    )


def _shape_problem(
    document: YamlText, path: ValuePath, file: str, wanted: str, remedy: str
) -> Problem:
    name = str(path[-1]) if path else None
    message = f"should be {wanted}"
    return Problem(Severity.ERROR, file, document.line(path) or 1, None, name, "", message, remedy)
