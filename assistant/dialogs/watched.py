"""What a learner was told of a course that they may come back to."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.catalogue.entry import Microcredential


@dataclass(frozen=True, slots=True)
class Watched:
    """A course's costly terms as texts that are compared, never shown.

    `title` is said once the course is gone. `handed_off` tells that the learner was given the
    registration link.
    """

    course: str
    title: str
    fees: str
    starts: str
    deadline: str
    handed_off: bool = False

    @classmethod
    def of(cls, entry: Microcredential, title: str, *, handed_off: bool) -> Watched:
        """The terms of `entry` as they stand."""
        fees = sorted(
            f"{fee.audience} {fee.amount.normalize():f} {fee.currency}" for fee in entry.fees
        )
        starts = sorted(day.isoformat() for day in entry.start_dates)
        deadline = entry.application_deadline
        return cls(
            entry.id,
            title,
            ", ".join(fees),
            ", ".join(starts),
            deadline.isoformat() if deadline else "",
            handed_off,
        )
