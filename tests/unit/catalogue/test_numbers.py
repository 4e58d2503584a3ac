"""Numbers as people write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.catalogue.misfit import Misfit
from assistant.catalogue.numbers import parse_money, parse_number, plain, write_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2", "2"),
        ("1,5", "1.5"),
        ("1.5", "1.5"),
        ("0,125", "0.125"),
        ("1 200,50", "1200.50"),
        ("1\u00a0200", "1200"),
        ("1.234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("1.234.567", "1234567"),
        ("-3", "-3"),
    ],
)
def test_numbers_with_either_decimal_sign(text: str, number: str) -> None:
    assert parse_number(text) == Decimal(number)


@pytest.mark.parametrize("text", ["", "x", "1,1,1", "NaN", "Infinity", "1e5", "٣", "1.2.3", "1 2"])
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(Misfit):
        parse_number(text)


@pytest.mark.parametrize("text", ["1,500", "1.500", "12,000"])
def test_thousands_or_fractions_are_asked_back(text: str) -> None:
    with pytest.raises(Misfit) as caught:
        parse_number(text)
    assert "thousand" in caught.value.message


@given(st.decimals(0, 10**9, places=4) | st.decimals(0, 100, places=3))
def test_written_numbers_are_read_again(number: Decimal) -> None:
    assert parse_number(write_number(number)) == number


@given(st.floats(0.001, 1e6))
def test_written_floats_are_read_again(number: float) -> None:
    assert float(parse_number(write_number(number))) == number


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("50", ("50", None)),
        ("free", ("0", None)),
        ("0", ("0", None)),
        ("50 EUR", ("50", "EUR")),
        ("EUR 1 200", ("1200", "EUR")),
        ("€50", ("50", "EUR")),
        ("12,50 zł", ("12.50", "PLN")),
        ("20 лв.", ("20", "BGN")),
    ],
)
def test_amounts_with_and_without_currency(text: str, money: tuple[str, str | None]) -> None:
    assert parse_money(text) == (Decimal(money[0]), money[1])


@pytest.mark.parametrize("text", ["", "fifty", "50 EUR USD", "EUR 50 EUR", "50 ¤¤", "5 0 0"])
def test_what_is_no_amount(text: str) -> None:
    with pytest.raises(Misfit):
        parse_money(text)


def test_whole_numbers_are_ints_in_json() -> None:
    assert (plain(Decimal("2.0")), plain(1.5)) == (2, 1.5)
    assert isinstance(plain(Decimal("2.0")), int)
