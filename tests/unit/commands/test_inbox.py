"""`assistant inbox`: what it lists, and what retry and drop do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from assistant.cli import cli
from assistant.queues import Received
from assistant.store import Database, InboxQueue, open_database

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """Two updates in quarantine, the first of which was kept."""
    url = f"sqlite:///{tmp_path / 'assistant.db'}"
    monkeypatch.setenv("ASSISTANT_DATABASE_URL", url)
    opened = open_database(url)
    queue = InboxQueue(opened)
    for number, keep in ((1, True), (2, False)):
        payload = {"kind": "message", "message": {"text": "private words"}}
        queue.receive([Received("telegram", str(number), str(number), payload, NOW)])
        row = queue.claim("telegram", "w", NOW, 30)
        assert row is not None
        queue.quarantine(row, f"reason {number}", NOW, keep=keep)
        queue.release(row, "w")
    yield opened
    opened.close()


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["inbox", *arguments])


def test_the_list_says_what_can_be_done(database: Database) -> None:
    assert run().stdout.splitlines() == [
        "2\t2026-03-01T12:00:00+00:00\ttelegram\treason 2\tdrop",
        "1\t2026-03-01T12:00:00+00:00\ttelegram\treason 1\tretry or drop",
    ]


def test_retry_and_drop_by_id(database: Database) -> None:
    assert run("retry", "1").stdout == "1 waits again\n"
    refused = run("retry", "2", "7")
    assert refused.exit_code == 1
    assert refused.stderr.count("not in quarantine") == 2
    assert run("drop", "2").stdout == "2 is dropped\n"
    assert run().stdout == "Nothing is in quarantine.\n"
    row = InboxQueue(database).claim("telegram", "v", NOW, 30)
    assert row is not None
    assert row.payload["message"] == {"text": "private words"}


def test_all_of_them(database: Database) -> None:
    assert run("retry", "--all").stdout == "1 waits again\n"
    assert run("drop", "--all").stdout == "2 is dropped\n"
    assert run("drop").exit_code == 2
