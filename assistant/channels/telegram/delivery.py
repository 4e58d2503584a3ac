"""Sends one reply, part by part, and commits after each what is known about it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from assistant.channels.telegram.api import Api, CallFailed, Failure
from assistant.channels.telegram.bell import wait
from assistant.channels.telegram.pacing import Pace, backoff
from assistant.channels.telegram.rendering import Form, Part, rendered
from assistant.errors import StoreError
from assistant.queues import Outbox, OutboxRow, Sending

_LOG = logging.getLogger(__name__)
_LONGEST_REASON = 200


class Delivery:
    """How one outbox row reaches its chat.

    `postponed` is called with the seconds after which a row that was put off is due again. Before
    anything is sent, `may_send` is asked whether this process still holds the relay's lease.
    """

    def __init__(
        self,
        *,
        api: Api,
        outbox: Outbox,
        pace: Pace,
        clock: Callable[[], datetime],
        may_send: Callable[[], bool],
        postponed: Callable[[float], None],
        retry_base: float = 0.5,
    ) -> None:
        self._api = api
        self._outbox = outbox
        self._pace = pace
        self._clock = clock
        self._may_send = may_send
        self._postponed = postponed
        self._retry_base = retry_base

    async def deliver(self, row: OutboxRow, stop: asyncio.Event) -> None:
        """Send what is missing of a reply; returns when it is sent, put off, failed or stopped."""
        form = Form.RICH
        parts = rendered(row, form)
        place = row.reply.instead_of
        while row.parts_sent < len(parts):
            if await self._wait_for_place(row.address, stop) or not self._may_send():
                return
            if not await asyncio.to_thread(self._outbox.sending, row, self._clock()):
                _LOG.info("reply %s is withheld", row.id)
                return
            if row.parts_sent:
                place = None
            try:
                await self._send(row.address, place, parts[row.parts_sent])
            except CallFailed as failure:
                if failure.failure is Failure.REJECTED and place:
                    place = None  # it is gone or too old to be changed: a new message then
                    continue
                if failure.failure is Failure.REJECTED and form is not Form.BARE:
                    _LOG.warning("reply %s: the form %s is rejected", row.id, form.name)
                    form = Form(form + 1)
                    parts = rendered(row, form)
                    continue
                if not (failure.failure is Failure.UNKNOWN and row.status is Sending.UNKNOWN):
                    await self._give_up(row, failure, stop)
                    return
                _LOG.warning("reply %s: repeated once, counts as sent", row.id)
            # A doubt from before concerned this part only.
            row = replace(row, parts_sent=row.parts_sent + 1, status=Sending.WAITING)
            if row.parts_sent < len(parts):
                await self._commit(stop, self._outbox.progressed, row, row.parts_sent)
        await self._commit(stop, self._outbox.sent, row, self._clock())

    async def _send(self, chat: str, place: str | None, part: Part) -> None:
        """Send a message, or change the one whose id is `place`. Raises CallFailed."""
        if place is None:
            await self._api.call("sendMessage", chat_id=chat, **part.parameters())
            return
        try:
            await self._api.call(
                "editMessageText", chat_id=chat, message_id=place, **part.parameters()
            )
        except CallFailed as failure:
            if "not modified" not in failure.description:  # else a try before has changed it
                raise

    async def _wait_for_place(self, chat: str, stop: asyncio.Event) -> bool:
        """Wait as the limits demand; True when stopped meanwhile."""
        return await wait(stop, self._pace.for_chat(chat)) or await wait(stop, self._pace.for_all())

    async def _give_up(self, row: OutboxRow, failure: CallFailed, stop: asyncio.Event) -> None:
        """Put the row off, or close it where every further try would fail too."""
        if failure.failure in (Failure.GONE, Failure.REJECTED):
            _LOG.warning("reply %s cannot be sent: %s", row.id, failure.failure)
            reason = f"{failure.failure}: {failure.description}"[:_LONGEST_REASON]
            gone = failure.failure is Failure.GONE
            close = self._outbox.unreachable if gone else self._outbox.fail
            await self._commit(stop, close, row, reason, self._clock())
            return
        flood = failure.failure is Failure.FLOOD
        pause = failure.wait if flood else backoff(row.attempts, self._retry_base)
        _LOG.warning("reply %s: %s, again in %.1f s", row.id, failure.failure, pause)
        until = self._clock() + timedelta(seconds=pause)
        unknown = failure.failure is Failure.UNKNOWN
        await self._commit(stop, self._outbox.postpone, row, until, unknown=unknown)
        self._postponed(pause)

    async def _commit(
        self, stop: asyncio.Event, write: Callable[..., None], *args: Any, **options: Any
    ) -> None:
        """Commit what became of a send: tried until it succeeds, even once when stopped.

        Only this process knows it, and forgetting it would send the reply twice.
        """
        for attempt in count():
            try:
                await asyncio.to_thread(write, *args, **options)
            except StoreError as error:
                _LOG.error("what became of a reply cannot be stored yet: %s", error)
                if await wait(stop, backoff(attempt, base=0.1, cap=2.0)):
                    raise
            else:
                return
