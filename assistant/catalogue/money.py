"""Amounts of money and their conversion by the catalogue's dated rates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from babel import Locale
from babel.numbers import format_currency

from assistant.catalogue.register import Rates

FIXED_PER_EURO = {"EUR": Decimal(1), "BGN": Decimal("1.95583")}
"""Currencies at a rate to the euro that law fixes (Council Regulation (EC) No 2866/98 as amended):
converting them is no approximation, whatever a rates file says."""

CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Money:
    """An `amount` in units (not cents) of `currency`, an ISO 4217 code."""

    amount: Decimal
    currency: str

    def less(self, percent: int) -> Money:
        """This amount with `percent` (0-100) of it waived, rounded to the cent."""
        rest = self.amount * (100 - percent) / 100
        return Money(rest.quantize(CENT, ROUND_HALF_UP), self.currency)


@dataclass(frozen=True, slots=True)
class Converted:
    """Money in another currency; `approximate` where a dated market rate was used."""

    money: Money
    approximate: bool


def convert(money: Money, currency: str, rates: Rates) -> Converted | None:
    """`money` in `currency`, rounded to the cent; None where a rate is unknown.

    The same currency and nothing at all (0) need no rate and are exact.
    """
    if money.currency == currency:
        return Converted(money, approximate=False)
    if money.amount == 0:
        return Converted(Money(money.amount, currency), approximate=False)
    source, target = _per_euro(money.currency, rates), _per_euro(currency, rates)
    if source is None or target is None:
        return None
    amount = (money.amount * target / source).quantize(CENT, ROUND_HALF_UP)
    fixed = money.currency in FIXED_PER_EURO and currency in FIXED_PER_EURO
    return Converted(Money(amount, currency), approximate=not fixed)


def is_convertible(currency: str, rates: Rates) -> bool:
    """True where amounts in `currency` can be compared with euros."""
    return _per_euro(currency, rates) is not None


def _per_euro(currency: str, rates: Rates) -> Decimal | None:
    rate = FIXED_PER_EURO.get(currency) or rates.per_euro.get(currency)
    return rate if rate is not None and rate > 0 else None


def write_money(money: Money, locale: Locale) -> str:
    """An amount with its currency as people write it there, cents only where there are some."""
    whole = money.amount == money.amount.to_integral_value()
    pattern = locale.currency_formats["standard"].pattern
    text = format_currency(
        money.amount,
        money.currency,
        pattern.replace(".00", "") if whole else pattern,
        locale=locale,
        currency_digits=not whole,
    )
    # CLDR wants a space between letters and figures, which this pattern lacks.
    return re.sub(r"([A-Z]{3})(?=\d)", "\\1\u00a0", str(text))
