"""Keeps a conversation's lease while its turn takes longer than the lease lasts."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime

from assistant.errors import StoreError
from assistant.queues import Inbox, InboxRow

_LOG = logging.getLogger(__name__)


@asynccontextmanager
async def keeping(
    inbox: Inbox, row: InboxRow, owner: str, clock: Callable[[], datetime], lease: float
) -> AsyncIterator[None]:
    """Extend the owner's lease, `lease` seconds long, every half of it within the block.

    A usual turn ends before the first time. A process that dies extends nothing.
    """

    async def extend() -> None:
        while True:
            await asyncio.sleep(lease / 2)
            try:
                await asyncio.to_thread(inbox.extend, row, owner, clock(), lease)
            except StoreError as error:
                _LOG.warning("the lease of update %s could not be extended: %s", row.id, error)

    extending = asyncio.create_task(extend())
    try:
        yield
    finally:
        extending.cancel()
        await asyncio.gather(extending, return_exceptions=True)
