from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.fees import fees_for
from assistant.catalogue.money import convert
from assistant.catalogue.release import Release
from assistant.catalogue.terms import Audience, Mode, Schedule, TargetGroup, Time
from assistant.errors import InvalidInputError
from assistant.retrieval.eligibility import Eligibility
from assistant.retrieval.profile import CONSTRAINTS, Profile
from assistant.retrieval.verdicts import Verdict
from tests.unit.retrieval.build import PROVIDERS, RATES, course, release

TODAY = date(2026, 11, 24)
MET, UNSTATED, BROKEN = Verdict.MET, Verdict.UNSTATED, Verdict.BROKEN


def judged(profile: Profile, **values: Any) -> Verdict:
    """The verdict on one course by the only constraint of the profile."""
    (name,) = profile.stated()
    verdicts = Eligibility(release(course("one", **values))).verdict("one", profile, TODAY)
    return verdicts[name]


@pytest.mark.parametrize(
    ("wanted", "mode", "verdict"),
    [
        ((Mode.ONSITE, Mode.BLENDED), (Mode.BLENDED,), MET),
        ((Mode.ONSITE,), (Mode.ONLINE_SYNC, Mode.ONSITE), MET),
        ((Mode.ONSITE,), (Mode.ONLINE_ASYNC,), BROKEN),
        ((Mode.ONSITE,), (), UNSTATED),
    ],
)
def test_modes(wanted: tuple[Mode, ...], mode: tuple[Mode, ...], verdict: Verdict) -> None:
    assert judged(Profile(modes=wanted), mode=mode) is verdict


@pytest.mark.parametrize(
    ("mode", "times", "verdict"),
    [
        ((Mode.ONLINE_SYNC,), (Time.EVENING, Time.MORNING), MET),
        ((Mode.ONLINE_SYNC,), (Time.MORNING,), BROKEN),
        ((Mode.ONLINE_SYNC,), (), UNSTATED),
        ((Mode.ONLINE_ASYNC,), (), MET),
        ((Mode.ONLINE_ASYNC, Mode.ONSITE), (), UNSTATED),
    ],
)
def test_times_and_self_paced_courses(
    mode: tuple[Mode, ...], times: tuple[Time, ...], verdict: Verdict
) -> None:
    assert judged(Profile(times=(Time.EVENING,)), mode=mode, times=times) is verdict


def fee(amount: str, currency: str = "EUR", audience: str = "standard") -> dict[str, str]:
    return {"amount": amount, "currency": currency, "audience": audience}


@pytest.mark.parametrize(
    ("fees", "verdict"),
    [
        ([fee("100")], MET),
        ([fee("100.01")], BROKEN),
        ([fee("0", "XXX")], MET),
        ([fee("425", "PLN")], MET),
        ([fee("426", "PLN")], BROKEN),
        ([fee("195.58", "BGN")], MET),
        ([fee("5", "XXX")], UNSTATED),
        ([], UNSTATED),
        ([fee("150"), fee("50", audience="student")], BROKEN),
    ],
)
def test_fee_limit_in_euro(fees: list[dict[str, str]], verdict: Verdict) -> None:
    assert judged(Profile(max_fee=Decimal(100)), fees=fees) is verdict
    assert judged(Profile(max_fee=Decimal(100), currency="EUR"), fees=fees) is verdict


def test_fee_is_the_one_that_this_learner_pays() -> None:
    fees = [fee("150"), fee("50", audience="student"), fee("0", audience="own_student")]
    student = {"target_groups": (TargetGroup.MASTER_STUDENT,)}
    assert judged(Profile(max_fee=Decimal(60), **student), fees=fees) is MET
    assert judged(Profile(max_fee=Decimal(0), **student), fees=fees) is BROKEN
    at_home = Profile(max_fee=Decimal(0), home_university="sofia", **student)
    assert judged(at_home, fees=fees) is MET


def test_fee_limit_in_another_currency() -> None:
    assert judged(Profile(max_fee=Decimal(425), currency="PLN"), fees=[fee("100")]) is MET
    assert judged(Profile(max_fee=Decimal(424), currency="PLN"), fees=[fee("100")]) is BROKEN


