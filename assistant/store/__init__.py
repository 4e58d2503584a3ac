"""The store: every table of the assistant behind the protocols of those it serves."""

from assistant.store.backlog import Backlogs
from assistant.store.drafts import Drafts
from assistant.store.embeddings import Embeddings
from assistant.store.engine import Database
from assistant.store.held import HeldConversations
from assistant.store.inbox import InboxQueue
from assistant.store.leases import LeaseTable
from assistant.store.opening import open_database
from assistant.store.outbox import OutboxQueue
from assistant.store.quarantine import Quarantine
from assistant.store.releases import Releases
from assistant.store.signals import Signals
from assistant.store.turns import Turns

__all__ = [
    "Backlogs",
    "Database",
    "Drafts",
    "Embeddings",
    "HeldConversations",
    "InboxQueue",
    "LeaseTable",
    "OutboxQueue",
    "Quarantine",
    "Releases",
    "Signals",
    "Turns",
    "open_database",
]
