"""The Telegram channel against a real Bot API server that misbehaves on command."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant import resources
from assistant.channels.telegram.holding import lease_name
from assistant.channels.telegram.pacing import Limit, Limits
from assistant.channels.telegram.run import Role
from assistant.dialogs.wording import load_wordings
from assistant.errors import ConfigurationError, StoreError
from assistant.handover import Handover
from assistant.messages import Incoming
from assistant.queues import Fairness, InboxRow, Received
from assistant.store import (
    Database,
    HeldConversations,
    InboxQueue,
    LeaseTable,
    OutboxQueue,
    open_database,
)
from tests.botapi.faults import Fault
from tests.botapi.server import running
from tests.botapi.webhook import Address, WebhookDelivery
from tests.integration.telegram_rig import (
    channel,
    conversation_of,
    eventually,
    rigged,
    settled,
    slower,
)


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(f"sqlite:///{tmp_path / 'data' / 'assistant.db'}")
    yield opened
    opened.close()


async def test_one_turn_per_valid_update_and_every_reply_in_order(database: Database) -> None:
    """Acceptance of the channel: every fault at once, on each kind of database."""
    async with channel(database) as rig:
        state = rig.state
        state.say(1, "first")
        await eventually(lambda: state.texts(1) == ["first"])
        button = state.sent[0].data("Stop")
        foreign = f"ffffff{button[6:]}"

        state.faults.plan("sendMessage", Fault(429, retry_after=1, chat=1))
        state.faults.plan("sendMessage", *[Fault(500, chat=2)] * 3)
        state.faults.plan("sendMessage", Fault(silent=True, chat=3))
        state.faults.plan("sendMessage", Fault(cut=True, chat=4))
        state.faults.plan("getUpdates", Fault(502), Fault(500))
        one, two = state.make("second", 1, 5001), state.make("two", 2, 5002)
        state.inject(one, two, one, two)
        state.inject({"update_id": 5004, "message": {"chat": "oops"}})
        state.inject(state.make("late number", 2, 5008), state.make("early number", 2, 5006))
        state.inject(two)
        state.say(3, "three")
        state.inject(state.make("three again", 3, 5010), state.make("four", 4, 5011))
        state.tap(1, foreign)
        state.tap(1, button)
        state.say(4, "four again")

        await eventually(lambda: len(state.texts(1)) == 4 and len(state.texts(4)) >= 3, 12)
        await eventually(lambda: len(state.texts(2)) == 3 and len(state.texts(3)) == 3)
        await eventually(lambda: state.unconfirmed == 0)
        await settled(rig)
        assert state.texts(1) == ["first", "second", "chose stale of None", "chose stop of 1"]
        assert state.texts(2) == ["two", "late number", "early number"]
        # A send whose outcome nobody knows is repeated, once; no other is.
        assert state.texts(3) == ["three", "three", "three again"]
        assert state.texts(4) == ["four", "four", "four again"]
        assert len(rig.service.handled) == 11
        assert rig.quarantined() == ["message.chat: is str, not an object"]
        assert set(rig.statuses()) == {("sent", None)}
        assert sorted(state.answered) == sorted(state.queries)


async def test_a_second_unknown_outcome_counts_as_sent(sqlite: Database) -> None:
    async with channel(sqlite) as rig:
        rig.state.faults.plan("sendMessage", Fault(silent=True), Fault(silent=True))
        rig.state.say(1, "once")
        rig.state.say(1, "then")
        await eventually(lambda: len(rig.state.texts(1)) == 3)
        await settled(rig)
        assert rig.state.texts(1) == ["once", "once", "then"]
        assert rig.statuses() == [("sent", None)] * 2


async def test_a_repetition_that_was_refused_is_not_yet_a_repetition(sqlite: Database) -> None:
    async with channel(sqlite) as rig:
        rig.state.faults.plan("sendMessage", Fault(silent=True), Fault(500), Fault(503))
        rig.state.say(1, "once")
        await eventually(lambda: rig.state.texts(1) == ["once", "once"])
        await settled(rig)


async def test_a_chat_that_must_wait_does_not_hold_up_the_others(sqlite: Database) -> None:
    async with channel(sqlite) as rig:
        rig.state.faults.plan("sendMessage", Fault(429, retry_after=2, chat=1))
        began = time.monotonic()
        rig.state.say(1, "waits x2")
        for chat in range(2, 8):
            rig.state.say(chat, "at once")
        await eventually(lambda: rig.state.texts(1) == ["waits 1", "waits 2"])
        # The others were served while the first chat had to wait.
        assert {str(sent.chat) for sent in rig.state.sent[-2:]} == {"1"}
        assert all(rig.state.texts(chat) for chat in range(2, 8))
        assert rig.state.sent[-1].at - began >= 2.0


async def test_the_send_limit_of_a_chat_is_kept(sqlite: Database) -> None:
    timing = slower(limits=Limits(chat=Limit(1, 0.8)))  # type: ignore[arg-type]
    # Far below the pace, so that a slow machine breaks nothing, and far above no pace at all.
    async with channel(sqlite, timing, spacing=0.35) as rig:
        rig.state.say(1, "part x4")
        await eventually(lambda: len(rig.state.texts(1)) == 4)
        assert len(rig.state.called("sendMessage")) == 4


async def test_long_replies_go_on_where_they_stopped(sqlite: Database) -> None:
    text = "\n".join(f"line {number} <&> 😀" for number in range(700))
    async with channel(sqlite) as rig:
        rig.state.say(1, text)
        await eventually(lambda: len(rig.state.texts(1)) == 3)
        whole = rig.state.texts(1)
        assert "\n".join(whole) == text
        assert [bool(sent.keyboard) for sent in rig.state.sent] == [False, False, True]

        arrives, refused, silent = Fault(200), Fault(500), Fault(silent=True)
        rig.state.faults.plan("sendMessage", arrives, refused, silent, arrives, silent)
        rig.state.say(2, text)
        await eventually(lambda: len(rig.state.texts(2)) == 5)
        await settled(rig)
        one, two, three = whole
        assert rig.state.texts(2) == [one, two, two, three, three]


async def test_buttons_of_all_replies_of_a_turn_mean_what_they_say(sqlite: Database) -> None:
    async with channel(sqlite) as rig:
        rig.state.say(1, "offer x3")
        await eventually(lambda: len(rig.state.texts(1)) == 3)
        rig.state.say(1, "other")
        for number, sent in enumerate(rig.state.sent[:3], start=1):
            rig.state.tap(1, sent.data(f"Label {number}"))
        rig.state.say(2, "other person")
        await eventually(lambda: len(rig.state.texts(1)) == 7)
        assert rig.state.texts(1)[4:] == [f"chose id-{number} of 1" for number in (1, 2, 3)]
        for strange in ("", "x", f"{rig.state.sent[0].data('Label 1')[:9]}99"):
            rig.state.tap(1, strange)
        rig.state.tap(2, rig.state.sent[0].data("Label 1"))
        await eventually(lambda: len(rig.state.texts(1)) == 10 and len(rig.state.texts(2)) == 2)
        assert rig.state.texts(1)[7:] == ["chose stale of None"] * 3
        assert rig.state.texts(2)[1:] == ["chose stale of None"]
        await eventually(lambda: len(rig.state.answered) == 7)


async def test_a_tap_is_answered_while_its_turn_is_made(sqlite: Database) -> None:
    async with channel(sqlite) as rig:
        rig.service.gate.clear()
        rig.state.tap(1, "x")
        rig.state.say(2, "slow")
        rig.state.say(3, "/start mc_7")
        await eventually(lambda: len(rig.state.answered) == 1)
        await eventually(lambda: len(rig.state.called("sendChatAction")) == 3)
        assert {call["action"] for call in rig.state.called("sendChatAction")} == {"typing"}
        assert {call["chat_id"] for call in rig.state.called("sendChatAction")} == {"1", "2", "3"}
        rig.service.gate.set()
        await eventually(lambda: rig.state.texts(3) == ["/start mc_7"])


async def test_courtesies_that_fail_change_nothing(sqlite: Database) -> None:
    async with channel(sqlite) as rig:
        rig.state.faults.plan("answerCallbackQuery", Fault(500), Fault(silent=True))
        rig.state.faults.plan("sendChatAction", Fault(429, retry_after=9))
        rig.state.tap(1, "x")
        rig.state.tap(1, "y")
        rig.state.say(2, "hello")
        await eventually(lambda: len(rig.state.texts(1)) == 2 and len(rig.state.texts(2)) == 1)


async def test_what_is_no_text_and_who_is_no_person(sqlite: Database) -> None:
    async with channel(sqlite) as rig:
        rig.state.say(1, None, photo=[{"file_id": "x"}], caption="me")
        group = rig.state.make("in a group", 2, 9001)
        group["message"]["chat"] = {"id": -2, "type": "supergroup", "title": "Class"}
        edited = {"update_id": 9002, "edited_message": rig.state.make("edited", 3, 9)["message"]}
        rig.state.inject(group, edited, rig.state.make("last", 4, 9003))
        await eventually(lambda: bool(rig.state.texts(4)) and bool(rig.state.texts(1)))
        await settled(rig)
        assert sorted(incoming.text or "" for incoming in rig.service.handled) == ["", "last"]
        assert rig.quarantined() == []


async def test_a_rejected_form_gives_way_to_a_plainer_one(sqlite: Database) -> None:
    refused = Fault(400, description="Bad Request: can't parse entities: unsupported start tag")
    url = Fault(400, description="Bad Request: BUTTON_URL_INVALID")
    async with channel(sqlite) as rig:
        rig.state.faults.plan("sendMessage", refused)
        rig.state.say(1, "a < b")
        await eventually(lambda: rig.state.texts(1) == ["a < b"])
        assert rig.state.sent[0].source == "a < b"
        assert rig.state.sent[0].keyboard
        rig.state.faults.plan("sendMessage", url, url)
        rig.state.say(1, "a < b")
        await eventually(lambda: len(rig.state.texts(1)) == 2)
        assert rig.state.texts(1)[1] == "a < b\n\n1. Again\n2. Stop"
        rig.state.faults.plan("sendMessage", url, url, url)
        rig.state.say(1, "lost")
        rig.state.say(1, "goes on")
        await eventually(lambda: rig.state.texts(1)[2:] == ["goes on"])
        assert rig.statuses()[2] == ("failed", "rejected: Bad Request: BUTTON_URL_INVALID")


async def test_a_person_who_blocked_the_bot_is_let_alone(sqlite: Database) -> None:
    async with channel(sqlite) as rig:
        rig.state.say(1, "hello x2")
        rig.state.blocked.add(1)
        rig.state.say(2, "hello")
        await eventually(lambda: rig.state.texts(2) == ["hello"])
        await eventually(lambda: [status for status, _ in rig.statuses()].count("failed") == 2)
        await settled(rig)
        assert [call["chat_id"] for call in rig.state.called("sendMessage")].count("1") == 1
        failed = ("failed", "gone: Forbidden: bot was blocked by the user")
        assert [entry for entry in rig.statuses() if entry[0] == "failed"] == [failed, failed]
        rig.state.blocked.clear()
        rig.state.say(1, "back again")
        await eventually(lambda: rig.state.texts(1) == ["back again"])


async def test_while_staff_hold_a_conversation_only_they_speak(sqlite: Database) -> None:
    staff = Handover(HeldConversations(sqlite), load_wordings(resources.folder("prompts")))
    async with channel(sqlite) as rig:
        rig.state.faults.plan("sendMessage", Fault(200), Fault(500))
        rig.state.say(1, "hello x3")
        await eventually(lambda: len(rig.state.called("sendMessage")) == 2)
        rig.state.faults.plan("sendMessage", *[Fault(500, chat=1)] * 3)
        talk = conversation_of(sqlite, "1")
        staff.take_over(talk, "s1")
        rig.state.say(1, "is anybody there?")
        rig.state.say(2, "hello")
        staff.say_as_staff(talk, "s1", "Yes, I am")
        await eventually(lambda: len(rig.state.texts(1)) >= 3)
        await settled(rig)
        said = rig.state.texts(1)
        assert "hello 3" not in said, "it was withheld"
        assert "is anybody there?" not in said
        assert said[-1] == "Yes, I am"
        assert "person" in said[-2]
        assert rig.state.texts(2) == ["hello"]
        heard = [incoming.text for incoming in rig.service.handled if incoming.address == "1"]
        assert heard == ["hello x3", "is anybody there?"]
        staff.hand_back(talk, "s1")
        rig.state.say(1, "and now?")
        await eventually(lambda: rig.state.texts(1)[-1] == "and now?")
        assert "assistant" in rig.state.texts(1)[-2]


async def test_a_turn_that_fails_is_set_aside_and_the_conversation_goes_on(
    sqlite: Database, caplog: pytest.LogCaptureFixture
) -> None:
    async with channel(sqlite) as rig:
        rig.state.say(1, "bug")
        rig.state.say(1, "after it")
        await eventually(lambda: rig.state.texts(1) == ["after it"])
        assert rig.quarantined() == ["turn: ZeroDivisionError"]
        assert "ZeroDivisionError" in caplog.text


async def test_nothing_secret_or_personal_is_logged(
    sqlite: Database, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with channel(sqlite) as rig:
        rig.state.faults.plan("sendMessage", Fault(500), Fault(silent=True), Fault(cut=True))
        rig.state.faults.plan("getUpdates", Fault(500), Fault(409), Fault(cut=True))
        rig.state.say(1, "my private words")
        await eventually(lambda: len(rig.state.texts(1)) == 2)
        rig.state.say(1, "bug")
        await eventually(lambda: bool(rig.quarantined()))
    assert caplog.records
    for secret in (rig.server.token, rig.server.token.split(":")[1], "private", "Lovelace"):
        assert secret not in caplog.text


async def test_a_token_that_is_not_accepted_ends_it_with_a_remedy(sqlite: Database) -> None:
    async with rigged(sqlite) as rig:
        with pytest.raises(ConfigurationError, match="BotFather"):
            await rig.start(token="1:wrong")
        # The same when the server says so only later.
        rig.state.faults.plan("getUpdates", Fault(401))
        rig.stop.clear()
        with pytest.raises(ConfigurationError, match="BotFather"):
            await rig.start()


async def test_a_wrong_address_ends_it_with_a_remedy(sqlite: Database) -> None:
    async with rigged(sqlite) as rig:
        with pytest.raises(ConfigurationError, match="BASE_URL"):
            await rig.start(base_url=rig.server.base_url.replace("/bot", "/elsewhere/bot"))


async def test_calls_that_the_server_lacks_are_no_obstacle(
    sqlite: Database, caplog: pytest.LogCaptureFixture
) -> None:
    async with rigged(sqlite) as rig:
        lacking = ["getMe", "deleteWebhook", "setMyCommands", "setMyDescription"]
        lacking += ["setMyShortDescription", "setChatMenuButton", "answerCallbackQuery"]
        rig.state.faults.lack(*lacking, "sendChatAction")
        task = rig.start()
        rig.state.say(1, "hello")
        rig.state.tap(1, "x")
        await eventually(lambda: len(rig.state.texts(1)) == 2)
        await eventually(lambda: "did not take" in caplog.text)
        assert caplog.text.count("setMyCommands") == 1
        rig.stop.set()
        await task


async def test_the_bot_presents_itself_in_every_language(sqlite: Database) -> None:
    async with channel(sqlite) as rig:
        await eventually(lambda: bool(rig.state.called("setChatMenuButton")))
        codes = [call.get("language_code") for call in rig.state.called("setMyCommands")]
        assert codes == [None, "en", "bg"]
        described = rig.state.called("setMyDescription")
        assert [call["description"] for call in described] == ["Guides you"] * 2 + ["Води ви"]
        short = rig.state.called("setMyShortDescription")
        assert [call["short_description"] for call in short] == ["A guide"] * 2 + ["Водач"]


async def test_a_webhook_or_another_receiver_is_waited_for(sqlite: Database) -> None:
    async with channel(sqlite) as rig:
        await eventually(lambda: rig.state.polling is not None)
        rig.state.webhook = WebhookDelivery(rig.state, Address("http://127.0.0.1:9/elsewhere"))
        rig.state.say(1, "hello")
        rig.state.say(1, "there")
        await eventually(lambda: len(rig.state.texts(1)) == 2)
        rig.state.faults.plan("getUpdates", Fault(409), Fault(409))
        rig.state.say(1, "again")
        await eventually(lambda: len(rig.state.texts(1)) == 3)


async def test_of_two_processes_one_stands_by(sqlite: Database) -> None:
    async with rigged(sqlite) as rig:
        first = rig.start(slower(lease=0.6))
        await eventually(lambda: rig.state.polling is not None)
        second_stop = asyncio.Event()
        first_stop, rig.stop = rig.stop, second_stop
        second = rig.start(slower(lease=0.6))
        for number in range(5):
            rig.state.say(1, str(number))
            await asyncio.sleep(0.05)
        await eventually(lambda: rig.state.texts(1) == list("01234"))
        polls = len(rig.state.called("getUpdates"))
        first_stop.set()
        await first
        rig.state.say(1, "5")
        await eventually(lambda: rig.state.texts(1) == list("012345"))
        assert len(rig.state.called("getUpdates")) > polls
        second_stop.set()
        await second


class UnsteadyInbox(InboxQueue):
    """A database that fails now and then; what it failed at was not done."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.failures = {"receive": 2, "claim": 2}

    def receive(self, updates: Sequence[Received]) -> int:
        self._may_fail("receive")
        return super().receive(updates)

    def claim(self, channel: str, owner: str, now: datetime, lease: float) -> InboxRow | None:
        self._may_fail("claim")
        return super().claim(channel, owner, now, lease)

    def _may_fail(self, what: str) -> None:
        if self.failures[what]:
            self.failures[what] -= 1
            raise StoreError(f"{what} failed")


