"""A language's lexicon: what the rules recognise, read from `prompts/<language>/lexicon.yaml`."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.dialogs.reading import Intent
from assistant.dialogs.understanding.pattern import NUMBER, any_source, compile_all
from assistant.dialogs.understanding.text import fold
from assistant.errors import ConfigurationError

Patterns = tuple[str, ...]


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Operators(_Section):
    """Words that give a number or a date its direction; stand before it, some also behind."""

    at_most: Patterns
    at_most_behind: Patterns = ()
    at_least: Patterns
    at_least_behind: Patterns = ()
    after: Patterns
    before: Patterns
    during: Patterns
    between: Patterns = ()


class Units(_Section):
    """Nouns that follow a number."""

    hours_per_week: Patterns
    days: Patterns
    weeks: Patterns
    months: Patterns
    years: Patterns
    ects: Patterns
    experience: Patterns


class Dates(_Section):
    """Relative dates and seasons; month names come from the locale data."""

    next_week: Patterns = ()
    next_month: Patterns = ()
    next_semester: Patterns = ()
    this_year: Patterns = ()
    next_year: Patterns = ()
    spring: Patterns = ()
    summer: Patterns = ()
    autumn: Patterns = ()
    winter: Patterns = ()
    months: dict[int, Patterns] = {}
    end_of: Patterns = ()
    middle_of: Patterns = ()


class GoalWords(_Section):
    """How people introduce what they want to learn, and what ends or pads it."""

    leads: Patterns
    stops: Patterns
    fillers: Patterns


class Background(_Section):
    """How people speak of themselves."""

    roles: Patterns
    home: Patterns
    residence: Patterns


class Questions(_Section):
    """Questions about microcredentials in general: asking phrase and term, or one phrase."""

    asks: Patterns
    terms: dict[str, Patterns]
    phrases: dict[str, Patterns] = {}


class Lexicon(_Section):
    """Everything the rules recognise in one language."""

    language: str
    function_words: Patterns
    facets: dict[str, dict[str, Patterns]]
    slot_words: dict[str, Patterns]
    change: dict[str, Patterns] = {}
    negation: Patterns
    negation_behind: Patterns = ()
    contrast: Patterns
    also: Patterns
    indifferent: Patterns
    free: Patterns
    currencies: dict[str, Patterns]
    numbers: dict[str, float]
    half: Patterns = ()
    durations: dict[Literal["day", "week", "month", "semester", "year"], Patterns] = {}
    operators: Operators
    units: Units
    dates: Dates
    goal: GoalWords
    background: Background
    intents: dict[Intent, Patterns]
    questions: Questions
    ordinals: dict[int, Patterns]
    ordinal_words: dict[int, Patterns] = {}
    to_language: dict[str, Patterns] = {}
    countries: dict[str, Patterns] = {}

    def __hash__(self) -> int:
        """So that what is derived from a lexicon can be remembered with it."""
        return hash(self.language)

    @cached_property
    def number(self) -> str:
        """An expression for a number in figures or words."""
        words = any_source(tuple(self.numbers))
        return rf"(?:{NUMBER}|(?:{words}))" if words else NUMBER

    @cached_property
    def small_words(self) -> frozenset[str]:
        """The folded function words by which the language is recognised."""
        return frozenset(fold(word) for word in self.function_words)

    @cached_property
    def intent_patterns(self) -> dict[Intent, re.Pattern[str]]:
        """Compiled patterns by intent."""
        return {intent: compile_all(patterns) for intent, patterns in self.intents.items()}

    @cached_property
    def facet_patterns(self) -> dict[str, dict[str, re.Pattern[str]]]:
        """Compiled patterns by slot and value.

        A language's bare name as a whole message is a topic, not a language of instruction.
        """
        return {
            slot: {
                value: compile_all(
                    tuple(p for p in patterns if slot != "languages" or not p.startswith("="))
                )
                for value, patterns in values.items()
            }
            for slot, values in self.facets.items()
        }

    @cached_property
    def clause_patterns(self) -> dict[str, dict[str, re.Pattern[str]]]:
        """By slot and value what counts only as a clause of its own: "…, English, …"."""
        whole = {
            slot: {
                value: compile_all(own)
                for value, patterns in values.items()
                if (own := tuple(p for p in patterns if p.startswith("=")))
            }
            for slot, values in self.facets.items()
        }
        return {slot: values for slot, values in whole.items() if values}

    def parse_number(self, text: str) -> float | None:
        """The value of a number in figures (1.000 and 1,000 are a thousand) or in words."""
        text = text.strip()
        if not re.match(r"\d", text):
            return self._number_words.get(text)
        grouped = re.fullmatch(r"\d{1,3}(?:[ .,]\d{3})+", text)
        plain = re.sub(r"[ .,]", "", text) if grouped else text.replace(" ", "").replace(",", ".")
        try:
            return float(plain)
        except ValueError:
            return None

    @cached_property
    def _number_words(self) -> dict[str, float]:
        return {fold(word): value for word, value in self.numbers.items()}


def load_lexicons(folder: Path) -> dict[str, Lexicon]:
    """All lexicons below `folder`, by language.

    Raises ConfigurationError that names file and place where one does not have the agreed form.
    """
    lexicons = {}
    for path in sorted(folder.glob("*/lexicon.yaml")):
        language = path.parent.name
        try:
            raw = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
            lexicons[language] = Lexicon(language=language, **raw)
        except (yaml.YAMLError, ValidationError, TypeError) as error:
            raise ConfigurationError(
                f"The lexicon {path} cannot be used: {error}.", remedy="Correct it and start again."
            ) from error
    if not lexicons:
        raise ConfigurationError(
            f"No lexicon below {folder}.", remedy="Reinstall the package or mend the checkout."
        )
    return lexicons
