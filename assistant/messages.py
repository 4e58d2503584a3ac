"""What channels and dialogs share: an incoming message and the replies to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Document:
    """A file that somebody sent; `content` is None where it could not be fetched.

    `note` is what they wrote under it.
    """

    name: str
    content: bytes | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One message or tap of a learner, translated by a channel.

    Exactly one of `text` and `choice` is set. `message_id` is unique within
    (channel, address): the same id never causes two turns. `choice` is the id
    or the label of an offered choice; `choice_turn` is the number of the turn
    that offered it, where the channel knows it (buttons), else None.
    `origin` is the channel's id of the message under which the choice stood.
    `document` is set where a channel takes files, from admins only; `text` is empty then.
    `language` is what the client says it speaks (ISO 639-1), `received_at` is
    an aware UTC time.
    """

    channel: str
    address: str
    message_id: str
    received_at: datetime
    text: str | None = None
    choice: str | None = None
    choice_turn: int | None = None
    origin: str | None = None
    language: str | None = None
    document: Document | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: `id` is stable and language-free, `label` is what a person reads."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Link:
    """A web address that a person may open."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One labelled line of a card."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Card:
    """One microcredential as a person reads it: title, facts, then remarks (reasons, unknowns)."""

    course: str
    title: str
    facts: tuple[Fact, ...] = ()
    remarks: tuple[str, ...] = ()

    def as_text(self) -> str:
        """The card in plain text, for channels that know no cards."""
        lines = [self.title]
        lines += [f"{fact.label}: {fact.value}" for fact in self.facts]
        lines += [f"• {remark}" for remark in self.remarks]
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Reply:
    """One message to the learner: text, then cards, then choices and links below them.

    `instead_of` is the channel's id of an earlier message whose place it takes, where it can.
    """

    text: str
    cards: tuple[Card, ...] = ()
    choices: tuple[Choice, ...] = ()
    links: tuple[Link, ...] = ()
    instead_of: str | None = None

    @property
    def courses(self) -> tuple[str, ...]:
        """Ids of the courses whose cards this reply shows."""
        return tuple(card.course for card in self.cards)

    def as_text(self) -> str:
        """Text and cards together in plain text."""
        return "\n\n".join(part for part in (self.text, *(c.as_text() for c in self.cards)) if part)
