"""A probe: what a learner may say, and the course that it must find."""

from __future__ import annotations

from pydantic import Field, model_validator

from assistant.catalogue.entry import EntryId, LanguageCode, Part, Text


class Probe(Part):
    """A need or a short dialogue that belongs to a catalogue, with the course it must lead to.

    `need` is searched for alone; `say` are the messages of a learner in a fresh conversation, of
    which the last must show the course. `within` is how many of the first courses count.
    """

    id: EntryId
    course: EntryId
    need: str = ""
    say: tuple[Text, ...] = ()
    language: LanguageCode = "en"
    within: int = Field(default=5, ge=1, le=50)

    @model_validator(mode="after")
    def _asks_one_thing(self) -> Probe:
        if bool(self.need) == bool(self.say):
            raise ValueError("a probe has either a need or what a learner says")
        return self
