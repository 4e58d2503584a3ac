"""One turn, start to finish: open, understand, step, word, commit."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping
from dataclasses import replace
from itertools import chain

from assistant.current import CurrentPortfolio
from assistant.dialogs.engine import Engine
from assistant.dialogs.outcome import Say
from assistant.dialogs.reading import Reading
from assistant.dialogs.state import Conversation, Stage
from assistant.dialogs.understanding.understand import Understander
from assistant.dialogs.wording import Wording
from assistant.errors import ConflictError
from assistant.messages import Incoming, Reply
from assistant.meter import Meter, NoMeter
from assistant.turns import OpenedTurn, TurnRecord, TurnStore

MAX_ATTEMPTS = 5
"""A conversation changed by another process is read again; more often than this is a fault."""


class Service:
    """Answers messages and taps; synchronous, safe to share among threads.

    `relayed` names the channels whose replies go through the outbox.
    """

    def __init__(
        self,
        turns: TurnStore,
        portfolio: CurrentPortfolio,
        understander: Understander,
        engine: Engine,
        wordings: Mapping[str, Wording],
        relayed: Collection[str] = (),
        meter: Meter | None = None,
    ) -> None:
        self._turns = turns
        self._portfolio = portfolio
        self._understander = understander
        self._engine = engine
        self._wordings = wordings
        self._relayed = frozenset(relayed)
        self._meter = meter or NoMeter()

    def handle(self, incoming: Incoming) -> TurnRecord:
        """The committed turn of `incoming`: a new one, or the one it already had.

        Raises ConflictError when other processes keep changing the conversation.
        """
        for _ in range(MAX_ATTEMPTS - 1):
            try:
                return self._attempt(incoming)
            except ConflictError:
                continue
        return self._attempt(incoming)

    def stored_choice(self, conversation_id: str, turn: int, index: int) -> str | None:
        """The id of the choice that a turn offered at `index`, counted over all its replies."""
        record = self._turns.turn(conversation_id, turn)
        if record is None:
            return None
        offered = [choice.id for reply in record.replies for choice in reply.choices]
        return offered[index] if 0 <= index < len(offered) else None

    def patience(self, language: str) -> Reply:
        """What is said to a learner who writes faster than they are answered."""
        return Reply(self._wordings[language].say(Say("one-by-one")))

    def _attempt(self, incoming: Incoming) -> TurnRecord:
        laps = _Laps(self._meter)
        opened = self._turns.open(incoming)
        laps.end("open")
        if opened.repeated is not None:
            return opened.repeated
        if opened.held:
            return self._kept(opened, incoming)
        return self._turn(opened, incoming, laps)

    def _turn(self, opened: OpenedTurn, incoming: Incoming, laps: _Laps) -> TurnRecord:
        conversation = Conversation.from_json(opened.state)
        portfolio = self._portfolio.get()
        today = incoming.received_at.date()
        laps.end("load")
        reading = self._understander.understand(incoming, conversation, portfolio, today)
        laps.end("understand")
        outcome = self._engine.step(conversation, reading, portfolio, today)
        laps.end("step")
        after = outcome.conversation
        replies = self._wordings[after.language].render(outcome.messages, incoming.origin)
        # What can be answered by its number or label is what stands under the last reply.
        # A number counts below the last reply; a label may stand under any of them.
        offered = chain.from_iterable(reply.choices for reply in reversed(replies))
        after = replace(after, offered=tuple(offered))
        record = TurnRecord(
            number=after.turns,
            language=after.language,
            stage=outcome.stage,
            release=portfolio.release.number,
            profile=after.profile.to_json(),
            replies=replies,
            trace={**_traced(reading), **outcome.trace},
        )
        laps.end("word")
        relayed = incoming.channel in self._relayed
        self._turns.commit(opened, incoming, record, after.to_json(), relayed=relayed)
        laps.end("commit")
        return record

    def _kept(self, opened: OpenedTurn, incoming: Incoming) -> TurnRecord:
        """A turn without replies: staff hold the conversation and will answer."""
        before = Conversation.from_json(opened.state)
        after = replace(before, turns=before.turns + 1)
        record = TurnRecord(
            number=after.turns,
            language=after.language,
            stage=Stage.HANDOVER,
            release=self._portfolio.get().release.number,
            profile=after.profile.to_json(),
            replies=(),
            trace={"held": True},
        )
        self._turns.commit(opened, incoming, record, after.to_json(), relayed=False)
        return record


class _Laps:
    """Measures the parts of a turn that follow each other."""

    def __init__(self, meter: Meter) -> None:
        self._meter = meter
        self._since = time.perf_counter()

    def end(self, part: str) -> None:
        """The part that began when the last one ended is over."""
        now = time.perf_counter()
        self._meter.part(part, now - self._since)
        self._since = now


def _traced(reading: Reading) -> dict[str, object]:
    """What was understood, without what the learner wrote."""
    return {
        "language": reading.language,
        "intents": [str(intent) for intent in reading.intents],
        "slots": sorted(reading.values),
        "removed": sorted(reading.removed),
        "choice": reading.choice,
        "topic": reading.topic,
        "course": reading.course,
    }
