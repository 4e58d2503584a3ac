"""Admins in the chat: a file, its report and difference, a tap; nobody else has an errand there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

import pytest

from assistant.catalogue.reader import read
from assistant.current import CurrentPortfolio
from assistant.messages import Document, Incoming
from assistant.publishing.desk import Desk
from assistant.publishing.errands import Errands
from assistant.publishing.publisher import Publisher
from assistant.service import Service
from assistant.store import Database, Drafts, Releases, Turns
from assistant.turns import TurnRecord
from tests.unit.catalogue.samples import REGISTERS, ROW, TODAY, csv_text
from tests.unit.dialogs.build import portfolio, wordings
from tests.unit.publishing.build import NOW, prepare, replayer

ADMIN, LEARNER = "77", "88"
ROWS = [
    ROW | {"id": f"c{n}", "title": title, "registration_url": f"https://uni.bg/{n}"}
    for n, title in enumerate(("Bees in town", "Wine", "Stars", "Boats", "Law", "Bread"))
]


class Chats:
    """Everybody's chat with the bot."""

    def __init__(self, database: Database, between: Callable[[], None] | None = None) -> None:
        self.releases = Releases(database)
        read_rows = lambda path, **how: read(path, today=TODAY, registers=REGISTERS, **how)  # noqa: E731
        self.publisher = Publisher(self.releases, read_rows, prepare, replayer, lambda: NOW, keep=5)
        current = CurrentPortfolio(self.releases, prepare)
        turns = Turns(database)
        inner = replayer()
        self.learners = Service(
            turns, current, inner._understander, inner._engine, wordings(), ("telegram",)
        )
        errands = Errands(self.publisher, Drafts(database), lambda: NOW, allow_incomplete=False)
        self.desk = Desk(self.learners, turns, current, errands, wordings(), {("telegram", ADMIN)})
        self._ids = count()
        catalogue = portfolio().release.catalogue
        self.releases.publish(replace(catalogue, sample=True), "sample", NOW)

    def incoming(self, who: str, **message: object) -> Incoming:
        now = datetime.now(UTC)
        return Incoming("telegram", who, str(next(self._ids)), now, language="en", **message)  # type: ignore[arg-type]

    def say(self, text: str, who: str = ADMIN) -> TurnRecord:
        return self.desk.handle(self.incoming(who, text=text))

    def tap(self, choice: str, who: str = ADMIN) -> TurnRecord:
        return self.desk.handle(self.incoming(who, choice=choice))

    def send(self, *rows: dict[str, str], note: str = "", who: str = ADMIN) -> TurnRecord:
        content = csv_text(*rows).encode()
        document = Document("spring.csv", content, note)
        return self.desk.handle(self.incoming(who, text="", document=document))


@pytest.fixture
def chats(database: Database) -> Chats:
    return Chats(database)


def text(record: TurnRecord) -> str:
    return "\n\n".join(reply.text for reply in record.replies)


def choices(record: TurnRecord) -> dict[str, str]:
    return {c.id.partition(":")[0]: c.id for reply in record.replies for c in reply.choices}


def test_a_file_is_shown_then_published_then_taken_back(chats: Chats) -> None:
    assert "Release 1 is live. It has 6 courses." in text(chats.say("/catalogue"))
    shown = chats.send(*ROWS, note="spring")
    assert "I have checked spring.csv" in text(shown)
    assert "errors: 0, warnings: 0" in text(shown)
    assert "+ c0  Bees in town" in text(shown)
    assert set(choices(shown)) == {"publish", "discard"}
    assert chats.releases.live_number() == 1
    done = chats.tap(choices(shown)["publish"])
    assert "Release 2 is live." in text(done)
    step = chats.publisher.steps()[-1]
    assert (step.who, step.why) == ("telegram:77", "spring")

    asked = chats.say("/rollback")
    assert "Release 2 is live. Shall I go back to release 1?" in text(asked)
    assert chats.releases.live_number() == 2
    assert "Release 1 is live." in text(chats.tap(choices(asked)["rollback"]))
    assert chats.releases.live_number() == 1


