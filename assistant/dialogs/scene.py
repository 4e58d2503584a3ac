"""What a flow is given and what it gives back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.fees import FeeView, fees_for
from assistant.dialogs.outcome import Message, Say
from assistant.dialogs.reading import Reading
from assistant.dialogs.state import Conversation, Place, Stage
from assistant.retrieval.portfolio import Portfolio
from assistant.retrieval.profile import Profile
from assistant.retrieval.ranking import Ranking
from assistant.retrieval.verdicts import Verdict


@dataclass(frozen=True)
class Abilities:
    """What the dialog can do: the languages it answers in, the questions it can answer.

    `sections` names, by topic, the message that tells which section of the framework answers it.
    """

    languages: tuple[str, ...]
    sections: Mapping[str, str]


@dataclass(frozen=True)
class Scene:
    """One turn as flows see it: the conversation so far, the reading, the portfolio, the day.

    `begun` is the conversation as the turn found it.
    """

    conversation: Conversation
    reading: Reading
    portfolio: Portfolio
    today: date
    abilities: Abilities
    begun: Conversation

    @property
    def profile(self) -> Profile:
        """What the learner has told."""
        return self.conversation.profile

    @property
    def language(self) -> str:
        """The language to answer in."""
        return self.conversation.language

    @property
    def place(self) -> Place:
        """What the learner is looking at."""
        return self.conversation.place

    @cached_property
    def entry(self) -> Microcredential | None:
        """The course in view, None where there is none or the release has lost it."""
        return self.portfolio.entry(self.place.course) if self.place.course else None

    @cached_property
    def ranking(self) -> Ranking:
        """The courses, ranked for this learner today."""
        return self.portfolio.search.rank(self.conversation.need, self.profile, self.today)

    def verdicts(self, entry: Microcredential) -> Mapping[str, Verdict]:
        """What each stated constraint says of `entry`."""
        return self.portfolio.search.verdicts(entry.id, self.profile, self.today)

    def fees(self, entry: Microcredential) -> FeeView:
        """What `entry` costs this learner."""
        release = self.portfolio.release
        return fees_for(
            entry,
            self.profile.audiences,
            self.profile.home_university,
            self.portfolio.alliance,
            agreements=release.catalogue.agreements,
            today=self.today,
            rates=release.catalogue.rates,
        )

    def at(self, place: Place) -> Scene:
        """The same scene at another place, the way back remembered."""
        return self.having(self.conversation.moved(place))

    def having(self, conversation: Conversation) -> Scene:
        """The same scene with another conversation."""
        return replace(self, conversation=conversation)


@dataclass(frozen=True)
class Step:
    """What a flow decided: the conversation afterwards, what is said, what it rests on.

    `stage` is set only where it differs from the conversation's place: a side question.
    """

    conversation: Conversation
    messages: tuple[Message, ...]
    stage: Stage | None = None
    trace: Mapping[str, Any] = field(default_factory=dict)

    def opened_with(self, *says: Say) -> Step:
        """The same step with sentences before its first."""
        if not says or not self.messages:
            return self
        first, *others = self.messages
        return replace(self, messages=(replace(first, says=(*says, *first.says)), *others))

    def preceded_by(self, *messages: Message) -> Step:
        """The same step with messages said before it."""
        return replace(self, messages=(*messages, *self.messages))
