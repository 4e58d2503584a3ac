"""Serves the areas over HTTP until it is stopped; requests in hand are answered."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import uvicorn
from fastapi import APIRouter, FastAPI, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.errors import ConfigurationError
from assistant.traces import place

_LOG = logging.getLogger(__name__)
_GRACE = 5


def application(areas: Sequence[APIRouter]) -> FastAPI:
    """One application of several areas, without the pages that describe it."""
    app = FastAPI(title="assistant", docs_url=None, redoc_url=None, openapi_url=None)
    for area in areas:
        app.include_router(area)
    app.add_middleware(_Answered)
    return app


class _Answered:
    """Answers 500 to an error that nobody foresaw; the server itself would log its words."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        begun = False

        async def noted(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, noted)
        except Exception as error:  # noqa: BLE001 - the edge of the program
            _LOG.error("%s: %s", scope.get("path"), place(error))
            if not begun:
                await Response(status_code=500)(scope, receive, send)


class WebServer:
    """Listens from the moment it is made. Raises ConfigurationError where it cannot."""

    def __init__(self, app: FastAPI, host: str, port: int) -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        try:
            self._socket = socket.create_server((host, port), family=family, backlog=2048)
        except (OSError, OverflowError) as error:
            raise ConfigurationError(
                f"The web server cannot listen on {host}, port {port} "
                f"({getattr(error, 'strerror', error)}).",
                remedy="End what uses the port, or set ASSISTANT_WEB_HOST and ASSISTANT_WEB_PORT.",
            ) from error
        self.port: int = self._socket.getsockname()[1]
        self._app = app

    async def run(self, stop: asyncio.Event) -> None:
        """Serve until stopped."""
        logging.getLogger("uvicorn").setLevel(logging.WARNING)
        config = uvicorn.Config(
            self._app,
            log_config=None,
            access_log=False,  # it would log addresses of people
            server_header=False,
            timeout_graceful_shutdown=_GRACE,
        )
        server = _Server(config)
        serving = asyncio.create_task(server.serve(sockets=[self._socket]))
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
        server.should_exit = True
        stopping.cancel()
        await serving


class _Server(uvicorn.Server):
    """Leaves signals to those who started it."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
