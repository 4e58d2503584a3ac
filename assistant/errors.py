"""The errors the assistant raises: one base, a few families, each with a remedy."""


class AssistantError(Exception):
    """Something failed that a person can mend; `remedy` says how."""

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


class ConfigurationError(AssistantError):
    """A setting is missing or cannot be used."""


class CatalogueError(AssistantError):
    """A catalogue cannot be read or published."""


class EncoderError(AssistantError):
    """An encoder cannot be loaded or does not fit the stored vectors."""


class StoreError(AssistantError):
    """The database cannot do what was asked."""


class ConflictError(StoreError):
    """Another process changed the conversation first; the turn must be repeated."""


class HandoverError(AssistantError):
    """Staff cannot take, hand back or speak in a conversation as things stand."""


class InvalidInputError(AssistantError):
    """A line, filter or message from outside does not have the agreed form."""
