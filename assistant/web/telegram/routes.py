"""The webhook: an update is answered with 200 when, and only when, it is committed."""

from __future__ import annotations

import hmac
import json
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from fastapi import APIRouter, Request, Response

from assistant.errors import StoreError

_LOG = logging.getLogger(__name__)

PATH = "/telegram/webhook"
_SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105 - a header's name
LONGEST_BODY = 1_048_576
"""Bytes; the longest update that the Bot API describes has a tenth of it."""

Store = Callable[[Sequence[Any]], Awaitable[None]]


def area(secret: str, store: Store) -> APIRouter:
    """The webhook's route. `store` commits updates and raises StoreError where it cannot."""
    router = APIRouter()
    expected = secret.encode()

    @router.post(PATH)
    async def receive(request: Request) -> Response:
        given = request.headers.get(_SECRET_HEADER, "").encode("latin-1", "replace")
        if not hmac.compare_digest(given, expected):
            return Response(status_code=403)
        body = await _limited(request)
        if body is None:
            _LOG.error("an update of more than %s bytes is refused", LONGEST_BODY)
            return Response(status_code=413)
        try:
            await store([_read(body)])
        except StoreError as error:
            # The server keeps the update and sends it again.
            _LOG.error("an update could not be stored, it stays unconfirmed: %s", error)
            return Response(status_code=503)
        return Response(status_code=200)

    return router


async def _limited(request: Request) -> bytes | None:
    """The body; None where it is too long, of which no more than the limit is read."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LONGEST_BODY:
            return None
    return bytes(body)


def _read(body: bytes) -> Any:
    """The update. What is no JSON is set aside like any other update that nobody can read."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return body.decode("latin-1")
