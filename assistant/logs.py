"""Log lines as text or as JSON, without the token of a bot wherever it may stand."""

from __future__ import annotations

import json
import logging
import re
import sys
from datetime import UTC, datetime

_TOKEN = re.compile(r"[0-9]{3,20}:[A-Za-z0-9_-]{20,}")
_TEXT = "%(asctime)s %(levelname)s %(name)s %(message)s"


class _Redacted(logging.Formatter):
    """A formatter whose lines hold no token, not even inside the trace of an error."""

    def format(self, record: logging.LogRecord) -> str:
        return _TOKEN.sub("<token>", super().format(record))


class _Json(_Redacted):
    """One JSON object a line."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the library's name
        return record.message

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line = {
            "time": at,
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": super().format(record),
        }
        return json.dumps(line, ensure_ascii=False)


def configure(*, verbose: bool) -> None:
    """Text lines on stderr: warnings, with `verbose` also what is going on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Redacted(_TEXT))
    logging.basicConfig(level=logging.INFO if verbose else logging.WARNING, handlers=[handler])
    logging.getLogger("bm25s").propagate = False  # it sets DEBUG for itself when it is imported


def as_json() -> None:
    """Make every further line a JSON object: time, level, logger, message."""
    for handler in logging.getLogger().handlers:
        handler.setFormatter(_Json())