async def test_what_could_not_be_stored_is_not_confirmed(sqlite: Database) -> None:
    async with rigged(sqlite) as rig:
        inbox = rig.inbox = UnsteadyInbox(sqlite)
        task = rig.start(slower(turn_lease=0.3))
        rig.state.say(1, "one")
        await eventually(lambda: inbox.failures["receive"] < 2)
        assert rig.state.unconfirmed == 1
        rig.state.say(1, "two")
        await eventually(lambda: rig.state.texts(1) == ["one", "two"])
        assert set(inbox.failures.values()) == {0}
        rig.stop.set()
        await task


async def test_a_turn_longer_than_its_lease_is_made_once(sqlite: Database) -> None:
    async with rigged(sqlite) as rig:
        begun: list[str | None] = []
        handle = rig.service.handle
        rig.service.handle = lambda incoming: (begun.append(incoming.text), handle(incoming))[1]  # type: ignore[method-assign]
        rig.service.gate.clear()
        task = rig.start(slower(turn_lease=0.4, idle=0.1))
        rig.state.say(1, "slow")
        await asyncio.sleep(1.6)
        rig.service.gate.set()
        await eventually(lambda: rig.state.texts(1) == ["slow"])
        assert begun == ["slow"]
        rig.stop.set()
        await task