def test_mistakes_are_told_and_nothing_waits(chats: Chats) -> None:
    shown = chats.send(ROWS[0] | {"ects": "31"})
    assert "spring.csv:2  c0  ects  '31'" in text(shown)
    assert "Nothing has changed" in text(shown)
    assert choices(shown) == {}


def test_what_is_thrown_away_cannot_be_published(chats: Chats) -> None:
    shown = chats.send(*ROWS)
    assert "thrown away" in text(chats.tap(choices(shown)["discard"]))
    assert "not waiting any more" in text(chats.tap(choices(shown)["publish"]))
    assert chats.releases.live_number() == 1


def test_a_newer_file_takes_the_place_of_the_older(chats: Chats) -> None:
    older, newer = chats.send(*ROWS), chats.send(*ROWS[:5])
    assert "not waiting any more" in text(chats.tap(choices(older)["publish"]))
    assert "Release 2" in text(chats.tap(choices(newer)["publish"]))


def test_the_same_errand_again_gets_the_same_answer(chats: Chats) -> None:
    """As after a crash between the switch and the commit of the turn."""
    shown = chats.send(*ROWS)
    for _ in range(3):
        assert "Release 2 is live." in text(chats.tap(choices(shown)["publish"]))
    back = choices(chats.say("/rollback"))["rollback"]
    for _ in range(3):
        assert "Release 1 is live." in text(chats.tap(back))
    assert len(chats.publisher.steps()) == 3


def test_who_was_overtaken_must_look_again(chats: Chats) -> None:
    shown, back = chats.send(*ROWS), None
    chats.releases.publish(portfolio().release.catalogue, "by somebody else", NOW)
    assert "Another release has gone live" in text(chats.tap(choices(shown)["publish"]))
    back = choices(chats.say("/rollback"))["rollback"]
    chats.releases.publish(portfolio().release.catalogue, "once more", NOW)
    assert "Another release has gone live" in text(chats.tap(back))
    assert chats.releases.live_number() == 3


def test_objections_need_a_reason_under_the_file(chats: Chats) -> None:
    chats.tap(choices(chats.send(*ROWS))["publish"])
    refused = chats.send(*ROWS[:2])
    assert "2 entries instead of 6" in text(refused)
    assert "write the reason under it" in text(refused)
    assert choices(refused) == {}
    shown = chats.send(*ROWS[:2], note="the others are over")
    assert "Publish all the same" in [c.label for r in shown.replies for c in r.choices]
    assert "Release 3" in text(chats.tap(choices(shown)["publish"]))


def test_a_file_that_could_not_be_fetched(chats: Chats) -> None:
    document = Document("big.csv", None)
    told = chats.desk.handle(chats.incoming(ADMIN, text="", document=document))
    assert "20 MB" in text(told)


@pytest.mark.parametrize("name", ["../../etc/passwd.csv", "C:\\x\\y.csv", "", "a/b/"])
def test_a_file_name_leads_nowhere(chats: Chats, name: str) -> None:
    document = Document(name, csv_text(*ROWS).encode())
    told = text(chats.desk.handle(chats.incoming(ADMIN, text="", document=document)))
    assert "/" not in told.splitlines()[0].removeprefix("I have checked ")


def test_nobody_else_has_an_errand_here(chats: Chats) -> None:
    shown = chats.send(*ROWS)
    for act in (
        lambda: chats.say("/catalogue", LEARNER),
        lambda: chats.say("/rollback", LEARNER),
        lambda: chats.tap(choices(shown)["publish"], LEARNER),
        lambda: chats.tap("rollback:1:0", LEARNER),
        lambda: chats.send(*ROWS, who=LEARNER),
    ):
        told = text(act())
        assert "elease" not in told
        assert "spring.csv" not in told
    assert chats.releases.live_number() == 1


def test_an_admin_who_speaks_as_a_learner_is_one(chats: Chats) -> None:
    before = chats.say("I want to learn about older people")
    chats.say("/catalogue")
    after = chats.say("online")
    assert after.profile["goal"] == before.profile["goal"]
    assert after.profile["modes"] == ["online_sync", "online_async"]
    assert after.number == before.number + 2
