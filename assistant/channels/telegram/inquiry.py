"""Asks a Bot API server how it sees the bot; changes nothing there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import httpx

from assistant.channels.telegram.api import DEFAULT_BASE_URL, Api
from assistant.channels.telegram.webhook import webhook_info


@dataclass(frozen=True, slots=True)
class BotState:
    """`webhook` is empty where updates are to be fetched; `pending` wait at the server."""

    username: str
    webhook: str
    pending: int
    last_error: str | None


async def bot_state(token: str, base_url: str | None) -> BotState:
    """How the server sees the bot. Raises CallFailed."""
    api = Api(token, base_url, answer_timeout=10.0)
    try:
        me = await api.call("getMe")
        info = await webhook_info(api) or {}
    finally:
        await api.close()
    return BotState(
        str(me.get("username")),
        str(info.get("url") or ""),
        int(info.get("pending_update_count") or 0),
        info.get("last_error_message"),
    )


async def clock_difference(base_url: str | None) -> float | None:
    """Seconds by which our clock is ahead of the server's; None where it does not tell."""
    address = urlsplit(base_url or DEFAULT_BASE_URL)
    try:
        async with httpx.AsyncClient(timeout=10.0) as client:
            answer = await client.head(f"{address.scheme}://{address.netloc}/")
        theirs = parsedate_to_datetime(answer.headers["date"])
    except (httpx.HTTPError, KeyError, ValueError):
        return None
    return (datetime.now(UTC) - theirs).total_seconds()
