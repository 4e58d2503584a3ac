"""Fetches documents from the Bot API server."""

from __future__ import annotations

import logging

from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from assistant.channels.telegram.api import DEFAULT_BASE_FILE_URL, Api, CallFailed

LARGEST = 20 * 1024 * 1024
"""Bytes; the Bot API lets bots fetch no more."""

_LOG = logging.getLogger(__name__)


class FileServer:
    """The files of one bot."""

    def __init__(self, api: Api, token: str, base_file_url: str | None = None) -> None:
        self._api = api
        self._address = f"{base_file_url or DEFAULT_BASE_FILE_URL}{token}"
        self._request = HTTPXRequest(connection_pool_size=2)

    async def fetch(self, file_id: str) -> bytes | None:
        """The content; None where the server does not give it, or it is too large."""
        try:
            file = await self._api.call("getFile", file_id=file_id)
            path = file.get("file_path") if isinstance(file, dict) else None
            if not isinstance(path, str):
                return None
            content = await self._request.retrieve(f"{self._address}/{path}")
        except (CallFailed, TelegramError) as failure:
            _LOG.warning("a document could not be fetched: %s", type(failure).__name__)
            return None
        return content if len(content) <= LARGEST else None

    async def close(self) -> None:
        """Close the connections."""
        await self._request.shutdown()
