"""Runs the channel's parts, all or some, until a signal or an error ends them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

from assistant.channels.telegram.holding import check_alone
from assistant.channels.telegram.intake import Intake
from assistant.channels.telegram.needs import Service
from assistant.channels.telegram.parts import Parts
from assistant.channels.telegram.profile import Presentation, check_token, introduce
from assistant.channels.telegram.serving import Component, on_signals, serve
from assistant.channels.telegram.setup import Bot, Role, Stores, Timing
from assistant.channels.telegram.webhook import Webhook
from assistant.meter import Meter, NoMeter

__all__ = ["Bot", "Role", "Stores", "Timing", "run"]


async def run(
    bot: Bot,
    stores: Stores,
    service: Service | None,
    presentation: Mapping[str, Presentation],
    *,
    default_language: str = "en",
    roles: Collection[Role] = tuple(Role),
    workers: int = 4,
    webhook: Webhook | None = None,
    web: Callable[[Intake], Component] | None = None,
    meter: Meter | None = None,
    timing: Timing | None = None,
    stop: asyncio.Event | None = None,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> None:
    """Serve a bot until `stop`, SIGTERM or SIGINT: turns in hand are finished.

    `service` is needed by workers only. Updates are fetched by long polling, or sent to `webhook`;
    `web` makes the web server that runs beside, given where to store the updates that reach it.
    Raises ConfigurationError where the server does not accept the token.
    """
    stop = stop or asyncio.Event()
    # Every worker may block a thread for a whole turn; receiver, relay and leases need theirs too.
    threads = ThreadPoolExecutor(workers + 6, thread_name_prefix="telegram")
    asyncio.get_running_loop().set_default_executor(threads)
    parts = Parts(bot, stores, timing or Timing(), clock, meter or NoMeter())
    holdings = {role: parts.holding(role) for role in (Role.RECEIVER, Role.RELAY) if role in roles}
    front: list[Component] = [] if web is None else [web(parts.intake)]
    if Role.RECEIVER in roles:
        front.append(parts.receiver(holdings[Role.RECEIVER], webhook))
    if Role.WORKER in roles and service is not None:
        front += [parts.worker(service, number) for number in range(workers)]
    relay = parts.relay(holdings[Role.RELAY]) if Role.RELAY in roles else None
    unhook = on_signals(stop)
    try:
        await check_token(parts.api)
        await asyncio.to_thread(check_alone, stores.leases, bot.token, clock())
        aside = []
        if Role.RECEIVER in roles:
            told = introduce(parts.api, presentation, default_language)
            aside.append(asyncio.create_task(told))
        try:
            await serve(stop, parts.work, list(holdings.values()), front, relay)
        finally:
            for task in aside:
                task.cancel()
            await asyncio.gather(*aside, return_exceptions=True)
    finally:
        unhook()
        await parts.close()
