"""Log lines: no token in them, and JSON where that is asked for."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from assistant import logs

TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"


@contextmanager
def bare_root() -> Iterator[logging.Logger]:
    """The root logger without pytest's handlers, as a command finds it."""
    logger = logging.getLogger()
    kept, level = logger.handlers[:], logger.level
    logger.handlers.clear()
    try:
        yield logger
    finally:
        logger.handlers[:] = kept
        logger.setLevel(level)


def log_all(logger: logging.Logger) -> None:
    logger.warning("calling https://api.telegram.org/bot%s/getMe", TOKEN)
    try:
        raise ValueError(f"no answer of bot{TOKEN}")
    except ValueError:
        logger.exception("failed\nin two lines")
    logger.info("nobody asked for this")


def test_no_token_in_text(capsys: pytest.CaptureFixture[str]) -> None:
    with bare_root() as root:
        logs.configure(verbose=False)
        log_all(root)
    said = capsys.readouterr().err
    assert said.count("bot<token>") == 2
    assert TOKEN.split(":")[1] not in said
    assert "nobody asked" not in said


def test_one_json_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    with bare_root() as root:
        logs.configure(verbose=True)
        logs.as_json()
        log_all(root)
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [line["level"] for line in lines] == ["warning", "error", "info"]
    assert lines[0]["message"] == "calling https://api.telegram.org/bot<token>/getMe"
    assert "Traceback" in lines[1]["message"]
    assert set(lines[2]) == {"time", "level", "logger", "message"}
    assert TOKEN.split(":")[1] not in str(lines)
