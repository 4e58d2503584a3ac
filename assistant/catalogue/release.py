"""A release: one immutable, numbered, checked version of the whole catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.probe import Probe
from assistant.catalogue.register import Agreement, FieldOfEducation, Pathway, Provider, Rates


@dataclass(frozen=True)
class Catalogue:
    """What a folder or a CSV file holds, read and typed; not yet numbered.

    `probes` are what the portfolio must be able to find: publishing replays them. `sample` marks
    demonstration data, which is said wherever a person sees it.
    """

    entries: tuple[Microcredential, ...]
    providers: tuple[Provider, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    pathways: tuple[Pathway, ...] = ()
    fields: tuple[FieldOfEducation, ...] = ()
    rates: Rates = field(default_factory=Rates)
    probes: tuple[Probe, ...] = ()
    sample: bool = False

    @cached_property
    def is_sample(self) -> bool:
        """True where a person must be told that this is demonstration data."""
        return self.sample or any(entry.is_example for entry in self.entries)


@dataclass(frozen=True, eq=False)  # one object a loaded release: compared and cached by identity
class Release:
    """A catalogue with its number, indexed for look-ups; everything in it is frozen."""

    number: int
    catalogue: Catalogue
    entries: Mapping[str, Microcredential] = field(init=False)
    providers: Mapping[str, Provider] = field(init=False)
    pathways: Mapping[str, Pathway] = field(init=False)
    fields: Mapping[str, FieldOfEducation] = field(init=False)

    def __post_init__(self) -> None:
        known = {provider.id: provider for provider in self.catalogue.providers}
        for entry in self.catalogue.entries:
            for name in entry.providers:
                if name not in known:  # only with --allow-incomplete: outside the register
                    known[name] = Provider.model_construct(id=name, names={"en": name})
        views: dict[str, dict[str, Any]] = {
            "entries": {entry.id: entry for entry in self.catalogue.entries},
            "providers": known,
            "pathways": {pathway.id: pathway for pathway in self.catalogue.pathways},
            "fields": {item.code: item for item in self.catalogue.fields},
        }
        for name, view in views.items():
            object.__setattr__(self, name, MappingProxyType(view))
