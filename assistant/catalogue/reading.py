"""Reads catalogues by the registers, the clock and the limits of this installation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from assistant.catalogue.guarded import Limits, Request, propose_guarded, read_guarded
from assistant.catalogue.problems import Report
from assistant.catalogue.release import Catalogue


class Reading:
    """Each file is read in a process of its own; nothing is changed.

    `registers` is the folder that completes what a catalogue does not bring itself.
    """

    def __init__(self, registers: Path, today: Callable[[], date], limits: Limits) -> None:
        self._registers = registers
        self._today = today
        self._limits = limits

    def read(
        self, path: Path, *, allow_incomplete: bool, mapping: Path | None = None
    ) -> tuple[Catalogue | None, Report]:
        """The catalogue, None with errors, and everything wrong in it."""
        return read_guarded(self._request(path, allow_incomplete, mapping))

    def propose_mapping(self, path: Path) -> tuple[str, Report]:
        """The draft of a mapping file for a table of another form, and what is wrong with it."""
        return propose_guarded(self._request(path, allow_incomplete=True))

    def _request(self, path: Path, allow_incomplete: bool, mapping: Path | None = None) -> Request:
        return Request(
            path=path,
            allow_incomplete=allow_incomplete,
            today=self._today(),
            registers=self._registers,
            mapping=mapping,
            limits=self._limits,
        )
