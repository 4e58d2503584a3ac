"""What a check says of one item, before it is known where the item stands."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.catalogue.locator import Origin
from assistant.catalogue.problems import Problem, Severity, shown


@dataclass(frozen=True, slots=True)
class Finding:
    """A field of an item, what is wrong with it and what mends it.

    `leniently` marks what `--allow-incomplete` turns into a warning. A finding about two fields
    names the other in `also`: where that could not be read, nothing can be said.
    """

    field: str
    value: object
    message: str
    remedy: str
    severity: Severity = Severity.ERROR
    leniently: bool = False
    also: str = ""

    def at(self, origin: Origin, name: str, *, allow_incomplete: bool) -> Problem | None:
        """The located problem; None where the field has one already."""
        if not origin.faulty.isdisjoint((self.field, self.also)):
            return None
        softened = self.leniently and allow_incomplete
        return Problem(
            severity=Severity.WARNING if softened else self.severity,
            file=origin.file,
            line=origin.lines.get(self.field, origin.line),
            entry=shown(name),
            field=origin.columns.get(self.field, self.field),
            value=shown(self.value),
            message=self.message,
            remedy=self.remedy,
        )


def warning(field: str, value: object, message: str, remedy: str, *, also: str = "") -> Finding:
    """A finding that does not stop publishing."""
    return Finding(field, value, message, remedy, Severity.WARNING, also=also)
