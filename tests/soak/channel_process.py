"""Processes of the Telegram channel, to be killed. Run by test_kills.py.

The first process only imports; for each line on its standard input, which says what for, it forks
one and answers with its process id: so a fresh one is at work within milliseconds.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys

from assistant.channels.telegram.intake import Intake
from assistant.channels.telegram.pacing import NO_LIMITS
from assistant.channels.telegram.run import Bot, Role, Stores, Timing, run
from assistant.channels.telegram.webhook import Webhook
from assistant.store import InboxQueue, LeaseTable, OutboxQueue, open_database
from assistant.web.serving import WebServer, application
from assistant.web.telegram import routes
from tests.botapi.server import TOKEN
from tests.integration.telegram_rig import SECRET, EchoService

TIMING = Timing(
    poll=2.0,
    answer=5.0,
    retry_base=0.05,
    lease=0.8,
    turn_lease=0.5,
    conflict_pause=0.2,
    idle=0.05,
    limits=NO_LIMITS,
)
KINDS = {
    "all": tuple(Role),
    "web": (Role.RECEIVER,),
    "rest": (Role.WORKER, Role.RELAY),
}
"""What a process does: everything by polling, the webhook alone, or all but receiving."""


def serve(kind: str, database_url: str, base_url: str, port: int) -> None:
    """Until killed."""
    database = open_database(database_url)
    stores = Stores(InboxQueue(database), OutboxQueue(database), LeaseTable(database))
    by_webhook = kind == "web"

    def web(intake: Intake) -> WebServer:
        return WebServer(application([routes.area(SECRET, intake.store)]), "127.0.0.1", port)

    asyncio.run(
        run(
            Bot(TOKEN, base_url),
            stores,
            EchoService(database),
            {},
            roles=KINDS[kind],
            webhook=Webhook(f"http://127.0.0.1:{port}{routes.PATH}", SECRET)
            if by_webhook
            else None,
            web=web if by_webhook else None,
            timing=TIMING,
        )
    )


def main() -> None:
    """Fork on demand until the input ends."""
    database_url, base_url, port = sys.argv[1:]
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the dead are not waited for
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            serve(line.strip(), database_url, base_url, int(port))
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
