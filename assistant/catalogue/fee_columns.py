"""The three fee columns of a table, which together are the entry's list of fees."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from assistant.catalogue import cells
from assistant.catalogue.cells import split_list
from assistant.catalogue.entry import Exemption, Fee, Microcredential
from assistant.catalogue.misfit import Misfit
from assistant.catalogue.numbers import (
    parse_currency,
    parse_money,
    parse_percent,
    write_number,
)
from assistant.catalogue.problems import one_of
from assistant.catalogue.terms import Audience

DEFAULT_CURRENCY = "EUR"


def read_fees(row: Mapping[str, str]) -> tuple[list[dict[str, object]], list[tuple[str, Misfit]]]:
    """The fees of a row as model values, and the faults with the column each stands in.

    `fee_amount` is the standard fee; amounts without a currency are in `fee_currency`, which is
    the euro where it is empty.
    """
    faults: list[tuple[str, Misfit]] = []
    fees: list[dict[str, object]] = []
    currency = DEFAULT_CURRENCY
    named = row.get("fee_currency", "")
    if named:
        try:
            currency = parse_currency(named)
        except Misfit as fault:
            faults.append(("fee_currency", fault))
    if amount := row.get("fee_amount", ""):
        try:
            fee = _fee(Audience.STANDARD, amount, currency)
            if named and not faults and fee["currency"] != currency:
                raise Misfit(amount, f"names another currency than {named}", "Name one of them")
            fees.append(fee)
        except Misfit as fault:
            faults.append(("fee_amount", fault))
    for item in split_list(row.get("fees_by_audience", "")):
        try:
            fees.append(_fee_of_audience(item, currency))
        except Misfit as fault:
            faults.append(("fees_by_audience", fault))
    return fees, faults


def write_fees(entry: Microcredential) -> dict[str, Decimal | str | list[str] | None]:
    """The three columns: an amount, a currency code, and items such as "student: 50"."""
    standard = next((fee for fee in entry.fees if fee.audience is Audience.STANDARD), None)
    currency = standard.currency if standard else None
    return {
        "fee_amount": standard.amount if standard else None,
        "fee_currency": currency,
        "fees_by_audience": [
            f"{fee.audience}: {write_number(fee.amount)}"
            + ("" if fee.currency == (currency or DEFAULT_CURRENCY) else f" {fee.currency}")
            for fee in entry.fees
            if fee is not standard
        ],
    }


def parse_exemption(item: str) -> Exemption:
    """An exemption such as "jobseeker: 50%: with a letter"; without a percentage all is waived."""
    head, _, tail = item.partition(":")
    audience = _audience(head)
    share, _, text = tail.partition(":")
    if not share.strip().endswith("%"):
        return Exemption(audience=audience, text=tail)
    percent = parse_percent(share)
    if not 1 <= percent <= 100:
        raise Misfit(item, "waives a share that is none", "Write a percentage from 1% to 100%")
    return Exemption(audience=audience, percent=percent, text=text)


def write_exemption(exemption: Exemption) -> str:
    """What `parse_exemption` reads."""
    share, text = exemption.percent, exemption.text
    if not text:
        return exemption.audience if share == 100 else f"{exemption.audience}: {share}%"
    return f"{exemption.audience}: {share}%: {text}"


def _audience(text: str) -> Audience:
    audience = cells.find_word(text, Audience) or cells.find_word(text.removesuffix("s"), Audience)
    if audience is None:
        raise Misfit(text.strip(), "is no known audience", one_of(text.strip(), Audience))
    return audience


def _fee_of_audience(item: str, currency: str) -> dict[str, object]:
    head, colon, tail = item.partition(":")
    if not colon:
        raise Misfit(item, "names no amount", "Write audience: amount, such as student: 50")
    return _fee(_audience(head), tail, currency)


def _fee(audience: Audience, text: str, currency: str) -> dict[str, object]:
    amount, named = parse_money(text)
    fee = {"audience": audience, "amount": amount, "currency": named or currency}
    try:
        Fee.model_validate(fee)
    except ValueError:
        raise Misfit(
            text.strip(), "is no fee", "Write an amount from 0 up with at most two decimals"
        ) from None
    return fee
