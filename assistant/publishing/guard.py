"""Objections to a candidate that has no errors but would probably be regretted. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.catalogue.release import Catalogue
from assistant.publishing.replay import Replayed

MOST_FEWER = 0.2
"""The share of its entries that a catalogue may lose at once without anybody asking."""


def replaces_sample(live: Catalogue | None, candidate: Catalogue) -> bool:
    """True for the first own portfolio, which owes nothing to the sample."""
    return live is not None and live.sample and not candidate.sample


def objections(
    live: Catalogue | None, candidate: Catalogue, replayed: Sequence[Replayed]
) -> Iterator[str]:
    """What a person must overrule, with a reason. None for the first own portfolio."""
    if live is None or replaces_sample(live, candidate):
        return
    before, after = len(live.entries), len(candidate.entries)
    if after < before * (1 - MOST_FEWER):
        yield f"There are {after} entries instead of {before}: more than a fifth fewer."
    lost = [one.probe for one in replayed if one.is_lost]
    if lost:
        named = ", ".join(f"{probe.id} ({probe.course})" for probe in lost[:5])
        more = f" and {len(lost) - 5} more" if len(lost) > 5 else ""
        yield f"Probes no longer find their course: {named}{more}."
