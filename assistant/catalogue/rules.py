"""Admission rules as one writes them in a table, and back.

education>=6 | experience>=2: nursing | language en>=B2 | enrolment: text | course: id
document: text | selection: text | anything else
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from assistant.catalogue.cells import split_tag, word_of
from assistant.catalogue.entry import AdmissionRule
from assistant.catalogue.misfit import Misfit
from assistant.catalogue.names import parse_language
from assistant.catalogue.numbers import parse_integer, parse_number, write_number
from assistant.catalogue.terms import CefrLevel, RequirementKind

_COMPARED = re.compile(
    r"(?P<kind>education|experience)\s*(?:>=|≥)\s*(?:EQF\s*)?(?P<least>[^:]*)(?::(?P<text>.*))?",
    re.IGNORECASE | re.DOTALL,
)
_LANGUAGE = re.compile(
    r"language\s+(?P<language>[^:>≥]+?)\s*(?:(?:>=|≥)(?P<cefr>[^:]*))?(?::(?P<text>.*))?",
    re.IGNORECASE | re.DOTALL,
)
_TEXT_KINDS = frozenset(
    {
        RequirementKind.ENROLMENT,
        RequirementKind.DOCUMENT,
        RequirementKind.SELECTION,
        RequirementKind.OTHER,
    }
)


def parse_rule(item: str) -> AdmissionRule:
    """The rule that `item` writes; what has no known form is the provider's own wording."""
    if match := _COMPARED.fullmatch(item):
        return _compared(item, match)
    if match := _LANGUAGE.fullmatch(item):
        values: dict[str, Any] = {"language": parse_language(match["language"])}
        if match["cefr"]:
            values["cefr"] = word_of(CefrLevel)(match["cefr"])
        return _rule(item, RequirementKind.LANGUAGE, text=match["text"] or "", **values)
    kind, text = split_tag(item, RequirementKind)
    if kind is RequirementKind.COURSE:
        course, _, rest = text.partition(":")
        return _rule(item, kind, course=course.strip(), text=rest)
    if kind in _TEXT_KINDS:
        return _rule(item, kind, text=text)
    if kind is not None:
        raise Misfit(
            item,
            "does not say how much is asked",
            "Write education>=6, experience>=2: in what, or language en>=B2",
        )
    return _rule(item, RequirementKind.OTHER, text=text)


def write_rule(rule: AdmissionRule) -> str:
    """What `parse_rule` reads."""
    more = f": {rule.text}" if rule.text else ""
    if rule.kind is RequirementKind.EDUCATION:
        return f"education>={rule.level}{more}"
    if rule.kind is RequirementKind.EXPERIENCE:
        return f"experience>={write_number(rule.years or 0)}{more}"
    if rule.kind is RequirementKind.LANGUAGE:
        least = f">={rule.cefr}" if rule.cefr else ""
        return f"language {rule.language}{least}{more}"
    if rule.kind is RequirementKind.COURSE:
        return f"course: {rule.course}{more}"
    looks_otherwise = _reads_otherwise(rule)
    return f"{rule.kind}: {rule.text}" if looks_otherwise else rule.text


def _reads_otherwise(rule: AdmissionRule) -> bool:
    try:
        return parse_rule(rule.text) != rule
    except Misfit:
        return True


def _compared(item: str, match: re.Match[str]) -> AdmissionRule:
    kind = RequirementKind(match["kind"].casefold())
    read: Callable[[str], Any]
    if kind is RequirementKind.EDUCATION:
        name, read = "level", parse_integer
    else:
        name, read = "years", lambda text: float(parse_number(text))
    least = read(match["least"].removesuffix(" years").removesuffix(" year"))
    return _rule(item, kind, text=match["text"] or "", **{name: least})


def _rule(item: str, kind: RequirementKind, **values: Any) -> AdmissionRule:
    try:
        return AdmissionRule(kind=kind, **values)
    except ValidationError as error:
        ranges = {
            RequirementKind.EDUCATION: "Write an EQF level from 1 to 8, such as education>=6",
            RequirementKind.EXPERIENCE: "Write years from 0 to 50, such as experience>=2: nursing",
            RequirementKind.COURSE: "Write the id of one course, such as course: care-basics",
        }
        remedy = ranges.get(kind, f"Write {kind}: and what is asked")
        raise Misfit(item, "is no admission rule that can be used", remedy) from error
