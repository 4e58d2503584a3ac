"""Numbers, percentages and amounts of money as people write them in a table, and back."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.catalogue.misfit import Misfit

FREE = frozenset({"free", "free of charge"})
SYMBOLS = {"€": "EUR", "EURO": "EUR", "EUROS": "EUR", "ЛВ": "BGN", "ЛВ.": "BGN", "ZŁ": "PLN"}
SYMBOLS |= {"£": "GBP", "$": "USD"}

_PLAIN = re.compile(r"[-−]?[0-9]{1,15}([.,][0-9]{1,20})?")
_AMBIGUOUS = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")
_GROUPED = re.compile(
    r"[0-9]{1,3}(?:"
    r"(?P<space>[ \u00a0\u202f'’])[0-9]{3}(?:(?P=space)[0-9]{3})*(?P<any>[.,][0-9]{1,20})?"
    r"|(?:\.[0-9]{3})+(?P<comma>,[0-9]{1,20})|(?:,[0-9]{3})+(?P<dot>\.[0-9]{1,20})"
    r"|(?:\.[0-9]{3}){2,}|(?:,[0-9]{3}){2,})"
)
_MONEY = re.compile(
    r"(?P<before>[^\d\s.,−-]{0,5})\s*"
    r"(?P<number>[−-]?[\d.,'’ \u00a0\u202f]+?)\s*"
    r"(?P<after>[^\d\s]{0,5})"
)


def parse_number(text: str) -> Decimal:
    """The number that `text` says, with a decimal point or comma.

    "1,5" is 1.5 and "1 200,50" is 1200.5; "1,500" might be either, so it is a Misfit.
    """
    text = text.strip()
    if _AMBIGUOUS.fullmatch(text):
        whole, part = re.split(r"[.,]", text)
        raise Misfit(
            text,
            "can be read as a thousand or as a fraction",
            f"Write {whole}{part} or {whole}.{part}0",
        )
    if _PLAIN.fullmatch(text):
        return Decimal(text.replace(",", ".").replace("−", "-"))
    if len(text) <= 40 and (match := _GROUPED.fullmatch(text)):
        fraction = match["any"] or match["comma"] or match["dot"] or ""
        whole = re.sub(r"[^0-9]", "", text[: len(text) - len(fraction)])
        return Decimal(f"{whole}.{fraction[1:] or '0'}")
    raise Misfit(text, "is not a number", "Write digits only, such as 2 or 1.5")


def parse_integer(text: str) -> int:
    """A whole number, or a Misfit."""
    number = parse_number(text)
    if number != number.to_integral_value():
        raise Misfit(text, "is not a whole number", "Write digits only, such as 6")
    return int(number)


def parse_money(text: str) -> tuple[Decimal, str | None]:
    """The amount and, where it is written beside it, the currency code: "50", "50 EUR", "€50"."""
    if text.strip().casefold() in FREE:
        return Decimal(0), None
    match = _MONEY.fullmatch(text.strip()) if len(text) <= 60 else None
    if match is None or (match["before"] and match["after"]):
        raise Misfit(text, "is not an amount of money", "Write it such as 50 or 50 EUR")
    unit = match["before"] or match["after"]
    return parse_number(match["number"]), parse_currency(unit) if unit else None


def parse_currency(text: str) -> str:
    """A currency code, from a code or a common sign."""
    unit = text.strip().upper()
    code = SYMBOLS.get(unit, unit)
    if not re.fullmatch(r"[A-Z]{3}", code):
        raise Misfit(text, "is not a currency code", "Write three capital letters, such as EUR")
    return code


def parse_percent(text: str) -> int:
    """A whole percentage such as "50%" or "50", or a Misfit."""
    return parse_integer(text.strip().removesuffix("%"))


def write_number(number: Decimal | float) -> str:
    """A number as `parse_number` reads it, without superfluous zeros."""
    exact = number if isinstance(number, Decimal) else Decimal(repr(float(number)))
    text = f"{exact:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    # Three decimals would read as thousands.
    return f"{text}0" if _AMBIGUOUS.fullmatch(text) else text


def plain(number: Decimal | float) -> int | float:
    """A number for JSON: an int where it is whole."""
    value = float(number)
    return int(value) if value.is_integer() else value
