"""Runs the channel's parts, all or some, until a signal or an error ends them."""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
import time
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from assistant.channels.telegram.api import Api
from assistant.channels.telegram.bell import Bell
from assistant.channels.telegram.courtesy import Courtesies
from assistant.channels.telegram.delivery import Delivery
from assistant.channels.telegram.files import FileServer
from assistant.channels.telegram.holding import Holding, check_alone, lease_name
from assistant.channels.telegram.intake import Intake
from assistant.channels.telegram.pacing import Limits, Pace
from assistant.channels.telegram.profile import Presentation, check_token, introduce
from assistant.channels.telegram.receiver import Receiver
from assistant.channels.telegram.relay import Relay
from assistant.channels.telegram.serving import Component, on_signals, serve
from assistant.channels.telegram.webhook import Webhook, WebhookKeeper
from assistant.channels.telegram.worker import Service, Worker
from assistant.meter import Meter, NoMeter
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
    timing = timing or Timing()
    stop = stop or asyncio.Event()
    meter = meter or NoMeter()
    loop = asyncio.get_running_loop()
    # Every worker may block a thread for a whole turn; receiver, relay and leases need theirs too.
    loop.set_default_executor(ThreadPoolExecutor(workers + 6, thread_name_prefix="telegram"))
    owner = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
    api = Api(bot.token, bot.base_url, bot.base_file_url, answer_timeout=timing.answer, meter=meter)
    courtesies = Courtesies(api)
    work, replies = Bell(), Bell()
    files = FileServer(api, bot.token, bot.base_file_url)
    intake = Intake(stores.inbox, work, clock, meter, bot.admins)
    holdings = {
        role: Holding(stores.leases, lease_name(role, bot.token), owner, clock, timing.lease)
        for role in (Role.RECEIVER, Role.RELAY)
        if role in roles
    }
    front: list[Component] = [] if web is None else [web(intake)]
    if Role.RECEIVER in roles and webhook:
        front.append(
            WebhookKeeper(
                api=api,
                webhook=webhook,
                holding=holdings[Role.RECEIVER],
                check=timing.webhook_check,
                retry_base=timing.retry_base,
            )
        )
    elif Role.RECEIVER in roles:
        front.append(
            Receiver(
                api=api,
                intake=intake,
                holding=holdings[Role.RECEIVER],
                poll=timing.poll,
                conflict_pause=timing.conflict_pause,
                retry_base=timing.retry_base,
            )
        )
    if Role.WORKER in roles and service is not None:
        front += [
            Worker(
                owner=f"{owner}:{number}",
                inbox=stores.inbox,
                service=service,
                courtesies=courtesies,
                files=files,
                work=work,
                replies=replies,
                clock=clock,
                lease=timing.turn_lease,
                idle=timing.idle,
                meter=meter,
            )
            for number in range(workers)
        ]
    relay: Relay | None = None
    if Role.RELAY in roles:
        relaying = holdings[Role.RELAY]
        delivery = Delivery(
            api=api,
            outbox=stores.outbox,
            pace=Pace(timing.limits, time.monotonic),
            clock=clock,
            may_send=lambda: relaying.held,
            postponed=lambda seconds: _ring_later(replies, seconds),
            retry_base=timing.retry_base,
        )
        relay = Relay(
            outbox=stores.outbox,
            delivery=delivery,
            holding=relaying,
            replies=replies,
            clock=clock,
            idle=timing.idle,
        )
    unhook = on_signals(stop)
    try:
        await check_token(api)
        await asyncio.to_thread(check_alone, stores.leases, bot.token, clock())
        aside = []
        if Role.RECEIVER in roles:
            aside.append(asyncio.create_task(introduce(api, presentation, default_language)))
        try:
            await serve(stop, work, list(holdings.values()), front, relay)
        finally:
            for task in aside:
                task.cancel()
            await asyncio.gather(*aside, return_exceptions=True)
    finally:
        unhook()
        await courtesies.finish(2.0)
        await files.close()
        await api.close()


def _ring_later(bell: Bell, seconds: float) -> None:
    asyncio.get_running_loop().call_later(seconds + 0.005, bell.ring)
