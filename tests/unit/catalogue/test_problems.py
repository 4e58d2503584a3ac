"""Reports in their two forms, and the remedies."""

from __future__ import annotations

import json
from dataclasses import replace

from assistant.catalogue.problems import Problem, Report, Severity, one_of, shown

PROBLEM = Problem(
    severity=Severity.ERROR,
    file="a.csv",
    line=3,
    entry="x",
    field="mode",
    value="onlin",
    message="is not a known value",
    remedy="Did you mean online_sync?",
)


def test_a_line_tells_place_value_and_remedy() -> None:
    assert (
        str(PROBLEM)
        == "a.csv:3  x  mode  'onlin'  → is not a known value. Did you mean online_sync?"
    )


def test_errors_stop_and_warnings_do_not() -> None:
    warning = replace(PROBLEM, severity=Severity.WARNING)
    assert not Report((PROBLEM, warning)).ok
    assert Report((warning,)).ok


def test_problems_are_sorted_and_told_once() -> None:
    later = replace(PROBLEM, line=10)
    assert Report.of([later, PROBLEM, later]).problems == (PROBLEM, later)


def test_json_holds_every_problem() -> None:
    many = tuple(replace(PROBLEM, line=n, severity=Severity.WARNING) for n in range(1, 200))
    found = json.loads(json.dumps(Report((PROBLEM, *many)).to_json()))
    assert (found["ok"], found["errors"], found["warnings"]) == (False, 1, 199)
    assert len(found["problems"]) == 200
    assert found["problems"][0]["remedy"] == PROBLEM.remedy


def test_text_lists_all_errors_and_counts_alike_warnings() -> None:
    errors = tuple(replace(PROBLEM, line=n) for n in range(1, 50))
    warnings = tuple(replace(p, severity=Severity.WARNING) for p in errors)
    lines = list(Report((*errors, *warnings)).lines())
    assert sum(line.startswith("error") and "a.csv" in line for line in lines) == 49
    assert sum(line.startswith("warning") and "a.csv" in line for line in lines) == 5
    assert any("44 more" in line for line in lines)
    assert lines[-1] == "errors: 49, warnings: 49"


def test_values_are_shown_in_one_short_line() -> None:
    assert shown("a\nb\x1b[31m") == "a b [31m"
    assert len(shown("x" * 10_000)) < 100


def test_the_nearest_known_word_is_offered() -> None:
    assert one_of("bleded", ["onsite", "blended"]) == (
        "Did you mean blended? Use one of: onsite, blended"
    )
    assert one_of("zzz", ["onsite", "blended"]) == "Use one of: onsite, blended"
    assert one_of("zzz", [str(n) for n in range(50)]) == ""
