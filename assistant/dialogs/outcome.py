"""What a step of the dialog wants said: keys and typed values, no words of any language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from assistant.catalogue.money import Money
from assistant.dialogs.state import Conversation


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a closed vocabulary, such as ("mode", "onsite"): message `mode-onsite`."""

    group: str
    value: str


@dataclass(frozen=True, slots=True)
class Country:
    """An ISO 3166 code, said by name."""

    code: str


@dataclass(frozen=True, slots=True)
class Tongue:
    """An ISO 639-1 code, said by name."""

    code: str


@dataclass(frozen=True, slots=True)
class Names:
    """Names by language, such as a provider's; said in the learner's where there is one."""

    by_language: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Quote:
    """A provider's own text; labelled with its language where that is not the learner's."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Approximate:
    """An amount in the learner's currency too: `shown` is what the provider states."""

    shown: Money
    converted: Money
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Say:
    """One sentence: a message key and its typed arguments."""

    key: str
    args: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Row:
    """Short items side by side, without an "and"."""

    items: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Alternatives, said with the language's own "or"."""

    items: tuple[Any, ...]


Value = (
    str
    | int
    | float
    | Decimal
    | date
    | Money
    | Approximate
    | Term
    | Country
    | Tongue
    | Names
    | Quote
    | Row
    | AnyOf
    | Say
    | tuple[Any, ...]
)
"""What a sentence can hold; a tuple is a list said with the language's own "and"."""


@dataclass(frozen=True, slots=True)
class Option:
    """A choice to offer; `id` is what a tap sends back."""

    id: str
    label: Say


@dataclass(frozen=True, slots=True)
class Address:
    """A link to offer."""

    label: Say
    url: str


@dataclass(frozen=True, slots=True)
class CourseCard:
    """A microcredential to show: labelled facts (message key, value), then remarks."""

    course: str
    title: Value
    facts: tuple[tuple[str, Value], ...] = ()
    remarks: tuple[Say, ...] = ()


@dataclass(frozen=True, slots=True)
class Message:
    """One reply: paragraphs of sentences, cards, options and links.

    `turned` is the next page of the list that was tapped on: it takes the place of the one before.
    """

    says: tuple[Say, ...]
    cards: tuple[CourseCard, ...] = ()
    options: tuple[Option, ...] = ()
    links: tuple[Address, ...] = ()
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of a step: the conversation afterwards and what is said.

    `stage` is told to the channel; it differs from the conversation's place only where a side
    question was answered. `trace` tells what the answer rests on (ids and scores).
    """

    conversation: Conversation
    messages: tuple[Message, ...]
    stage: str
    trace: Mapping[str, Any] = field(default_factory=dict)
