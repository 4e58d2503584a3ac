"""Languages and countries by code or by name, as Unicode's locale data names them."""

from __future__ import annotations

from functools import cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from assistant.catalogue.misfit import Misfit

NAME_LANGUAGES = ("en", "bg", "de", "es", "et", "fr", "it", "lt", "pl", "pt", "sl")
"""Languages in which a country or a language may be named: those of the alliance."""

OTHER_COUNTRY_NAMES = {"el": "GR", "czech republic": "CZ"}
"""What people and EU forms write and the locale data lack."""

_ENGLISH = Locale("en")


def is_language(code: str) -> bool:
    """True for a known ISO 639-1 code."""
    return len(code) == 2 and code in _ENGLISH.languages


def is_country(code: str) -> bool:
    """True for a known ISO 3166-1 alpha-2 code."""
    return len(code) == 2 and code.isalpha() and code in _ENGLISH.territories


def parse_language(text: str) -> str:
    """The ISO 639-1 code of a language given as a code or by name.

    Names are its own, and those in the languages of the alliance.
    """
    word = text.strip().casefold()
    code = word.replace("_", "-").partition("-")[0]
    if is_language(code):
        return code
    if found := get_global("language_aliases").get(word):
        return str(found)
    bare = word.partition("(")[0].strip()
    for names in (_english_languages, _own_languages, _other_languages):
        if found := names().get(word) or names().get(bare):
            return found
    raise Misfit(text, "is not a known language", "Write an ISO 639-1 code, such as en or bg")


def parse_country(text: str) -> str:
    """The ISO 3166-1 alpha-2 code of a country given as a code or by name."""
    word = text.strip()
    if is_country(word.upper()):
        return word.upper()
    if found := get_global("territory_aliases").get(word.upper()):
        return str(found[0])
    if code := OTHER_COUNTRY_NAMES.get(word.casefold()) or _countries().get(word.casefold()):
        return code
    raise Misfit(text, "is not a known country", "Write an ISO 3166 code, such as BG or DE")


@cache
def _english_languages() -> dict[str, str]:
    names = sorted(_ENGLISH.languages.items(), key=lambda item: len(item[0]), reverse=True)
    return {
        name.casefold(): code.partition("_")[0]
        for code, name in names
        if len(code.partition("_")[0]) == 2
    }


@cache
def _own_languages() -> dict[str, str]:
    found: dict[str, str] = {}
    for code in map(str, _ENGLISH.languages):
        if len(code) != 2:
            continue
        try:
            name = Locale(code).get_display_name(code)
        except UnknownLocaleError:
            continue
        if name:
            found.setdefault(name.casefold(), code)
    return found


@cache
def _other_languages() -> dict[str, str]:
    found: dict[str, str] = {}
    for language in NAME_LANGUAGES:
        for code, name in Locale(language).languages.items():
            if len(code) == 2:
                found.setdefault(name.casefold(), code)
    return found


@cache
def _countries() -> dict[str, str]:
    found: dict[str, str] = {}
    for language in NAME_LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2:
                found.setdefault(name.casefold(), code)
    return found
