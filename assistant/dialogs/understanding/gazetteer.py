"""Expressions for everything in a release that has a name: providers, cities, countries."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

from assistant.catalogue.release import Release
from assistant.dialogs.understanding.text import fold

_SHORT = 4
"""Abbreviations up to this length count only in capitals: "UP" is not "up"."""


@dataclass(frozen=True)
class Gazetteer:
    """Expressions for everything in a release that has a name."""

    providers: tuple[tuple[str, re.Pattern[str]], ...]
    abbreviations: tuple[tuple[str, re.Pattern[str]], ...]
    cities: tuple[tuple[str, str, re.Pattern[str]], ...]


@lru_cache(maxsize=4)
def gazetteer(release: Release) -> Gazetteer:
    """The gazetteer of a release, made once."""
    providers, abbreviations, cities = [], [], []
    for provider in release.providers.values():
        names = {*provider.names.values(), *provider.aliases}
        short = {name for name in names if len(name) <= _SHORT}
        providers.append((provider.id, _any_of(names - short, flags=0)))
        if short:
            words = "|".join(re.escape(name) for name in sorted(short))
            abbreviations.append((provider.id, re.compile(rf"(?<!\w)(?:{words})(?!\w)")))
        cities.append(
            (provider.id, provider.country or "", _any_of(set(provider.city.values()), 0))
        )
    return Gazetteer(tuple(providers), tuple(abbreviations), tuple(cities))


def _any_of(names: set[str], flags: int) -> re.Pattern[str]:
    sources = sorted((_folded_source(name) for name in names), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(sources) or '(?!)'})(?!\w)", flags)


def _folded_source(name: str) -> str:
    return "[ ]+".join(re.escape(part) for part in fold(name).split())


@lru_cache(maxsize=16)
def countries(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """European countries by their names in `language`."""
    names = Locale.parse(language).territories
    return tuple((code, _any_of({names[code]}, 0)) for code in _EUROPE if code in names)


_EUROPE = [
    "AL",
    "AD",
    "AT",
    "BA",
    "BE",
    "BG",
    "BY",
    "CH",
    "CY",
    "CZ",
    "DE",
    "DK",
    "EE",
    "ES",
    "FI",
    "FR",
    "GB",
    "GR",
    "HR",
    "HU",
    "IE",
    "IS",
    "IT",
    "LI",
    "LT",
    "LU",
    "LV",
    "MC",
    "MD",
    "ME",
    "MK",
    "MT",
    "NL",
    "NO",
    "PL",
    "PT",
    "RO",
    "RS",
    "SE",
    "SI",
    "SK",
    "SM",
    "TR",
    "UA",
    "XK",
]
