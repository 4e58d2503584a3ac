"""JSON lines on standard streams: one object in, exactly one out, in order (fixed contract)."""

from __future__ import annotations

import json
import logging
import secrets
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from assistant.errors import AssistantError
from assistant.messages import Incoming, Reply
from assistant.service import Service
from assistant.traces import place
from assistant.turns import TurnRecord

CHANNEL = "jsonl"

_YEARS = range(1970, 9000)
"""Years in which a turn may happen: beyond, "in three months" has no date."""

_LOG = logging.getLogger(__name__)


class _Line(BaseModel):
    model_config = ConfigDict(extra="forbid")

    chat: str = Field(min_length=1, max_length=200)
    text: str | None = None
    choose: str | None = None
    language: str | None = None
    now: datetime | None = None

    @field_validator("now")
    @classmethod
    def _within_the_calendar(cls, now: datetime | None) -> datetime | None:
        if now is not None and now.year not in _YEARS:
            raise ValueError(f"the year must lie between {_YEARS[0]} and {_YEARS[-1]}")
        return now

    @model_validator(mode="after")
    def _one_of_text_and_choose(self) -> _Line:
        if (self.text is None) == (self.choose is None):
            raise ValueError("exactly one of text and choose must be given")
        return self


class JsonLines:
    """Answers lines; chats live as long as this object and are told apart by their names."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._session = secrets.token_hex(8)
        self._count = 0

    def answer(self, line: str) -> str:
        """The one line that answers `line`; a fault is answered as {"error": …}."""
        return answered(self._turn, line)

    def _turn(self, line: str) -> dict[str, Any]:
        begun = time.perf_counter()
        request = _Line.model_validate_json(line)
        record = self._service.handle(self._incoming(request))
        ms = round((time.perf_counter() - begun) * 1000, 2)
        return described(request.chat, record) | {"ms": ms}

    def _incoming(self, line: _Line) -> Incoming:
        self._count += 1
        now = line.now or datetime.now(UTC)
        return Incoming(
            channel=CHANNEL,
            address=f"{self._session}:{line.chat}",
            message_id=f"{self._session}:{self._count}",
            received_at=now if now.tzinfo else now.replace(tzinfo=UTC),
            text=line.text,
            choice=line.choose,
            language=line.language,
        )


def described(chat: str, record: TurnRecord) -> dict[str, Any]:
    """A committed turn in the contract's words."""
    return {
        "chat": chat,
        "language": record.language,
        "stage": record.stage,
        "replies": [_reply(reply) for reply in record.replies],
        "profile": dict(record.profile),
        "release": record.release,
    }


def answered(answer: Callable[[str], Mapping[str, Any]], line: str) -> str:
    """The answer to a line as JSON, or {"error": …}: nothing keeps the next from being read."""
    try:
        return _dump(answer(line))
    except ValidationError as error:
        return _dump({"error": _faults(error)})
    except AssistantError as error:
        return _dump({"error": str(error)})
    except Exception as error:  # noqa: BLE001 - what nobody foresaw has changed nothing
        _LOG.error("a line could not be answered: %s", place(error))
        return _dump({"error": f"The program failed ({type(error).__name__}), see its log."})


def _faults(error: ValidationError) -> str:
    """What is wrong with a line, by field."""
    return "; ".join(
        f"{'.'.join(str(part) for part in fault['loc']) or 'line'}: {fault['msg']}"
        for fault in error.errors(include_url=False)
    )


def serve(lines: Iterable[str], answer: Callable[[str], str], write: Callable[[str], None]) -> None:
    """Answer every line that is not blank."""
    for line in lines:
        if line.strip():
            write(answer(line))


def _reply(reply: Reply) -> dict[str, Any]:
    return {
        "text": reply.as_text(),
        "choices": [asdict(choice) for choice in reply.choices],
        "links": [asdict(link) for link in reply.links],
        "courses": list(reply.courses),
    }


def _dump(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)
