"""Completes a catalogue with the bundled registers, and names with the ids they stand for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from assistant.catalogue.entry import Contact, is_example
from assistant.catalogue.locator import Section
from assistant.catalogue.register import Agreement, FieldOfEducation, Pathway, Provider, Rates
from assistant.catalogue.release import Catalogue


@dataclass(frozen=True)
class Registers:
    """What stands beside the entries of a catalogue."""

    providers: tuple[Provider, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    pathways: tuple[Pathway, ...] = ()
    fields: tuple[FieldOfEducation, ...] = ()
    rates: Rates = field(default_factory=Rates)

    def real(self) -> Registers:
        """Without what is only an example: a real catalogue must not inherit invented contacts,
        exemptions or pathways."""
        providers = tuple(
            provider.model_copy(update={"contact": Contact(), "website": None})
            if is_example(provider.website) or is_example(provider.contact.url)
            else provider
            for provider in self.providers
        )
        return replace(
            self,
            providers=providers,
            agreements=tuple(a for a in self.agreements if not is_example(a.source_url)),
            pathways=tuple(p for p in self.pathways if not is_example(p.source_url)),
        )


def completed(catalogue: Catalogue, found: frozenset[Section], registers: Registers) -> Catalogue:
    """`catalogue` with the registers of those sections that its files do not have.

    Agreements and pathways come only where all their providers or courses are in the catalogue,
    and nothing that is an example comes into a catalogue that is none.
    """
    if not (catalogue.sample or any(entry.is_example for entry in catalogue.entries)):
        registers = registers.real()
    if Section.PROVIDERS not in found:
        catalogue = replace(catalogue, providers=registers.providers)
    if Section.FIELDS not in found:
        catalogue = replace(catalogue, fields=registers.fields)
    if Section.RATES not in found:
        catalogue = replace(catalogue, rates=registers.rates)
    providers = {provider.id for provider in catalogue.providers}
    entries = {entry.id for entry in catalogue.entries}
    if Section.AGREEMENTS not in found:
        agreements = tuple(
            item
            for item in registers.agreements
            if providers.issuperset((*item.host_providers, *item.home_providers))
        )
        catalogue = replace(catalogue, agreements=agreements)
    if Section.PATHWAYS not in found:
        pathways = tuple(
            item
            for item in registers.pathways
            if entries.issuperset(item.courses) and providers.issuperset(item.providers)
        )
        catalogue = replace(catalogue, pathways=pathways)
    return catalogue


def with_ids(catalogue: Catalogue) -> Catalogue:
    """`catalogue` whose entries name providers and fields by id where they named them in words.

    For tables, which people fill in by hand; a name that means two providers stays as it is.
    """
    provider_id = _resolver(
        (provider.id, (provider.id, *provider.names.values(), *provider.aliases))
        for provider in catalogue.providers
    )
    # A spreadsheet program makes 613 of 0613.
    field_code = _resolver(
        (item.code, (item.code, item.code.lstrip("0"), item.label)) for item in catalogue.fields
    )
    entries = tuple(
        entry.model_copy(
            update={
                "provider": provider_id(entry.provider),
                "joint_providers": tuple(provider_id(name) for name in entry.joint_providers),
                "field": field_code(entry.field),
            }
        )
        for entry in catalogue.entries
    )
    return replace(catalogue, entries=entries)


def _resolver(items: Iterable[tuple[str, tuple[str, ...]]]) -> Callable[[str], str]:
    known: dict[str, set[str]] = {}
    ids = set()
    for item_id, names in items:
        ids.add(item_id)
        for name in names:
            known.setdefault(" ".join(name.casefold().split()), set()).add(item_id)

    def resolve(text: str) -> str:
        meant = known.get(" ".join(text.casefold().split()), set())
        return next(iter(meant)) if text not in ids and len(meant) == 1 else text

    return resolve
