"""Which question comes next, and when none does."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from assistant.catalogue.release import Catalogue, Release
from assistant.catalogue.terms import Mode, Time
from assistant.dialogs.asking import next_slot
from assistant.dialogs.changes import with_goal
from assistant.dialogs.state import Conversation
from assistant.retrieval.portfolio import Portfolio
from assistant.retrieval.profile import Profile
from assistant.retrieval.search import Search
from tests.fakes import HashingEncoder, MemoryEmbeddings
from tests.unit.dialogs.build import PROVIDERS, course, portfolio, scene


def wanting(goal: str, **profile: object) -> Conversation:
    known = with_goal(Conversation(), scene(), goal)
    return replace(known, profile=replace(known.profile, **profile))  # type: ignore[arg-type]


def test_the_goal_comes_first() -> None:
    assert next_slot(scene(Conversation())) == "goal"
    assert next_slot(scene(Conversation(profile=Profile(education=6)))) == "goal"


def test_the_most_telling_question_comes_first_and_questions_end() -> None:
    care = wanting("older people")
    asked = []
    while slot := next_slot(scene(care)):
        asked.append(slot)
        care = replace(care, declined=care.declined | {slot})
    # Two languages share the courses evenly; three of four are online, and most limits keep all.
    assert asked == ["languages"]


def test_no_question_while_every_answer_keeps_the_top_three() -> None:
    online = [course(f"online-{n}", f"Online {n}", mode=("online_async",)) for n in range(9)]
    odd = course("z-onsite", "On site", mode=("onsite",))
    release = Release(2, Catalogue((*online, odd), PROVIDERS))
    mostly = Portfolio(release, Search(release, HashingEncoder(), MemoryEmbeddings()))
    known = Conversation(declined=frozenset({"goal"}))
    assert next_slot(replace(scene(known), portfolio=mostly)) is None


def test_no_question_that_narrows_nothing() -> None:
    twins = [
        course(f"twin-{n}", f"Twins {n}", mode=("onsite",), times=("evening",)) for n in range(5)
    ]
    release = Release(2, Catalogue(tuple(twins), PROVIDERS))
    alike = Portfolio(release, Search(release, HashingEncoder(), MemoryEmbeddings()))
    known = Conversation(declined=frozenset({"goal"}))
    assert next_slot(replace(scene(known), portfolio=alike)) is None


def test_nothing_is_asked_where_a_page_holds_all() -> None:
    assert next_slot(scene(wanting("stars and planets"))) is None


def test_who_states_two_constraints_is_asked_no_more() -> None:
    told = wanting("older people", modes=(Mode.ONLINE_SYNC,), times=(Time.EVENING,))
    assert next_slot(scene(told)) is None


def test_without_a_goal_the_whole_portfolio_is_narrowed() -> None:
    known = Conversation(declined=frozenset({"goal"}))
    assert next_slot(scene(known)) == "languages"
    everything = len(portfolio().release.entries)
    assert everything > 3
    free = replace(known, profile=Profile(max_fee=Decimal(0), currency="EUR"))
    assert next_slot(scene(free)) is None
