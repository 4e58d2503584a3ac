"""Replays probes: what a learner who says this finds in one portfolio, and in another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from assistant.catalogue.probe import Probe
from assistant.dialogs.engine import Engine
from assistant.dialogs.state import Conversation
from assistant.dialogs.understanding.understand import Understander
from assistant.messages import Incoming
from assistant.retrieval.portfolio import Portfolio
from assistant.retrieval.profile import Profile


@dataclass(frozen=True, slots=True)
class Replayed:
    """The place (from 1) at which a probe finds its course, None where it does not.

    `before` is the place in the live release, None too where nothing is live.
    """

    probe: Probe
    before: int | None
    after: int | None

    @property
    def is_lost(self) -> bool:
        """True where the course was found and is no longer."""
        return self.before is not None and self.after is None

    @property
    def changes(self) -> bool:
        """True where the course is found at another place, or only in one of both."""
        return self.before != self.after


class Replayer:
    """Plays a learner, without a store: nothing of it is recorded."""

    def __init__(
        self, understander: Understander, engine: Engine, clock: Callable[[], datetime]
    ) -> None:
        self._understander = understander
        self._engine = engine
        self._clock = clock

    def replay(
        self, probes: tuple[Probe, ...], before: Portfolio | None, after: Portfolio
    ) -> tuple[Replayed, ...]:
        """Every probe in both portfolios, in the order of the probes."""
        return tuple(
            Replayed(
                probe, self._place(probe, before) if before else None, self._place(probe, after)
            )
            for probe in probes
        )

    def _place(self, probe: Probe, portfolio: Portfolio) -> int | None:
        found = self._said(probe, portfolio) if probe.say else self._searched(probe, portfolio)
        first = found[: probe.within]
        return first.index(probe.course) + 1 if probe.course in first else None

    def _searched(self, probe: Probe, portfolio: Portfolio) -> list[str]:
        need = portfolio.search.need(probe.need, probe.language)
        ranking = portfolio.search.rank(need, Profile(), self._clock().date())
        return [hit.course for hit in ranking.by_relevance[: probe.within]]

    def _said(self, probe: Probe, portfolio: Portfolio) -> list[str]:
        """The courses that the last answer shows."""
        conversation, now = Conversation(language=probe.language), self._clock()
        shown: list[str] = []
        for number, text in enumerate(probe.say):
            incoming = Incoming(
                "probe", probe.id, str(number), now, text=text, language=probe.language
            )
            reading = self._understander.understand(incoming, conversation, portfolio, now.date())
            outcome = self._engine.step(conversation, reading, portfolio, now.date())
            conversation = outcome.conversation
            shown = [card.course for message in outcome.messages for card in message.cards]
        return shown


def lines(replayed: tuple[Replayed, ...]) -> Iterator[str]:
    """The counts, then every probe that fails or changes."""
    found = sum(one.after is not None for one in replayed)
    lost = sum(one.is_lost for one in replayed)
    yield f"probes: {len(replayed)}, found: {found}, lost: {lost}"
    for one in replayed:
        if one.after is None or (one.before is not None and one.changes):
            asked = one.probe.need or " / ".join(one.probe.say)
            told = f"{one.before or 'not found'} → {one.after or 'not found'}"
            mark = "!" if one.is_lost else " "
            yield f"{mark} {one.probe.id}  {asked!r}  {one.probe.course}  {told}"
