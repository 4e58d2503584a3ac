"""`assistant telegram` as it is deployed: a process of its own, against a real Bot API server."""

from __future__ import annotations

import asyncio
import re
import signal
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

from tests.botapi.server import TOKEN, BotApiServer, running
from tests.botapi.state import Sent, State
from tests.integration.processes import environment, finished
from tests.integration.test_commands import GOOD
from tests.unit.catalogue.samples import csv_text

pytestmark = [pytest.mark.encoder, pytest.mark.asyncio(loop_scope="module")]

FOLLOWED_WITHIN = 4
"""Messages to one chat, of which Telegram takes one a second."""
COURSE = "sofia-dementia-care"
ADMIN = 77
REGISTRATION = f"https://example.org/register/{COURSE}"
NURSE = {
    "en": (
        "I'm a nurse with a bachelor's degree, I want to learn about caring for people with "
        "dementia, online, in the evenings, at most 100 euros",
        ("Admission", "Fees", "Register"),
    ),
    "bg": (
        "Медицинска сестра съм, бакалавър, и искам да се науча да се грижа за хора с деменция, "
        "онлайн, вечер, до 100 евро",
        ("Условия за прием", "Такси", "Записване"),
    ),
}


@dataclass
class Service:
    """The bot's process and the server it talks to; people write, tap and read."""

    state: State
    env: dict[str, str]
    folder: Path
    process: Process | None = None

    async def start(self) -> Process:
        """Start the process; what it prints is kept."""
        with (self.folder / "printed.txt").open("ab") as printed:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "assistant", "--verbose", "telegram",
                env=self.env, cwd=self.folder, stdin=DEVNULL, stdout=printed, stderr=printed,
            )  # fmt: skip
        return self.process

    async def end(self) -> int:
        """Send SIGTERM; gives the exit code, which must come within 5 s."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(5):
            return await self.process.wait()

    @property
    def printed(self) -> str:
        """All that the process has printed."""
        return (self.folder / "printed.txt").read_text("utf-8")

    async def say(self, chat: int, text: str | None, **more: object) -> list[Sent]:
        """The messages that answer a text."""
        return await self.answer(chat, lambda: self.state.say(chat, text, **more))  # type: ignore[arg-type]

    async def tap(self, chat: int, data: str) -> list[Sent]:
        """The messages that answer a tap, which must itself be answered."""
        found = await self.answer(chat, lambda: self.state.tap(chat, data))
        mine = {query for query, asker in self.state.queries.items() if asker == chat}
        assert mine <= set(self.state.answered), "the button keeps spinning"
        return found

    async def answer(self, chat: int, act: Callable[[], int]) -> list[Sent]:
        """What is sent after `act`, up to the message whose buttons end the turn."""
        known = len(self.of(chat))
        act()
        async with asyncio.timeout(30):
            while not any(buttons(sent) for sent in self.of(chat)[known:]):
                assert self.process is None or self.process.returncode is None, self.printed
                await asyncio.sleep(0.02)
        return self.of(chat)[known:]

    def of(self, chat: int) -> list[Sent]:
        """The messages sent to a chat."""
        return [sent for sent in self.state.sent if sent.chat == chat]


def buttons(sent: Sent) -> list[str]:
    """What the buttons that can be tapped carry."""
    found = [button for row in sent.keyboard for button in row]
    return [str(button["callback_data"]) for button in found if "callback_data" in button]


def addresses(sent: Sent) -> list[str]:
    """Where the buttons that are links lead."""
    return [str(button["url"]) for row in sent.keyboard for button in row if "url" in button]


@asynccontextmanager
async def serving(server: BotApiServer, data: Path, folder: Path) -> AsyncIterator[Service]:
    """A bot that is running, and not printing its token, until the end of the block."""
    env = environment(
        data,
        telegram_token=TOKEN,
        telegram_base_url=server.base_url,
        telegram_base_file_url=server.base_file_url,
        telegram_admins=f"5, {ADMIN}",
    )
    service = Service(server.state, env, folder)
    await service.start()
    try:
        yield service
        assert await service.end() == 0
        assert TOKEN.split(":")[1] not in service.printed
        assert "Traceback" not in service.printed
    finally:
        if service.process is not None and service.process.returncode is None:
            service.process.kill()
            await service.process.wait()


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def service(
    shared_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Service]:
    async with (
        running() as server,
        serving(server, shared_folder, tmp_path_factory.mktemp("bot")) as started,
    ):
        yield started


async def to_the_link(service: Service, chat: int, language: str) -> None:
    wish, labels = NURSE[language]
    *_, shown = await service.say(chat, "/start", language=language)
    *_, shown = await service.say(chat, wish, language=language)
    assert len(buttons(shown)) >= 3, shown.text
    title = shown.keyboard[0][0]["text"]
    assert title in shown.text
    *_, shown = await service.tap(chat, shown.data(title))
    assert title in shown.text
    for label in labels:
        *_, shown = await service.tap(chat, shown.data(label))
    assert any(url.startswith("https://example.org/register/") for url in addresses(shown))
    if language == "bg":
        said = "\n".join(sent.text for sent in service.of(chat))
        assert not re.findall(r"\b(?:the|and|your|with)\b", said)


async def test_from_a_wish_to_the_registration_link_in_two_languages(service: Service) -> None:
    await asyncio.gather(to_the_link(service, 1, "en"), to_the_link(service, 2, "bg"))


async def test_a_link_to_the_bot_opens_its_course(service: Service) -> None:
    known, unknown = await asyncio.gather(
        service.say(3, f"/start mc_{COURSE}"), service.say(4, "/start mc_nothing-of-the-kind")
    )
    assert "Dementia" in known[-1].text
    assert "automated assistant" in known[0].text, "the notice comes first"
    assert "Register" in str(known[-1].keyboard)
    assert "not in the portfolio" in "".join(sent.text for sent in unknown)


async def test_old_and_foreign_buttons_say_so(service: Service) -> None:
    await asyncio.gather(
        service.say(5, "artificial intelligence"), service.say(6, "artificial intelligence")
    )
    mine, other = service.of(5)[-1], service.of(6)[-1]
    skip = mine.data("Skip")
    *_, asked = await service.say(5, "in the evening")
    old = await service.tap(5, skip)
    assert "earlier message" in old[0].text
    assert buttons(old[-1]), "no way on"
    for data in (other.data("Skip"), "garbage", skip.rpartition(".")[0] + ".99"):
        foreign = await service.tap(5, data)
        assert "earlier message" in foreign[0].text, data
    assert asked.text.split("\n\n")[-1] in foreign[-1].text


async def test_what_is_no_text_or_too_much_is_answered(service: Service) -> None:
    photo = [{"file_id": "x", "file_unique_id": "y", "width": 1, "height": 1}]
    photographed, long, marked = await asyncio.gather(
        service.say(7, None, photo=photo, caption="my diploma"),
        service.say(8, "I want to learn about caring for older people. " * 200),
        service.say(9, "<b>care</b> & <script>"),
    )
    assert "only read text" in "".join(sent.text for sent in photographed)
    assert "diploma" not in service.printed
    assert all(sent.text for sent in (*long, *marked))


async def test_a_release_published_meanwhile_is_followed(service: Service, tmp_path: Path) -> None:
    *_, before = await service.say(10, f"/start mc_{COURSE}")
    path = tmp_path / "next.csv"
    path.write_text(csv_text(GOOD | {"id": "night-watch", "title": "Night watch"}), "utf-8")
    published = await asyncio.to_thread(
        finished, "catalogue", "publish", path, env=service.env, cwd=tmp_path
    )
    assert published.stdout == "release: 2\n", published.stderr
    for _ in range(FOLLOWED_WITHIN):
        opened = await service.say(11, "/start mc_night-watch")
        if "Night watch" in opened[-1].text:
            break
    gone = await service.tap(10, before.data("Fees"))
    assert "no longer offered" in gone[0].text
    assert "not in the portfolio" in gone[1].text
    assert "Night watch" in opened[-1].text


async def test_an_admin_publishes_a_file_and_takes_it_back(service: Service) -> None:
    row = GOOD | {"id": "day-care", "title": "Day care"}
    content = csv_text(row).encode()
    service.state.upload(8, "private.csv", content)
    *_, shown = await service.answer(
        ADMIN, lambda: service.state.upload(ADMIN, "day.csv", content, "for spring")
    )
    said = "\n".join(sent.text for sent in service.of(ADMIN))
    assert "I have checked day.csv" in said
    assert "added: 1" in said
    service.state.tap(ADMIN, shown.data("Publish"))
    await read(service, ADMIN, "is live.")
    opened = await service.say(12, "/start mc_day-care")
    assert "Day care" in opened[-1].text
    *_, asked = await service.say(ADMIN, "/rollback")
    service.state.tap(ADMIN, asked.keyboard[0][0]["callback_data"])
    await read(service, ADMIN, "is live.", times=2)
    *_, gone = await service.say(12, "/start mc_day-care")
    assert "not in the portfolio" in gone.text
    assert "only read text" in "".join(sent.text for sent in service.of(8))


async def read(service: Service, chat: int, words: str, times: int = 1) -> None:
    """Wait until a person has read something so often."""
    async with asyncio.timeout(30):
        while sum(sent.text.endswith(words) for sent in service.of(chat)) < times:
            await asyncio.sleep(0.02)


async def test_a_killed_bot_loses_nothing(data_folder: Path, tmp_path: Path) -> None:
    chats = range(1, 6)
    async with running() as server, serving(server, data_folder, tmp_path) as service:
        await service.say(1, "/start")
        for chat in chats:
            service.state.say(chat, "caring for older people, online")
        await asyncio.sleep(0.15)
        assert service.process is not None
        service.process.kill()
        await service.process.wait()
        for chat in chats:
            service.state.say(chat, "at most 100 euros")
        await service.start()
        async with asyncio.timeout(40):
            while not all(answers(service, chat) == 2 + (chat == 1) for chat in chats):
                await asyncio.sleep(0.05)
        await asyncio.sleep(1.5)
        assert [answers(service, chat) for chat in chats] == [3, 2, 2, 2, 2]
        assert all("€100" in service.of(chat)[-1].text for chat in chats)
    listed = await asyncio.to_thread(finished, "inbox", env=service.env, cwd=tmp_path)
    assert listed.stdout == "Nothing is in quarantine.\n"


def answers(service: Service, chat: int) -> int:
    """How many turns a person has seen the end of; a message may come twice after a kill."""
    return len({str(sent.keyboard) for sent in service.of(chat) if buttons(sent)})


async def test_a_refused_token_ends_it_in_one_line(data_folder: Path, tmp_path: Path) -> None:
    async with running() as server:
        env = environment(
            data_folder, telegram_token="4711:another-secret", telegram_base_url=server.base_url
        )
        ended = await asyncio.to_thread(finished, "telegram", env=env, cwd=tmp_path)
    assert ended.returncode == 1
    assert ended.stderr.startswith("assistant: ")
    assert ended.stderr.count("\n") == 1
    assert "another-secret" not in ended.stdout + ended.stderr
