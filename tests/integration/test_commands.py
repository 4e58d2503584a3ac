"""The commands as a person types them: the catalogue's, the inbox, and wrong settings."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

from assistant.catalogue.columns import NAMES
from tests.integration.conftest import SAMPLE
from tests.integration.processes import Talk, choices_of, environment, finished, links_of, text_of
from tests.unit.catalogue.samples import ROW, csv_text

pytestmark = pytest.mark.encoder

Run = Callable[..., CompletedProcess[str]]
TODAY = datetime.now(UTC).date()
EXAMPLE = SAMPLE / "example.csv"


def day(later: int) -> str:
    """A date that many days from today: what is wrong must not depend on the calendar."""
    return (TODAY + timedelta(days=later)).isoformat()


GOOD = ROW | {
    "start_dates": f"{day(200)}|{day(400)}",
    "application_deadline": day(180),
    "last_reviewed": day(-30),
    "assessment": "quiz",
}
REAL = GOOD | {
    "registration_url": "https://courses.uni-sofia.bg/register/care",
    "contact": "",
    "exemptions": "",
    "stackability": "",
}

MISTAKES = {
    "ects": "31",
    "mode": "onlin_sync",
    "language": "Klingonish",
    "start_dates": "2027-02-30",
    "fee_amount": "cheap",
    "registration_url": "courses/care",
    "provider": "Sofa University",
    "admission_rules": "education>=12",
    "eqf_level": "9",
}
"""One in each row; the tenth row repeats the id of the first."""


@pytest.fixture
def command(data_folder: Path, elsewhere: Path) -> Run:
    """Runs `assistant …` on a copy of the prepared data."""

    def run(*arguments: str | Path, **settings: str | Path) -> CompletedProcess[str]:
        return finished(*arguments, env=environment(data_folder, **settings), cwd=elsewhere)

    return run


@pytest.fixture
def bare(tmp_path: Path, elsewhere: Path) -> Run:
    """Runs `assistant …` in a data folder that does not exist yet."""

    def run(*arguments: str | Path, **settings: str | Path) -> CompletedProcess[str]:
        env = environment(tmp_path / "new" / "data", **settings)
        return finished(*arguments, env=env, cwd=elsewhere)

    return run


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    rows = [GOOD | {"id": f"wrong-{name}", name: text} for name, text in MISTAKES.items()]
    rows.append(GOOD | {"id": rows[0]["id"]})
    path = tmp_path / "ten.csv"
    path.write_text(csv_text(*rows), encoding="utf-8")
    return path


@pytest.fixture
def real(tmp_path: Path) -> Path:
    """One course of a university that means it."""
    path = tmp_path / "real.csv"
    path.write_text(csv_text(REAL), encoding="utf-8")
    return path


def listed(run: Run, **settings: str | Path) -> list[dict[str, Any]]:
    """`catalogue list --json`, read."""
    ended = run("catalogue", "list", "--json", **settings)
    assert ended.returncode == 0, ended.stderr
    return [json.loads(line) for line in ended.stdout.splitlines()]


def test_ten_mistakes_are_ten_located_problems(command: Run, bad: Path) -> None:
    ended = command("catalogue", "check", bad, "--json")
    assert (ended.returncode, ended.stderr) == (1, "")
    found = json.loads(ended.stdout)
    assert (found["ok"], found["errors"], found["warnings"]) == (False, 10, 0)
    expected = [(line, name, text) for line, (name, text) in enumerate(MISTAKES.items(), start=2)]
    expected.append((11, "id", "wrong-ects"))
    assert [(p["line"], p["field"], p["value"]) for p in found["problems"]] == expected
    assert {problem["file"] for problem in found["problems"]} == {"ten.csv"}
    assert all(problem["message"] and problem["remedy"] for problem in found["problems"])


def test_ten_mistakes_are_ten_lines_for_a_person(command: Run, bad: Path) -> None:
    ended = command("catalogue", "check", bad)
    assert (ended.returncode, ended.stdout) == (1, "")
    *errors, summary = ended.stderr.splitlines()
    assert len(errors) == 10
    assert summary == "errors: 10, warnings: 0"
    for line, (name, text) in enumerate(MISTAKES.items(), start=2):
        assert any(
            f"ten.csv:{line} " in error and f" {name} " in error and repr(text) in error
            for error in errors
        ), (name, errors)


def test_mistakes_publish_nothing(command: Run, bad: Path) -> None:
    ended = command("catalogue", "publish", bad, "--json")
    assert ended.returncode == 1
    assert json.loads(ended.stdout)["release"] is None
    assert len(listed(command)) >= 60


def test_a_table_is_published_listed_shown_and_exported_again(command: Run, tmp_path: Path) -> None:
    checked = command("catalogue", "check", EXAMPLE)
    assert checked.returncode == 0, checked.stderr
    published = command("catalogue", "publish", EXAMPLE, "--note", "from a table")
    assert (published.returncode, published.stdout) == (0, "release: 2\n"), published.stderr
    entries = listed(command)
    with EXAMPLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [entry["id"] for entry in entries] == [row["id"] for row in rows]
    assert all(tuple(entry) == NAMES for entry in entries)
    shown = command("catalogue", "show", rows[1]["id"], "--json")
    assert json.loads(shown.stdout) == entries[1]
    assert rows[1]["title"] in command("catalogue", "show", rows[1]["id"]).stdout
    copy = tmp_path / "copy.csv"
    assert command("catalogue", "export", copy).returncode == 0
    again = command("catalogue", "publish", copy)
    assert again.stdout == "release: 3\n", again.stderr
    assert listed(command) == entries


def test_the_sample_survives_a_table(command: Run, tmp_path: Path) -> None:
    before = listed(command)
    assert command("catalogue", "export", tmp_path / "all.csv").returncode == 0
    ended = command("catalogue", "publish", tmp_path / "all.csv")
    assert ended.stdout == "release: 2\n", ended.stderr
    assert listed(command) == before


def test_an_unknown_entry_is_one_line(command: Run) -> None:
    ended = command("catalogue", "show", "sofia-dementia-car")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "sofia-dementia-care?" in ended.stderr
    assert_one_line(ended)


def test_the_catalogue_of_the_settings_is_the_first_release(bare: Run, real: Path) -> None:
    assert [entry["id"] for entry in listed(bare, catalogue=real)] == ["care-basics"]
    assert [entry["id"] for entry in listed(bare)] == ["care-basics"]


def test_a_published_release_wins_over_the_settings(command: Run, real: Path) -> None:
    before = listed(command)
    assert listed(command, catalogue=real) == before
    assert listed(command, catalogue="/nowhere") == before


def test_a_catalogue_with_mistakes_is_no_first_release(bare: Run, bad: Path) -> None:
    ended = bare("catalogue", "list", catalogue=bad)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "ten.csv:2 " in ended.stderr
    assert "Traceback" not in ended.stderr


def test_incomplete_entries_are_let_in_on_request(command: Run, tmp_path: Path) -> None:
    lacking = REAL | {
        "provider": "University of Nowhere",
        "learning_outcomes": "",
        "field": "Alchemy",
    }
    path = tmp_path / "lacking.csv"
    path.write_text(csv_text(lacking), encoding="utf-8")
    strict = command("catalogue", "publish", path, "--json")
    assert strict.returncode == 1
    fields = {problem["field"] for problem in json.loads(strict.stdout)["problems"]}
    assert fields == {"provider", "learning_outcomes", "field"}
    lenient = command("catalogue", "publish", path, "--json", "--allow-incomplete")
    assert lenient.returncode == 0
    found = json.loads(lenient.stdout)
    assert (found["release"], found["errors"], found["warnings"]) == (2, 0, 3)
    assert command("catalogue", "check", path, allow_incomplete="true").returncode == 0
    assert [entry["provider"] for entry in listed(command)] == ["University of Nowhere"]


def test_a_real_catalogue_inherits_nothing_of_the_sample(
    tmp_path: Path, elsewhere: Path, real: Path
) -> None:
    talk = Talk(env=environment(tmp_path / "new", catalogue=real), cwd=elsewhere)
    answers = [talk.say("/start"), talk.say("caring for older people at home")]
    for choice in ("browse:title", "open:care-basics", "details:care-basics", "fees:care-basics",
                   "pathway:care-basics", "register:care-basics"):  # fmt: skip
        answers.append(talk.choose(choice))
    answers.append(talk.say("/person"))
    assert talk.close() == 0
    said = "\n".join(text_of(answer) for answer in answers).casefold()
    assert "sample" not in said
    assert "example.org" not in said + str([links_of(answer) for answer in answers])
    assert REAL["registration_url"] in links_of(answers[-2])
    assert "open:care-basics" in choices_of(answers[2])


def test_the_sample_says_that_it_is_one(data_folder: Path, elsewhere: Path) -> None:
    talk = Talk(env=environment(data_folder), cwd=elsewhere)
    assert "sample" in text_of(talk.say("/start"))
    assert "ample" in text_of(talk.choose("register:sofia-dementia-care"))
    assert talk.close() == 0


def test_an_empty_inbox_says_so(command: Run) -> None:
    ended = command("inbox")
    assert (ended.returncode, ended.stdout) == (0, "Nothing is in quarantine.\n")


def assert_one_line(ended: CompletedProcess[str]) -> None:
    """Refused in one line that a person can act on."""
    assert ended.returncode == 1, ended.stderr
    assert ended.stdout == ""
    assert ended.stderr.startswith("assistant: "), ended.stderr
    assert ended.stderr.count("\n") == 1, ended.stderr
    assert len(ended.stderr) > 30


@pytest.mark.parametrize(
    "url",
    [
        "nonsense",
        "mysql://root@127.0.0.1/assistant",
        "postgresql://nobody:secret-word@127.0.0.1:1/nothing",
        "sqlite:////proc/nowhere/assistant.db",
        "sqlite:///{folder}",
        "sqlite:///{file}",
        "postgresql://127.0.0.1:port/nothing",
    ],
)
def test_a_wrong_database_is_one_line(bare: Run, tmp_path: Path, url: str) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("These are notes and no database.\n" * 100)
    ended = bare("catalogue", "list", database_url=url.format(folder=tmp_path, file=file))
    assert_one_line(ended)
    assert "secret-word" not in ended.stderr
    assert file.read_text().startswith("These")


@pytest.mark.parametrize("arguments", [("chat", "--jsonl"), ("search", "care"), ("inbox",)])
def test_a_data_folder_that_cannot_be_made_is_one_line(
    bare: Run, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    (tmp_path / "file").write_text("in the way")
    assert_one_line(bare(*arguments, data_dir=tmp_path / "file" / "data"))


def test_an_unknown_encoder_is_one_line(command: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    ended = command("search", "care", encoder="no-such-encoder")
    assert_one_line(ended)
    assert "no-such-encoder" in ended.stderr


@pytest.mark.parametrize(
    ("name", "value"), [("allow_incomplete", "perhaps"), ("catalogue", "/nowhere/at/all")]
)
def test_a_setting_that_makes_no_sense_is_named(bare: Run, name: str, value: str) -> None:
    ended = bare("catalogue", "list", **{name: value})
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "Traceback" not in ended.stderr
    assert f"ASSISTANT_{name.upper()}" in ended.stderr


def test_telegram_without_a_token_is_one_line(command: Run) -> None:
    ended = command("telegram")
    assert_one_line(ended)
    assert "ASSISTANT_TELEGRAM_TOKEN" in ended.stderr
