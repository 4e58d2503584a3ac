"""One step of a conversation: state and reading in, state and outcome out. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from assistant.dialogs import news, tapped, written
from assistant.dialogs.flows import welcome
from assistant.dialogs.outcome import Message, Outcome
from assistant.dialogs.reading import Reading
from assistant.dialogs.scene import Abilities, Scene
from assistant.dialogs.state import Conversation
from assistant.retrieval.portfolio import Portfolio


class Engine:
    """Decides what happens next; `languages` it can answer in, `sections` name a topic's source."""

    def __init__(self, languages: Sequence[str], sections: Mapping[str, str]) -> None:
        self._abilities = Abilities(tuple(languages), sections)

    def step(
        self, conversation: Conversation, reading: Reading, portfolio: Portfolio, today: date
    ) -> Outcome:
        """The conversation after one message or tap, and what is said to it."""
        begun = replace(
            conversation,
            language=reading.language,
            turns=conversation.turns + 1,
            misses=0,
        )
        scene = Scene(begun, reading, portfolio, today, self._abilities, conversation)
        choice = reading.choice
        step = written.step(scene) if choice is None else tapped.step(scene, choice)
        if changes := news.of(scene):
            step = step.preceded_by(Message(changes))
        if not step.conversation.greeted:
            # Whatever comes first, everybody is told once whom they are talking to.
            told = welcome.notice(scene)
            greeted = replace(step.conversation, greeted=True)
            step = replace(step.preceded_by(told), conversation=greeted)
        after = replace(step.conversation, watched=news.watch(scene, step))
        return Outcome(after, step.messages, step.stage or after.place.stage, step.trace)
