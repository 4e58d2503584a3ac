"""Checks of entries against each other: copies, circles, probes, reductions for nobody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.catalogue.checks import check
from assistant.catalogue.entry import Exemption, Microcredential
from assistant.catalogue.probe import Probe
from assistant.catalogue.problems import Problem, Severity
from assistant.catalogue.register import Agreement
from assistant.catalogue.release import Catalogue
from assistant.catalogue.terms import OpenTo

from .samples import TODAY
from .test_checks import CATALOGUE, ENTRY

TEXT = "Learners plan the care of one person for a week, in pairs, and show the plan to a nurse."


def problems(catalogue: Catalogue) -> list[tuple[str, str, Severity]]:
    return [
        (problem.entry or "", problem.field or "", problem.severity) for problem in found(catalogue)
    ]


def found(catalogue: Catalogue) -> tuple[Problem, ...]:
    return check(catalogue, TODAY, allow_incomplete=False)


def named(**entries: dict[str, object]) -> tuple[Microcredential, ...]:
    return tuple(ENTRY.model_copy(update={"id": name, **more}) for name, more in entries.items())


def stacked(**towards: str) -> Catalogue:
    entries = {name: {"stackability": tuple(to.split())} for name, to in towards.items()}
    return replace(CATALOGUE, entries=named(**entries))


def test_a_text_that_was_hardly_rewritten_is_told_at_the_later_one() -> None:
    entries = named(
        first={"summary": TEXT},
        other={"summary": TEXT.replace("week", "month").replace("plan", "design")[::-1]},
        copied={"summary": TEXT.replace("nurse", "doctor")},
    )
    [problem] = found(replace(CATALOGUE, entries=entries))
    assert (problem.entry, problem.field) == ("copied", "summary")
    assert problem.severity is Severity.WARNING
    assert problem.message == "is nearly the same as that of first"


def test_short_texts_and_set_phrases_are_alike_by_chance() -> None:
    short = named(a={"summary": "A course in English."}, b={"summary": "A course in English."})
    phrase = "This course is offered jointly by all universities of the alliance. "
    many = named(**{f"c{n}": {"summary": phrase + str(n) * 60} for n in range(25)})
    assert found(replace(CATALOGUE, entries=(*short, *many))) == ()


@pytest.mark.parametrize(
    ("catalogue", "circles"),
    [
        (stacked(a="b", b="c", c="a"), ["a"]),
        (stacked(a="b", b="c c", c="b"), ["b"]),
        (stacked(a="b", b="", c="b a"), []),
        (stacked(a="b c", b="d", c="d", d=""), []),
        (stacked(a="b", b="a", c="d", d="c"), ["a", "c"]),
    ],
)
def test_circles_of_stackability(catalogue: Catalogue, circles: list[str]) -> None:
    assert problems(catalogue) == [(name, "stackability", Severity.ERROR) for name in circles]


def test_a_circle_shows_its_way() -> None:
    [problem] = found(stacked(a="b", b="c", c="a"))
    assert "a → b → c → a" in problem.message


def test_a_long_chain_is_no_recursion() -> None:
    chain = {f"n{n}": f"n{n + 1}" for n in range(3000)} | {"n3000": "n0"}
    assert problems(stacked(**chain)) == [("n0", "stackability", Severity.ERROR)]


def test_reductions_that_name_nobody() -> None:
    entries = named(
        all_={"exemptions": (Exemption(audience="standard"),)},
        shut={"exemptions": (Exemption(audience="jobseeker"),), "open_to": OpenTo.OWN_STUDENTS},
        fine={"exemptions": (Exemption(audience="own_student"),), "open_to": OpenTo.OWN_STUDENTS},
    )
    agreement = Agreement(
        id="own", host_providers=("sofia",), home_providers=("sofia",), audience="standard"
    )
    assert problems(replace(CATALOGUE, entries=entries, agreements=(agreement,))) == [
        ("all_", "exemptions", Severity.ERROR),
        ("shut", "exemptions", Severity.WARNING),
        ("own", "audience", Severity.ERROR),
        ("own", "home_providers", Severity.WARNING),
    ]


def test_probes_name_entries_and_have_ids_of_their_own() -> None:
    probes = (
        Probe(id="care", course="care-basics", need="care"),
        Probe(id="care", course="care-basic", say=("care",)),
    )
    assert problems(replace(CATALOGUE, probes=probes)) == [
        ("care", "id", Severity.ERROR),
        ("care", "course", Severity.WARNING),
    ]


@pytest.mark.parametrize("asked", [{}, {"need": "care", "say": ("care",)}])
def test_a_probe_asks_one_thing(asked: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="either a need or what a learner says"):
        Probe(id="p", course="c", **asked)
