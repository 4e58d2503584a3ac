"""The sentences and lexicons of all languages: complete, equal in form, and all in use."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from assistant import resources
from assistant.catalogue import terms
from assistant.channels.telegram.profile import COMMANDS
from assistant.dialogs import changes
from assistant.dialogs.flows import browse, views
from assistant.dialogs.state import Stage
from assistant.dialogs.understanding.pattern import compile_all
from tests.unit.dialogs.build import PROMPTS, lexicons, sections

PACKAGE = Path(resources.__file__).parent
LANGUAGES = sorted(path.parent.name for path in PROMPTS.glob("*/messages.ftl"))
FIELDS = [f"{number:02}" for number in range(11)]


def _words(*vocabularies: type[StrEnum]) -> list[str]:
    return [str(word) for vocabulary in vocabularies for word in vocabulary]


VOCABULARIES: dict[str, Iterable[str]] = {
    "slot": changes.SLOTS,
    "mode": ["online", *_words(terms.Mode)],
    "time": _words(terms.Time),
    "who": _words(terms.TargetGroup),
    "target-group": _words(terms.TargetGroup),
    "audience": _words(terms.Audience),
    "open-to": _words(terms.OpenTo),
    "kind": _words(terms.Kind),
    "schedule": _words(terms.Schedule),
    "outcome": _words(terms.OutcomeKind),
    "cycle": _words(terms.Cycle),
    "assessment": _words(terms.Assessment),
    "supervision": _words(terms.Supervision),
    "quality": _words(terms.QualityAssurance),
    "certificate": _words(terms.Certificate),
    "recognition": _words(terms.RecognitionKind),
    "field": FIELDS,
}
"""Closed vocabularies that are said through Term(group, value)."""

_SPOKEN = {"goal", "education", "languages", "residence_country", "max_fee"}
_LISTED = {"modes", "times", "target_groups", "countries", "providers", "home_university"}
FAMILIES: dict[str, Iterable[str]] = {
    "ask-": changes.SLOTS,
    "said-": set(changes.SLOTS) - _SPOKEN - _LISTED,
    "mode-": VOCABULARIES["mode"],
    "time-": VOCABULARIES["time"],
    "choice-": views.VERBS,
    "asks-": _words(terms.RequirementKind),
    "browse-by-": browse.FACETS,
    "browse-which-": [facet for facet in browse.FACETS if facet != "title"],
    "framework-": sections(),
    "command-": COMMANDS,
    "-limit": ["hours_per_week", "max_weeks"],
    "fact-": [],  # the labels of facts are collected below
}
"""What stands for the hole of each f-string that is a message key, by its fixed part."""


def _parsed() -> Iterator[ast.AST]:
    for path in sorted(PACKAGE.rglob("*.py")):
        yield from ast.walk(ast.parse(path.read_text("utf-8")))


@cache
def _code() -> tuple[ast.AST, ...]:
    return tuple(_parsed())


def _strings(node: ast.AST) -> Iterator[str]:
    yield from (
        part.value
        for part in ast.walk(node)
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    )


def _said() -> Iterator[ast.expr]:
    """The first argument of every Say(…)."""
    for node in _code():
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Say" and node.args:
            yield node.args[0]


def _family(key: ast.JoinedStr) -> str:
    return "".join(part.value for part in key.values if isinstance(part, ast.Constant))  # type: ignore[misc]


@cache
def needed() -> frozenset[str]:
    """Keys that code certainly says."""
    keys: set[str] = set()
    for argument in _said():
        if isinstance(argument, ast.Constant):
            keys.add(str(argument.value))
        elif isinstance(argument, ast.IfExp):
            keys |= set(_strings(argument.body)) | set(_strings(argument.orelse))
        elif isinstance(argument, ast.JoinedStr):
            family = _family(argument)
            if family == "-":  # a Term: its vocabularies come below
                continue
            for word in FAMILIES[family]:
                hole = word.replace("_", "-")
                keys.add(hole + family if family.startswith("-") else family + hole)
    for group, words in VOCABULARIES.items():
        keys |= {f"{group}-{word.replace('_', '-')}" for word in words}
    return frozenset(keys | set(sections().values()) | {f"fact-{label}" for label in _labels()})


def _labels() -> Iterator[str]:
    """Labels of facts: the first of each pair in a list or tuple of facts."""
    for node in _code():
        if isinstance(node, ast.Tuple) and len(node.elts) == 2:
            first = node.elts[0]
            if isinstance(first, ast.Constant) and f"fact-{first.value}" in keys_of("en"):
                yield str(first.value)


class _Holes(Visitor):  # type: ignore[misc]
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802
        self.found.add(node.id.name)


@cache
def messages(language: str) -> dict[str, frozenset[str]]:
    """Placeholders by key."""
    found: dict[str, frozenset[str]] = {}
    for path in sorted((PROMPTS / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            assert not isinstance(entry, fluent.Junk), f"{path.name}: {entry.content[:80]!r}"
            if isinstance(entry, fluent.Message):
                assert entry.id.name not in found, f"{entry.id.name} twice in {language}"
                holes = _Holes()
                holes.visit(entry)
                found[entry.id.name] = frozenset(holes.found)
    return found


def keys_of(language: str) -> frozenset[str]:
    return frozenset(messages(language))


def test_english_and_bulgarian_are_there() -> None:
    assert {"en", "bg"} <= set(LANGUAGES)
    assert sorted(lexicons()) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_with_the_same_placeholders(language: str) -> None:
    english, other = messages("en"), messages(language)
    assert sorted(set(english) ^ set(other)) == []
    assert {key: other[key] for key in english if other[key] != english[key]} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_that_is_said_is_missing(language: str) -> None:
    assert sorted(needed() - keys_of(language)) == []


def test_every_family_of_keys_is_known_here() -> None:
    families = {_family(a) for a in _said() if isinstance(a, ast.JoinedStr)}
    assert sorted(families - set(FAMILIES) - {"-"}) == []
    groups = {
        node.args[0].value
        for node in _code()
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", getattr(node.func, "attr", "")) in ("Term", "terms", "mixed")
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }
    assert sorted(groups - set(VOCABULARIES)) == []


def test_nothing_is_there_that_nobody_says() -> None:
    in_code = {text for node in _code() for text in ([node.value] if _is_text(node) else [])}  # type: ignore[attr-defined]
    assert sorted(keys_of("en") - needed() - in_code) == []


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_stages_are_no_prose() -> None:
    assert all(re.fullmatch("[a-z]+", stage) for stage in Stage)


def test_every_topic_that_is_recognised_has_an_answer() -> None:
    for lexicon in lexicons().values():
        topics = {*lexicon.questions.terms, *lexicon.questions.phrases}
        assert topics <= set(sections()), lexicon.language


def _patterns(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _patterns(part, f"{path}.{key}")
    elif isinstance(value, tuple):
        yield from ((path, part) for part in value)


@pytest.mark.parametrize("language", sorted(lexicons()))
def test_every_pattern_compiles_and_none_matches_just_anything(language: str) -> None:
    model = lexicons()[language].model_dump()
    found = [(where, p) for where, p in _patterns(model) if where != ".numbers"]
    assert len(found) > 500
    for where, pattern in found:
        compiled = compile_all((pattern,))
        match = compiled.search("zzz qqq")
        assert match is None or "{word}" in pattern, (where, pattern)


@pytest.mark.parametrize("language", sorted(lexicons()))
def test_lexicons_have_the_same_sections(language: str) -> None:
    """What English recognises, every language does: same slots, values, intents and topics."""
    english, other = lexicons()["en"].model_dump(), lexicons()[language].model_dump()
    for section in ("facets", "slot_words", "change", "intents", "currencies", "ordinals"):
        missing = {str(key) for key in english[section]} - {str(key) for key in other[section]}
        assert sorted(missing) == [], section
    for slot, values in english["facets"].items():
        assert set(values) <= set(other["facets"][slot]), slot
    topics = {
        name: {*model["questions"]["terms"], *model["questions"]["phrases"]}
        for name, model in (("english", english), ("other", other))
    }
    assert topics["english"] <= topics["other"]
