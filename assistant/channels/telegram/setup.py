"""What the channel is told: which bot, which stores, which parts, which times."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from assistant.channels.telegram.pacing import Limits
from assistant.queues import Inbox, Leases, Outbox


class Role(StrEnum):
    """What a process does. One receiver and one relay of a bot are at work, others stand by."""

    RECEIVER = "receiver"
    WORKER = "worker"
    RELAY = "relay"


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds that tests shorten; the defaults are those for Telegram's own server.

    `idle` is after how many a worker and the relay look for what other processes left for them.
    """

    poll: float = 25.0
    answer: float = 15.0
    retry_base: float = 0.5
    lease: float = 6.0
    turn_lease: float = 5.0
    conflict_pause: float = 5.0
    idle: float = 0.2
    webhook_check: float = 60.0
    limits: Limits = field(default_factory=Limits)


@dataclass(frozen=True, slots=True)
class Bot:
    """Which bot, on which Bot API server. `base_url` ends in /bot; None is Telegram's own.

    `admins` are the chats of those who keep the catalogue.
    """

    token: str = field(repr=False)
    base_url: str | None = None
    base_file_url: str | None = None
    admins: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Stores:
    """What the channel reads and writes."""

    inbox: Inbox
    outbox: Outbox
    leases: Leases