async def test_a_signal_ends_it_after_the_turn_in_hand(sqlite: Database) -> None:
    async with rigged(sqlite) as rig:
        rig.service.gate.clear()
        task = rig.start()
        rig.state.say(1, "in hand")
        await eventually(lambda: bool(rig.state.called("sendChatAction")))
        os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.sleep(0.1)
        assert not task.done()
        rig.service.gate.set()
        await task
        assert rig.state.texts(1) == ["in hand"]


async def test_what_a_killed_process_left_is_taken_up(sqlite: Database) -> None:
    """A send had begun: its outcome is unknown, it is repeated once, what follows is not."""
    async with rigged(sqlite) as rig:
        now = datetime.now(UTC)
        rig.service.handle(Incoming("telegram", "1", "8", now, text="cut off x2"))
        outbox = OutboxQueue(sqlite)
        (row,) = outbox.due("telegram", datetime.now(UTC))
        outbox.sending(row, now)
        rig.state.chats.add(1)
        rig.state.send(1, "cut off 1", "cut off 1", [])
        task = rig.start()
        await eventually(lambda: len(rig.state.texts(1)) == 3)
        rig.stop.set()
        await task
        assert rig.state.texts(1) == ["cut off 1", "cut off 1", "cut off 2"]
        assert rig.statuses() == [("sent", None)] * 2


