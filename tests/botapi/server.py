"""The HTTP side of the Bot API server; `python -m tests.botapi.server --port 8081` starts it alone.

Alone it is steered by HTTP too: POST /control/say {"chat": 1, "text": "…"}, POST /control/tap
{"chat": 1, "data": "…"}, POST /control/inject with any JSON, GET /control/sent.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict
from typing import Any

from aiohttp import web

from tests.botapi.limits import TELEGRAM, SendLimits
from tests.botapi.methods import METHODS, chat_of
from tests.botapi.refusal import Refusal
from tests.botapi.state import State

TOKEN = "4711:secret-token-of-the-test-bot"
_BY_NAME = {name.lower(): name for name in METHODS}


class BotApiServer:
    """A running server. `base_url` is what the channel is given."""

    def __init__(self, state: State, token: str) -> None:
        self.state = state
        self.token = token
        self.base_url = ""
        self.base_file_url = ""
        self._closing = asyncio.Event()
        self.app = web.Application(client_max_size=50 * 1024 * 1024)
        self.app.router.add_route("*", "/bot{token}/{method}", self._call)
        self.app.router.add_get("/file/bot{token}/documents/{file}", self._file)
        self.app.router.add_post("/control/say", self._say)
        self.app.router.add_post("/control/tap", self._tap)
        self.app.router.add_post("/control/inject", self._inject)
        self.app.router.add_get("/control/sent", self._sent)
        self._runner = web.AppRunner(self.app, access_log=None, shutdown_timeout=0.1)

    async def start(self, port: int = 0) -> None:
        """Listen on 127.0.0.1; port 0 is any free one."""
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        host, number = self._runner.addresses[0][:2]
        self.base_url = f"http://{host}:{number}/bot"
        self.base_file_url = f"http://{host}:{number}/file/bot"

    async def stop(self) -> None:
        """Close every connection."""
        self._closing.set()
        if self.state.webhook is not None:
            hook, self.state.webhook = self.state.webhook, None
            await hook.stop()
        await self._runner.cleanup()

    async def _call(self, request: web.Request) -> web.StreamResponse:
        try:
            return web.json_response({"ok": True, "result": await self._result(request)})
        except Refusal as refusal:
            return web.json_response(refusal.body(), status=refusal.code)

    async def _result(self, request: web.Request) -> Any:
        if request.match_info["token"] != self.token:
            raise Refusal(401, "Unauthorized")
        name = _BY_NAME.get(request.match_info["method"].lower(), "")
        if not name or self.state.faults.lacks(name):
            raise Refusal(404, "Not Found")
        parameters = await _parameters(request)
        self.state.calls.append((name, parameters))
        fault = self.state.faults.next(name, chat_of(parameters))
        if fault is not None and fault.delay:
            await asyncio.sleep(fault.delay)
        if fault is not None and not (fault.silent or fault.cut or fault.status == 200):
            raise fault.refusal()
        result = await METHODS[name](self.state, parameters)
        if fault is not None and fault.silent:
            await self._closing.wait()
        if fault is not None and fault.cut and request.transport is not None:
            request.transport.abort()
        return result

    async def _file(self, request: web.Request) -> web.StreamResponse:
        kept = self.state.files.get(request.match_info["file"])
        if request.match_info["token"] != self.token or kept is None:
            return web.json_response(Refusal(404, "Not Found").body(), status=404)
        return web.Response(body=kept[1], content_type="application/octet-stream")

    async def _say(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        return web.json_response({"update_id": self.state.say(body["chat"], body["text"])})

    async def _tap(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        return web.json_response({"update_id": self.state.tap(body["chat"], body["data"])})

    async def _inject(self, request: web.Request) -> web.StreamResponse:
        self.state.inject(await request.json())
        return web.json_response({"unconfirmed": self.state.unconfirmed})

    async def _sent(self, request: web.Request) -> web.StreamResponse:
        return web.json_response([asdict(sent) for sent in self.state.sent])


async def _parameters(request: web.Request) -> dict[str, Any]:
    """Parameters in any of the forms that the Bot API allows; JSON inside a form is read."""
    given: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        given |= await request.json()
    elif request.can_read_body:
        given |= dict(await request.post())
    return {name: _value(name, value) for name, value in given.items()}


def _value(name: str, value: Any) -> Any:
    if not isinstance(value, str) or name in ("text", "parse_mode", "chat_id"):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


@asynccontextmanager
async def running(
    state: State | None = None, *, port: int = 0, token: str = TOKEN
) -> AsyncIterator[BotApiServer]:
    """A server for the time of a `with` block."""
    server = BotApiServer(state or State(), token)
    await server.start(port)
    try:
        yield server
    finally:
        await server.stop()


async def _alone(port: int, token: str, limits: SendLimits) -> None:
    async with running(State(limits=limits), port=port, token=token) as server:
        sys.stdout.write(
            f"ASSISTANT_TELEGRAM_TOKEN={token}\nASSISTANT_TELEGRAM_BASE_URL={server.base_url}\n"
            f"ASSISTANT_TELEGRAM_BASE_FILE_URL={server.base_file_url}\n"
        )
        sys.stdout.flush()
        await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--limits", action="store_true", help="refuse what Telegram would refuse")
    options = parser.parse_args()
    with suppress(KeyboardInterrupt):
        limits = SendLimits(**TELEGRAM) if options.limits else SendLimits()
        asyncio.run(_alone(options.port, options.token, limits))
