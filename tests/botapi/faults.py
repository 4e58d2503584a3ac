"""Faults that a test asks for: the next calls of a method fail in a chosen way."""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass

from tests.botapi.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Fault:
    """`status` is answered in place of the real answer; 200 lets the call pass.

    With `silent` the call is carried out, but no answer is ever given; with `cut` it is carried
    out and the connection is closed. `chat` limits the fault to calls for one chat. `delay`
    seconds pass before anything happens.
    """

    status: int = 500
    retry_after: int | None = None
    description: str = ""
    silent: bool = False
    cut: bool = False
    chat: int | None = None
    delay: float = 0.0

    def refusal(self) -> Refusal:
        """The answer that a refused call gets."""
        description = self.description or f"fault {self.status}"
        if self.retry_after is not None:
            description = f"Too Many Requests: retry after {self.retry_after}"
        return Refusal(self.status, description, self.retry_after)


class Faults:
    """The faults in store, in the order in which they strike."""

    def __init__(self) -> None:
        self._planned: dict[str, deque[Fault]] = defaultdict(deque)
        self._lacking: set[str] = set()
        self._standing: dict[str, Fault] = {}

    def plan(self, method: str, *faults: Fault) -> None:
        """Let the next calls of a method meet these faults."""
        self._planned[method.lower()].extend(faults)

    def stand(self, fault: Fault | None, *methods: str) -> None:
        """Let every call of these methods meet a fault from now on; None ends it."""
        for method in methods:
            if fault is None:
                self._standing.pop(method.lower(), None)
            else:
                self._standing[method.lower()] = fault

    def lack(self, *methods: str) -> None:
        """Answer 404 to these methods from now on."""
        self._lacking.update(method.lower() for method in methods)

    def lacks(self, method: str) -> bool:
        """True where the server is to know no such method."""
        return method.lower() in self._lacking

    def next(self, method: str, chat: int | None) -> Fault | None:
        """The fault that this call meets, if any."""
        planned = self._planned[method.lower()]
        for fault in planned:
            if fault.chat is None or fault.chat == chat:
                planned.remove(fault)
                return fault
        return self._standing.get(method.lower())
