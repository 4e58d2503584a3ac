"""The service while staff hold a conversation: what is written is kept, nothing is said."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import count

from assistant import resources
from assistant.dialogs.wording import load_wordings
from assistant.handover import Handover
from assistant.messages import Incoming
from assistant.store import Database, HeldConversations, Turns
from tests.integration.sigkill_worker import CHANNEL, Parts
from tests.integration.telegram_rig import conversation_of
from tests.integration.test_sigkill import published

NOW = datetime(2026, 12, 1, 10, tzinfo=UTC)


def test_a_held_conversation_is_recorded_and_goes_on_afterwards(database: Database) -> None:
    published(database)
    service = Parts().service(database)
    numbers = count(1)

    def say(text: str | None = None, choice: str | None = None) -> object:
        message = Incoming(CHANNEL, "1", str(next(numbers)), NOW, text=text, choice=choice)
        return service.handle(message)

    say("caring for older people, online")
    talk = conversation_of(database, "1")
    staff = Handover(HeldConversations(database), load_wordings(resources.folder("prompts")))
    staff.take_over(talk, "s1")
    kept = say("at most 100 euros")
    assert (kept.number, kept.replies, kept.stage) == (2, (), "handover")
    assert "max_fee" not in kept.profile
    assert Turns(database).turn(talk, 2) == kept
    staff.hand_back(talk, "s1")
    after = say("at most 100 euros")
    assert after.number == 3
    assert after.profile["max_fee"] == 100
    assert after.replies
