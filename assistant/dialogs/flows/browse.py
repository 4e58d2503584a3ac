"""Browsing the portfolio by university, field or language, and the list of all titles."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from assistant.catalogue.entry import Microcredential
from assistant.dialogs import facts, options
from assistant.dialogs.outcome import Message, Names, Option, Say, Term, Tongue, Value
from assistant.dialogs.scene import Scene, Step
from assistant.dialogs.state import Place, Stage

FACETS = ("provider", "field", "language", "title")
PAGE = 8


def show(scene: Scene, facet: str | None = None, value: str | None = None, offset: int = 0) -> Step:
    """The facets, the values of one, or the courses of one value."""
    scene = scene.at(Place(Stage.BROWSE, facet=facet, value=value, offset=offset))
    if facet is None:
        choices = tuple(Option(f"browse:{name}", Say(f"browse-by-{name}")) for name in FACETS)
        count = len(scene.portfolio.release.entries)
        message = Message((Say("browse", {"count": count}),), options=(*choices, options.BACK))
        return Step(scene.conversation, (message,))
    if value is None and facet != "title":
        return _values(scene, facet)
    return _courses(scene, facet, value, offset)


def _values(scene: Scene, facet: str) -> Step:
    entries = scene.portfolio.release.entries.values()
    counts = Counter(value for entry in entries for value in _of(entry, facet))
    ordered = sorted(counts, key=lambda value: (-counts[value], value))
    choices = tuple(
        Option(
            f"browse:{facet}={value}",
            Say("browse-value", {"name": _name(scene, facet, value), "count": counts[value]}),
        )
        for value in ordered
    )
    message = Message((Say(f"browse-which-{facet}"),), options=(*choices, options.BACK))
    return Step(scene.conversation, (message,))


def _courses(scene: Scene, facet: str, value: str | None, offset: int) -> Step:
    release = scene.portfolio.release
    found = sorted(
        (e for e in release.entries.values() if value is None or value in _of(e, facet)),
        key=lambda entry: (str(facts.title(entry, scene.language)).casefold(), entry.id),
    )
    page = found[offset : offset + PAGE]
    if not page:
        says = [Say("recommend-no-more", {"count": len(found)})] if found else [Say("stale")]
        ways = (options.BROWSE, options.BACK)
        return Step(scene.conversation, (Message(tuple(says), options=ways),))
    says = [Say("browse-courses", {"count": len(found), "name": _name(scene, facet, value)})]
    if release.catalogue.is_sample:
        says.append(Say("sample-mark"))
    for number, entry in enumerate(page, start=offset + 1):
        says.append(Say("browse-line", {"number": number, **_line(scene, entry)}))
    more = (options.MORE,) if offset + PAGE < len(found) else ()
    choices = tuple(options.open_course(entry, scene.language) for entry in page)
    conversation = replace(scene.conversation, listed=tuple(entry.id for entry in page))
    return Step(conversation, (Message(tuple(says), options=(*choices, *more, options.BACK)),))


def _line(scene: Scene, entry: Microcredential) -> dict[str, Value]:
    return {
        "title": facts.title(entry, scene.language),
        "provider": facts.provider_names(scene, entry),
        "language": facts.instruction(entry),
        "fee": facts.fee(scene, entry),
    }


def _of(entry: Microcredential, facet: str) -> tuple[str, ...]:
    if facet == "provider":
        return entry.providers
    if facet == "field":
        return (entry.field[:2],) if entry.field else ()
    return entry.language


def _name(scene: Scene, facet: str, value: str | None) -> Value:
    if value is None:
        return Say("browse-all")
    if facet == "provider":
        provider = scene.portfolio.provider(value)
        return Names(provider.names) if provider else value
    if facet == "language":
        return Tongue(value)
    return Term("field", value) if value in scene.portfolio.release.fields else value
