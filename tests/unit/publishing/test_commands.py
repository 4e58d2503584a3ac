"""`assistant catalogue diff | publish | rollback | releases | draft-probes` for an admin."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from assistant.errors import CatalogueError, InvalidInputError
from tests.unit.catalogue.samples import ROW, csv_text
from tests.unit.catalogue.test_commands import FakeApp, app, run

__all__ = ["app"]  # a fixture

TITLES = ("Bees in town", "Wine at home", "Stars at night", "Boats on lakes", "Law in Europe")
ROWS = [ROW | {"id": f"c{n}", "title": title} for n, title in enumerate(TITLES)]


def table(folder: Path, *rows: dict[str, str]) -> Path:
    path = folder / "table.csv"
    path.write_text(csv_text(*rows), encoding="utf-8")
    return path


def test_diff_changes_nothing(app: FakeApp, tmp_path: Path) -> None:
    run("publish", table(tmp_path, *ROWS))
    path = table(tmp_path, ROWS[0] | {"fee_amount": "90"}, *ROWS[1:])
    shown = run("diff", path)
    assert (shown.exit_code, shown.stdout.splitlines()) == (
        0,
        [
            "compared with release 1:",
            "removed: 0, changed: 1 (fees, dates or links: 1), added: 0",
            "! c0  Bees in town",
            "    fee_amount            80 → 90",
        ],
    )
    found = json.loads(run("diff", path, "--json").stdout)
    assert found["difference"][0]["fields"] == [
        {"field": "fee_amount", "before": "80", "after": "90"}
    ]
    assert (found["compared_with"], found["objections"]) == (1, [])
    assert app.releases.live == 1


def test_an_objection_stops_publishing_until_it_is_overruled(app: FakeApp, tmp_path: Path) -> None:
    run("publish", table(tmp_path, *ROWS))
    path = table(tmp_path, *ROWS[:2])
    refused = run("publish", path)
    assert isinstance(refused.exception, CatalogueError)
    assert "objection: There are 2 entries instead of 5" in refused.stderr
    assert "- c4  Law in Europe" in refused.stderr
    assert refused.stdout == ""
    assert app.releases.live == 1
    assert run("publish", path, "--force", "--reason", "spring is over").stdout == "release: 2\n"
    assert app.releases.taken[-1].why == "spring is over"
    assert app.releases.taken[-1].who


def test_nothing_is_published_without_the_word_that_was_asked_for(
    app: FakeApp, tmp_path: Path
) -> None:
    assert run("publish", table(tmp_path, *ROWS), "--ask").exit_code == 1
    assert app.releases.live is None


def test_back_and_forth_and_the_record(app: FakeApp, tmp_path: Path) -> None:
    for rows in (ROWS[:4], ROWS):
        run("publish", table(tmp_path, *rows), "--note", f"{len(rows)} courses")
    assert run("rollback", "--reason", "a wrong fee").stdout == "release: 1\n"
    assert isinstance(run("rollback").exception, InvalidInputError)
    assert run("rollback", "--to", "2").stdout == "release: 2\n"
    lines = run("releases").stdout.splitlines()
    assert lines[0].split()[:2] == ["2", "live"]
    assert lines[1].split()[0] == "1"
    assert [line.split("  ")[1] for line in lines[2:]] == [
        "published - → 1", "published 1 → 2", "rolled_back 2 → 1", "rolled_back 1 → 2",
    ]  # fmt: skip
    assert "a wrong fee" in lines[4]
    found = json.loads(run("releases", "--json").stdout)
    assert [(one["number"], one["live"]) for one in found["releases"]] == [(2, True), (1, False)]
    assert found["steps"][1]["changes"]["added"] == ["c4"]


def test_drafted_probes_are_replayed(app: FakeApp, tmp_path: Path) -> None:
    path = table(tmp_path, *ROWS)
    catalogue, _ = app.read(path, allow_incomplete=False)
    assert catalogue is not None
    entries = [entry.model_dump(mode="json", exclude_defaults=True) for entry in catalogue.entries]
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "portfolio.yaml").write_text(yaml.safe_dump({"microcredentials": entries}), "utf-8")
    probes = run("draft-probes", path).stdout
    (folder / "probes.yaml").write_text(probes.replace("Stars at night", "qqqqq zzzzz"), "utf-8")
    checked = run("check", folder, "--replay")
    assert checked.exit_code == 0, checked.stderr
    assert "probes: 5, found: " in checked.stdout
    assert checked.stdout.endswith("entries: 5\n")
    found = json.loads(run("check", folder, "--replay", "--json").stdout)["probes"]
    assert [one["id"] for one in found] == ["c0", "c1", "c2", "c3", "c4"]
    assert {one["before"] for one in found} == {None}, "nothing is live yet"
    assert found[0]["after"] == 1


@pytest.mark.parametrize("command", ["diff", "publish", "draft-probes"])
def test_mistakes_end_every_command(app: FakeApp, tmp_path: Path, command: str) -> None:
    ended = run(command, table(tmp_path, ROW | {"ects": "31"}))
    assert (ended.exit_code, ended.stdout) == (1, "")
    assert "table.csv:2  care-basics  ects  '31'" in ended.stderr
