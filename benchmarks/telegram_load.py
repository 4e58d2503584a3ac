"""Turns a second, and how long a person waits, with everything on this machine.

Run: .venv/bin/python -m benchmarks.telegram_load [--seconds 15] [--only taps texts …]
PostgreSQL, the Bot API server of the tests (without limits), the people and the bot share the
machine's processors. Latency is from a message's arrival at the server to the last message of its
answer, polling included.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import signal
import sys
import tempfile
import threading
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from assistant.app import App
from assistant.settings import Settings
from assistant.store import open_database
from benchmarks.load.full_store import fill, own_database
from benchmarks.load.people import Measured, People, tapping, wishes, writing
from tests.botapi.server import TOKEN, BotApiServer, running

WARM = 3.0
CROWD = range(1, 33)
"""Who is in a conversation at the same time."""

HEAD = f"{'':48}{'a second':>9}{'alone':>7}{'p50':>7}{'p95':>7}{'p99':>7}  processor ms a turn"
"""`alone` is what the processors would do if nothing else ran on the machine: no process more than
one of them (Python's lock), all together no more than there are."""


class Bench:
    """One server, one database and what is measured on them."""

    def __init__(self, server: BotApiServer, people: People, url: str, data: Path) -> None:
        self.server = server
        self.people = people
        self.url = url
        self.chance = random.Random(7)
        self.texts = wishes(self.chance)
        self.data = data

    @asynccontextmanager
    async def bot(self, workers: int, processes: int = 1) -> AsyncIterator[list[int]]:
        """The bot at work: in one process, or its workers in `processes` of their own."""
        split = [[str(workers), "worker"]] * processes
        parts = [[str(workers)]] if processes == 1 else [["1", "receiver", "relay"], *split]
        async with self.started("benchmarks.load.bot_process", parts) as pids:
            yield pids

    @asynccontextmanager
    async def started(self, module: str, parts: Sequence[list[str]]) -> AsyncIterator[list[int]]:
        """Processes of a bot, once they have answered."""
        env = os.environ | {
            "ASSISTANT_DATABASE_URL": self.url,
            "ASSISTANT_DATA_DIR": str(self.data),
            "ASSISTANT_TELEGRAM_TOKEN": TOKEN,
            "ASSISTANT_TELEGRAM_BASE_URL": self.server.base_url,
        }
        processes = [
            await asyncio.create_subprocess_exec(sys.executable, "-m", module, *part, env=env)
            for part in parts
        ]
        try:
            for chat in CROWD:
                await self.people.answer(
                    chat, lambda chat=chat: self.people.say(chat, next(self.texts)), Measured()
                )
            yield [process.pid for process in processes]
        finally:
            for process in processes:
                process.send_signal(signal.SIGTERM)
            for process in processes:
                await process.wait()

    async def show(self, name: str, pids: list[int], run: object, warm: float = WARM) -> Measured:
        """Measure `run` and print a line."""
        before, generator = [processor([pid]) for pid in pids], sum(os.times()[:2])
        database = database_processor(self.url)
        measured: Measured = await run  # type: ignore[misc]
        turns = max(1, len(measured.answers))
        each = [processor([pid]) - then for pid, then in zip(pids, before, strict=True)]
        others = [database_processor(self.url) - database, sum(os.times()[:2]) - generator]
        spent = [seconds * 1000 / turns for seconds in (sum(each), *others)]
        alone = turns / max(max(*each, *others), (sum(each) + sum(others)) / (os.cpu_count() or 1))
        shares = "bot {:.1f}, database {:.1f}, people and server {:.1f}".format(*spent)
        p50, p95, p99 = measured.percentiles(warm)
        lost = f", {measured.unanswered} UNANSWERED" if measured.unanswered else ""
        print(
            f"{name:48}{measured.rate(warm):9.1f}{alone:7.0f}"
            f"{p50:7.0f}{p95:7.0f}{p99:7.0f}  {shares}{lost}",
            flush=True,
        )
        return measured


def processor(pids: Sequence[int]) -> float:
    """Processor seconds that processes have used."""
    spent = 0
    for pid in pids:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        spent += int(fields[11]) + int(fields[12])
    return spent / os.sysconf("SC_CLK_TCK")


def database_processor(url: str) -> float:
    """Processor seconds of the database's processes that serve us."""
    name = url.rpartition("/")[2].encode()
    pids = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if name in (folder / "cmdline").read_bytes().split(b"\0")[0].split():
                pids.append(int(folder.name))
        except OSError:
            continue
    return processor(pids)


def bare_encoding(data: Path, seconds: float, threads: int) -> tuple[float, float]:
    """Texts a second that the encoder alone encodes on so many threads; processor ms a text."""
    encoder = App(Settings(_env_file=None, data_dir=data)).encoder
    texts, counts = wishes(random.Random(11)), [0] * threads
    encoder.encode_query("warm")
    end = time.monotonic() + seconds
    lock = threading.Lock()

    def work(index: int) -> None:
        while time.monotonic() < end:
            with lock:
                text = next(texts)
            encoder.encode_query(text)
            counts[index] += 1

    began = sum(os.times()[:2])
    workers = [threading.Thread(target=work, args=(index,)) for index in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return sum(counts) / seconds, (sum(os.times()[:2]) - began) * 1000 / sum(counts)


async def taps(bench: Bench, seconds: float) -> None:
    """Taps by workers: threads of one process, and processes."""
    for workers, processes in ((1, 1), (2, 1), (4, 1), (1, 2), (2, 2)):
        async with bench.bot(workers, processes) as pids:
            run = tapping(bench.people, CROWD, seconds, bench.chance)
            await bench.show(f"taps, {_named(workers, processes)}", pids, run)


async def texts(bench: Bench, seconds: float) -> None:
    """Texts by workers, beside the bare encoding."""
    for threads in (1, 2):
        rate, spent = await asyncio.to_thread(bare_encoding, bench.data, seconds / 2, threads)
        alone = threads * 1000 / spent
        name = f"encoder alone, {threads} thread{'s' * (threads > 1)}"
        print(f"{name:48}{rate:9.1f}{alone:7.0f}{'':21}  encoder {spent:.1f}", flush=True)
    for workers, processes in ((1, 1), (2, 1), (4, 1), (1, 2), (2, 2)):
        async with bench.bot(workers, processes) as pids:
            run = writing(bench.people, CROWD, bench.texts, seconds)
            await bench.show(f"texts, {_named(workers, processes)}", pids, run)


async def store(bench: Bench, seconds: float) -> None:
    """Taps with 1,000 and with 100,000 conversations in the store, in turns."""
    database = open_database(bench.url)
    async with bench.bot(4) as pids:
        for there, more in ((1_000, 1_000), (100_000, 99_000)):
            await asyncio.to_thread(fill, database, more, "1")
            for _ in range(2):
                run = tapping(bench.people, CROWD, seconds, bench.chance)
                await bench.show(f"taps, {there:,} conversations in the store", pids, run)
    database.close()


async def flood(bench: Bench, seconds: float) -> None:
    """Others' taps while one person sends 1,000 messages at once."""
    others = list(CROWD)[:20]
    async with bench.bot(4) as pids:
        quiet = tapping(bench.people, others, seconds, bench.chance, pause=1.0)
        await bench.show("taps of 20 people, nobody floods", pids, quiet)
        for number in range(1_000):
            bench.people.say(999, f"something about {number} things")
        flooded = tapping(bench.people, others, seconds, bench.chance, pause=1.0)
        await bench.show("taps of 20 people, one sends 1,000", pids, flooded, warm=0.0)


async def stock(bench: Bench, seconds: float) -> None:
    """Stock python-telegram-bot, which searches nothing and stores once a minute."""
    with tempfile.TemporaryDirectory() as folder:
        part = [TOKEN, bench.server.base_url, f"{folder}/kept.pickle"]
        async with bench.started("benchmarks.load.stock_bot", [part]) as pids:
            run = tapping(bench.people, CROWD, seconds, bench.chance)
            await bench.show("taps, python-telegram-bot, canned replies", pids, run)
            run = writing(bench.people, CROWD, bench.texts, seconds)
            await bench.show("texts, python-telegram-bot, canned replies", pids, run)


PARTS = {"taps": taps, "texts": texts, "store": store, "flood": flood, "stock": stock}


async def measure(data: Path, url: str, names: Sequence[str], seconds: float) -> None:
    """Print the table."""
    people = People()
    async with running(people) as server:
        bench = Bench(server, people, url, data)
        print(HEAD)
        for name in names:
            await PARTS[name](bench, seconds)


def prepared(url: str, data: Path) -> None:
    """Publish the sample portfolio, so that no bot has to."""
    app = App(Settings(_env_file=None, data_dir=data, database_url=url))
    app.portfolio.get()
    app.database.close()


def _named(workers: int, processes: int) -> str:
    each = f"{workers} worker{'s' * (workers > 1)}"
    return each if processes == 1 else f"{processes} processes of {each}, beside the rest"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=15.0)
    parser.add_argument("--only", nargs="*", choices=PARTS, default=list(PARTS))
    options = parser.parse_args()
    data = Path(".data/bench").absolute()
    with own_database() as url:
        prepared(url, data)
        asyncio.run(measure(data, url, options.only, options.seconds))


if __name__ == "__main__":
    main()
