"""`assistant catalogue …`: what stands on stdout, what on stderr, and the exit code."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from assistant.catalogue import reader
from assistant.catalogue.columns import NAMES
from assistant.catalogue.problems import Report
from assistant.catalogue.release import Catalogue, Release
from assistant.cli import cli
from assistant.commands import catalogue_app
from assistant.errors import InvalidInputError
from assistant.publishing.publisher import Publisher
from assistant.settings import Settings
from tests.unit.publishing.build import MemoryReleases, publisher

from .samples import REGISTERS, ROW, TODAY, csv_text


@dataclass
class FakeApp:
    """Reads for real and keeps the live release in memory."""

    settings: Settings
    releases: MemoryReleases = field(default_factory=MemoryReleases)
    leniency: list[bool] = field(default_factory=list)

    @property
    def reading(self) -> FakeApp:
        return self

    def read(
        self, path: Path, *, allow_incomplete: bool, mapping: Path | None = None
    ) -> tuple[Catalogue | None, Report]:
        self.leniency.append(allow_incomplete)
        return reader.read(
            path,
            allow_incomplete=allow_incomplete,
            today=TODAY,
            registers=REGISTERS,
            mapping=mapping,
        )

    def lenient(self, allow_incomplete: bool | None) -> bool:
        return self.settings.allow_incomplete if allow_incomplete is None else allow_incomplete

    @cached_property
    def publisher(self) -> Publisher:
        return publisher(self.releases, self.read)

    def live_release(self) -> Release:
        return self.releases.load(self.releases.live_number() or 0)


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> FakeApp:
    fake = FakeApp(Settings(_env_file=None, allow_incomplete=False))
    monkeypatch.setattr(catalogue_app, "build", lambda progress=None: fake)
    return fake


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["catalogue", *map(str, arguments)])


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.csv"
    path.write_text(csv_text(ROW, ROW | {"id": "b", "title": "Грижа"}), encoding="utf-8")
    return path


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = tmp_path / "bad.csv"
    path.write_text(csv_text(ROW | {"ects": "31", "mode": "onlin_sync"}), encoding="utf-8")
    return path


def test_check_reports_for_people_on_stderr(app: FakeApp, good: Path, bad: Path) -> None:
    result = run("check", good)
    assert (result.exit_code, result.stdout) == (0, "entries: 2\n")
    result = run("check", bad)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "bad.csv:2  care-basics  ects  '31'  → is too large. Use a number up to 30." in (
        result.stderr
    )
    assert "errors: 2, warnings: 0" in result.stderr


def test_check_reports_for_machines_on_stdout(app: FakeApp, bad: Path) -> None:
    result = run("check", bad, "--json")
    assert (result.exit_code, result.stderr) == (1, "")
    found = json.loads(result.stdout)
    assert [problem["field"] for problem in found["problems"]] == ["ects", "mode"]


def test_leniency_comes_from_the_option_or_the_settings(app: FakeApp, good: Path) -> None:
    run("check", good)
    run("check", good, "--allow-incomplete")
    app.settings.allow_incomplete = True
    run("publish", good)
    assert app.leniency == [False, True, True]


def test_publish_makes_live_only_what_has_no_errors(app: FakeApp, good: Path, bad: Path) -> None:
    assert run("publish", good).stdout == "release: 1\n"
    assert run("publish", bad).exit_code == 1
    assert app.live_release().number == 1
    assert json.loads(run("publish", good, "--json").stdout)["release"] == 2


def test_list_show_and_export_read_the_live_release(
    app: FakeApp, good: Path, tmp_path: Path
) -> None:
    run("publish", good)
    lines = [json.loads(line) for line in run("list", "--json").stdout.splitlines()]
    assert [line["id"] for line in lines] == ["care-basics", "b"]
    assert tuple(lines[0]) == NAMES
    assert "Грижа" in run("list").stdout
    assert json.loads(run("show", "b", "--json").stdout) == lines[1]
    assert "Грижа" in run("show", "b").stdout
    assert run("export", tmp_path / "out.csv").exit_code == 0
    again, report = app.read(tmp_path / "out.csv", allow_incomplete=False)
    assert report.problems == ()
    assert again is not None
    assert again.entries == app.live_release().catalogue.entries


@pytest.mark.parametrize(
    ("name", "form", "lost"),
    [
        ("out.csv", (), "text_language"),
        ("out.xlsx", (), ""),
        ("out.xml", (), ""),
        ("out.jsonld", (), "assessment"),
        ("out", ("--format", "html"), ""),
        ("courses.json", ("--format", "jsonld"), "assessment"),
    ],
)
def test_export_writes_each_format_and_says_what_it_lacks(
    app: FakeApp, good: Path, tmp_path: Path, name: str, form: tuple[str, ...], lost: str
) -> None:
    run("publish", good)
    path = tmp_path / name
    result = run("export", path, *form)
    assert (result.exit_code, result.stdout) == (0, f"{path}: 2\n")
    assert lost in result.stderr
    assert bool(result.stderr) == bool(lost)
    if not path.is_dir():
        again, report = app.read(path, allow_incomplete=True)
        assert report.errors == ()
        assert again is not None
        assert [entry.title for entry in again.entries] == ["Care for older people", "Грижа"]


def test_the_template_is_a_workbook_without_entries(app: FakeApp, tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    assert run("template", path).exit_code == 0
    _, report = app.read(path, allow_incomplete=False)
    assert [p.message for p in report.errors] == ["holds no microcredentials"]


@pytest.mark.parametrize(
    "arguments",
    [
        *(("show", "care-basic"), ("export", "out.txt"), ("export", "out.csv", "--format", "pdf")),
        *(("export", "no/where.csv"), ("template", "out.csv"), ("fetch", "https://x.org", "x.csv")),
    ],
)
def test_what_cannot_be_done_names_the_remedy(
    app: FakeApp, good: Path, arguments: tuple[str, str]
) -> None:
    run("publish", good)
    error = run(*arguments).exception
    assert isinstance(error, InvalidInputError)
    assert error.remedy
