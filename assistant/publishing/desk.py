"""The admins' desk in a chat: takes their errands before the service sees them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from itertools import chain
from typing import Protocol

from assistant.current import CurrentPortfolio
from assistant.dialogs.outcome import Message
from assistant.dialogs.state import Conversation
from assistant.dialogs.wording import Wording
from assistant.errors import ConflictError
from assistant.messages import Incoming, Reply
from assistant.publishing.errands import Answer, Errands
from assistant.turns import TurnRecord, TurnStore

_ATTEMPTS = 5


class Service(Protocol):
    """Who answers everybody else, and admins too where they speak as learners."""

    def handle(self, incoming: Incoming) -> TurnRecord:
        """The committed turn of a message."""
        ...

    def stored_choice(self, conversation_id: str, turn: int, index: int) -> str | None:
        """The id of a choice that a turn offered."""
        ...

    def patience(self, language: str) -> Reply:
        """What is said to who writes faster than they are answered."""
        ...


class Desk:
    """A service in front of another one. `admins` are (channel, address) pairs.

    An errand is a turn of the admin's own conversation: committed once, answered once, and the
    conversation stays where it was.
    """

    def __init__(
        self,
        service: Service,
        turns: TurnStore,
        portfolio: CurrentPortfolio,
        errands: Errands,
        wordings: Mapping[str, Wording],
        admins: Collection[tuple[str, str]],
    ) -> None:
        self._service = service
        self._turns = turns
        self._portfolio = portfolio
        self._errands = errands
        self._wordings = wordings
        self._admins = frozenset(admins)

    def handle(self, incoming: Incoming) -> TurnRecord:
        """The committed turn; raises ConflictError as the service does."""
        if (incoming.channel, incoming.address) not in self._admins or not _is_errand(incoming):
            return self._service.handle(incoming)
        for _ in range(_ATTEMPTS - 1):
            try:
                return self._attempt(incoming)
            except ConflictError:
                continue
        return self._attempt(incoming)

    def stored_choice(self, conversation_id: str, turn: int, index: int) -> str | None:
        """As the service."""
        return self._service.stored_choice(conversation_id, turn, index)

    def patience(self, language: str) -> Reply:
        """As the service."""
        return self._service.patience(language)

    def _attempt(self, incoming: Incoming) -> TurnRecord:
        opened = self._turns.open(incoming)
        if opened.repeated is not None:
            return opened.repeated
        before = Conversation.from_json(opened.state)
        language = before.language
        if not opened.state and incoming.language in self._wordings:
            language = incoming.language or language
        replies = _worded(self._run(incoming), self._wordings[language])
        offered = chain.from_iterable(reply.choices for reply in replies)
        after = replace(before, language=language, turns=before.turns + 1, offered=tuple(offered))
        record = TurnRecord(
            number=after.turns,
            language=language,
            stage=str(after.place.stage),
            release=self._portfolio.get().release.number,
            profile=after.profile.to_json(),
            replies=replies,
            trace={"errand": _verb(incoming)},
        )
        self._turns.commit(opened, incoming, record, after.to_json(), relayed=True)
        return record

    def _run(self, incoming: Incoming) -> Answer:
        who = f"{incoming.channel}:{incoming.address}"
        if incoming.document is not None:
            return self._errands.receive(who, incoming.document, incoming.message_id)
        verb, _, rest = _verb(incoming).partition(":")
        match verb:
            case "publish":
                return self._errands.publish(who, rest)
            case "discard":
                return self._errands.discard(who, rest)
            case "rollback":
                live, _, previous = rest.partition(":")
                return self._errands.rollback(who, int(live), int(previous))
            case "/rollback":
                return self._errands.offer_rollback()
        return self._errands.overview()


def _verb(incoming: Incoming) -> str:
    if incoming.document is not None:
        return "document"
    if incoming.choice is not None:
        return incoming.choice
    return (incoming.text or "").strip().partition(" ")[0].partition("@")[0].lower()


def _is_errand(incoming: Incoming) -> bool:
    verb = _verb(incoming)
    if incoming.choice is not None:
        return verb.startswith(("publish:", "discard:", "rollback:"))
    return verb in ("document", "/catalogue", "/rollback")


def _worded(answer: Answer, wording: Wording) -> tuple[Reply, ...]:
    opening = wording.render((Message(answer.opening),)) if answer.opening else ()
    lines = "\n".join(answer.lines).strip()
    closing = wording.render((answer.closing,)) if answer.closing else ()
    return (*opening, *((Reply(lines),) if lines else ()), *closing)
