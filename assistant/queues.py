"""The durable queues between a network channel and the service, and the leases of their workers.

An update is a row of the inbox before it is acknowledged; a reply is a row of the outbox in the
turn's own transaction. Times are aware UTC, durations are seconds.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from assistant.messages import Reply


@dataclass(frozen=True, slots=True)
class Received:
    """An update on its way into the inbox, already without names, phones and photos.

    `message_id` makes a redelivered update the same row. `address` is None where no chat can be
    read from it.
    """

    channel: str
    message_id: str
    address: str | None
    payload: Mapping[str, Any]
    received_at: datetime


@dataclass(frozen=True, slots=True)
class InboxRow:
    """A claimed update. `address` is None where it has no chat.

    `language` is that of the conversation's last turn. `hurried`: after this one the learner has to
    wait, because too many of theirs came at once.
    """

    id: int
    channel: str
    message_id: str
    conversation_id: str | None
    address: str | None
    payload: Mapping[str, Any]
    received_at: datetime
    language: str | None = None
    hurried: bool = False


@dataclass(frozen=True, slots=True)
class Fairness:
    """At most so many turns of one learner within so many seconds; what is more waits."""

    turns: int = 20
    seconds: float = 10.0


@dataclass(frozen=True, slots=True)
class QuarantinedRow:
    """An update that could not be handled. `kept`: what it held is there to be tried again."""

    id: int
    channel: str
    reason: str
    received_at: datetime
    kept: bool


class Inbox(Protocol):
    """Updates that wait for their turn; strictly in order within a conversation."""

    def receive(self, updates: Sequence[Received]) -> int:
        """Commit updates but those known by (channel, message_id); gives how many are new."""
        ...

    def claim(self, channel: str, owner: str, now: datetime, lease: float) -> InboxRow | None:
        """The oldest waiting row of a conversation that nobody else holds; leases it."""
        ...

    def extend(self, row: InboxRow, owner: str, now: datetime, lease: float) -> None:
        """Let the owner's lease last `lease` seconds from now on; never somebody else's."""
        ...

    def release(self, row: InboxRow, owner: str) -> None:
        """Give the lease of an unfinished row back; a turn's commit does so by itself."""
        ...

    def ask_patience(self, row: InboxRow, said: Reply, now: datetime) -> bool:
        """Send a notice if more of the conversation waits and none was sent lately."""
        ...

    def quarantine(self, row: InboxRow, reason: str, now: datetime, *, keep: bool = False) -> None:
        """Set the row aside with its reason, and give its conversation's lease back.

        Unless `keep`, all but the kind of update is wiped.
        """
        ...


class Sending(StrEnum):
    """Where an outbox row stands.

    `unknown`: sent, but the answer never came. `withheld`: never sent, because staff took over
    or the learner could not be reached any more.
    """

    WAITING = "waiting"
    SENDING = "sending"
    UNKNOWN = "unknown"
    SENT = "sent"
    FAILED = "failed"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One reply to be sent. `sequence` counts from 1 within the conversation.

    `turn` is None for a notice. `parts_sent` tells how many parts of a long reply are known to
    have arrived; `status` is WAITING or UNKNOWN (then one repetition is allowed). `first_choice`
    is how many choices the replies of the same turn before this one offer. `author` is the member
    of staff who says it, None the assistant.
    """

    id: int
    conversation_id: str
    address: str
    sequence: int
    turn: int | None
    reply: Reply
    status: Sending
    attempts: int
    parts_sent: int
    first_choice: int = 0
    author: str | None = None


class Outbox(Protocol):
    """Replies that wait to be sent; at least once, in order within a conversation."""

    def due(
        self, channel: str, now: datetime, limit: int = 50, busy: Collection[str] = ()
    ) -> tuple[OutboxRow, ...]:
        """Rows to send now: at most one a conversation, always its earliest unfinished one.

        `busy` are the conversations that the caller is sending to at this moment: they are left
        out. Any other row that is `sending` was so when a process died and counts as UNKNOWN.
        """
        ...

    def sending(self, row: OutboxRow, now: datetime) -> bool:
        """Commit that a send is about to begin, before the network is touched.

        False where nothing may be sent: staff hold the conversation and the row is not theirs, or
        the learner cannot be reached. The row is closed then.
        """
        ...

    def progressed(self, row: OutboxRow, parts_sent: int) -> None:
        """Commit that the first `parts_sent` parts have arrived; the row goes on waiting."""
        ...

    def sent(self, row: OutboxRow, now: datetime) -> None:
        """Commit that the whole reply has arrived."""
        ...

    def postpone(self, row: OutboxRow, until: datetime, *, unknown: bool = False) -> None:
        """Commit that nothing arrived (or that nobody knows): try again at `until`."""
        ...

    def fail(self, row: OutboxRow, reason: str, now: datetime) -> None:
        """Commit that the row will never be sent."""
        ...

    def unreachable(self, row: OutboxRow, reason: str, now: datetime) -> None:
        """Commit that the learner blocked the bot or that the chat is gone.

        Nothing more is sent to the conversation until the learner writes again.
        """
        ...


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many rows of a queue wait, and for how many seconds the oldest has done so."""

    waiting: int
    oldest: float


class Leases(Protocol):
    """Named singletons among processes."""

    def acquire(self, name: str, owner: str, now: datetime, seconds: float) -> bool:
        """Take or extend a lease; False where another owner holds it."""
        ...

    def held(self, prefix: str, now: datetime) -> tuple[str, ...]:
        """The names of all leases that somebody holds and that begin with `prefix`."""
        ...

    def give_up(self, name: str, owner: str) -> None:
        """End a lease early."""
        ...
