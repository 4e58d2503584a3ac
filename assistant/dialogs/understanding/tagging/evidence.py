"""What the lexicons and gazetteers know of each word, as features for the tagger."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from assistant.catalogue.release import Release
from assistant.dialogs.understanding.dates import month_names
from assistant.dialogs.understanding.gazetteer import gazetteer
from assistant.dialogs.understanding.lexicon import Lexicon
from assistant.dialogs.understanding.pattern import any_source, compile_all
from assistant.dialogs.understanding.places import city_at, country_spans
from assistant.dialogs.understanding.tagging.words import Span
from assistant.dialogs.understanding.text import Message

_EXTRAS = ("provider", "provider-city", "country", "city", "city-inflected", "capital",
           "capitals", "digit", "sign", "first", "last")  # fmt: skip


def feature_names(lexicons: Mapping[str, Lexicon]) -> tuple[str, ...]:
    """The names of all features, in a fixed order."""
    named = {name for lexicon in lexicons.values() for name, _ in _patterns(lexicon)}
    return tuple(dict.fromkeys((*sorted(named), *_EXTRAS)))


class Evidence:
    """Gathers features; `names` are those that the tagger was trained on, others are dropped."""

    def __init__(self, names: Sequence[str]) -> None:
        self._index = {name: place for place, name in enumerate(names)}

    def of(
        self, message: Message, spans: Sequence[Span], lexicons: Sequence[Lexicon], release: Release
    ) -> NDArray[np.float32]:
        """One row of zeros and ones for each word, shape (len(spans), len(names))."""
        features = np.zeros((len(spans), len(self._index)), np.float32)
        starts = np.array([start for start, _ in spans])
        ends = np.array([end for _, end in spans])
        for name, (start, end) in _found(message, spans, lexicons, release):
            place = self._index.get(name)
            if place is not None:
                features[(starts < end) & (ends > start), place] = 1
        return features


def _found(
    message: Message, spans: Sequence[Span], lexicons: Sequence[Lexicon], release: Release
) -> Iterator[tuple[str, Span]]:
    for lexicon in lexicons:
        for name, pattern in _patterns(lexicon):
            for match in pattern.finditer(message.folded):
                yield name, match.span()
        for span in country_spans(message.folded, lexicon):
            yield "country", span
    known = gazetteer(release)
    for _, pattern in known.providers:
        yield from (("provider", match.span()) for match in pattern.finditer(message.folded))
    for _, pattern in known.abbreviations:
        yield from (("provider", match.span()) for match in pattern.finditer(message.original))
    for _, _, pattern in known.cities:
        yield from (("provider-city", match.span()) for match in pattern.finditer(message.folded))
    yield from _cities(message, spans)
    for start, end in spans:
        yield from ((name, (start, end)) for name in _shape(message.original[start:end]))
    if spans:
        yield "first", spans[0]
        yield "last", spans[-1]


def _cities(message: Message, spans: Sequence[Span]) -> Iterator[tuple[str, Span]]:
    words = [message.folded[start:end].strip() for start, end in spans]
    place = 0
    while place < len(words):
        city = city_at(words, place)
        if city is None:
            place += 1
            continue
        name = "city" if city.exact else "city-inflected"
        yield name, (spans[place][0], spans[place + city.words - 1][1])
        place += city.words


def _shape(word: str) -> Iterator[str]:
    if word[0].isupper():
        yield "capital"
    if len(word) > 1 and word.isupper():
        yield "capitals"
    if any(char.isdigit() for char in word):
        yield "digit"
    if not word[0].isalnum():
        yield "sign"


@lru_cache(maxsize=16)
def _patterns(lexicon: Lexicon) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Everything in a lexicon that can be found in a text, with the name of its feature."""
    found: list[tuple[str, re.Pattern[str]]] = []
    for kind, slots in (("facet", lexicon.facet_patterns), ("clause", lexicon.clause_patterns)):
        for slot, values in slots.items():
            found += [(f"{kind}.{slot}.{value}", pattern) for value, pattern in values.items()]
    found.append(("number", re.compile(rf"(?<!\w){lexicon.number}(?!\w)")))
    found += [("currency", _behind_number(words)) for words in lexicon.currencies.values()]
    found.append(("month", month_names(lexicon)))
    for unit in type(lexicon.units).model_fields:
        plain = tuple(p for p in getattr(lexicon.units, unit) if "{number}" not in p)
        found.append((f"unit.{unit}", _behind_number(plain)))
    for kind, section in (
        ("operator", lexicon.operators),
        ("date", lexicon.dates),
        ("goal", lexicon.goal),
        ("background", lexicon.background),
    ):
        for name in type(section).model_fields:
            words = getattr(section, name)
            if isinstance(words, tuple):
                found.append((f"{kind}.{name}", compile_all(words)))
    for kind, named in (
        ("intent", {str(intent): words for intent, words in lexicon.intents.items()}),
        ("slot", lexicon.slot_words),
        ("change", lexicon.change),
        ("country", lexicon.countries),
        ("language", lexicon.to_language),
        ("term", lexicon.questions.terms),
        ("phrase", lexicon.questions.phrases),
    ):
        by_value = kind in ("intent", "slot", "change")
        found += [
            (f"{kind}.{name}" if by_value else kind, compile_all(words))
            for name, words in named.items()
        ]
    for name in ("negation", "negation_behind", "contrast", "also", "indifferent", "free"):
        found.append((name, compile_all(getattr(lexicon, name))))
    found.append(("asks", compile_all(lexicon.questions.asks)))
    return tuple(found)


def _behind_number(words: tuple[str, ...]) -> re.Pattern[str]:
    """Words that may stand right behind figures: "5h", "200€"."""
    return re.compile(rf"(?<![^\W\d])(?:{any_source(words) or '(?!)'})(?!\w)")
