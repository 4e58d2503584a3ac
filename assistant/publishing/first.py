"""The first start: where nothing is live yet, the configured catalogue becomes release 1."""

from __future__ import annotations

from pathlib import Path

from assistant.errors import CatalogueError, ConflictError
from assistant.publishing.publisher import Publisher


def ensure_release(publisher: Publisher, path: Path, *, allow_incomplete: bool) -> int:
    """The number of the live release; the catalogue at `path` is published if there is none.

    Raises CatalogueError with the whole report when that catalogue has errors.
    """
    number = publisher.live()
    if number is not None:
        return number
    proposal = publisher.propose(path, allow_incomplete=allow_incomplete, replay=False)
    if proposal.catalogue is None:
        report = "\n".join(proposal.report.lines())
        raise CatalogueError(
            f"The catalogue {path} cannot be published:\n{report}",
            remedy="Correct it, or set ASSISTANT_CATALOGUE to another one.",
        )
    try:
        return publisher.publish(proposal, who="first start", why="first release")
    except ConflictError:  # another process was faster
        return ensure_release(publisher, path, allow_incomplete=allow_incomplete)
