"""The whole examination, one finding after the other."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator

from assistant.app import App
from assistant.doctor.bot import examine_bot
from assistant.doctor.finding import Finding, failed, ok
from assistant.doctor.store import examine_store
from assistant.errors import AssistantError


def examine(app: App) -> Iterator[Finding]:
    """Look at everything; what cannot be looked at is left out after what is to blame."""
    yield from examine_store(app)
    yield _encoder(app)
    yield from asyncio.run(_bot(app))


def _encoder(app: App) -> Finding:
    try:
        began = time.perf_counter()
        app.encoder.encode_query("ready?")
    except AssistantError as error:
        return failed("encoder", error)
    return ok("encoder", f"{app.encoder.fingerprint}, {time.perf_counter() - began:.1f} s to load")


async def _bot(app: App) -> list[Finding]:
    return [finding async for finding in examine_bot(app)]
