"""Our words and the concepts of the European Learning Model that say the same."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from babel.core import get_global

from assistant.catalogue.elm.schema import concepts
from assistant.catalogue.misfit import Misfit
from assistant.catalogue.names import parse_country, parse_language
from assistant.catalogue.terms import Assessment, Kind, Mode, OutcomeKind

SNB = "http://data.europa.eu/snb/"
AUTHORITY = "http://publications.europa.eu/resource/authority/"

EQF = f"{SNB}eqf/"
ISCED = f"{SNB}isced-f/"
UNKNOWN_FIELD = f"{ISCED}9999"
ECTS = f"{SNB}education-credit/6fcec5c5af"
CURRENCY = f"{AUTHORITY}currency/"
UNDETERMINED = "UND"
NO_COUNTRY = "OP_DATPRO"
"""The authority table's code for "provisional data"."""

KINDS: Mapping[Kind, str] = {
    Kind.COURSE: f"{SNB}learning-opportunity/05053c1cbe",
    Kind.PROGRAMME: f"{SNB}learning-opportunity/74a4a268e8",
}
PROGRAMMES = frozenset(f"{SNB}learning-opportunity/{code}" for code in ("74a4a268e8", "79343569f3"))
"""Short learning programme, educational programme."""

MODES: Mapping[Mode, str] = {
    Mode.ONSITE: f"{SNB}learning-assessment/9191af2ed9",
    Mode.BLENDED: f"{SNB}learning-assessment/e92d221e4d",
    Mode.ONLINE_SYNC: f"{SNB}learning-assessment/920fbb3cbe",
    Mode.ONLINE_ASYNC: f"{SNB}learning-assessment/920fbb3cbe",
}
OUTCOMES: Mapping[OutcomeKind, str] = {
    OutcomeKind.KNOWLEDGE: f"{SNB}skill-type/knowledge",
    OutcomeKind.SKILL: f"{SNB}skill-type/skill",
}
"""A competence has no concept of its own."""

ASSESSMENTS: Mapping[Assessment, str] = {
    Assessment.WRITTEN_EXAM: f"{SNB}assessment/6e6cb2cc78",
    Assessment.ORAL_EXAM: f"{SNB}assessment/d30284d7df",
    Assessment.QUIZ: f"{SNB}assessment/b1b68f6735",
    Assessment.ASSIGNMENT: f"{SNB}assessment/2939dae15f",
    Assessment.PROJECT: f"{SNB}assessment/795dac4096",
    Assessment.PORTFOLIO: f"{SNB}assessment/4f03b91c0e",
    Assessment.PRACTICAL: f"{SNB}assessment/6a4db9f11d",
}


def language_uri(code: str | None) -> str:
    """The EU's address of a language given by its ISO 639-1 code."""
    return f"{AUTHORITY}language/{_languages().get(code or '', UNDETERMINED)}"


def language_of(uri: str) -> str | None:
    """The ISO 639-1 code of a language's address; None where there is none."""
    try:
        return parse_language(uri.rsplit("/", 1)[-1].casefold())
    except Misfit:
        return None


def country_uri(code: str | None) -> str:
    """The EU's address of a country given by its ISO 3166-1 alpha-2 code."""
    return f"{AUTHORITY}country/{_countries().get(code or '', NO_COUNTRY)}"


def country_of(uri: str) -> str | None:
    """The alpha-2 code of a country's address; None where there is none."""
    try:
        return parse_country(uri.rsplit("/", 1)[-1])
    except Misfit:
        return None


@cache
def _languages() -> dict[str, str]:
    known = concepts("language")
    return {
        two: three.upper()
        for three, two in get_global("language_aliases").items()
        if len(three) == 3 and f"{AUTHORITY}language/{three.upper()}" in known
    }


@cache
def _countries() -> dict[str, str]:
    known = concepts("country")
    return {
        two[0]: three
        for three, two in get_global("territory_aliases").items()
        if len(three) == 3 and f"{AUTHORITY}country/{three}" in known
    }
