"""What the worker needs of others: who makes the turns, and where documents lie."""

from __future__ import annotations

from typing import Protocol

from assistant.messages import Incoming, Reply
from assistant.turns import TurnRecord


class Service(Protocol):
    """What the worker needs of the service; its calls block and are made in threads."""

    def handle(self, incoming: Incoming) -> TurnRecord:
        """Make the turn of a message, or give back the one that was made."""
        ...

    def stored_choice(self, conversation_id: str, turn: int, index: int) -> str | None:
        """The id of a choice that a turn offered; `index` counts over all its replies from 0."""
        ...

    def patience(self, language: str) -> Reply:
        """What is said to a learner who writes faster than they are answered."""
        ...


class Files(Protocol):
    """Where documents lie."""

    async def fetch(self, file_id: str) -> bytes | None:
        """The content; None where it cannot be had."""
        ...
