"""Names that belong to a release: providers, cities, countries; and whose role they play."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale

from assistant.catalogue.register import Provider
from assistant.catalogue.release import Release
from assistant.dialogs.understanding.facets import Found, last_before
from assistant.dialogs.understanding.lexicon import Lexicon
from assistant.dialogs.understanding.text import Message, fold

_ROLE_REACH = 6
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
def _countries(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
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


def read_names(message: Message, lexicon: Lexicon, release: Release, found: Found) -> Message:
    """Gather providers, countries, home university and residence from `message`.

    A provider is a constraint unless the words before say that the learner studies there; a
    city or country is one unless they say that the learner lives there.
    """
    known = gazetteer(release)
    named = [
        (provider, match) for provider, p in known.providers for match in p.finditer(message.rest)
    ]
    named += [
        (provider, match)
        for provider, pattern in known.abbreviations
        for match in pattern.finditer(message.original)
    ]
    for provider, match in named:
        is_home = _plays(message, match, lexicon, lexicon.background.home)
        message = message.without(match.span())
        if is_home:
            found.values["home_university"] = provider
        else:
            _append(found, "providers", provider)
    for provider, country, pattern in known.cities:
        for match in pattern.finditer(message.rest):
            if _lives_there(message, match, lexicon):
                found.values["residence_country"] = country or None
            elif _plays(message, match, lexicon, lexicon.background.home):
                found.values["home_university"] = provider
            else:
                _append(found, "providers", provider)
            message = message.without(match.span())
    for code, pattern in _countries(lexicon.language):
        for match in pattern.finditer(message.rest):
            if _lives_there(message, match, lexicon):
                found.values["residence_country"] = code
            else:
                _append(found, "countries", code)
            message = message.without(match.span())
    return message


def provider_named(text: str, provider: Provider) -> bool:
    """Whether `text` is this provider's name, in any language or shortened."""
    return fold(text).strip() in {
        fold(name) for name in (*provider.names.values(), *provider.aliases)
    }


def _lives_there(message: Message, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether a place is said to be home: "I live in …", "a nurse in …"."""
    own = (*lexicon.background.residence, *lexicon.background.roles)
    return _plays(message, match, lexicon, own)


def _plays(
    message: Message, match: re.Match[str], lexicon: Lexicon, patterns: tuple[str, ...]
) -> bool:
    before = message.folded[: match.start()].rstrip()
    # "I live in Plovdiv, Bulgaria": a place right behind a comma belongs to the place before it.
    position = len(before) - 1 if before.endswith(",") else match.start()
    return last_before(message.folded, position, lexicon, patterns, _ROLE_REACH) is not None


def _append(found: Found, slot: str, value: str) -> None:
    known = found.values.get(slot, ())
    if value not in known:
        found.values[slot] = (*known, value)
