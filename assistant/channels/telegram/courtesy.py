"""Small signs that need no guarantee: a tap is answered, `typing` shows; never blocks a turn."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from assistant.channels.telegram.api import Api, CallFailed

_LOG = logging.getLogger(__name__)
_MOMENT = 0.3
"""Seconds. Most answers are made sooner, and a sign that nobody sees costs as much as a reply."""


class Courtesies:
    """Calls made in the background, at most `at_once` of them; what fails is not repeated."""

    def __init__(self, api: Api, at_once: int = 64) -> None:
        self._api = api
        self._at_once = at_once
        self._running: set[asyncio.Task[None]] = set()

    def answer(self, query: str) -> None:
        """Stop the button's spinner."""
        # Always made, however many are running: a button that keeps spinning looks broken.
        self._start("answerCallbackQuery", callback_query_id=query)

    @contextmanager
    def typing(self, chat: str) -> Iterator[None]:
        """Show that an answer is being made, where making it takes longer than a moment."""
        shown = asyncio.get_running_loop().call_later(_MOMENT, self._type, chat)
        try:
            yield
        finally:
            shown.cancel()

    def _type(self, chat: str) -> None:
        if len(self._running) < self._at_once:
            self._start("sendChatAction", chat_id=chat, action="typing")

    async def finish(self, seconds: float) -> None:
        """Let the running calls end, for at most `seconds`."""
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _start(self, method: str, **parameters: Any) -> None:
        task = asyncio.create_task(self._call(method, parameters))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _call(self, method: str, parameters: dict[str, Any]) -> None:
        try:
            await self._api.call(method, **parameters)
        except CallFailed as failure:
            _LOG.info("%s: %s", method, failure.failure)
