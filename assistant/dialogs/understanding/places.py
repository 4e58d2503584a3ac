"""Towns and countries by their names in many languages, inflected ones too.

Towns are from GeoNames (CC BY 4.0): those of the ten universities' countries from 5,000
inhabitants, of the rest of Europe from 20,000, of the world from 300,000
(benchmarks/understanding/make_cities.py).
"""

from __future__ import annotations

import gzip
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from babel import Locale

from assistant.dialogs.understanding.lexicon import Lexicon
from assistant.dialogs.understanding.pattern import compile_all
from assistant.dialogs.understanding.text import fold

CITIES = Path(__file__).parent / "data" / "cities.txt.gz"
_LONGEST = 3
"""Words in the longest name of a town."""
_STEM = 4
"""Letters that an inflected name shares with the name at least."""
_ENDING = 4
"""Letters by which an inflected name may be longer or shorter."""
_LEAST_INFLECTED = 5

_NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})


@dataclass(frozen=True, slots=True)
class City:
    """A town: its country (ISO 3166-1), how many words name it, whether just as it is listed."""

    country: str
    words: int
    exact: bool


def city_at(words: Sequence[str], place: int) -> City | None:
    """The town whose name begins at `place` of the folded `words`."""
    known, by_stem = _cities()
    for count in range(min(_LONGEST, len(words) - place), 0, -1):
        name = " ".join(words[place : place + count])
        if len(name) >= _STEM - 1 and name in known:
            return City(known[name], count, exact=True)
    word = words[place]
    if len(word) < _LEAST_INFLECTED:
        return None
    near = [name for name in by_stem.get(word[:_STEM], ()) if is_inflected(word, name)]
    return City(known[max(near, key=len)], 1, exact=False) if near else None


def is_inflected(word: str, name: str) -> bool:
    """Whether `word` may be a form of `name`: "katowicach" of "katowice"."""
    shared = shared_letters(word, name)
    shorter, longer = sorted((len(word), len(name)))
    return shared >= max(_STEM, shorter - 2) and longer - shared <= _ENDING


def shared_letters(word: str, other: str) -> int:
    """How many letters both begin with."""
    return next(
        (place for place, (a, b) in enumerate(zip(word, other, strict=False)) if a != b),
        min(len(word), len(other)),
    )


def country_of(folded: str, lexicons: Sequence[Lexicon]) -> str | None:
    """The country that a folded expression names, itself or by one of its towns."""
    for lexicon in lexicons:
        for code, forms in lexicon.countries.items():
            if compile_all(forms).search(folded):
                return code
    words = re.findall(r"[\w']+", folded)
    named = [found for lexicon in lexicons if (found := _named_country(words, lexicon.language))]
    if named:
        return max(named)[1]
    cities = [city for place in range(len(words)) if (city := city_at(words, place))]
    best = max(cities, key=lambda city: (city.exact, city.words), default=None)
    return best.country if best else None


def country_spans(folded: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Where countries are named as the language's locale data has it."""
    return (match.span() for match in _country_pattern(lexicon.language).finditer(folded))


def _named_country(words: Sequence[str], language: str) -> tuple[int, str] | None:
    """Letters shared with the best name, and its country."""
    found = []
    for name, code in _country_names(language).items():
        parts = name.split()
        for place in range(len(words) - len(parts) + 1):
            here = words[place : place + len(parts)]
            if all(a == b or is_inflected(a, b) for a, b in zip(here, parts, strict=True)):
                shared = sum(shared_letters(a, b) for a, b in zip(here, parts, strict=True))
                found.append((shared, code))
    return max(found, default=None)


@lru_cache(maxsize=16)
def _country_names(language: str) -> Mapping[str, str]:
    territories = Locale.parse(language).territories
    return {
        " ".join(re.findall(r"[\w']+", fold(name))): code
        for code, name in territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES
    }


@lru_cache(maxsize=16)
def _country_pattern(language: str) -> re.Pattern[str]:
    names = sorted(_country_names(language), key=len, reverse=True)
    sources = (r"[\W_]+".join(map(re.escape, name.split())) for name in names)
    return re.compile(rf"(?<!\w)(?:{'|'.join(sources)})(?!\w)")


@lru_cache(maxsize=1)
def _cities() -> tuple[Mapping[str, str], Mapping[str, Sequence[str]]]:
    """Countries by folded name, and the names of one word by their first letters."""
    known: dict[str, str] = {}
    by_stem: defaultdict[str, list[str]] = defaultdict(list)
    with gzip.open(CITIES, "rt", encoding="utf-8") as lines:
        for line in lines:
            country, names = line.rstrip("\n").split("\t")
            for name in names.split("|"):
                known[name] = country
                if " " not in name:
                    by_stem[name[:_STEM]].append(name)
    return known, dict(by_stem)
