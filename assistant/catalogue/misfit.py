"""The faults of one value, before it is known where the value stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")
Path = tuple[str | int, ...]
"""The way to a value inside an item: keys and positions."""


class Misfit(Exception):  # noqa: N818  (a finding that becomes a Problem, not a failure of the program)
    """A value that does not have the agreed form: `message` completes "the value …"."""

    def __init__(self, value: str, message: str, remedy: str) -> None:
        super().__init__(value, message, remedy)
        self.value = value
        self.message = message
        self.remedy = remedy


class Misfits(Exception):  # noqa: N818  (as above)
    """Several values of one cell that do not fit."""

    def __init__(self, faults: tuple[Misfit, ...]) -> None:
        super().__init__(*faults)
        self.faults = faults


def read_all(items: Iterable[str], read: Callable[[str], T]) -> list[T]:
    """Each item read; raises Misfits with every one that could not be."""
    values: list[T] = []
    faults: list[Misfit] = []
    for item in items:
        try:
            values.append(read(item))
        except Misfit as fault:
            faults.append(fault)
    if faults:
        raise Misfits(tuple(faults))
    return values
