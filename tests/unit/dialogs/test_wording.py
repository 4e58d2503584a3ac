"""Typed values as sentences."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from assistant.catalogue.money import Money
from assistant.dialogs.formats import Formats
from assistant.dialogs.outcome import (
    AnyOf,
    Approximate,
    Country,
    CourseCard,
    Message,
    Names,
    Option,
    Quote,
    Row,
    Say,
    Term,
    Tongue,
)
from assistant.dialogs.wording import Wording
from assistant.errors import ConfigurationError
from tests.unit.dialogs.build import wordings

SOURCE = """
one = { $value }
many = { $n ->
    [one] { $n } course
   *[other] { $n } courses
}
point = • { $value }
mode-online-sync = live online
quote = “{ $text }”
quote-foreign = “{ $text }” (in { $language })
amount-approximate = { $shown } (about { $converted })
amount-converted = { $shown } ({ $converted })
fact-fee = Fee
"""


@pytest.fixture
def wording() -> Wording:
    return Wording("en", {"test.ftl": SOURCE})


def one(wording: Wording, value: object) -> str:
    return wording.say(Say("one", {"value": value}))  # type: ignore[dict-item]


def test_plurals(wording: Wording) -> None:
    assert wording.say(Say("many", {"n": 1})) == "1 course"
    assert wording.say(Say("many", {"n": 0})) == "0 courses"
    assert wording.say(Say("many", {"n": Decimal("1.5")})) == "1.5 courses"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Term("mode", "online_sync"), "live online"),
        (Tongue("de"), "German"),
        (Tongue("xx"), "xx"),
        (Country("BG"), "Bulgaria"),
        (Names({"de": "Uni", "en": "University"}), "University"),
        (Names({"de": "Uni"}), "Uni"),
        (date(2027, 3, 1), "1 March 2027"),
        (("a", "b", "c"), "a, b and c"),
        (("a",), "a"),
        (Row(("a", 2)), "a · 2"),
        (AnyOf(("a", "b")), "a or b"),
        (Money(Decimal(1450), "EUR"), "€1,450"),
        (Money(Decimal("99.50"), "EUR"), "€99.50"),
        (Money(Decimal(180), "BGN"), "BGN\u00a0180"),
        (Quote(" two\n words ", "en"), "“two words”"),
        (Quote("zwei", "de"), "“zwei” (in German)"),
        (1234567, "1,234,567"),
    ],
)
def test_values(wording: Wording, value: object, text: str) -> None:
    assert one(wording, value) == text


def test_converted_amounts_say_whether_they_are_exact(wording: Wording) -> None:
    shown, euros = Money(Decimal(420), "PLN"), Money(Decimal("98.59"), "EUR")
    assert one(wording, Approximate(shown, euros)) == "PLN\u00a0420 (about €99)"
    assert one(wording, Approximate(shown, euros, exact=True)) == "PLN\u00a0420 (€98.59)"


def test_bulgarian_formats() -> None:
    bulgarian = wordings()["bg"]
    mark = bulgarian.say(Say("noted", {"items": (date(2027, 3, 1), Money(Decimal(80), "EUR"))}))
    assert "1 март 2027" in mark
    assert "80\u00a0€" in mark
    assert " и " in mark


def test_points_of_a_list_stand_close_together(wording: Wording) -> None:
    says = (Say("one", {"value": "a"}), *(Say("point", {"value": v}) for v in "bc"))
    (reply,) = wording.render((Message((*says, Say("one", {"value": "d"}))),))
    assert reply.text == "a\n• b\n• c\n\nd"


def test_a_message_becomes_a_reply(wording: Wording) -> None:
    card = CourseCard("c", "Title", (("fee", "free"),), (Say("one", {"value": "why"}),))
    option = Option("open:c", Say("one", {"value": "Open"}))
    (reply,) = wording.render((Message((), cards=(card,), options=(option,)),))
    assert reply.courses == ("c",)
    assert reply.as_text() == "Title\nFee: free\n• why"
    assert [(choice.id, choice.label) for choice in reply.choices] == [("open:c", "Open")]


def test_a_turned_page_takes_the_place_of_what_was_tapped_on(wording: Wording) -> None:
    page = Message((Say("one", {"value": "a"}),), turned=True)
    note = Message((Say("one", {"value": "b"}),))
    replies = wording.render((page, note), "17")
    assert [reply.instead_of for reply in replies] == ["17", None]
    assert wording.render((page,))[0].instead_of is None


def test_a_missing_key_or_argument_is_named(wording: Wording) -> None:
    with pytest.raises(ConfigurationError, match="absent"):
        wording.say(Say("absent"))
    with pytest.raises(ConfigurationError, match="one"):
        wording.say(Say("one"))


def test_a_broken_source_is_named() -> None:
    with pytest.raises(ConfigurationError, match=r"broken\.ftl"):
        Wording("en", {"broken.ftl": "this is no message\n"})


def test_spanish_and_changes_before_its_own_sound() -> None:
    spanish = Formats("es")
    assert spanish.listed(["alemán", "inglés"]) == "alemán e inglés"
    assert spanish.listed(["inglés", "alemán"]) == "inglés y alemán"
    assert spanish.listed(["siete", "ocho"], "or") == "siete u ocho"
