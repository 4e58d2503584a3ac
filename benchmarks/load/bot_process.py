"""The bot as `assistant telegram` runs it, but without Telegram's send limits.

Usage: python -m benchmarks.load.bot_process WORKERS [ROLE …]; settings from the environment.
"""

from __future__ import annotations

import asyncio
import sys

from assistant.app import App
from assistant.channels.telegram.pacing import NO_LIMITS
from assistant.channels.telegram.run import Role, Timing, run
from assistant.settings import Settings


def main() -> None:
    """Serve until a signal."""
    app = App(Settings(_env_file=None))
    roles = [Role(name) for name in sys.argv[2:]] or list(Role)
    if Role.WORKER in roles:
        app.portfolio.get().search.need("warm", "en")
    asyncio.run(
        run(
            app.bot,
            app.stores,
            app.service,
            {},
            roles=roles,
            workers=int(sys.argv[1]),
            timing=Timing(limits=NO_LIMITS),
        )
    )


if __name__ == "__main__":
    main()
