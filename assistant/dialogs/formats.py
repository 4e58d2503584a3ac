"""Dates, numbers, money, lists and names as a language writes them (CLDR, through Babel)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from assistant.catalogue.money import Money, write_money

_EUROPEAN = {"en": "en_GB", "pt": "pt_PT"}
"""Without a region these two mean the United States and Brazil."""


_EUPHONY = {"es": ((r" y (?=h?i(?!e))", " e "), (r" o (?=h?o)", " u "))}
"""Spanish "y" and "o" change before their own sound, which the locale data does not know."""


class Formats:
    """The formats of one language."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._locale = Locale.parse(_EUROPEAN.get(language, language))

    def plain(self, value: Any) -> Any:
        """Money and dates as text, numbers as numbers without a fraction that is zero."""
        if isinstance(value, Money):
            return self.money(value)
        if isinstance(value, date):
            return format_date(value, "long", self._locale)
        if isinstance(value, (float, Decimal)):
            return int(value) if value == int(value) else float(value)
        return value

    def money(self, money: Money) -> str:
        """An amount with its currency, cents only where there are some."""
        return write_money(money, self._locale)

    def roughly(self, money: Money) -> str:
        """An amount that is only approximate: whole units."""
        return self.money(Money(round(money.amount, 0), money.currency))

    def number(self, value: float | int) -> str:
        """A number in the language's own figures."""
        return str(format_decimal(value, locale=self._locale))

    def listed(self, items: Sequence[str], style: Literal["standard", "or"] = "standard") -> str:
        """A list with the language's own "and", or its "or"."""
        text = format_list(list(items), style=style, locale=self._locale)
        for pattern, replacement in _EUPHONY.get(self._language, ()):
            text = re.sub(pattern, replacement, text, flags=re.IGNORECASE)
        return text

    def tongue(self, code: str) -> str:
        """The name of a language."""
        return str(self._locale.languages.get(code, code))

    def country(self, code: str) -> str:
        """The name of a country."""
        return str(self._locale.territories.get(code, code))

    def name(self, names: Mapping[str, str]) -> str:
        """A name in this language, else in English, else any."""
        return names.get(self._language) or names.get("en") or next(iter(names.values()))
