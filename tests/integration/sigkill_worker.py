"""A worker to be killed: claims updates, echoes them, commits. Run by test_sigkill.py.

The first process imports everything, then forks a worker for each line on its standard input and
answers with the worker's process id: so a fresh worker works within milliseconds.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from datetime import UTC, datetime

from assistant.errors import ConflictError
from assistant.messages import Incoming, Reply
from assistant.queues import InboxRow
from assistant.store import Database, InboxQueue, Turns, open_database
from assistant.turns import TurnRecord

CHANNEL = "telegram"
LEASE = 0.3


def answer(store: Turns, row: InboxRow) -> None:
    """One turn with two replies; a worker that took over may have been faster."""
    text = row.payload["text"]
    message = Incoming(CHANNEL, row.address or "", row.message_id, row.received_at, text=text)
    opened = store.open(message)
    if opened.repeated is None:
        replies = (Reply(f"echo {text}"), Reply(f"more on {text}"))
        record = TurnRecord(opened.version + 1, "en", "goal", 1, {}, replies, {})
        seen = [*opened.state.get("seen", ()), text]
        try:
            store.commit(opened, message, record, {"seen": seen}, relayed=True)
        except ConflictError:
            return


def work(url: str) -> None:
    """Until killed."""
    database = open_database(url)
    queue, store, owner = InboxQueue(database), Turns(database), str(os.getpid())
    while True:
        row = queue.claim(CHANNEL, owner, datetime.now(UTC), LEASE)
        if row is None:
            time.sleep(0.005)
            continue
        answer(store, row)
        queue.release(row, owner)


def main() -> None:
    """Fork on demand until the input ends."""
    Database(sys.argv[1])  # imports the driver, opens no connection
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the dead are not waited for
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            work(sys.argv[1])
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
