"""What a turn reads and commits: its records, and what the service needs of a store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from assistant.messages import Incoming, Reply


@dataclass(frozen=True, slots=True)
class TurnRecord:
    """One committed turn: what was answered, and what the answer rests on.

    `number` counts from 1 within the conversation, `profile` is contract JSON, `release` the
    catalogue release that the turn saw, `trace` what understanding and ranking made of it.
    """

    number: int
    language: str
    stage: str
    release: int
    profile: Mapping[str, Any]
    replies: tuple[Reply, ...]
    trace: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class OpenedTurn:
    """A conversation as it stands before a turn.

    `conversation_id` is random; `version` is 0 for a conversation that no turn has been committed
    to; `state` is the dialog's own JSON. `repeated` is the committed turn of the same message id,
    if there is one: then nothing is to be done but to give it back. While staff hold the
    conversation (`held`), a turn is committed without replies.
    """

    conversation_id: str
    version: int
    state: Mapping[str, Any]
    repeated: TurnRecord | None = None
    held: bool = False


class TurnStore(Protocol):
    """The one transaction of a turn."""

    def open(self, incoming: Incoming) -> OpenedTurn:
        """Find the learner's conversation, or give a new one that `commit` will create."""
        ...

    def commit(
        self,
        opened: OpenedTurn,
        incoming: Incoming,
        record: TurnRecord,
        state: Mapping[str, Any],
        *,
        relayed: bool,
    ) -> None:
        """In one transaction: inbox row done and wiped, conversation, turn, outbox if `relayed`.

        Raises ConflictError when the conversation's version has moved since `open`, or when
        a turn of the same message id exists: nothing is changed then.
        """
        ...

    def turn(self, conversation_id: str, number: int) -> TurnRecord | None:
        """A committed turn, to look up what an old button meant."""
        ...
