"""Runs the channel: receiver, workers and relay together, until a signal or an error ends it."""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime

from assistant.channels.telegram.api import Api
from assistant.channels.telegram.bell import Bell
from assistant.channels.telegram.courtesy import Courtesies
from assistant.channels.telegram.delivery import Delivery, TurnLookup
from assistant.channels.telegram.holding import Holding, lease_name
from assistant.channels.telegram.pacing import Limits, Pace
from assistant.channels.telegram.profile import Presentation, check_token, introduce
from assistant.channels.telegram.receiver import Receiver
from assistant.channels.telegram.relay import Relay
from assistant.channels.telegram.serving import on_signals, serve
from assistant.channels.telegram.worker import Service, Worker
from assistant.queues import Inbox, Leases, Outbox


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds that tests shorten; the defaults are those for Telegram's own server."""

    poll: float = 25.0
    answer: float = 15.0
    retry_base: float = 0.5
    lease: float = 6.0
    turn_lease: float = 5.0
    conflict_pause: float = 5.0
    limits: Limits = field(default_factory=Limits)


@dataclass(frozen=True, slots=True)
class Bot:
    """Which bot, on which Bot API server. `base_url` ends in /bot; None is Telegram's own."""

    token: str = field(repr=False)
    base_url: str | None = None
    base_file_url: str | None = None


@dataclass(frozen=True, slots=True)
class Stores:
    """What the channel reads and writes."""

    inbox: Inbox
    outbox: Outbox
    leases: Leases
    turns: TurnLookup


async def run(
    bot: Bot,
    stores: Stores,
    service: Service,
    presentation: Mapping[str, Presentation],
    *,
    default_language: str = "en",
    workers: int = 4,
    timing: Timing | None = None,
    stop: asyncio.Event | None = None,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> None:
    """Serve a bot by long polling until `stop`, SIGTERM or SIGINT: turns in hand are finished.

    Raises ConfigurationError where the server does not accept the token.
    """
    timing = timing or Timing()
    stop = stop or asyncio.Event()
    loop = asyncio.get_running_loop()
    # Every worker may block a thread for a whole turn; receiver, relay and leases need theirs too.
    loop.set_default_executor(ThreadPoolExecutor(workers + 6, thread_name_prefix="telegram"))
    owner = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
    api = Api(bot.token, bot.base_url, bot.base_file_url, answer_timeout=timing.answer)
    courtesies = Courtesies(api)
    work, replies = Bell(), Bell()
    receiving, relaying = (
        Holding(stores.leases, lease_name(part, bot.token), owner, clock, timing.lease)
        for part in ("receiver", "relay")
    )
    receiver = Receiver(
        api=api,
        inbox=stores.inbox,
        holding=receiving,
        work=work,
        clock=clock,
        poll=timing.poll,
        conflict_pause=timing.conflict_pause,
        retry_base=timing.retry_base,
    )
    crew = [
        Worker(
            owner=f"{owner}:{number}",
            inbox=stores.inbox,
            service=service,
            courtesies=courtesies,
            work=work,
            replies=replies,
            clock=clock,
            lease=timing.turn_lease,
        )
        for number in range(workers)
    ]
    delivery = Delivery(
        api=api,
        outbox=stores.outbox,
        turns=stores.turns,
        pace=Pace(timing.limits, time.monotonic),
        clock=clock,
        may_send=lambda: relaying.held,
        postponed=lambda seconds: _ring_later(replies, seconds),
        retry_base=timing.retry_base,
    )
    relay = Relay(
        outbox=stores.outbox, delivery=delivery, holding=relaying, replies=replies, clock=clock
    )
    unhook = on_signals(stop)
    try:
        await check_token(api)
        introducing = asyncio.create_task(introduce(api, presentation, default_language))
        try:
            await serve(stop, work, [receiving, relaying], [receiver, *crew], relay)
        finally:
            introducing.cancel()
            await asyncio.gather(introducing, return_exceptions=True)
    finally:
        unhook()
        await courtesies.finish(2.0)
        await api.close()


def _ring_later(bell: Bell, seconds: float) -> None:
    asyncio.get_running_loop().call_later(seconds + 0.005, bell.ring)
