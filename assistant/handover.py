"""Staff take a conversation over and hand it back; meanwhile the assistant says nothing there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Protocol

from assistant.dialogs.outcome import Say
from assistant.dialogs.wording import Wording
from assistant.messages import Reply


class HeldConversations(Protocol):
    """Who holds which conversation. Every method raises HandoverError for an unknown one."""

    def language(self, conversation_id: str) -> str | None:
        """The language of the conversation's last turn; None before the first."""
        ...

    def take_over(self, conversation_id: str, staff: str, said: Reply, now: datetime) -> bool:
        """Hold a conversation, withhold what the assistant has not begun to send, and say so.

        False where `staff` hold it already. Raises HandoverError where others do.
        """
        ...

    def hand_back(self, conversation_id: str, staff: str, said: Reply, now: datetime) -> None:
        """End the hold and say so. Raises HandoverError where `staff` do not hold it."""
        ...

    def say(self, conversation_id: str, staff: str, said: Reply, now: datetime) -> None:
        """Send a reply of `staff`. Raises HandoverError where they do not hold it."""
        ...


class Handover:
    """What a staff console calls; `staff` is the id of a member of staff, never shown to learners.

    From the end of `take_over` to the end of `hand_back` no reply of the assistant is committed and
    no send of one begins; a send that had begun may still arrive. What the learner writes meanwhile
    becomes turns without replies.
    """

    def __init__(
        self,
        held: HeldConversations,
        wordings: Mapping[str, Wording],
        *,
        default_language: str = "en",
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._held = held
        self._wordings = wordings
        self._default = default_language
        self._clock = clock

    def take_over(self, conversation_id: str, staff: str) -> bool:
        """Hold a conversation; the learner is told that a person is here.

        False where `staff` hold it already: nothing is said again. Raises HandoverError where
        somebody else does.
        """
        said = self._said(conversation_id, Say("person-here"))
        return self._held.take_over(conversation_id, staff, said, self._clock())

    def hand_back(self, conversation_id: str, staff: str) -> None:
        """Let the assistant answer again; the learner is told. Raises HandoverError."""
        said = self._said(conversation_id, Say("assistant-back"))
        self._held.hand_back(conversation_id, staff, said, self._clock())

    def say_as_staff(self, conversation_id: str, staff: str, text: str) -> None:
        """Send what a member of staff wrote. Raises HandoverError where they do not hold it."""
        self._held.say(conversation_id, staff, Reply(text), self._clock())

    def _said(self, conversation_id: str, say: Say) -> Reply:
        language = self._held.language(conversation_id) or self._default
        return Reply(self._wordings.get(language, self._wordings[self._default]).say(say))
