"""A proposal: a catalogue that was read, checked, compared and replayed, but is not live."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from assistant.catalogue import diff_text
from assistant.catalogue.diff import Difference
from assistant.catalogue.problems import Report
from assistant.catalogue.release import Catalogue
from assistant.publishing import replay
from assistant.publishing.replay import Replayed


@dataclass(frozen=True)
class Proposal:
    """What would be published, and everything that a person decides it by.

    `catalogue` is None where the report holds errors; then there is nothing else. `live` is the
    number of the release that it was compared with. `replayed` is None where nothing was replayed.
    `replaces_sample` is True for the first own portfolio, of which only what is new is listed.
    """

    report: Report
    catalogue: Catalogue | None = None
    live: int | None = None
    difference: Difference = field(default_factory=Difference)
    replayed: tuple[Replayed, ...] | None = None
    objections: tuple[str, ...] = ()
    replaces_sample: bool = False

    def lines(self, most: int = diff_text.MOST) -> Iterator[str]:
        """Difference, probes and objections as text; `most` lines of changes."""
        if self.catalogue is None:
            return
        if self.replaces_sample:
            yield f"the sample portfolio (release {self.live}) is replaced as a whole:"
        else:
            yield f"compared with release {self.live}:" if self.live else "nothing is live yet:"
        yield from diff_text.lines(
            self.difference, most if self.live else 0, only_added=self.replaces_sample
        )
        if self.replayed:
            yield from replay.lines(self.replayed)
        yield from (f"objection: {objection}" for objection in self.objections)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON: the report's keys, and the others."""
        probes = [
            {
                "id": one.probe.id,
                "course": one.probe.course,
                "before": one.before,
                "after": one.after,
            }
            for one in self.replayed or ()
        ]
        return {
            **self.report.to_json(),
            "entries": len(self.catalogue.entries) if self.catalogue else None,
            "compared_with": self.live,
            "difference": self.difference.to_json(),
            "probes": probes,
            "objections": list(self.objections),
        }
