"""Checks of entries against each other: texts given twice, circles, probes that lead nowhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rapidfuzz import fuzz

from assistant.catalogue.entry import Microcredential
from assistant.catalogue.findings import Finding, warning
from assistant.catalogue.probe import Probe
from assistant.catalogue.problems import one_of

NEARLY_THE_SAME = 92.0
"""Similarity of two texts (rapidfuzz ratio, 0-100) from which one was probably copied from the
other and not rewritten. No two summaries of the sample portfolio reach 60."""

SHORTEST = 60
"""Characters below which texts are alike by chance."""

_RUN = 6
"""Words in a row that two such texts surely share: only texts that do are compared at all."""

_COMMON = 20
"""Texts that share the same words from which these are a set phrase of the provider."""

Placed = Iterator[tuple[int, Finding]]
"""The position of an item, and what is wrong with it."""


def copies(entries: Sequence[Microcredential]) -> Placed:
    """Entries whose summary is, nearly, that of an earlier one."""
    texts = [entry.summary if len(entry.summary) >= SHORTEST else "" for entry in entries]
    for position, others in enumerate(_by_runs(texts)):
        for other in sorted(others):
            if fuzz.ratio(texts[position], texts[other]) >= NEARLY_THE_SAME:
                message = f"is nearly the same as that of {entries[other].id}"
                yield position, warning("summary", texts[position], message, "Say what differs")
                break


def _by_runs(texts: Sequence[str]) -> list[set[int]]:
    """For each text the earlier ones that share a run of words with it."""
    holding: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for position, text in enumerate(texts):
        words = text.casefold().split()
        for run in {tuple(words[start : start + _RUN]) for start in range(len(words) - _RUN + 1)}:
            holding[run].append(position)
    shared: list[set[int]] = [set() for _ in texts]
    for positions in holding.values():
        if len(positions) <= _COMMON:
            for place, position in enumerate(positions):
                shared[position].update(positions[:place])
    return shared


def circles(entries: Sequence[Microcredential]) -> Placed:
    """Entries that stack towards themselves over others; each circle is told once."""
    towards = {entry.id: entry.stackability or () for entry in entries}
    position = {entry.id: place for place, entry in reversed(list(enumerate(entries)))}
    done: set[str] = set()
    for start in towards:
        circle = _circle(start, towards, done)
        if circle:
            way = " → ".join((*circle, circle[0]))
            message = f"leads back to the entry itself: {way}"
            remedy = "Take one of these steps out"
            yield (
                position[circle[0]],
                Finding("stackability", towards[circle[0]][0], message, remedy),
            )


def _circle(
    start: str, towards: Mapping[str, Sequence[str]], done: set[str]
) -> tuple[str, ...] | None:
    """The first circle of several entries that is met from `start`; whoever was met is `done`."""
    way: list[str] = []
    waiting: list[tuple[str, int]] = [(start, 0)]
    while waiting:
        entry, depth = waiting.pop()
        del way[depth:]
        if entry in way:
            circle = tuple(way[way.index(entry) :])
            if len(circle) > 1:  # one that names itself is told of its own
                return circle
            continue
        if entry in done:
            continue
        done.add(entry)
        way.append(entry)
        waiting += [(target, depth + 1) for target in towards.get(entry, ())]
    return None


def lost_probes(probes: Sequence[Probe], entries: Sequence[Microcredential]) -> Placed:
    """Probes whose course is in no entry; positions are those of `probes`."""
    known = sorted(entry.id for entry in entries)
    ids = frozenset(known)
    for position, probe in enumerate(probes):
        if probe.course not in ids:
            remedy = one_of(probe.course, known) or "Name an entry, or take the probe out"
            yield (
                position,
                warning("course", probe.course, "is not the id of a known entry", remedy),
            )
