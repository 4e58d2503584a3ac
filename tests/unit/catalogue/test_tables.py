"""The micro-syntax of cells: what is written is read again."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant import resources
from assistant.catalogue import cells, terms
from assistant.catalogue.columns import NAMES
from assistant.catalogue.entry import (
    AdmissionRule,
    Contact,
    Exemption,
    Fee,
    LearningOutcome,
    Microcredential,
    Recognition,
)
from assistant.catalogue.exports import Format, not_carried
from assistant.catalogue.fee_columns import parse_exemption
from assistant.catalogue.misfit import Misfit
from assistant.catalogue.reader import read, read_registers
from assistant.catalogue.rules import parse_rule, write_rule
from assistant.catalogue.tables import from_row, to_full_row, to_json, write_csv

from .samples import TODAY


def reread(entry: Microcredential) -> Microcredential:
    row = from_row({name: cell.strip() for name, cell in to_full_row(entry).items()})
    assert row.faults == ()
    return Microcredential.model_validate(dict(row.values))


BUNDLED = resources.folder("catalogue")


@pytest.mark.skipif(
    not any((BUNDLED / "microcredentials").glob("*.yaml")), reason="no bundled catalogue"
)
def test_every_bundled_entry_survives_the_table(tmp_path: Path) -> None:
    catalogue, report = read(BUNDLED, allow_incomplete=False, today=TODAY)
    assert report.errors == ()
    assert catalogue is not None
    assert len(catalogue.entries) >= 60
    for entry in catalogue.entries:
        assert reread(entry) == entry
    write_csv(catalogue.entries, tmp_path / "all.csv")
    again, report = read(
        tmp_path / "all.csv", allow_incomplete=False, today=TODAY, registers=read_registers(BUNDLED)
    )
    assert report.errors == ()
    assert again is not None
    carried = set(Microcredential.model_fields) - set(not_carried(catalogue, Format.CSV))
    assert len(carried) > 35
    for one, other in zip(catalogue.entries, again.entries, strict=True):
        for name in carried:
            assert getattr(one, name) == getattr(other, name), (one.id, name)
    assert {agreement.id for agreement in again.agreements} == {
        agreement.id for agreement in catalogue.agreements
    }


RULES = (
    ("education>=6", AdmissionRule(kind="education", level=6)),
    ("education >= EQF 5: in health", AdmissionRule(kind="education", level=5, text="in health")),
    ("Education ≥ 4", AdmissionRule(kind="education", level=4)),
    ("experience>=2: nursing", AdmissionRule(kind="experience", years=2, text="nursing")),
    ("experience>=1,5 years", AdmissionRule(kind="experience", years=1.5)),
    ("language en>=B2", AdmissionRule(kind="language", language="en", cefr="B2")),
    ("language Bulgarian >= b1", AdmissionRule(kind="language", language="bg", cefr="B1")),
    ("language it", AdmissionRule(kind="language", language="it")),
    ("enrolment: at a partner", AdmissionRule(kind="enrolment", text="at a partner")),
    ("course: care-basics", AdmissionRule(kind="course", course="care-basics")),
    ("course: a-1: or the like", AdmissionRule(kind="course", course="a-1", text="or the like")),
    ("document: CV", AdmissionRule(kind="document", text="CV")),
    ("selection: interview", AdmissionRule(kind="selection", text="interview")),
    ("A laptop of your own", AdmissionRule(kind="other", text="A laptop of your own")),
    ("Bring: pen", AdmissionRule(kind="other", text="Bring: pen")),
    ("other: document: CV", AdmissionRule(kind="other", text="document: CV")),
)


@pytest.mark.parametrize(("text", "rule"), RULES)
def test_admission_rules(text: str, rule: AdmissionRule) -> None:
    assert parse_rule(text) == rule
    assert parse_rule(write_rule(rule)) == rule


@pytest.mark.parametrize(
    "text",
    [
        *("education>=9", "education>=bachelor", "education: bachelor", "experience>=99"),
        *("language Klingon>=B2", "language en>=B7", "course: two words", "document:", "language"),
    ],
)
def test_rules_that_have_a_known_form_but_no_usable_value(text: str) -> None:
    if text == "language":  # a word alone is the provider's own wording
        assert parse_rule(text).kind is terms.RequirementKind.OTHER
        return
    with pytest.raises(Misfit):
        parse_rule(text)


@pytest.mark.parametrize(
    ("text", "exemption"),
    [
        ("jobseeker: 50%", Exemption(audience="jobseeker", percent=50)),
        ("alliance_student", Exemption(audience="alliance_student")),
        ("Alliance students", Exemption(audience="alliance_student")),
        ("staff: by agreement", Exemption(audience="staff", text="by agreement")),
        ("alumni: 20 %: once", Exemption(audience="alumni", percent=20, text="once")),
    ],
)
def test_exemptions(text: str, exemption: Exemption) -> None:
    assert parse_exemption(text) == exemption


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("Care office", Contact(name="Care office")),
        ("a@example.org", Contact(email="a@example.org")),
        ("https://example.org/a", Contact(url="https://example.org/a")),
        (
            "https://example.org/a <a@example.org> Office, room 5",
            Contact(name="Office, room 5", email="a@example.org", url="https://example.org/a"),
        ),
    ],
)
def test_contacts_in_any_part_and_order(text: str, contact: Contact) -> None:
    assert cells.parse_contact(text) == contact
    assert cells.parse_contact(cells.write_contact(contact)) == contact


ITEM = st.text(st.sampled_from(list("ab \\|:;,\"'€я")), min_size=1, max_size=12).filter(
    lambda text: text == text.strip() != ""
)


@given(st.lists(ITEM, max_size=5))
def test_lists_of_any_text_survive_a_cell(items: list[str]) -> None:
    assert cells.split_list(cells.join_list(items)) == items


PIECES = [
    *"ab xyz|\\:€%яõ,;<>=@",
    "skill: ",
    "quiz",
    "employer",
    "document: ",
    "education>=5",
    "50%",
]
TEXT = st.lists(st.sampled_from(PIECES), max_size=8).map(lambda parts: "".join(parts).strip())
SOME_TEXT = TEXT.filter(bool)
AMOUNT = st.decimals(0, 9_999_999, places=2, allow_nan=False)
OUTCOME = st.builds(
    LearningOutcome, text=SOME_TEXT, kind=st.none() | st.sampled_from(terms.OutcomeKind)
)
RECOGNITION = st.one_of(
    st.builds(Recognition, kind=st.sampled_from(terms.RecognitionKind), text=TEXT),
    st.builds(Recognition, text=SOME_TEXT),
)
RULE = st.one_of(
    st.builds(AdmissionRule, kind=st.just("education"), level=st.integers(1, 8), text=TEXT),
    st.builds(
        AdmissionRule,
        kind=st.just("experience"),
        years=st.integers(0, 500).map(lambda n: n / 10),
        text=TEXT,
    ),
    st.builds(
        AdmissionRule,
        kind=st.just("language"),
        language=st.sampled_from(["en", "bg", "sl"]),
        cefr=st.none() | st.sampled_from(terms.CefrLevel),
        text=TEXT,
    ),
    st.builds(
        AdmissionRule,
        kind=st.sampled_from(["document", "other", "selection", "enrolment"]),
        text=SOME_TEXT,
    ),
)


def fees() -> st.SearchStrategy[list[Fee]]:
    """Fees with the standard one, if any, in front, and one for each audience."""
    fee = st.builds(
        Fee,
        audience=st.sampled_from(terms.Audience),
        amount=AMOUNT,
        currency=st.sampled_from(["EUR", "PLN"]),
    )
    return st.lists(fee, max_size=4, unique_by=lambda f: f.audience).map(
        lambda found: sorted(found, key=lambda f: f.audience is not terms.Audience.STANDARD)
    )


def several(words: type) -> st.SearchStrategy[list[object]]:
    return st.lists(st.sampled_from(words), max_size=3, unique=True)


@settings(max_examples=200, deadline=None)
@given(
    st.fixed_dictionaries(
        {
            "id": st.just("an-id"),
            "title": SOME_TEXT,
            "provider": SOME_TEXT,
            "fees": fees(),
            "learning_outcomes": st.lists(OUTCOME, max_size=3),
            "recognition": st.lists(RECOGNITION, max_size=3),
            "admission_rules": st.lists(RULE, max_size=3),
            "ects": st.none() | st.decimals(0, 30, places=3),
            "hours": st.none() | st.floats(0.01, 3000),
            "mode": several(terms.Mode),
            "times": several(terms.Time),
            "assessment": st.lists(SOME_TEXT, max_size=3),
            "start_dates": st.lists(st.dates(), max_size=3),
            "stackability": st.none() | st.lists(st.sampled_from(["a", "b-1", "c_2"]), max_size=2),
            "exemptions": st.lists(
                st.builds(
                    Exemption,
                    audience=st.sampled_from(terms.Audience),
                    percent=st.integers(1, 100),
                    text=TEXT,
                ),
                max_size=2,
            ),
        }
    )
)
def test_any_entry_survives_the_table(values: dict[str, object]) -> None:
    entry = Microcredential.model_validate(values)
    assert reread(entry) == entry


def test_json_has_the_columns_as_keys_and_plain_values() -> None:
    entry = Microcredential(
        id="a",
        title="A",
        provider="sofia",
        ects=Decimal("1.50"),
        hours=40.0,
        mode=("online_async",),
        start_dates=(date(2027, 1, 2),),
        fees=(Fee(amount=Decimal("80.00")), Fee(audience="student", amount=0, currency="PLN")),
        stackability=(),
        contact=Contact(email="a@example.org"),
    )
    found = json.loads(json.dumps(to_json(entry)))
    assert tuple(found) == NAMES
    assert found["ects"] == 1.5
    assert found["hours"] == 40
    assert found["mode"] == ["online_async"]
    assert found["start_dates"] == ["2027-01-02"]
    assert (found["fee_amount"], found["fee_currency"]) == (80, "EUR")
    assert found["fees_by_audience"] == ["student: 0 PLN"]
    assert found["stackability"] == ["stand_alone"]
    assert found["times"] == []
    assert found["weeks"] is None
    assert found["kind"] == "course"
    assert found["contact"] == "<a@example.org>"
