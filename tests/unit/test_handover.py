"""What staff call: the learner hears of it in their language."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from assistant import resources
from assistant.dialogs.wording import load_wordings
from assistant.handover import Handover
from assistant.messages import Reply

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
WORDINGS = load_wordings(resources.folder("prompts"))


class Held:
    """A store that remembers what it was asked."""

    def __init__(self, language: str | None) -> None:
        self.spoken = language
        self.calls: list[tuple[str, str, str, str]] = []

    def language(self, conversation_id: str) -> str | None:
        return self.spoken

    def take_over(self, conversation_id: str, staff: str, said: Reply, now: datetime) -> bool:
        self.calls.append(("take", conversation_id, staff, said.text))
        return True

    def hand_back(self, conversation_id: str, staff: str, said: Reply, now: datetime) -> None:
        self.calls.append(("back", conversation_id, staff, said.text))

    def say(self, conversation_id: str, staff: str, said: Reply, now: datetime) -> None:
        self.calls.append(("say", conversation_id, staff, said.text))


@pytest.mark.parametrize(
    ("language", "here"), [("bg", "човек"), ("en", "person"), (None, "person"), ("xx", "person")]
)
def test_a_person_is_announced_speaks_and_leaves(language: str | None, here: str) -> None:
    held = Held(language)
    handover = Handover(held, WORDINGS, clock=lambda: NOW)
    assert handover.take_over("c", "s1")
    handover.say_as_staff("c", "s1", "Good morning")
    handover.hand_back("c", "s1")
    assert [call[:3] for call in held.calls] == [
        ("take", "c", "s1"),
        ("say", "c", "s1"),
        ("back", "c", "s1"),
    ]
    taken, said, back = (call[3] for call in held.calls)
    assert here in taken.lower()
    assert said == "Good morning"
    assert here in back.lower()
    assert taken != back
