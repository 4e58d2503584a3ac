"""Takes updates from the inbox, one conversation at a time, and lets the service make turns."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from assistant.channels.telegram.bell import Bell, wait
from assistant.channels.telegram.buttons import read_button
from assistant.channels.telegram.courtesy import Courtesies
from assistant.channels.telegram.keeping import keeping
from assistant.channels.telegram.needs import Files, Service
from assistant.channels.telegram.pacing import backoff
from assistant.channels.telegram.parsing import (
    Attached,
    MalformedUpdateError,
    Message,
    Tap,
    parsed,
    query_of,
)
from assistant.channels.telegram.updates import CHANNEL
from assistant.errors import StoreError
from assistant.messages import Document, Incoming
from assistant.meter import Meter, NoMeter
from assistant.queues import Inbox, InboxRow
from assistant.traces import place

_LOG = logging.getLogger(__name__)

STALE = "stale"
"""The choice that stands for a button which belongs to no turn of this conversation."""


class Worker:
    """One of several workers, each with its own `owner` name.

    `work` wakes it, `replies` is rung after a turn. `lease` is how many seconds a conversation is
    held for one turn, `idle` after how many to look without being woken. An update whose turn
    fails `tries` times for another reason than the database is quarantined.
    """

    def __init__(
        self,
        *,
        owner: str,
        inbox: Inbox,
        service: Service,
        courtesies: Courtesies,
        files: Files,
        work: Bell,
        replies: Bell,
        clock: Callable[[], datetime],
        lease: float = 15.0,
        idle: float = 2.0,
        tries: int = 3,
        meter: Meter | None = None,
    ) -> None:
        self._owner = owner
        self._inbox = inbox
        self._service = service
        self._courtesies = courtesies
        self._files = files
        self._work = work
        self._replies = replies
        self._clock = clock
        self._lease = lease
        self._idle = idle
        self._tries = tries
        self._meter = meter or NoMeter()

    async def run(self, stop: asyncio.Event) -> None:
        """Work until stopped; the turn in hand is finished."""
        failures = 0
        while not stop.is_set():
            ticket = self._work.ticket()
            try:
                row = await asyncio.to_thread(
                    self._inbox.claim, CHANNEL, self._owner, self._clock(), self._lease
                )
                if row is not None:
                    await self._finish(row)
                failures = 0
            except StoreError as error:
                failures += 1
                _LOG.error("the database does not answer, the update keeps waiting: %s", error)
                await wait(stop, backoff(failures, cap=10.0))
                continue
            if row is None:
                await wait(ticket, self._idle)

    async def _finish(self, row: InboxRow) -> None:
        waited = (self._clock() - row.received_at).total_seconds()
        self._meter.part("wait", max(0.0, waited))
        try:
            async with keeping(self._inbox, row, self._owner, self._clock, self._lease):
                await self._turn(row)
            if row.hurried and row.language:
                await asyncio.to_thread(self._ask_patience, row, row.language)
        except MalformedUpdateError as error:
            await self._quarantine(row, str(error))
        except BaseException:
            # A turn and a quarantine give the conversation back with their own commit.
            await asyncio.to_thread(self._inbox.release, row, self._owner)
            raise

    async def _turn(self, row: InboxRow) -> None:
        """Make the turn of an update. Raises MalformedUpdateError."""
        query = query_of(row.payload)
        if query is not None:
            self._courtesies.answer(query)
        content = parsed(row.payload)
        if row.address is None:
            raise MalformedUpdateError("update: holds no chat")
        with self._courtesies.typing(row.address):
            await self._made(row, row.address, content)

    async def _made(self, row: InboxRow, address: str, content: Message | Tap) -> None:
        """Make the turn; one that cannot be made is quarantined after some tries."""
        attached = content.attached if isinstance(content, Message) else None
        document = await self._document(attached) if attached else None
        for attempt in range(1, self._tries + 1):
            try:
                await asyncio.to_thread(self._handle, row, address, content, document)
            except StoreError:
                raise
            except Exception as error:  # noqa: BLE001 - a turn must not take the others down
                _LOG.error("update %s, try %d: %s", row.id, attempt, place(error))
                if attempt == self._tries:
                    await self._quarantine(row, f"turn: {type(error).__name__}", keep=True)
                else:
                    await asyncio.sleep(backoff(attempt, base=0.1, cap=1.0))
            else:
                self._replies.ring()
                return

    async def _document(self, attached: Attached) -> Document:
        content = await self._files.fetch(attached.file_id)
        return Document(attached.name, content, attached.caption)

    def _handle(
        self, row: InboxRow, address: str, content: Message | Tap, document: Document | None
    ) -> None:
        if isinstance(content, Message):
            text, choice, turn, origin = content.text, None, None, None
        else:
            text, origin = None, content.message
            choice, turn = self._choice(row.conversation_id, content.data)
        self._service.handle(
            Incoming(
                channel=CHANNEL,
                address=address,
                message_id=row.message_id,
                received_at=row.received_at,
                text=text,
                choice=choice,
                choice_turn=turn,
                origin=origin,
                language=_primary(content.language),
                document=document,
            )
        )

    def _choice(self, conversation_id: str | None, data: str) -> tuple[str, int | None]:
        """What a tap chose, and the turn that offered it; STALE where no turn did."""
        button = read_button(data, conversation_id) if conversation_id else None
        if conversation_id is None or button is None:
            return STALE, None
        choice = self._service.stored_choice(conversation_id, button.turn, button.index)
        return (STALE, None) if choice is None else (choice, button.turn)

    def _ask_patience(self, row: InboxRow, language: str) -> None:
        said = self._service.patience(language)
        if self._inbox.ask_patience(row, said, self._clock()):
            self._meter.slowed()

    async def _quarantine(self, row: InboxRow, reason: str, *, keep: bool = False) -> None:
        _LOG.warning("update %s is set aside: %s", row.id, reason)
        self._meter.quarantined()
        await asyncio.to_thread(self._inbox.quarantine, row, reason, self._clock(), keep=keep)


def _primary(language: str | None) -> str | None:
    """The ISO 639-1 part of an IETF tag such as `pt-br`; None where it is none."""
    primary = (language or "").replace("_", "-").split("-")[0].lower()
    return primary if len(primary) == 2 and primary.isalpha() else None
