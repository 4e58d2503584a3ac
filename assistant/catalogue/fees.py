"""What a course costs one learner, and which reductions may apply to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.money import Money, convert
from assistant.catalogue.register import Agreement, Rates
from assistant.catalogue.terms import Audience

_STUDENTS = frozenset({Audience.STUDENT, Audience.OWN_STUDENT, Audience.ALLIANCE_STUDENT})
_WORKING = frozenset({Audience.EMPLOYEE, Audience.EXECUTIVE})
_NEVER_TOLD = frozenset({Audience.ALUMNI, Audience.STAFF})
"""Audiences that no profile key tells, so that they are never ruled out."""

_MOST_SPECIFIC = (Audience.OWN_STUDENT, Audience.ALLIANCE_STUDENT)


@dataclass(frozen=True, slots=True)
class Waiver:
    """A reduction that may apply, never a promise: the provider decides.

    `percent` of the fee is waived; `agreement` is the id of its agreement, None where the entry
    itself grants it. `belongs` is True where the learner told that they are in `audience`, None
    where they have not said. `remaining` is what would be left of the learner's fee, None where
    the fee is not stated.
    """

    audience: Audience
    percent: int
    agreement: str | None
    text: str
    source_url: str | None
    belongs: bool | None
    remaining: Money | None


@dataclass(frozen=True, slots=True)
class FeeView:
    """The fees of one course seen by one learner; None is "not stated by the provider".

    `standard` is what anybody pays, `applies` what this learner certainly pays at most and
    `audience` why; `others` are the fees for other audiences, as stated.
    """

    standard: Money | None
    applies: Money | None
    audience: Audience | None
    others: tuple[tuple[Audience, Money], ...]
    waivers: tuple[Waiver, ...]


@dataclass(frozen=True)
class _Learner:
    """The learner in relation to one course's providers."""

    audiences: frozenset[Audience]
    home: str | None
    providers: frozenset[str]
    alliance: frozenset[str]

    def belongs(self, audience: Audience) -> bool | None:
        """Is the learner in `audience`? None where they have not said enough."""
        if audience is Audience.STANDARD or audience in self.audiences:
            return True
        if audience in _NEVER_TOLD or not self.audiences:
            return self._home_allows(audience)
        if audience in _STUDENTS:
            if Audience.STUDENT not in self.audiences:
                return False
            return self._is_student_of(audience)
        if audience is Audience.JOBSEEKER:
            return False if self.audiences & _WORKING else None
        if audience in _WORKING:
            return False if Audience.JOBSEEKER in self.audiences else None
        return False

    def _is_student_of(self, audience: Audience) -> bool | None:
        if self.home is None:
            return None
        if audience is Audience.OWN_STUDENT:
            return self.home in self.providers
        return self.home in self.alliance - self.providers

    def _home_allows(self, audience: Audience) -> bool | None:
        # A known home university rules out the other kind of student even before
        # the learner has said that they are one.
        if audience in _MOST_SPECIFIC and self._is_student_of(audience) is False:
            return False
        return None


def fees_for(
    entry: Microcredential,
    audiences: frozenset[Audience],
    home_university: str | None,
    alliance: frozenset[str],
    *,
    agreements: Iterable[Agreement] = (),
    today: date | None = None,
    rates: Rates | None = None,
) -> FeeView:
    """The fees of `entry` for a learner of these audiences and home university (a provider id).

    `alliance` holds the ids of all providers in the register. The lowest fee among those that
    certainly apply is the learner's; own_student and alliance_student follow from being a student
    and from the home university. Agreements count where they are valid on `today` (any time
    without it). `rates` serve to compare fees in several currencies.
    """
    learner = _Learner(audiences, home_university, frozenset(entry.providers), alliance)
    stated = [(fee.audience, Money(fee.amount, fee.currency)) for fee in entry.fees]
    standard = next((money for audience, money in stated if audience is Audience.STANDARD), None)
    certain = [(audience, money) for audience, money in stated if learner.belongs(audience)]
    chosen = _lowest(certain, rates or Rates())
    applies = chosen[1] if chosen else None
    own = [
        _waiver(learner, item.audience, item.percent, applies, text=item.text)
        for item in entry.exemptions
    ]
    agreed = [
        _waiver(learner, item.audience, item.percent, applies, agreement=item)
        for item in agreements
        if _covers(item, learner, today)
    ]
    return FeeView(
        standard=standard,
        applies=applies,
        audience=chosen[0] if chosen else None,
        others=tuple(pair for pair in stated if pair[0] is not Audience.STANDARD),
        waivers=tuple(waiver for waiver in (*own, *agreed) if waiver.belongs is not False),
    )


def _lowest(fees: list[tuple[Audience, Money]], rates: Rates) -> tuple[Audience, Money] | None:
    """The lowest fee; where currencies cannot be compared, the one made for the learner."""
    if not fees:
        return None
    currency = fees[0][1].currency
    compared = []
    for audience, money in fees:
        common = convert(money, currency, rates)
        if common is None:
            return next((fee for fee in fees if fee[0] is not Audience.STANDARD), fees[0])
        compared.append((common.money.amount, audience is Audience.STANDARD, (audience, money)))
    return min(compared, key=lambda item: item[:2])[2]


def _covers(agreement: Agreement, learner: _Learner, today: date | None) -> bool:
    """True where the agreement may concern this learner at this course."""
    if today is not None:
        if agreement.valid_from is not None and today < agreement.valid_from:
            return False
        if agreement.valid_until is not None and today > agreement.valid_until:
            return False
    if not learner.providers & set(agreement.host_providers):
        return False
    if learner.home is None:
        # Somebody has to come from elsewhere for an agreement between providers to matter.
        return bool(set(agreement.home_providers) - learner.providers)
    return learner.home in agreement.home_providers and learner.home not in learner.providers


def _waiver(
    learner: _Learner,
    audience: Audience,
    percent: int,
    fee: Money | None,
    *,
    text: str = "",
    agreement: Agreement | None = None,
) -> Waiver:
    belongs = learner.belongs(audience)
    if agreement is not None and learner.home is None and belongs:
        belongs = None  # in the audience, but of which university is not known
    return Waiver(
        audience=audience,
        percent=percent,
        agreement=agreement.id if agreement else None,
        text=text,
        source_url=agreement.source_url if agreement else None,
        belongs=belongs,
        remaining=fee.less(percent) if fee else None,
    )
