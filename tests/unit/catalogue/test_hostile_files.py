"""Files that nobody should send: reading reports and never raises."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.catalogue.columns import NAMES
from assistant.catalogue.reader import read

from .samples import ROW, TODAY, csv_text, read_content

GOOD = csv_text(ROW)


@pytest.mark.parametrize(
    ("content", "line", "said"),
    [
        (GOOD.replace("Care for", "Care\0for").encode(), 2, "NUL"),
        (b"PK\x03\x04rest", None, "zip archive"),
        (GOOD.encode() + b'x,"never closed\n', 3, "not valid CSV"),
        (GOOD.encode() + b'x,"a"b\n', 3, "not valid CSV"),
        (GOOD.replace("Care for", "x" * 200_000).encode(), 2, "not valid CSV"),
        (b"", 1, "header"),
        (b"\n\n\n", 1, "header"),
        (b"\xff\xfe\x00\x01", 1, "header"),
        (",".join(NAMES).encode(), None, "no microcredentials"),
    ],
)
def test_broken_csv(tmp_path: Path, content: bytes, line: int | None, said: str) -> None:
    catalogue, report = read_content(tmp_path, content)
    assert catalogue is None
    assert any(p.line == line and said in p.message for p in report.errors), list(report.lines())


@pytest.mark.parametrize(
    ("content", "line", "said"),
    [
        ("- id: a\n  title: [", 3, "not valid YAML"),
        ("- id: a\n  id: b\n", 2, "twice"),
        ("[" * 5000, 1, "nest"),
        ("- " * 40 + "x", 1, "nested"),
        ("- !!python/object:os.system x", 1, "not valid YAML"),
        ("just text", 1, "mapping"),
        ("- just text", 1, "keys and values"),
        ("microcredentials: {a: b}", 1, "a list"),
        ("sample: perhaps", 1, "true or false"),
        ("providrs: []", 1, "not a known key"),
        ("- &a [*a]", 1, "nested too deeply"),
        ("- id: &a {b: *a}\n", 1, "nested too deeply"),
        ("- id: {b: c}\n", 1, "should be text"),
        ("- fees: 2027-99-99\n", 1, "a list"),
        ("? [a]\n: b", None, "not valid YAML"),
        ("", None, "no microcredentials"),
    ],
)
def test_broken_yaml(tmp_path: Path, content: str, line: int | None, said: str) -> None:
    catalogue, report = read_content(tmp_path, content, "portfolio.yaml")
    assert catalogue is None
    located = [p for p in report.errors if said in p.message]
    assert located, list(report.lines())
    assert line is None or line in [p.line for p in located]


def test_paths_that_are_no_catalogue(tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_text("hello")
    (tmp_path / "empty").mkdir()
    for name in ("text.txt", "empty", "nothing", "nothing.csv"):
        catalogue, report = read(tmp_path / name, allow_incomplete=True, today=TODAY)
        assert catalogue is None
        assert len(report.errors) == 1, name


PIECES = ["a|b", ":", "|", "\\", "\\|", "education>=", "language >=", "student:", "<@>", "1.", "€"]
CELL = st.text(alphabet=st.characters(codec="utf-8"), max_size=40) | st.sampled_from(PIECES)
MANY = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],  # each example writes its file
)


@MANY
@given(st.dictionaries(st.sampled_from(NAMES), CELL, max_size=12), st.booleans())
def test_no_cell_makes_reading_raise(
    tmp_path: Path, cells: dict[str, str], allow_incomplete: bool
) -> None:
    read_content(tmp_path, csv_text(ROW | cells), allow_incomplete=allow_incomplete)


@MANY
@given(st.binary(max_size=300))
def test_no_bytes_make_reading_raise(tmp_path: Path, content: bytes) -> None:
    for name in ("portfolio.csv", "portfolio.yaml"):
        read_content(tmp_path, content, name)


LEAF = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | CELL
WORDS = ["@type", "@value", "@language", "name", "value", "offers", "price", "hasCourseInstance"]
WORDS += ["courseWorkload", "startDate", "courseSchedule", "duration", "teaches", "provider"]
WORDS += ["courses", "offerings", "learningOutcomes", "modeOfDelivery", "priceInformation", "link"]
JSON = st.recursive(
    LEAF | st.sampled_from(["Course", "P1.5.2W", "PT" + "9" * 5000 + "H", "total costs"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=5)
    ),
    max_leaves=15,
)


@MANY
@given(st.dictionaries(st.sampled_from(WORDS), JSON, max_size=8))
def test_no_json_makes_reading_raise(tmp_path: Path, values: dict[str, object]) -> None:
    course = json.dumps({"@type": "Course", **values})
    read_content(tmp_path, course, "course.json", allow_incomplete=True)
    fetched = json.dumps({"ooapi": "x", "courses": [values]})
    read_content(tmp_path, fetched, "courses.json", allow_incomplete=True)
