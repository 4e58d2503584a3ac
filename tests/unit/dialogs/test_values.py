"""Values of marked spans: numbers, money, durations, dates, places, names."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from assistant.dialogs.understanding import amounts
from assistant.dialogs.understanding.naming import provider_of, tongues_of
from assistant.dialogs.understanding.number_words import numbers_in
from assistant.dialogs.understanding.periods import period_in
from assistant.dialogs.understanding.places import country_of
from assistant.dialogs.understanding.tagging.labels import Mark
from assistant.dialogs.understanding.text import Message, fold
from assistant.dialogs.understanding.values import Reader
from tests.unit.dialogs.build import TODAY, lexicons, portfolio


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "1,500 or 2 000", [1500, 2000]),
        ("en", "two hundred and twenty five", [225]),
        ("de", "zweihundertfünfzig", [250]),
        ("de", "fünfundzwanzig", [25]),
        ("bg", "двеста и петдесет", [250]),
        ("it", "duecentocinquanta", [250]),
        ("pl", "dwieście pięćdziesiąt", [250]),
        ("fr", "entre 50 et 80", [50, 80]),
        ("es", "de 3 a 5", [3, 5]),
        ("lt", "100-150 eurų", [100, 150]),
        ("en", "3–4", [3, 4]),
        ("en", "no number here", []),
    ],
)
def test_numbers(language: str, text: str, found: list[float]) -> None:
    assert numbers_in(fold(text), lexicons()[language]) == found


@pytest.mark.parametrize(
    ("language", "text", "weeks"),
    [
        ("en", "two months", 8),
        ("en", "half a year", 26),
        ("en", "a semester", 16),
        ("de", "anderthalb Monate", 6),
        ("fr", "3 à 4 semaines", 4),
        ("pl", "pół roku", 26),
        ("en", "6", 6),
    ],
)
def test_durations_in_weeks(language: str, text: str, weeks: float) -> None:
    assert amounts.weeks(fold(text), [lexicons()[language]]) == weeks


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [("en", "two and a half", 2.5), ("es", "dos horas y media", 2.5)],
)
def test_halves(language: str, text: str, number: float) -> None:
    assert amounts.numbers(fold(text), [lexicons()[language]]) == [number]


def test_the_upper_end_of_a_range_of_money_and_its_currency() -> None:
    known = [lexicons()["en"]]
    assert amounts.money("between 50 and 80 £", known) == Decimal(80)
    assert amounts.currency("between 50 and 80 £", known) == "GBP"
    assert amounts.currency("80", known) is None


@pytest.mark.parametrize(
    ("language", "text", "first", "end"),
    [
        ("en", "15th of March", date(2027, 3, 15), date(2027, 3, 16)),
        ("en", "march", date(2027, 3, 1), date(2027, 4, 1)),
        ("en", "december", date(2026, 12, 1), date(2027, 1, 1)),
        ("de", "1.2.", date(2027, 2, 1), date(2027, 2, 2)),
        ("de", "Ende März", date(2027, 4, 1), date(2027, 4, 1)),
        ("fr", "fin avril", date(2027, 5, 1), date(2027, 5, 1)),
        ("pl", "od października do grudnia", date(2027, 10, 1), date(2028, 1, 1)),
        ("en", "2027", date(2027, 1, 1), date(2028, 1, 1)),
        ("en", "2027-03-05", date(2027, 3, 5), date(2027, 3, 6)),
        ("en", "next month", date(2026, 12, 1), date(2027, 1, 1)),
    ],
)
def test_periods(language: str, text: str, first: date, end: date) -> None:
    period = period_in(fold(text), lexicons()[language], TODAY)
    assert period is not None
    assert (period.first, period.end) == (first, end)


@pytest.mark.parametrize(("text", "first"), [("autumn", (2027, 9)), ("spring", (2027, 2))])
def test_a_season_is_when_its_teaching_begins_and_has_no_end(
    text: str, first: tuple[int, int]
) -> None:
    period = period_in(text, lexicons()["en"], TODAY)
    assert period is not None
    assert period.first == date(*first, 1)
    assert period.is_open


@pytest.mark.parametrize(
    ("language", "text", "country"),
    [
        ("pl", "w Katowicach", "PL"),
        ("bg", "Триест", "IT"),
        ("de", "Saarbrücken", "DE"),
        ("fr", "près de Saint-Étienne", "FR"),
        ("pl", "w Niemczech", "DE"),
        ("en", "Brno", "CZ"),
        ("en", "nowhere", None),
    ],
)
def test_countries_of_towns_and_names(language: str, text: str, country: str | None) -> None:
    assert country_of(fold(text), [lexicons()[language]]) == country


def test_providers_by_any_name_and_form() -> None:
    release = portfolio().release
    assert provider_of(fold("Uni Trieste"), release) == "trieste"
    assert provider_of(fold("Софийския университет"), release) == "sofia"
    assert provider_of("su", release) == "sofia"
    assert provider_of("oxford", release) is None


def test_languages_of_instruction() -> None:
    assert tongues_of(fold("auf Englisch oder Deutsch"), [lexicons()["de"]]) == ("en", "de")
    assert tongues_of(fold("po niemiecku"), [lexicons()["pl"]]) == ("de",)


def read(text: str, *marks: tuple[str, str]) -> tuple[dict[str, object], str | None]:
    """What a text says whose parts are marked; a label may begin with "-"."""
    message = Message.of(text)
    found, goal = Reader([lexicons()["en"]], portfolio().release, TODAY).read(
        message,
        [
            Mark(text.index(part), text.index(part) + len(part), label.lstrip("-"), label[0] == "-")
            for part, label in marks
        ],
    )
    return found.values, goal


def test_marks_become_values() -> None:
    values, goal = read(
        "nurse in Trieste, dementia care, no mornings, online, max 100€, 3-4 h, before the end of "
        "May",
        ("nurse", "job"),
        ("Trieste", "residence"),
        ("dementia care", "goal"),
        ("mornings", "-time.morning"),
        ("online", "mode.online"),
        ("max 100€", "fee"),
        ("3-4 h", "hours"),
        ("May", "before"),
    )
    assert goal == "dementia care"
    assert values == {
        "target_groups": ("employee",),
        "residence_country": "IT",
        "times": ("afternoon", "evening", "weekend"),
        "modes": ("online_sync", "online_async"),
        "max_fee": Decimal(100),
        "currency": "EUR",
        "hours_per_week": 4.0,
        "starts_before": date(2027, 6, 1),
    }


def test_a_denied_goal_is_none_and_a_value_out_of_range_a_fault() -> None:
    assert read("not chess", ("chess", "-goal")) == ({}, None)
    message = Message.of("500 hours")
    reader = Reader([lexicons()["en"]], portfolio().release, TODAY)
    found, _ = reader.read(message, [Mark(0, 9, "hours")])
    assert found.values == {}
    assert found.faults == [("hours_per_week", "500 hours")]
