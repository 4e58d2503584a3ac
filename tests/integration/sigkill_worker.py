"""A worker to be killed: claims updates and makes their turns. Run by test_sigkill.py.

The first process reads everything, makes one turn, closes its connections, then forks a worker for
each line on its standard input and answers with the worker's process id: so a fresh worker works
within milliseconds. The service is the real one; only its encoder is a stand-in.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from datetime import UTC, datetime

import yaml

from assistant import resources
from assistant.current import CurrentPortfolio
from assistant.dialogs.engine import Engine
from assistant.dialogs.understanding.lexicon import load_lexicons
from assistant.dialogs.understanding.understand import Understander
from assistant.dialogs.wording import Wording, load_wordings
from assistant.messages import Incoming
from assistant.queues import InboxRow
from assistant.retrieval.portfolio import Portfolio
from assistant.retrieval.search import Search
from assistant.service import Service
from assistant.store import Database, Embeddings, InboxQueue, Releases, Turns, open_database
from tests.fakes import HashingEncoder

CHANNEL = "telegram"
LEASE = 0.3


class Parts:
    """What needs no database: read once, inherited by every fork."""

    def __init__(self) -> None:
        prompts = resources.folder("prompts")
        sections = yaml.safe_load((prompts / "framework.yaml").read_text("utf-8"))
        self._understander = Understander(load_lexicons(prompts))
        self._wordings: dict[str, Wording] = load_wordings(prompts)
        self._engine = Engine(tuple(self._wordings), sections)
        self._encoder = HashingEncoder()

    def service(self, database: Database) -> Service:
        """The service on a database."""
        portfolio = CurrentPortfolio(
            Releases(database),
            lambda release: Portfolio(
                release, Search(release, self._encoder, Embeddings(database))
            ),
        )
        return Service(
            Turns(database), portfolio, self._understander, self._engine, self._wordings, (CHANNEL,)
        )


def incoming(row: InboxRow) -> Incoming:
    """The message or tap of an update."""
    return Incoming(
        CHANNEL,
        row.address or "",
        row.message_id,
        row.received_at,
        text=row.payload.get("text"),
        choice=row.payload.get("choice"),
        language=row.payload.get("language"),
    )


def work(database: Database, service: Service) -> None:
    """Until killed."""
    queue, owner = InboxQueue(database), str(os.getpid())
    while True:
        row = queue.claim(CHANNEL, owner, datetime.now(UTC), LEASE)
        if row is None:
            time.sleep(0.005)
            continue
        service.handle(incoming(row))
        queue.release(row, owner)


def main() -> None:
    """Fork on demand until the input ends."""
    database = open_database(sys.argv[1])
    service = Parts().service(database)
    service.handle(Incoming(CHANNEL, "first", "first", datetime.now(UTC), text="art, online"))
    database.close()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the dead are not waited for
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            work(database, service)
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
