"""Reading YAML: folders and single files, with the line of every fault."""

from __future__ import annotations

from pathlib import Path

from assistant.catalogue.reader import read, read_registers

from .samples import REGISTERS, TODAY, read_content

ENTRY = """\
- id: care-basics
  title: Care
  provider: sofia
  awarding_body: [Sofia University]
  country: [BG]
  learning_outcomes:
    - {text: ageing, kind: knowledge}
  ects: 2
  hours: 50
  eqf_level: 6
  language: [bg]
  mode: [onsite]
  assessment: [quiz]
  quality_assurance: [internal]
  registration_url: https://example.org/register
"""


def folder(root: Path, **files: str) -> Path:
    for name, content in files.items():
        file = root / (name.replace("__", "/") + ".yaml")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    return root


def test_a_folder_takes_missing_registers_from_the_bundled_ones(tmp_path: Path) -> None:
    path = folder(tmp_path, portfolio="sample: true\n", microcredentials__sofia=ENTRY)
    catalogue, report = read(path, allow_incomplete=False, today=TODAY, registers=REGISTERS)
    assert report.problems == ()
    assert catalogue is not None
    assert catalogue.sample
    assert catalogue.providers == REGISTERS.providers
    assert catalogue.rates == REGISTERS.rates


def test_a_folder_with_its_own_registers_keeps_to_them(tmp_path: Path) -> None:
    path = folder(
        tmp_path, providers="- {id: home, names: {en: Home}}\n", microcredentials__sofia=ENTRY
    )
    catalogue, report = read(path, allow_incomplete=False, today=TODAY, registers=REGISTERS)
    assert catalogue is None
    (problem,) = report.errors
    assert (problem.file, problem.line) == ("microcredentials/sofia.yaml", 3)
    assert problem.value == "sofia"


def test_one_file_may_hold_everything(tmp_path: Path) -> None:
    entries = "microcredentials:\n" + "".join(f"  {line}\n" for line in ENTRY.splitlines())
    content = "sample: true\nproviders:\n  - {id: sofia, names: {en: Sofia}}\n" + entries
    catalogue, report = read_content(tmp_path, content, "all.yaml")
    assert report.problems == ()
    assert catalogue is not None
    assert [provider.id for provider in catalogue.providers] == ["sofia"]


def test_faults_stand_at_their_own_lines(tmp_path: Path) -> None:
    content = (
        ENTRY
        + """\
  ectss: 3
  fees:
    - amount: 80
    - audience: pupil
      amount: -1
    - amount: 5
      price: 6
  start_dates:
    - 2027-02-30
  language: [no, xyz]
  contact: {email: nobody}
  weeks: many
  admission_rules:
    - kind: education
"""
    )
    _, report = read_content(tmp_path, content, "all.yaml")
    assert [(p.line, p.field) for p in report.errors] == [
        (16, "ectss"),
        (19, "fees.1.audience"),
        (20, "fees.1.amount"),
        (22, "fees.2.price"),
        (24, "start_dates.0"),
        (25, "language"),  # given above already
        (25, "language.1"),
        (26, "contact.email"),
        (27, "weeks"),
        (29, "admission_rules.0"),
    ]
    assert {p.entry for p in report.errors if p.field != "language"} == {"care-basics"}
    assert "Did you mean ects?" in report.errors[0].remedy
    assert all(p.remedy for p in report.errors)


def test_unknown_keys_are_warnings_when_incomplete_is_allowed(tmp_path: Path) -> None:
    content = ENTRY + "  ectss: 3\n  fees: [{amount: 5, price: 6}]\n"
    catalogue, report = read_content(tmp_path, content, "all.yaml", allow_incomplete=True)
    assert [p.field for p in report.warnings] == ["ectss", "fees.0.price"]
    assert catalogue is not None
    assert catalogue.entries[0].fees[0].amount == 5


def test_values_keep_their_meaning(tmp_path: Path) -> None:
    content = ENTRY + "  field: 0613\n"
    catalogue, report = read_content(
        tmp_path, content.replace("language: [bg]", "language: [no]"), "all.yaml"
    )
    assert report.problems == ()
    assert catalogue is not None
    assert catalogue.entries[0].field == "0613"
    assert catalogue.entries[0].language == ("no",)


def test_a_faulty_provider_is_one_problem_and_stays_known(tmp_path: Path) -> None:
    path = folder(tmp_path, providers="- id: sofia\n", microcredentials__sofia=ENTRY)
    _, report = read(path, allow_incomplete=False, today=TODAY)
    assert [(p.file, p.line, p.field) for p in report.errors] == [("providers.yaml", 1, "names")]


def test_registers_of_a_folder(tmp_path: Path) -> None:
    path = folder(
        tmp_path,
        providers="- {id: sofia, names: {en: Sofia}}\n- {id: broken}\n- text\n",
        rates="as_of: 2026-09-30\nper_euro: {PLN: '4.2'}\n",
        fields="- {code: '0613', label: Software}\n",
    )
    registers = read_registers(path)
    assert registers.providers[0].id == "sofia"
    assert registers.rates.per_euro.keys() == {"PLN"}
    assert registers.fields[0].code == "0613"
