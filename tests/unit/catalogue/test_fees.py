"""The fee of one learner and the reductions that may apply."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from assistant.catalogue.entry import Exemption, Fee, Microcredential
from assistant.catalogue.fees import FeeView, fees_for
from assistant.catalogue.money import Money
from assistant.catalogue.register import Agreement, Rates
from assistant.catalogue.terms import Audience

A = Audience
ALLIANCE = frozenset({"sofia", "trieste", "eka"})


def euros(amount: int) -> Money:
    return Money(Decimal(amount), "EUR")


def course(
    *fees: tuple[Audience, int], exemptions: tuple[Exemption, ...] = (), **fields: object
) -> Microcredential:
    return Microcredential(
        id="a",
        title="A",
        provider="sofia",
        fees=[Fee(audience=audience, amount=amount) for audience, amount in fees],
        exemptions=exemptions,
        **fields,
    )


def view(
    entry: Microcredential, *audiences: Audience, home: str | None = None, **options: object
) -> FeeView:
    return fees_for(entry, frozenset(audiences), home, ALLIANCE, **options)


FEES = ((A.STANDARD, 100), (A.STUDENT, 60), (A.OWN_STUDENT, 20), (A.ALLIANCE_STUDENT, 30))


@pytest.mark.parametrize(
    ("audiences", "home", "amount", "audience"),
    [
        ((), None, 100, A.STANDARD),
        ((), "sofia", 100, A.STANDARD),  # has not said that they are a student
        ((A.EMPLOYEE,), "sofia", 100, A.STANDARD),
        ((A.STUDENT,), None, 60, A.STUDENT),
        ((A.STUDENT,), "sofia", 20, A.OWN_STUDENT),
        ((A.STUDENT,), "trieste", 30, A.ALLIANCE_STUDENT),
        ((A.STUDENT,), "elsewhere", 60, A.STUDENT),
    ],
)
def test_the_lowest_fee_among_those_that_certainly_apply(
    audiences: tuple[Audience, ...], home: str | None, amount: int, audience: Audience
) -> None:
    found = view(course(*FEES), *audiences, home=home)
    assert (found.applies, found.audience) == (euros(amount), audience)
    assert found.standard == euros(100)
    assert found.others == tuple((a, euros(n)) for a, n in FEES[1:])


def test_a_joint_providers_student_is_an_own_student() -> None:
    entry = course(*FEES, joint_providers=("trieste",))
    assert view(entry, A.STUDENT, home="trieste").audience is A.OWN_STUDENT


def test_nothing_stated_is_none() -> None:
    found = view(course(exemptions=(Exemption(audience=A.STAFF),)), A.STUDENT)
    assert (found.standard, found.applies, found.audience) == (None, None, None)
    assert found.waivers[0].remaining is None


def test_a_fee_for_others_only_says_nothing_of_this_learner() -> None:
    assert view(course((A.STUDENT, 60)), A.EMPLOYEE).applies is None


@pytest.mark.parametrize(
    ("audiences", "home", "expected"),
    [
        ((), None, {A.JOBSEEKER: None, A.ALLIANCE_STUDENT: None, A.STAFF: None}),
        ((A.JOBSEEKER,), None, {A.JOBSEEKER: True, A.STAFF: None}),
        ((A.EMPLOYEE,), None, {A.STAFF: None}),
        (
            (A.STUDENT,),
            "trieste",
            {A.JOBSEEKER: None, A.ALLIANCE_STUDENT: True, A.STAFF: None},
        ),
        ((A.STUDENT,), "sofia", {A.JOBSEEKER: None, A.STAFF: None}),
        ((), "sofia", {A.JOBSEEKER: None, A.STAFF: None}),
    ],
)
def test_exemptions_that_may_apply(
    audiences: tuple[Audience, ...], home: str | None, expected: dict[Audience, bool | None]
) -> None:
    entry = course(
        (A.STANDARD, 100),
        exemptions=(
            Exemption(audience=A.JOBSEEKER, percent=25, text="with a letter"),
            Exemption(audience=A.ALLIANCE_STUDENT),
            Exemption(audience=A.STAFF, percent=50),
        ),
    )
    found = view(entry, *audiences, home=home)
    assert {waiver.audience: waiver.belongs for waiver in found.waivers} == expected
    for waiver in found.waivers:
        assert waiver.agreement is None
        assert waiver.remaining == euros(100).less(waiver.percent)


AGREEMENT = Agreement(
    id="south",
    host_providers=("sofia", "eka"),
    home_providers=("sofia", "trieste"),
    audience=A.STUDENT,
    percent=50,
    valid_from=date(2026, 9, 1),
    valid_until=date(2027, 8, 31),
    source_url="https://example.org/south",
)


@pytest.mark.parametrize(
    ("provider", "audiences", "home", "today", "belongs"),
    [
        ("sofia", (A.STUDENT,), "trieste", date(2027, 1, 1), (True,)),
        ("sofia", (A.STUDENT,), None, date(2027, 1, 1), (None,)),
        ("sofia", (), "trieste", date(2027, 1, 1), (None,)),
        ("sofia", (A.EMPLOYEE,), "trieste", date(2027, 1, 1), ()),
        ("sofia", (A.STUDENT,), "sofia", date(2027, 1, 1), ()),
        ("sofia", (A.STUDENT,), "eka", date(2027, 1, 1), ()),
        ("trieste", (A.STUDENT,), "sofia", date(2027, 1, 1), ()),
        ("eka", (A.STUDENT,), "sofia", date(2027, 8, 31), (True,)),
        ("eka", (A.STUDENT,), "sofia", date(2027, 9, 1), ()),
        ("eka", (A.STUDENT,), "sofia", date(2026, 8, 31), ()),
    ],
)
def test_agreements_between_providers(
    provider: str,
    audiences: tuple[Audience, ...],
    home: str | None,
    today: date,
    belongs: tuple[bool | None, ...],
) -> None:
    entry = course((A.STANDARD, 80)).model_copy(update={"provider": provider})
    found = view(entry, *audiences, home=home, agreements=(AGREEMENT,), today=today)
    assert tuple(waiver.belongs for waiver in found.waivers) == belongs
    for waiver in found.waivers:
        assert (waiver.agreement, waiver.percent) == ("south", 50)
        assert waiver.source_url == "https://example.org/south"
        assert waiver.remaining == Money(Decimal("40.00"), "EUR")


def test_fees_in_several_currencies_are_compared_by_the_rates() -> None:
    entry = Microcredential(
        id="a",
        title="A",
        provider="sofia",
        fees=(Fee(amount=50), Fee(audience=A.STUDENT, amount=300, currency="PLN")),
    )
    rates = Rates(per_euro={"PLN": "4"})
    assert view(entry, A.STUDENT, rates=rates).applies == euros(50)
    # Without a rate nobody knows which is lower: the one made for students is told.
    assert view(entry, A.STUDENT).applies == Money(Decimal(300), "PLN")
