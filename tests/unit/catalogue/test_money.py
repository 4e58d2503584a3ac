"""Conversion of money: what is exact, what is approximate, what is unknown."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from assistant.catalogue.money import Converted, Money, convert
from assistant.catalogue.register import Rates

RATES = Rates(per_euro={"PLN": "4.25", "BGN": "1.9", "USD": "1.16", "ZZZ": "0"})
AMOUNTS = st.decimals(0, 10_000, places=2)


@given(AMOUNTS, st.sampled_from(["EUR", "XYZ"]))
def test_the_same_currency_is_exact_and_unchanged(amount: Decimal, currency: str) -> None:
    money = Money(amount, currency)
    assert convert(money, currency, RATES) == Converted(money, approximate=False)


def test_the_lev_has_its_fixed_rate_whatever_the_rates_say() -> None:
    for rates in (RATES, Rates()):
        assert convert(Money(Decimal(100), "EUR"), "BGN", rates) == Converted(
            Money(Decimal("195.58"), "BGN"), approximate=False
        )
        assert convert(Money(Decimal("195.58"), "BGN"), "EUR", rates) == Converted(
            Money(Decimal("100.00"), "EUR"), approximate=False
        )


def test_other_currencies_are_approximate() -> None:
    assert convert(Money(Decimal(425), "PLN"), "EUR", RATES) == Converted(
        Money(Decimal("100.00"), "EUR"), approximate=True
    )
    through_the_euro = convert(Money(Decimal(425), "PLN"), "BGN", RATES)
    assert through_the_euro == Converted(Money(Decimal("195.58"), "BGN"), approximate=True)


def test_an_unknown_rate_gives_nothing() -> None:
    assert convert(Money(Decimal(1), "XYZ"), "EUR", RATES) is None
    assert convert(Money(Decimal(1), "EUR"), "XYZ", RATES) is None
    assert convert(Money(Decimal(1), "EUR"), "ZZZ", RATES) is None


def test_free_of_charge_is_free_in_every_currency() -> None:
    assert convert(Money(Decimal(0), "XYZ"), "EUR", RATES) == Converted(
        Money(Decimal(0), "EUR"), approximate=False
    )


@given(AMOUNTS, st.sampled_from(["PLN", "USD", "BGN"]))
def test_there_and_back_loses_at_most_a_few_cents(amount: Decimal, currency: str) -> None:
    there = convert(Money(amount, "EUR"), currency, RATES)
    assert there is not None
    back = convert(there.money, "EUR", RATES)
    assert back is not None
    assert abs(back.money.amount - amount) <= Decimal("0.01")


@given(AMOUNTS, st.integers(0, 100))
def test_a_share_waived_leaves_the_rest(amount: Decimal, percent: int) -> None:
    money = Money(amount, "EUR")
    rest = money.less(percent).amount
    assert 0 <= rest <= amount
    assert abs(rest + money.less(100 - percent).amount - amount) <= Decimal("0.01")
