"""Training messages from the lexicons' own words, so that the tagger trusts them."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence

from babel.dates import get_month_names

from assistant.dialogs.reading import Intent
from assistant.dialogs.state import Stage
from assistant.dialogs.understanding.asked import COURSE_INTENTS
from assistant.dialogs.understanding.lexicon import Lexicon, Patterns
from assistant.dialogs.understanding.tagging.labels import MARKS, Mark
from benchmarks.understanding.training_data import Example

PER_LIST = 6
"""Phrases taken of each list of a lexicon."""
TEMPLATES = 12
"""Messages made of each kind of amount and date in each language."""
_GROUPED = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_FACETS = {"modes": "mode", "times": "time", "target_groups": "group", "education": "edu",
           "languages": "lang"}  # fmt: skip
_BACKGROUND = ("target_groups", "education")


def lexicon_examples(lexicons: Mapping[str, Lexicon], chance: random.Random) -> Iterator[Example]:
    """Facet values, amounts and dates as answers; intents and questions as messages."""
    for lexicon in lexicons.values():
        yield from _facets(lexicon, chance)
        yield from _amounts(lexicon, chance)
        yield from _requests(lexicon, chance)


def _facets(lexicon: Lexicon, chance: random.Random) -> Iterator[Example]:
    for slot, kind in _FACETS.items():
        stage = Stage.BACKGROUND if slot in _BACKGROUND else Stage.CONSTRAINTS
        for value, patterns in lexicon.facets[slot].items():
            label = kind if slot == "languages" else f"{kind}.{value}"
            if label not in MARKS:
                continue
            for text in _phrases(patterns, chance):
                asked = slot if chance.random() < 0.5 else None
                yield Example(lexicon.language, stage, asked, text, _whole(text, label), ())


def _amounts(lexicon: Lexicon, chance: random.Random) -> Iterator[Example]:
    months = list(get_month_names("wide", "format", lexicon.language).values())
    operators = lexicon.operators
    for _ in range(TEMPLATES):
        currency = chance.choice([*lexicon.currencies["EUR"], *lexicon.currencies["EUR"][:2]])
        amount = chance.choice((20, 50, 80, 100, 150, 200, 300, 500, 1000))
        small = chance.choice((1, 2, 3, 4, 5, 6, 8, 10))
        most = chance.choice([*_phrases(operators.at_most, chance), ""])
        texts = [
            (f"{most} {amount} {currency}", "fee", "max_fee"),
            (f"{most} {small} {_one(lexicon.units.hours_per_week, chance)}", "hours", None),
            (f"{most} {small} {_one(lexicon.units.weeks, chance)}", "weeks", "max_weeks"),
            (f"{small} {_one(lexicon.units.months, chance)}", "weeks", "max_weeks"),
            (f"{small} {_one(lexicon.units.ects, chance)}", "ects", "min_ects"),
            (f"{small} {_one(lexicon.units.experience, chance)}", "years", "experience_years"),
            (f"{_one(operators.after, chance)} {chance.choice(months)}", "after", "starts_after"),
            (f"{_one(operators.before, chance)} {chance.choice(months)}", "before", None),
            (_one(lexicon.free, chance), "free", "max_fee"),
        ]
        for text, label, asked in texts:
            plain = " ".join(text.split())
            if plain:
                asks = asked if chance.random() < 0.5 else None
                marks = _whole(plain, label)
                yield Example(lexicon.language, Stage.CONSTRAINTS, asks, plain, marks, ())


def _requests(lexicon: Lexicon, chance: random.Random) -> Iterator[Example]:
    for intent, patterns in lexicon.intents.items():
        if intent in (Intent.START, Intent.GOAL):
            continue
        stage = Stage.COURSE if intent in COURSE_INTENTS else Stage.RECOMMENDATIONS
        for text in _phrases(patterns, chance):
            yield Example(lexicon.language, stage, None, text, (), (str(intent),))
    questions = lexicon.questions
    for terms in questions.terms.values():
        for term in _phrases(terms, chance):
            text = f"{_one(questions.asks, chance)} {term}{chance.choice('? ')}".strip()
            stage, asked = chance.choice(
                ((Stage.WELCOME, None), (Stage.CONSTRAINTS, "modes"), (Stage.COURSE, None))
            )
            yield Example(lexicon.language, stage, asked, text, (), (str(Intent.QUESTION),))


def joined(given: Sequence[Example], chance: random.Random, count: int) -> Iterator[Example]:
    """New first messages of a goal and one to three things that others stated, in any order."""
    by_language: dict[str, tuple[list[Example], list[Example]]] = {}
    for example in given:
        wishes, facts = by_language.setdefault(example.language, ([], []))
        if example.acts or not example.marks or len(example.text) > 120:
            continue
        has_goal = any(mark.label == "goal" for mark in example.marks)
        (wishes if has_goal else facts).append(example)
    for language, (wishes, facts) in by_language.items():
        for _ in range(count if wishes and facts else 0):
            parts = [chance.choice(wishes), *chance.sample(facts, chance.randint(1, 3))]
            chance.shuffle(parts)
            text, marks = "", []
            for part in parts:
                if text:
                    text = text.rstrip(".!? ") + chance.choice((", ", " ", ". ", "; ", " - "))
                marks += [
                    Mark(len(text) + m.start, len(text) + m.end, m.label, m.denied)
                    for m in part.marks
                ]
                text += part.text
            yield Example(language, Stage.WELCOME, None, text, tuple(marks), ())


def _whole(text: str, label: str) -> tuple[Mark, ...]:
    return (Mark(0, len(text), label),)


def _one(patterns: Patterns, chance: random.Random) -> str:
    return next(_phrases(patterns, chance), "")


def _phrases(patterns: Patterns, chance: random.Random) -> Iterator[str]:
    """Some of the patterns as text; those that stand for open sets of words are left out."""
    usable = [p for p in patterns if not set("{*") & set(p) and not p.startswith(("/", "=/"))]
    for pattern in chance.sample(usable, min(PER_LIST, len(usable))):
        text = _GROUPED.sub(lambda found: _chosen(found, chance), pattern.removeprefix("="))
        if plain := " ".join(text.split()):
            yield plain


def _chosen(found: re.Match[str], chance: random.Random) -> str:
    maybe, either = found.groups()
    if maybe is not None and chance.random() < 0.5:
        return ""
    return chance.choice((maybe if maybe is not None else either).split("|"))
