"""Reads a whole catalogue from a folder or a file, with one report of everything wrong in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from assistant.catalogue.building import Built, RawItem, build
from assistant.catalogue.checks import check
from assistant.catalogue.entry import Microcredential
from assistant.catalogue.locator import Locator, Origin, Section
from assistant.catalogue.probe import Probe
from assistant.catalogue.problems import Problem, Report, Severity
from assistant.catalogue.raw import RawCatalogue
from assistant.catalogue.register import Agreement, FieldOfEducation, Pathway, Provider, Rates
from assistant.catalogue.registers import Registers, completed, with_ids
from assistant.catalogue.release import Catalogue
from assistant.catalogue.sources import NAMES_IN_WORDS, gather, problem_of, read_register_files

Model = TypeVar("Model", bound=BaseModel)

_UNREADABLE = "?"
_STAND_INS: Mapping[type[BaseModel], Mapping[str, object]] = {
    Microcredential: {"id": _UNREADABLE, "title": _UNREADABLE, "provider": _UNREADABLE},
    Provider: {"id": _UNREADABLE, "names": {"en": _UNREADABLE}},
    FieldOfEducation: {"label": _UNREADABLE},
    Rates: {},
}
"""What takes the place of required values that do not fit, so that the rest is still checked.
A catalogue with such a value has an error and is never returned."""


def read(
    path: Path,
    *,
    allow_incomplete: bool,
    today: date,
    registers: Registers | None = None,
    mapping: Path | None = None,
) -> tuple[Catalogue | None, Report]:
    """The catalogue at `path` (a folder or one of the files of FORMATS) and all wrong in it.

    `mapping` is a file that says how the columns of a table of another form become ours.
    The catalogue is None where the report holds errors. `registers` supply providers, fields,
    rates, agreements and pathways that the path itself does not have. `today` is the date by
    which dates have passed. With `allow_incomplete`, missing Annex II elements, unknown providers,
    fields and columns are warnings. Nothing in a file makes this raise.
    """
    raw, problems = gather(path, allow_incomplete, mapping)
    built = _Builder(allow_incomplete, problems)
    catalogue = completed(
        Catalogue(
            entries=built.all(Microcredential, Section.ENTRIES, raw),
            providers=built.all(Provider, Section.PROVIDERS, raw),
            agreements=built.all(Agreement, Section.AGREEMENTS, raw),
            pathways=built.all(Pathway, Section.PATHWAYS, raw),
            fields=built.all(FieldOfEducation, Section.FIELDS, raw),
            rates=next(iter(built.all(Rates, Section.RATES, raw)), Rates()),
            probes=built.all(Probe, Section.PROBES, raw),
            sample=raw.sample,
        ),
        frozenset(raw.sections),
        registers or Registers(),
    )
    if path.suffix.casefold() in NAMES_IN_WORDS:
        catalogue = with_ids(catalogue)
    if raw.sections.get(Section.ENTRIES):
        problems += check(catalogue, today, allow_incomplete, Locator(built.origins, path.name))
    elif not any(problem.severity is Severity.ERROR for problem in problems):
        problems.append(problem_of(path, "holds no microcredentials", "Add at least one entry"))
    report = Report.of(problems)
    return (catalogue if report.ok else None), report


def read_registers(folder: Path) -> Registers:
    """The registers of a folder, for catalogues that lack them; faulty items are left out."""
    problems: list[Problem] = []
    raw = RawCatalogue()
    read_register_files(folder, raw, problems)
    built = _Builder(allow_incomplete=True, problems=problems)
    return Registers(
        providers=built.all(Provider, Section.PROVIDERS, raw),
        agreements=built.all(Agreement, Section.AGREEMENTS, raw),
        pathways=built.all(Pathway, Section.PATHWAYS, raw),
        fields=built.all(FieldOfEducation, Section.FIELDS, raw),
        rates=next(iter(built.all(Rates, Section.RATES, raw)), Rates()),
    )


@dataclass
class _Builder:
    """Builds sections and keeps the origin of every item that stays, in step with positions."""

    allow_incomplete: bool
    problems: list[Problem]
    origins: dict[tuple[Section, int], Origin] = field(default_factory=dict)

    def all(self, model: type[Model], section: Section, raw: RawCatalogue) -> tuple[Model, ...]:
        items: list[Model] = []
        for raw_item in raw.sections.get(section, ()):
            built = self._build(model, raw_item)
            self.problems.extend(built.problems)
            if built.item is not None:
                self.origins[section, len(items)] = built.origin
                items.append(built.item)
        return tuple(items)

    def _build(self, model: type[Model], raw: RawItem) -> Built[Model]:
        stand_ins = _STAND_INS.get(model, {})
        return build(model, raw, stand_ins, allow_incomplete=self.allow_incomplete)
