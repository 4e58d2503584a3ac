"""Delivers updates to a webhook: one after the other for each chat, again until they are taken."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from dataclasses import dataclass
from typing import Any

import aiohttp

from tests.botapi.state import State


@dataclass(frozen=True, slots=True)
class Address:
    """What setWebhook was told."""

    url: str
    secret: str = ""
    connections: int = 40


class WebhookDelivery:
    """Takes the state's updates while a webhook is set.

    The real server keeps a queue for each chat too, and tries again with growing pauses; `patience`
    is how many seconds it waits for an answer.
    """

    def __init__(
        self, state: State, address: Address, *, pause: float = 0.1, patience: float = 10.0
    ) -> None:
        self.address = address
        self.last_error: tuple[int, str] | None = None
        self._state = state
        self._pause = pause
        self._patience = aiohttp.ClientTimeout(patience)
        self._queues: dict[int, deque[Any]] = {}
        self._places = asyncio.Semaphore(address.connections)
        self._tasks: set[asyncio.Task[None]] = set()
        self._feeding = asyncio.create_task(self._feed())

    @property
    def pending(self) -> int:
        """How many updates were not taken yet."""
        return sum(len(queue) for queue in self._queues.values())

    async def stop(self) -> None:
        """Give the updates that were not taken back to the state."""
        tasks = [self._feeding, *self._tasks]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        left = [update for queue in self._queues.values() for update in queue]
        self._queues.clear()
        self._state.inject(*sorted(left, key=_number))

    async def _feed(self) -> None:
        connector = aiohttp.TCPConnector(limit=self.address.connections)
        async with aiohttp.ClientSession(timeout=self._patience, connector=connector) as session:
            while True:
                for update in self._state.take():
                    chat = _chat(update)
                    if chat not in self._queues:
                        self._queues[chat] = deque()
                        task = asyncio.create_task(self._serve(session, chat))
                        self._tasks.add(task)
                        task.add_done_callback(self._tasks.discard)
                    self._queues[chat].append(update)
                self._state.news.clear()
                await self._state.news.wait()

    async def _serve(self, session: aiohttp.ClientSession, chat: int) -> None:
        queue, failures = self._queues[chat], 0
        while queue:
            async with self._places:
                taken = await self._post(session, queue[0])
            if taken:
                queue.popleft()
                failures = 0
            else:
                failures += 1
                await asyncio.sleep(min(2.0, self._pause * 2 ** (failures - 1)))
        del self._queues[chat]

    async def _post(self, session: aiohttp.ClientSession, update: Any) -> bool:
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.address.secret}
        try:
            async with session.post(self.address.url, json=update, headers=headers) as answer:
                if answer.status // 100 == 2:
                    return True
                said = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except (aiohttp.ClientError, TimeoutError) as error:
            said = type(error).__name__
        self.last_error = (int(time.time()), said)
        return False


def _number(update: Any) -> int:
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if isinstance(number, int) else 0


def _chat(update: Any) -> int:
    """The queue of an update: its chat, or 0."""
    found = update
    for name in ("message", "chat", "id"):
        if isinstance(found, dict) and "callback_query" in found:
            found = found["callback_query"]
        found = found.get(name) if isinstance(found, dict) else None
    return found if isinstance(found, int) else 0
