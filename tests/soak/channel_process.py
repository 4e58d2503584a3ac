"""The whole Telegram channel in processes to be killed. Run by test_kills.py.

The first process only imports; for each line on its standard input it forks one that serves the
bot, and answers with its process id: so a fresh one is at work within milliseconds.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys

from assistant.channels.telegram.pacing import NO_LIMITS
from assistant.channels.telegram.run import Bot, Stores, Timing, run
from assistant.store import InboxQueue, LeaseTable, OutboxQueue, open_database
from tests.botapi.server import TOKEN
from tests.integration.telegram_rig import EchoService

TIMING = Timing(
    poll=2.0,
    answer=5.0,
    retry_base=0.05,
    lease=0.8,
    turn_lease=0.5,
    conflict_pause=0.2,
    limits=NO_LIMITS,
)


def serve(database_url: str, base_url: str) -> None:
    """Until killed."""
    database = open_database(database_url)
    stores = Stores(InboxQueue(database), OutboxQueue(database), LeaseTable(database))
    asyncio.run(run(Bot(TOKEN, base_url), stores, EchoService(database), {}, timing=TIMING))


def main() -> None:
    """Fork on demand until the input ends."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the dead are not waited for
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            serve(*sys.argv[1:])
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
