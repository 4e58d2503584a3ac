"""Builds the parts of one process around what they share."""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
import time
from collections.abc import Callable
from datetime import datetime

from assistant.channels.telegram.api import Api
from assistant.channels.telegram.bell import Bell
from assistant.channels.telegram.courtesy import Courtesies
from assistant.channels.telegram.delivery import Delivery
from assistant.channels.telegram.files import FileServer
from assistant.channels.telegram.holding import Holding, lease_name
from assistant.channels.telegram.intake import Intake
from assistant.channels.telegram.needs import Service
from assistant.channels.telegram.pacing import Pace
from assistant.channels.telegram.receiver import Receiver
from assistant.channels.telegram.relay import Relay
from assistant.channels.telegram.serving import Component
from assistant.channels.telegram.setup import Bot, Role, Stores, Timing
from assistant.channels.telegram.webhook import Webhook, WebhookKeeper
from assistant.channels.telegram.worker import Worker
from assistant.meter import Meter


class Parts:
    """The parts of one process: one connection to the server, one name, two bells."""

    def __init__(
        self, bot: Bot, stores: Stores, timing: Timing, clock: Callable[[], datetime], meter: Meter
    ) -> None:
        self._bot = bot
        self._stores = stores
        self._timing = timing
        self._clock = clock
        self._meter = meter
        self._owner = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self.api = Api(
            bot.token, bot.base_url, bot.base_file_url, answer_timeout=timing.answer, meter=meter
        )
        self._courtesies = Courtesies(self.api)
        self._files = FileServer(self.api, bot.token, bot.base_file_url)
        self.work, self._replies = Bell(), Bell()
        self.intake = Intake(stores.inbox, self.work, clock, meter, bot.admins)

    def holding(self, role: Role) -> Holding:
        """The lease of a part of which one is at work for the bot."""
        name = lease_name(role, self._bot.token)
        return Holding(self._stores.leases, name, self._owner, self._clock, self._timing.lease)

    def receiver(self, holding: Holding, webhook: Webhook | None) -> Component:
        """What brings updates in: by `webhook`, or by polling without one."""
        timing = self._timing
        if webhook is not None:
            return WebhookKeeper(
                api=self.api,
                webhook=webhook,
                holding=holding,
                check=timing.webhook_check,
                retry_base=timing.retry_base,
            )
        return Receiver(
            api=self.api,
            intake=self.intake,
            holding=holding,
            poll=timing.poll,
            conflict_pause=timing.conflict_pause,
            retry_base=timing.retry_base,
        )

    def worker(self, service: Service, number: int) -> Worker:
        """One of several workers, told apart by `number`."""
        return Worker(
            owner=f"{self._owner}:{number}",
            inbox=self._stores.inbox,
            service=service,
            courtesies=self._courtesies,
            files=self._files,
            work=self.work,
            replies=self._replies,
            clock=self._clock,
            lease=self._timing.turn_lease,
            idle=self._timing.idle,
            meter=self._meter,
        )

    def relay(self, holding: Holding) -> Relay:
        """What sends replies."""
        delivery = Delivery(
            api=self.api,
            outbox=self._stores.outbox,
            pace=Pace(self._timing.limits, time.monotonic),
            clock=self._clock,
            may_send=lambda: holding.held,
            postponed=self._ring_later,
            retry_base=self._timing.retry_base,
        )
        return Relay(
            outbox=self._stores.outbox,
            delivery=delivery,
            holding=holding,
            replies=self._replies,
            clock=self._clock,
            idle=self._timing.idle,
        )

    async def close(self) -> None:
        """Let what is under way end, and close the connections."""
        await self._courtesies.finish(2.0)
        await self._files.close()
        await self.api.close()

    def _ring_later(self, seconds: float) -> None:
        asyncio.get_running_loop().call_later(seconds + 0.005, self._replies.ring)