async def test_a_server_that_comes_later_is_waited_for(sqlite: Database) -> None:
    async with running() as gone:
        address = gone.base_url
    port = int(address.split(":")[2].split("/")[0])
    async with rigged(sqlite) as rig:
        task = rig.start(base_url=address)
        await asyncio.sleep(0.2)
        rig.state.say(1, "hello")
        async with running(rig.state, port=port):
            await eventually(lambda: rig.state.texts(1) == ["hello"])
            rig.stop.set()
            await task


async def test_a_flood_by_one_learner_delays_nobody_else(sqlite: Database) -> None:
    async with rigged(sqlite) as rig:
        rig.inbox = InboxQueue(sqlite, Fairness(turns=5, seconds=2.0))
        for number in range(100):
            rig.state.say(1, str(number))
        task = rig.start()
        await eventually(lambda: len(rig.state.texts(1)) >= 6)
        for chat in range(2, 12):
            rig.state.say(chat, "hello")
        await eventually(lambda: all(rig.state.texts(chat) for chat in range(2, 12)), 12)
        assert len(rig.state.texts(1)) < 50, "they came after a hundred and were answered before"
        await eventually(lambda: len(rig.state.texts(1)) >= 8, 12)
        heard = rig.state.texts(1)
        assert heard.count("patience in en") == 1
        heard.remove("patience in en")
        assert heard == [str(number) for number in range(len(heard))], "in order, none lost"
        rig.stop.set()
        await task


async def test_the_next_page_takes_the_place_of_the_one_before(sqlite: Database) -> None:
    async with channel(sqlite) as rig:
        state = rig.state
        state.say(1, "list")
        await eventually(lambda: state.texts(1) == ["page 1"])
        (shown,) = state.sent
        state.faults.plan("editMessageText", Fault(500), Fault(silent=True))
        state.tap(1, shown.data("More"), message_id=shown.message_id)
        await eventually(lambda: rig.statuses() == [("sent", None)] * 2)
        assert state.texts(1) == ["page 2"], "the edit was repeated, and did no harm"
        assert len(state.called("editMessageText")) == 3
        state.tap(1, shown.data("More"), message_id=4242)
        await eventually(lambda: rig.statuses() == [("sent", None)] * 3)
        assert state.texts(1) == ["page 2", "page 3"], "a message that is gone is replaced"


async def test_a_second_bot_in_the_same_database_does_not_start(sqlite: Database) -> None:
    async with rigged(sqlite) as rig:
        name = lease_name(Role.RELAY, "4712:another-bot")
        LeaseTable(sqlite).acquire(name, "another process", datetime.now(UTC), 60)
        with pytest.raises(ConfigurationError, match="database of its own"):
            await rig.start()
