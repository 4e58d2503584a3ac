"""What is measured while the assistant works; who measures needs to know no metrics library."""

from __future__ import annotations

from typing import Protocol


class Meter(Protocol):
    """Takes measurements: counts, names of parts and seconds, never anything of a learner."""

    def part(self, part: str, seconds: float) -> None:
        """A part of a turn took so long; `wait` is the time in the inbox."""
        ...

    def received(self, updates: int) -> None:
        """So many new updates were committed to the inbox."""
        ...

    def quarantined(self) -> None:
        """An update was set aside."""
        ...

    def slowed(self) -> None:
        """A learner wrote faster than they were answered, and was told so."""
        ...

    def called(self, method: str, result: str, seconds: float) -> None:
        """A call of the channel's server ended with `ok` or with a kind of failure."""
        ...


class NoMeter:
    """Measures nothing."""

    def part(self, part: str, seconds: float) -> None:
        """Nothing."""

    def received(self, updates: int) -> None:
        """Nothing."""

    def quarantined(self) -> None:
        """Nothing."""

    def slowed(self) -> None:
        """Nothing."""

    def called(self, method: str, result: str, seconds: float) -> None:
        """Nothing."""
