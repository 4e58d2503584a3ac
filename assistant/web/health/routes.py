"""Health: alive, ready, and the metrics."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from fastapi import APIRouter, Response
from fastapi.responses import JSONResponse


def area(
    problems: Callable[[], Sequence[str]], metrics: Callable[[], bytes], content_type: str
) -> APIRouter:
    """The routes. `problems` says what keeps the process from its work, `metrics` gives the text.

    Both block and are called in threads.
    """
    router = APIRouter()

    @router.get("/health/live")
    async def live() -> JSONResponse:
        """200 while the process answers at all."""
        return JSONResponse({"status": "alive"})

    @router.get("/health/ready")
    async def ready() -> JSONResponse:
        """200 when it can do its work, else 503 with the reasons."""
        found = await asyncio.to_thread(problems)
        if found:
            return JSONResponse({"status": "not ready", "problems": list(found)}, 503)
        return JSONResponse({"status": "ready"})

    @router.get("/metrics")
    async def measured() -> Response:
        """What Prometheus reads."""
        return Response(await asyncio.to_thread(metrics), media_type=content_type)

    return router