@pytest.mark.parametrize(
    ("profile", "values", "verdict"),
    [
        (Profile(languages=("bg", "en")), {"language": ["en"]}, MET),
        (Profile(languages=("bg",)), {"language": ["en"]}, BROKEN),
        (Profile(languages=("bg",)), {}, UNSTATED),
        (Profile(hours_per_week=5), {"hours_per_week": 5}, MET),
        (Profile(hours_per_week=5), {"hours_per_week": 5.1}, BROKEN),
        (Profile(hours_per_week=5), {"hours": 50, "weeks": 10}, MET),
        (Profile(hours_per_week=5), {"hours": 50}, UNSTATED),
        (Profile(max_weeks=4), {"weeks": 4}, MET),
        (Profile(max_weeks=4), {"weeks": 5}, BROKEN),
        (Profile(max_weeks=4), {"mode": ["online_async"], "schedule": "on_demand"}, UNSTATED),
        (Profile(min_ects=Decimal(3)), {"ects": 3}, MET),
        (Profile(min_ects=Decimal(3)), {"ects": "2.5"}, BROKEN),
        (Profile(min_ects=Decimal(0)), {"ects": 0}, MET),
        (Profile(min_ects=Decimal(3)), {}, UNSTATED),
        (Profile(providers=("trieste",)), {"joint_providers": ["trieste"]}, MET),
        (Profile(providers=("trieste", "unheard-of")), {}, BROKEN),
        (Profile(countries=("BG",)), {}, MET),
        (Profile(countries=("BG",)), {"country": ["IT"]}, BROKEN),
        (Profile(countries=("IT",)), {"joint_providers": ["trieste"]}, MET),
        (Profile(countries=("IT",)), {"provider": "nowhere"}, UNSTATED),
    ],
)
def test_plain_rules(profile: Profile, values: dict[str, Any], verdict: Verdict) -> None:
    assert judged(profile, **values) is verdict


@pytest.mark.parametrize(
    ("starts", "after", "before"),
    [
        (["2027-03-01"], MET, MET),
        (["2027-02-01"], BROKEN, MET),
        (["2027-07-01"], MET, BROKEN),
        (["2027-02-01", "2027-07-01"], MET, BROKEN),  # no start within, though each bound has one
        (["2027-02-01", "2027-04-01"], MET, MET),
        (["2026-11-23"], BROKEN, BROKEN),  # past
        ([], UNSTATED, UNSTATED),
    ],
)
def test_start_window(starts: list[str], after: Verdict, before: Verdict) -> None:
    window = Profile(starts_after=date(2027, 3, 1), starts_before=date(2027, 6, 30))
    values = {"start_dates": starts}
    verdicts = Eligibility(release(course("one", **values))).verdict("one", window, TODAY)
    assert verdicts == {"starts_after": after, "starts_before": before}


def test_a_start_today_counts_and_joining_at_any_time_meets_both_bounds() -> None:
    assert judged(Profile(starts_before=TODAY), start_dates=[TODAY]) is BROKEN
    assert judged(Profile(starts_after=TODAY), start_dates=[TODAY]) is MET
    on_demand = {"schedule": Schedule.ON_DEMAND}
    assert judged(Profile(starts_before=date(2026, 12, 1)), **on_demand) is MET
    assert judged(Profile(starts_after=date(2029, 1, 1)), **on_demand) is MET


def test_background_never_filters() -> None:
    hard = course("hard", admission_rules=[{"kind": "education", "level": 8}])
    profile = Profile(goal="care", education=2, experience_years=0.0, residence_country="BG")
    verdicts = Eligibility(release(hard)).judge(profile, TODAY)
    assert verdicts.names == ()
    assert verdicts.tiers.tolist() == [0]


def test_every_constraint_has_a_rule() -> None:
    values = {
        "modes": ["onsite"], "times": ["evening"], "max_fee": 5, "languages": ["en"],
        "hours_per_week": 3, "max_weeks": 3, "min_ects": 3, "starts_after": "2027-01-01",
        "starts_before": "2027-02-01", "providers": ["sofia"], "countries": ["BG"],
    }  # fmt: skip
    verdicts = Eligibility(release(course("one"))).judge(Profile.from_json(values), TODAY)
    assert verdicts.names == CONSTRAINTS
    assert verdicts.matrix.shape == (1, len(CONSTRAINTS))


def test_unknown_course_is_an_error() -> None:
    with pytest.raises(InvalidInputError):
        Eligibility(release()).verdict("none", Profile(), TODAY)


