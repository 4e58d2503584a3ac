"""News: a learner's own courses are told of when they change, once, in their language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from assistant.catalogue.entry import Fee, Microcredential
from assistant.catalogue.release import Release
from assistant.dialogs.news import MOST
from assistant.retrieval.portfolio import Portfolio
from tests.unit.dialogs.build import Chat, portfolio, wordings

CARE = "care-evening"
NEWS = "News about “Older people and memory”"


def released(*gone: str, number: int = 2, **changes: dict[str, object]) -> Portfolio:
    """The small portfolio without the courses `gone` and with other fields in some."""
    before = portfolio()
    entries = tuple(
        entry.model_copy(update=changes.get(entry.id.replace("-", "_"), {}))
        for entry in before.release.catalogue.entries
        if entry.id not in gone
    )
    return Portfolio(
        Release(number, replace(before.release.catalogue, entries=entries)), before.search
    )


def handed_off(language: str = "en") -> Chat:
    chat = Chat(language).tap(f"register:{CARE}")
    # What is watched is what was handed off, wherever the learner has gone.
    return chat.tap("browse:")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"fees": (Fee(amount=Decimal(95)),)}, "the fee has changed. For you it is now: €95"),
        ({"fees": ()}, "it is now: not stated by the provider"),
        (
            {"start_dates": (date(2027, 3, 1),)},
            "the dates have changed. Start: 1 March 2027",
        ),
        (
            {"application_deadline": date(2027, 1, 15)},
            "the deadline has changed. Apply by: 15 January 2027",
        ),
    ],
)
def test_a_change_is_told_at_the_next_turn_and_once(change: dict[str, object], told: str) -> None:
    chat = handed_off()
    chat.portfolio = released(care_evening=change)
    first, *others = chat.tap("browse:").replies
    assert first.text.startswith(NEWS)
    assert told in first.text
    assert others, "what was asked for is answered all the same"
    assert "News about" not in chat.tap("browse:").text


def test_a_course_that_is_gone_is_told_by_its_title() -> None:
    chat = handed_off()
    chat.portfolio = released(CARE)
    assert f"{NEWS}: the course is no longer offered here." in chat.tap("browse:").text
    assert "News about" not in chat.tap("browse:").text
    assert chat.conversation.watched == ()


def test_a_new_release_without_a_costly_change_is_no_news() -> None:
    chat = handed_off()
    same = (Fee(amount=Decimal("80.00")), Fee(audience="student", amount=Decimal(40)))
    chat.portfolio = released("stars", care_evening={"fees": same[::-1], "summary": "Rewritten."})
    assert "News about" not in chat.tap("browse:").text


def test_the_shortlist_and_the_course_in_view_are_watched_too() -> None:
    fee = {"fees": (Fee(amount=Decimal(7)),)}
    saved = Chat().tap("open:stars", "save:stars", "browse:")
    viewed = Chat().tap("open:stars")
    passed = Chat().tap("open:stars", "browse:")
    for chat, news in ((saved, True), (viewed, True), (passed, False)):
        chat.portfolio = released(stars=fee)
        assert ("the fee has changed" in chat.tap("browse:").text) is news


@pytest.mark.parametrize("language", sorted(wordings()))
def test_every_language_tells_it(language: str) -> None:
    chat = handed_off(language)
    chat.portfolio = released(CARE)
    [first, *_] = chat.tap("browse:").replies
    assert "Older people and memory" in first.text
    assert ("News" in first.text) is (language == "en")


def test_only_the_latest_courses_are_watched() -> None:
    chat = Chat()
    plain = portfolio().release.entries["stars"]
    many: tuple[Microcredential, ...] = tuple(
        plain.model_copy(update={"id": f"c{number}"}) for number in range(MOST + 3)
    )
    catalogue = replace(portfolio().release.catalogue, entries=many)
    chat.portfolio = Portfolio(Release(2, catalogue), portfolio().search)
    for entry in many:
        chat.tap(f"register:{entry.id}")
    assert [one.course for one in chat.conversation.watched] == [e.id for e in many[-MOST:]]


def test_starting_over_forgets_what_was_watched() -> None:
    chat = handed_off().tap("restart")
    chat.portfolio = released(CARE)
    assert "News about" not in chat.tap("browse:").text
