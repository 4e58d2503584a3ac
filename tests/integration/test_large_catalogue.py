"""Five thousand real courses, where their table is at hand: read by a mapping file, in bounds."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from assistant import resources
from assistant.catalogue.guarded import Limits, Request, read_guarded
from tests.unit.catalogue.samples import TODAY

ROOT = Path(__file__).parents[2]
TABLE = Path(
    os.environ.get(
        "ASSISTANT_TEST_COURSES", ROOT.parent / "shared" / "data" / "courses" / "coursera_5411.csv"
    )
)
MAPPING = ROOT / "docs" / "examples" / "coursera.yaml"


@pytest.mark.skipif(not TABLE.is_file(), reason=f"no {TABLE}: set ASSISTANT_TEST_COURSES")
def test_five_thousand_courses_are_read_within_512_megabytes() -> None:
    request = Request(
        path=TABLE,
        allow_incomplete=True,
        today=TODAY,
        registers=resources.folder("catalogue"),
        mapping=MAPPING,
        limits=Limits(seconds=120, megabytes=512),
    )
    catalogue, report = read_guarded(request)
    assert report.errors == ()
    assert catalogue is not None
    assert len(catalogue.entries) > 5_000
    assert len(report.warnings) > 5_000
    assert len(list(report.lines())) < 100


def test_the_example_mapping_is_valid_and_carries_no_data(tmp_path: Path) -> None:
    header = "course_id,name,category,language,skills,what_you_learn,url,content_length\n"
    row = '1,Care,Health,English,"a, b","One\nTwo",https://example.org/care,9\n'
    table = tmp_path / "table.csv"
    table.write_text(header + row, "utf-8")
    command = [sys.executable, "-m", "assistant", "catalogue", "check", str(table)]
    done = subprocess.run(
        [*command, "--mapping", str(MAPPING), "--allow-incomplete"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "ASSISTANT_DATA_DIR": str(tmp_path)},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "entries: 1\n"
