"""A small portfolio and the means to talk about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

import yaml

from assistant import resources
from assistant.catalogue.entry import Contact, Microcredential
from assistant.catalogue.register import (
    Agreement,
    FieldOfEducation,
    Pathway,
    PathwayStep,
    Provider,
    Rates,
)
from assistant.catalogue.release import Catalogue, Release
from assistant.catalogue.terms import Audience
from assistant.dialogs.engine import Engine
from assistant.dialogs.outcome import Outcome
from assistant.dialogs.reading import Reading
from assistant.dialogs.scene import Abilities, Scene
from assistant.dialogs.state import Conversation
from assistant.dialogs.understanding.facets import Found
from assistant.dialogs.understanding.lexicon import Lexicon, load_lexicons
from assistant.dialogs.understanding.text import Message
from assistant.dialogs.understanding.understand import Understander
from assistant.dialogs.wording import Wording, load_wordings
from assistant.messages import Incoming, Reply
from assistant.retrieval.portfolio import Portfolio
from assistant.retrieval.search import Search
from tests.fakes import HashingEncoder, MemoryEmbeddings

TODAY = date(2026, 11, 24)
PROMPTS = resources.folder("prompts")

PROVIDERS = (
    Provider(
        id="sofia",
        names={"en": "Sofia University", "bg": "Софийски университет"},
        aliases=("SU", "СУ"),
        country="BG",
        city={"en": "Sofia", "bg": "София"},
        contact=Contact(name="Office", email="office@example.org"),
    ),
    Provider(
        id="trieste",
        names={"en": "University of Trieste", "bg": "Университет на Триест"},
        aliases=("UNITS", "UP"),
        country="IT",
        city={"en": "Trieste", "bg": "Триест"},
    ),
)
FIELDS = tuple(
    FieldOfEducation(code=code, label=label)
    for code, label in (
        ("09", "Health and welfare"),
        ("0921", "Care of the elderly"),
        ("05", "Natural sciences"),
        ("10", "Services"),
    )
)
_CARE = {"field": "0921", "target_groups": ("employee",)}


def course(name: str, title: str, **values: Any) -> Microcredential:
    """An entry that states little beside `values`."""
    given = {
        "id": name,
        "title": title,
        "provider": "sofia",
        "open_to": "anyone",
        "registration_url": f"https://example.org/{name}",
    }
    return Microcredential.model_validate(given | values)


COURSES = (
    course("care-evening", "Older people and memory", language=("bg",), mode=("online_sync",),
           times=("evening",), fees=({"amount": "80"}, {"audience": "student", "amount": "40"}),
           start_dates=("2027-02-15",), application_deadline="2027-01-29", schedule="fixed",
           admission_rules=({"kind": "education", "level": 6},
                            {"kind": "language", "language": "bg", "cefr": "B2"}),
           stackability=("care-path",), **_CARE),
    course("care-home", "Older people at home", provider="trieste", language=("it",),
           mode=("online_async",), fees=({"amount": "60"},), schedule="on_demand", **_CARE),
    course("care-ward", "Older people in the ward", provider="trieste", language=("it",),
           mode=("onsite",), times=("morning",), fees=({"amount": "150"},), schedule="rolling",
           **_CARE),
    course("care-night", "Older people at night", language=("bg",), mode=("online_sync",),
           times=("evening",), schedule="rolling", **_CARE),
    course("stars", "Stars and planets", language=("en",), mode=("blended",),
           times=("afternoon",), fees=({"amount": "40"},), field="05", schedule="rolling"),
    course("bread", "Baking bread", language=("en",), mode=("onsite",), times=("weekend",),
           fees=({"amount": "20"},), field="10", start_dates=("2026-12-01",), schedule="fixed",
           application_deadline="2026-11-10"),
)  # fmt: skip
PATHWAY = Pathway(
    id="care-path",
    titles={"en": "Care", "bg": "Грижи"},
    steps=(PathwayStep(courses=("care-home", "care-ward")), PathwayStep(courses=("care-evening",))),
    ects=Decimal(6),
)
AGREEMENT = Agreement(
    id="south",
    host_providers=("sofia",),
    home_providers=("trieste",),
    audience=Audience.STUDENT,
)


@cache
def portfolio() -> Portfolio:
    """The small portfolio, searched by trigrams."""
    catalogue = Catalogue(
        COURSES,
        PROVIDERS,
        agreements=(AGREEMENT,),
        pathways=(PATHWAY,),
        fields=FIELDS,
        rates=Rates(per_euro={"BGN": Decimal("1.95583")}),
    )
    release = Release(1, catalogue)
    return Portfolio(release, Search(release, HashingEncoder(), MemoryEmbeddings()))


@cache
def lexicons() -> dict[str, Lexicon]:
    return load_lexicons(PROMPTS)


@cache
def wordings() -> dict[str, Wording]:
    return load_wordings(PROMPTS)


@cache
def sections() -> dict[str, str]:
    loaded: dict[str, str] = yaml.safe_load((PROMPTS / "framework.yaml").read_text("utf-8"))
    return loaded


def english() -> Lexicon:
    return lexicons()["en"]


def scene(conversation: Conversation | None = None, **reading: Any) -> Scene:
    """A scene in the small portfolio."""
    abilities = Abilities(tuple(wordings()), sections())
    told = Reading(**({"language": "en"} | reading))
    begun = conversation or Conversation()
    return Scene(begun, told, portfolio(), TODAY, abilities, begun)


def read(matcher: Any, text: str, *context: Any, lexicon: Lexicon | None = None) -> Found:
    """What one matcher finds in `text`."""
    found = Found()
    matcher(Message.of(text), lexicon or english(), *context, found)
    return found


class Chat:
    """A conversation in memory: text or tap in, outcome and replies out."""

    def __init__(self, language: str | None = "en") -> None:
        self.portfolio = portfolio()
        self.conversation = Conversation()
        self.outcome: Outcome | None = None
        self.replies: tuple[Reply, ...] = ()
        self._client = language
        self._understander = Understander(lexicons())
        self._engine = Engine(tuple(wordings()), sections())

    def say(self, *texts: str) -> Chat:
        for text in texts:
            self._turn(text=text)
        return self

    def tap(self, *choices: str, turn: int | None = None) -> Chat:
        for choice in choices:
            self._turn(choice=choice, choice_turn=turn)
        return self

    def _turn(self, **message: Any) -> None:
        now = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC)
        incoming = Incoming("test", "a", "1", now, language=self._client, **message)
        # What is kept between turns is what survives JSON, as in the real service.
        before = Conversation.from_json(self.conversation.to_json())
        reading = self._understander.understand(incoming, before, self.portfolio, TODAY)
        self.outcome = self._engine.step(before, reading, self.portfolio, TODAY)
        after = self.outcome.conversation
        self.replies = wordings()[after.language].render(self.outcome.messages)
        self.conversation = replace(after, offered=self.replies[-1].choices)

    @property
    def stage(self) -> str:
        assert self.outcome is not None
        return str(self.outcome.stage)

    @property
    def profile(self) -> dict[str, Any]:
        return self.conversation.profile.to_json()

    @property
    def text(self) -> str:
        return "\n\n".join(reply.as_text() for reply in self.replies)

    @property
    def courses(self) -> list[str]:
        return [course for reply in self.replies for course in reply.courses]

    @property
    def choices(self) -> list[str]:
        return [choice.id for reply in self.replies for choice in reply.choices]

    @property
    def turned(self) -> bool:
        assert self.outcome is not None
        return any(message.turned for message in self.outcome.messages)

    @property
    def urls(self) -> list[str]:
        return [link.url for reply in self.replies for link in reply.links]


def ids(values: Iterable[Any]) -> list[str]:
    """Plain strings."""
    return [str(value) for value in values]
