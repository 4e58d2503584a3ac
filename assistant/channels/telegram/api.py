"""Calls of the Bot API with raw JSON answers; every way to fail is one of a few `Failure`s."""

from __future__ import annotations

import json
import logging
import time
from enum import StrEnum
from typing import Any

import httpx
from telegram import Bot
from telegram.error import TelegramError
from telegram.request import BaseRequest, HTTPXRequest, RequestData

from assistant.meter import Meter, NoMeter

DEFAULT_BASE_URL = "https://api.telegram.org/bot"
DEFAULT_BASE_FILE_URL = "https://api.telegram.org/file/bot"


class Failure(StrEnum):
    """What a failed call tells about whether the server acted on it."""

    UNREACHED = "unreached"  # the request was never written whole: certainly not accepted
    UNKNOWN = "unknown"  # written, but no usable answer: may have been accepted
    SERVER = "server"  # 5xx: the server says that it failed
    FLOOD = "flood"  # 429: again after `wait` seconds
    REJECTED = "rejected"  # 400 and the like: would be rejected again
    GONE = "gone"  # blocked by the user, or there is no such chat
    UNAUTHORIZED = "unauthorized"  # 401: the token is not valid
    MISSING = "missing"  # 404: no such method, or a malformed token
    CONFLICT = "conflict"  # 409: another receiver, or a webhook is set


class CallFailed(TelegramError):  # noqa: N818 - reads better at the `except`, and never leaves the channel
    """A call came to nothing. `wait` is in seconds, `description` the server's own words."""

    __slots__ = ("description", "failure", "wait")

    def __init__(self, failure: Failure, description: str = "", wait: float = 0.0) -> None:
        super().__init__(f"{failure}: {description}" if description else str(failure))
        self.failure = failure
        self.description = description
        self.wait = wait


_NEVER_WRITTEN = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.WriteError,
    httpx.WriteTimeout,
    httpx.UnsupportedProtocol,
    httpx.ProxyError,
)
_GONE_WORDS = ("chat not found", "user is deactivated", "peer_id_invalid", "bot was blocked")


class _Request(HTTPXRequest):
    """PTB's HTTP client, with the status code and the stage of the failure kept."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        try:
            code, payload = await super().do_request(
                url,
                method,
                request_data,
                read_timeout,
                write_timeout,
                connect_timeout,
                pool_timeout,
            )
        except TelegramError as error:
            cause = error.__cause__
            failure = Failure.UNREACHED if isinstance(cause, _NEVER_WRITTEN) else Failure.UNKNOWN
            raise CallFailed(failure, type(cause or error).__name__) from error
        except Exception as error:
            # Raised before anything was sent, such as text that is not encodable.
            raise CallFailed(Failure.REJECTED, type(error).__name__) from error
        return code, _judged(code, payload)


def _judged(code: int, payload: bytes) -> bytes:
    """The payload of a successful answer; else raises CallFailed."""
    try:
        answer = json.loads(payload)
    except (ValueError, RecursionError):
        answer = None
    body: dict[str, Any] = answer if isinstance(answer, dict) else {}
    if 200 <= code <= 299:
        if "result" in body and body.get("ok", True):
            return payload
        if "error_code" not in body:
            raise CallFailed(Failure.UNKNOWN, "unreadable answer")
        code = body["error_code"] if isinstance(body["error_code"], int) else 400
    description = str(body.get("description") or f"status {code}")
    parameters = body.get("parameters")
    wait = parameters.get("retry_after") if isinstance(parameters, dict) else None
    raise CallFailed(
        _failure(code, description),
        description,
        float(wait) if isinstance(wait, int | float) else 1.0,
    )


def _failure(code: int, description: str) -> Failure:
    by_code = {
        401: Failure.UNAUTHORIZED,
        403: Failure.GONE,
        404: Failure.MISSING,
        409: Failure.CONFLICT,
        429: Failure.FLOOD,
    }
    if code in by_code:
        return by_code[code]
    if any(words in description.lower() for words in _GONE_WORDS):
        return Failure.GONE
    return Failure.REJECTED if 400 <= code <= 499 else Failure.SERVER


class _RawBot(Bot):
    """A Bot whose calls give the server's JSON instead of objects.

    One update that PTB cannot parse would otherwise lose the whole batch, and a strange but
    accepted message would look like a failed send.
    """

    async def call(self, method: str, parameters: dict[str, Any], read_timeout: float) -> Any:
        return await self._post(method, parameters, read_timeout=read_timeout)


class Api:
    """The Bot API for one token. `answer_timeout` is how long an answer may take, in seconds."""

    def __init__(
        self,
        token: str,
        base_url: str | None = None,
        base_file_url: str | None = None,
        *,
        answer_timeout: float = 15.0,
        meter: Meter | None = None,
    ) -> None:
        quiet_libraries()
        self._meter = meter or NoMeter()
        self._answer_timeout = answer_timeout
        self._requests = (_Request(connection_pool_size=2), _Request(pool_timeout=10.0))
        self._bot = _RawBot(
            token,
            base_url or DEFAULT_BASE_URL,
            base_file_url or DEFAULT_BASE_FILE_URL,
            request=self._requests[1],
            get_updates_request=self._requests[0],
        )

    async def call(self, method: str, **parameters: Any) -> Any:
        """The `result` of a method. Raises CallFailed. Parameters that are None are left out."""
        return await self._call(method, parameters, self._answer_timeout)

    async def updates(self, offset: int | None, wait: float, kinds: tuple[str, ...]) -> list[Any]:
        """Unconfirmed updates as the server's JSON, after at most `wait` seconds."""
        parameters = {"offset": offset, "timeout": int(wait), "allowed_updates": list(kinds)}
        result = await self._call("getUpdates", parameters, wait + self._answer_timeout)
        if not isinstance(result, list):
            raise CallFailed(Failure.UNKNOWN, "getUpdates gave no list")
        return result

    async def _call(self, method: str, parameters: dict[str, Any], timeout: float) -> Any:
        began, outcome = time.monotonic(), "cancelled"
        try:
            result = await self._bot.call(method, parameters, timeout)
            outcome = "ok"
            return result
        except CallFailed as failed:
            outcome = failed.failure
            raise
        except TelegramError as error:
            outcome = Failure.UNKNOWN
            raise CallFailed(Failure.UNKNOWN, type(error).__name__) from error
        finally:
            self._meter.called(method, outcome, time.monotonic() - began)

    async def close(self) -> None:
        """Close the connections."""
        for request in self._requests:
            await request.shutdown()


def quiet_libraries() -> None:
    """Keep the token (part of every URL) and what people wrote out of the libraries' logs."""
    for name in ("httpx", "httpcore", "telegram"):
        logging.getLogger(name).setLevel(logging.WARNING)
