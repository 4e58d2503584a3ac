"""The Telegram channel on a real store and a real server, with a service that only echoes."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import sqlalchemy as sa

from assistant.channels.telegram.intake import Intake
from assistant.channels.telegram.pacing import NO_LIMITS
from assistant.channels.telegram.profile import Presentation
from assistant.channels.telegram.run import Bot, Role, Stores, Timing, run
from assistant.channels.telegram.webhook import Webhook
from assistant.errors import ConflictError
from assistant.messages import Choice, Incoming, Reply
from assistant.store import Database, InboxQueue, LeaseTable, OutboxQueue, Quarantine, Turns
from assistant.store.schema import addresses
from assistant.turns import TurnRecord
from assistant.web.serving import WebServer, application
from assistant.web.telegram import routes
from tests.botapi.server import BotApiServer, running
from tests.botapi.state import State

QUICK = Timing(
    poll=5.0,
    answer=0.6,
    retry_base=0.05,
    lease=3.0,
    turn_lease=3.0,
    conflict_pause=0.1,
    limits=NO_LIMITS,
)
SECRET = "the-secret-of-the-webhook"
PRESENTATION = {
    "en": Presentation("Guides you", "A guide", [("help", "What I can do")]),
    "bg": Presentation("Води ви", "Водач", [("help", "Какво мога")]),
}


class EchoService:
    """Answers a text with itself; `<words> xN` with N replies; every last reply offers choices."""

    def __init__(self, database: Database) -> None:
        self.turns = Turns(database)
        self.handled: list[Incoming] = []
        self.gate = threading.Event()
        self.gate.set()

    def handle(self, incoming: Incoming) -> TurnRecord:
        self.gate.wait(10)
        if incoming.text == "bug":
            raise ZeroDivisionError("bug")
        while True:
            try:
                return self._turn(incoming)
            except ConflictError:
                continue

    def stored_choice(self, conversation_id: str, turn: int, index: int) -> str | None:
        record = self.turns.turn(conversation_id, turn)
        offered = [c.id for reply in record.replies for c in reply.choices] if record else []
        return offered[index] if index < len(offered) else None

    def patience(self, language: str) -> Reply:
        return Reply(f"patience in {language}")

    def _turn(self, incoming: Incoming) -> TurnRecord:
        opened = self.turns.open(incoming)
        if opened.repeated:
            return opened.repeated
        number = opened.version + 1
        replies = () if opened.held else _replies(incoming)
        record = TurnRecord(number, "en", "welcome", 1, {}, replies, {})
        self.turns.commit(opened, incoming, record, {}, relayed=True)
        self.handled.append(incoming)
        return record


def _replies(incoming: Incoming) -> tuple[Reply, ...]:
    more = (Choice("page", "More"),)
    if incoming.text == "list":
        return (Reply("page 1", choices=more),)
    if incoming.choice == "page":
        page = f"page {(incoming.choice_turn or 0) + 1}"
        return (Reply(page, choices=more, instead_of=incoming.origin),)
    if incoming.choice is not None:
        return (Reply(f"chose {incoming.choice} of {incoming.choice_turn}"),)
    text = incoming.text or "not text"
    words, found, times = text.rpartition(" x")
    if found and times.isdigit():
        return tuple(
            Reply(f"{words} {n}", choices=(Choice(f"id-{n}", f"Label {n}"),))
            for n in range(1, int(times) + 1)
        )
    return (Reply(text, choices=(Choice("again", "Again"), Choice("stop", "Stop"))),)


@dataclass
class Rig:
    """What a test looks at: the server's state, the store and the service."""

    server: BotApiServer
    state: State
    database: Database
    service: EchoService
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    inbox: InboxQueue | None = None

    def start(
        self,
        timing: Timing = QUICK,
        *,
        roles: Sequence[Role] = tuple(Role),
        webhook_port: int | None = None,
        **bot: str,
    ) -> asyncio.Task[None]:
        """Run the channel, as another process would; `webhook_port` is where updates come in."""
        database = self.database
        settings = {"token": self.server.token, "base_url": self.server.base_url, **bot}
        inbox = self.inbox or InboxQueue(database)
        stores = Stores(inbox, OutboxQueue(database), LeaseTable(database))
        webhook = None
        if webhook_port is not None:
            webhook = Webhook(f"http://127.0.0.1:{webhook_port}{routes.PATH}", SECRET)

        def web(intake: Intake) -> WebServer:
            areas = [routes.area(SECRET, intake.store)]
            return WebServer(application(areas), "127.0.0.1", webhook_port or 0)

        return asyncio.create_task(
            run(
                Bot(**settings),
                stores,
                self.service,
                PRESENTATION,
                roles=roles,
                webhook=webhook,
                web=web if webhook else None,
                timing=timing,
                stop=self.stop,
            )
        )

    def quarantined(self) -> list[str]:
        """The reasons of all updates set aside, oldest first."""
        rows = Quarantine(self.database).rows()
        return [row.reason for row in reversed(rows)]

    def statuses(self) -> list[tuple[str, str | None]]:
        """Status and reason of every outbox row, in order."""
        with self.database.read() as connection:
            rows = connection.exec_driver_sql("SELECT status, reason FROM outbox ORDER BY id")
            return [(row[0], row[1]) for row in rows]


@asynccontextmanager
async def rigged(database: Database, **options: float) -> AsyncIterator[Rig]:
    """A server and the channel's parts; the channel is started by the test."""
    async with running(State(**options)) as server:
        rig = Rig(server, server.state, database, EchoService(database))
        yield rig
        rig.service.gate.set()


@asynccontextmanager
async def channel(
    database: Database,
    timing: Timing = QUICK,
    webhook_port: int | None = None,
    **options: float,
) -> AsyncIterator[Rig]:
    """The channel at work; it must still be alive at the end and stop without an error."""
    async with rigged(database, **options) as rig:
        task = rig.start(timing, webhook_port=webhook_port)
        try:
            yield rig
            assert not task.done()
        finally:
            rig.service.gate.set()
            rig.stop.set()
            async with asyncio.timeout(8):
                await task


async def eventually(true: Callable[[], bool], seconds: float = 6.0) -> None:
    """Wait until something is true; fail when it does not become so."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen in time"
        await asyncio.sleep(0.01)


def conversation_of(database: Database, address: str) -> str:
    """The id of the conversation with an address."""
    wanted = sa.select(addresses.c.conversation_id).where(addresses.c.address == address)
    with database.read() as connection:
        found = connection.scalar(wanted)
    assert found
    return str(found)


async def settled(rig: Rig, seconds: float = 0.3) -> None:
    """Wait long enough for anything that should not happen."""
    before = len(rig.state.sent)
    await asyncio.sleep(seconds)
    assert len(rig.state.sent) == before


def slower(**timing: float) -> Timing:
    """QUICK with other values."""
    return replace(QUICK, **timing)  # type: ignore[arg-type]  # limits is no float, and not meant
