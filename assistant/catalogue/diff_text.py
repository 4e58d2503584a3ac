"""A difference as lines that a person approves at a glance: what is urgent first, values cut."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assistant.catalogue.diff import Change, Difference

MOST = 200
"""Lines of changes that are worth reading; what comes after is counted."""

_WIDEST_VALUE = 60

_RECOGNISED = frozenset({"names", "aliases", "city"})
"""What a provider is recognised by in learners' words: long lists that nobody approves by value."""


def lines(difference: Difference, most: int = MOST, *, only_added: bool = False) -> Iterator[str]:
    """The counts, then removed, changed and added items; each changed field on a line of its own.

    A line begins with `-`, `~` or `+`, with `!` where fees, reductions, dates or the link for
    registering change, and with spaces where it is about a field. `only_added` counts everything
    and lists what is new: enough where one portfolio takes the place of another.
    """
    entries = Difference(difference.of("entries"))
    urgent = sum(change.is_urgent for change in entries.changed)
    yield (
        f"removed: {len(entries.removed)}, changed: {len(entries.changed)} "
        f"(fees, dates or links: {urgent}), added: {len(entries.added)}"
    )
    listed = difference.added if only_added else difference.changes
    told = list(_items(change for change in listed if change.kind != "probes"))
    yield from told[:most]
    if len(told) > most:
        yield f"… {len(told) - most} more lines"
    probes = Difference(difference.of("probes"))
    if probes.changes:
        yield (
            f"probes: removed: {len(probes.removed)}, changed: {len(probes.changed)}, "
            f"added: {len(probes.added)}"
        )


def _items(changes: Iterable[Change]) -> Iterator[str]:
    for change in changes:
        kind = "" if change.kind == "entries" else f"{change.kind}: "
        title = change.before if change.after is None else change.after
        recognised = [one.field for one in change.fields if one.field in _RECOGNISED]
        aside = f"  ({', '.join(recognised)})" if recognised else ""
        yield f"{_mark(change)} {kind}{change.id}  {_cut(title or '')}{aside}".rstrip()
        for one in change.fields:
            if one.field in recognised:
                continue
            before, after = _around(one.before, one.after)
            yield f"    {one.field:<20}  {before or 'not stated'} → {after or 'not stated'}"


def _mark(change: Change) -> str:
    if change.before is None:
        return "+"
    if change.after is None:
        return "-"
    return "!" if change.is_urgent else "~"


def _around(before: str, after: str) -> tuple[str, str]:
    """Long values cut to where they differ."""
    if max(len(before), len(after)) <= _WIDEST_VALUE:
        return _cut(before), _cut(after)
    same = next(
        (place for place, (a, b) in enumerate(zip(before, after, strict=False)) if a != b),
        min(len(before), len(after)),
    )
    start = max(0, same - _WIDEST_VALUE // 3)
    lead = "…" if start else ""
    return lead + _cut(before[start:]), lead + _cut(after[start:])


def _cut(text: str) -> str:
    flat = "".join(letter if letter.isprintable() else " " for letter in text)
    return flat if len(flat) <= _WIDEST_VALUE else f"{flat[:_WIDEST_VALUE]}…"