# A second, slow and plain statement of the rules, course by course.
def plainly(entry: Microcredential, profile: Profile, portfolio: Release) -> dict[str, Verdict]:
    upcoming = [day for day in entry.start_dates if day >= TODAY]

    def overlap(values: tuple[str, ...], wanted: tuple[str, ...]) -> Verdict:
        return UNSTATED if not values else MET if set(values) & set(wanted) else BROKEN

    def within(value: float | Decimal | None, limit: float | Decimal | None) -> Verdict:
        assert limit is not None
        return UNSTATED if value is None else MET if value <= limit else BROKEN

    def fee() -> Decimal | None:
        alliance = frozenset(provider.id for provider in PROVIDERS)
        home = profile.home_university
        view = fees_for(entry, profile.audiences, home, alliance, rates=RATES)
        money = view.applies
        converted = convert(money, profile.currency or "EUR", RATES) if money else None
        return converted.money.amount if converted else None

    def start(name: str) -> Verdict:
        after, before = profile.starts_after or date.min, profile.starts_before or date.max
        if entry.starts_any_time:
            return MET
        if not entry.start_dates:
            return UNSTATED
        late = [day for day in upcoming if day >= after]
        if name == "starts_after":
            return MET if late else BROKEN
        return MET if any(day < before for day in late or upcoming) else BROKEN

    countries = entry.country or tuple(
        country for name in entry.providers if (country := portfolio.providers[name].country)
    )
    rules = {
        "modes": lambda: overlap(entry.mode, profile.modes),
        "times": lambda: MET if entry.is_self_paced else overlap(entry.times, profile.times),
        "max_fee": lambda: within(fee(), profile.max_fee),
        "languages": lambda: overlap(entry.language, profile.languages),
        "hours_per_week": lambda: within(entry.weekly_hours, profile.hours_per_week),
        "max_weeks": lambda: within(entry.weeks, profile.max_weeks),
        "min_ects": lambda: (
            UNSTATED if entry.ects is None else within(profile.min_ects, entry.ects)
        ),
        "starts_after": lambda: start("starts_after"),
        "starts_before": lambda: start("starts_before"),
        "providers": lambda: overlap(entry.providers, profile.providers),
        "countries": lambda: overlap(countries, profile.countries),
    }
    return {name: rules[name]() for name in profile.stated()}


DAYS = st.dates(date(2026, 10, 1), date(2027, 6, 1))
AMOUNTS = st.decimals(0, 300, places=2)
LANGUAGES = st.lists(st.sampled_from(["bg", "en", "it"]), unique=True).map(tuple)
MODES = st.lists(st.sampled_from(Mode), unique=True).map(tuple)
TIMES = st.lists(st.sampled_from(Time), unique=True).map(tuple)
HOURS = st.none() | st.integers(1, 60)
CURRENCIES = ["EUR", "PLN", "BGN", "XXX"]
COURSES = st.fixed_dictionaries(
    {
        "provider": st.sampled_from(["sofia", "trieste", "nowhere", "unheard-of"]),
        "joint_providers": st.sampled_from([(), ("trieste",)]),
        "country": st.sampled_from([(), ("BG",), ("IT", "PL")]),
        "language": LANGUAGES,
        "mode": MODES,
        "times": TIMES,
        "schedule": st.none() | st.sampled_from(Schedule),
        "start_dates": st.lists(DAYS, max_size=3).map(tuple),
        "ects": st.none() | st.sampled_from([Decimal(0), Decimal("1.5"), Decimal(5)]),
        "hours": HOURS,
        "weeks": HOURS,
        "hours_per_week": HOURS,
        "fees": st.lists(
            st.fixed_dictionaries(
                {
                    "audience": st.sampled_from(Audience),
                    "amount": AMOUNTS,
                    "currency": st.sampled_from(CURRENCIES),
                }
            ),
            max_size=3,
        ),
    }
)
PROFILES = st.builds(
    Profile,
    languages=LANGUAGES,
    modes=MODES,
    times=TIMES,
    max_fee=st.none() | AMOUNTS,
    currency=st.none() | st.sampled_from(CURRENCIES),
    target_groups=st.lists(st.sampled_from(TargetGroup), max_size=2, unique=True).map(tuple),
    home_university=st.sampled_from([None, "sofia", "trieste"]),
    hours_per_week=HOURS,
    max_weeks=HOURS,
    min_ects=st.none() | st.sampled_from([Decimal("1.5"), Decimal(3)]),
    starts_after=st.none() | DAYS,
    starts_before=st.none() | DAYS,
    providers=st.sampled_from([(), ("sofia",), ("trieste", "nowhere")]),
    countries=st.sampled_from([(), ("BG",), ("IT",)]),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(COURSES, max_size=6), PROFILES)
def test_all_at_once_agrees_with_one_by_one(
    courses: list[dict[str, Any]], profile: Profile
) -> None:
    entries = [course(f"c{number}", **values) for number, values in enumerate(courses)]
    portfolio = release(*entries)
    eligibility = Eligibility(portfolio)
    rows = eligibility.judge(profile, TODAY).by_row()
    for row, entry in zip(rows, entries, strict=True):
        assert row == plainly(entry, profile, portfolio)
        assert row == eligibility.verdict(entry.id, profile, TODAY)
