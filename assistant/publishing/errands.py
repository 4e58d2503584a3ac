"""What an admin can do in a chat: send a catalogue, publish or discard it, go back. Each answer
is the same when the same errand is brought again, as after a crash."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory

from assistant.dialogs.outcome import Message, Option, Say
from assistant.errors import CatalogueError, ConflictError
from assistant.messages import Document
from assistant.publishing.draft import Draft, DraftStore
from assistant.publishing.proposal import Proposal
from assistant.publishing.publisher import Publisher

_MOST_PROBLEMS = 30
_MOST_CHANGES = 60
"""Lines that one can read on a phone."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said: sentences, with the checker's own lines between them."""

    opening: tuple[Say, ...]
    lines: tuple[str, ...] = ()
    closing: Message | None = None


class Errands:
    """`who` is always the admin, as the record will name them."""

    def __init__(
        self,
        publisher: Publisher,
        drafts: DraftStore,
        clock: Callable[[], datetime],
        *,
        allow_incomplete: bool,
    ) -> None:
        self._publisher = publisher
        self._drafts = drafts
        self._clock = clock
        self._allow_incomplete = allow_incomplete

    def overview(self) -> Answer:
        """What is live, and how to send a catalogue."""
        live = next((one for one in self._publisher.summaries() if one.live), None)
        if live is None:
            return Answer((Say("admin-rollback-none"),))
        told = Say("admin-catalogue", {"number": str(live.number), "entries": live.entries})
        return Answer((told,))

    def receive(self, who: str, document: Document, key: str) -> Answer:
        """Check a file and show what it would change; it waits for a tap.

        `key` names the message: brought again, it makes the same draft.
        """
        if document.content is None:
            return Answer((Say("admin-unreadable"),))
        name = PurePath(document.name.replace("\\", "/")).name or "catalogue"
        with _as_file(name, document.content) as path:
            proposal = self._proposed(path)
        problems = tuple(islice(proposal.report.lines(), _MOST_PROBLEMS))
        file = {"file": name}
        if proposal.catalogue is None:
            return Answer((Say("admin-errors", file),), problems)
        lines = (*problems, "", *proposal.lines(_MOST_CHANGES))
        closing = Message((Say("admin-ask"),))
        publish = "choice-publish"
        if proposal.objections:
            said = Say("admin-objections", {"objections": " ".join(proposal.objections)})
            if not document.note.strip():
                refused = Message((said, Say("admin-reason-needed")))
                return Answer((Say("admin-preview", file),), lines, refused)
            closing, publish = Message((said, Say("admin-ask"))), "choice-publish-anyway"
        draft = Draft(
            hashlib.sha256(f"{who} {key}".encode()).hexdigest()[:16],
            who,
            name,
            document.content,
            document.note,
            proposal.live,
            self._clock(),
        )
        self._drafts.put(draft)
        options = (
            Option(f"publish:{draft.id}", Say(publish)),
            Option(f"discard:{draft.id}", Say("choice-discard")),
        )
        return Answer((Say("admin-preview", file),), lines, Message(closing.says, options=options))

    def publish(self, who: str, draft_id: str) -> Answer:
        """Publish a waiting file, if nothing else has gone live since it was shown."""
        done = self._publisher.published_from(draft_id)
        if done is not None:
            return _live(done)
        draft = self._drafts.get(who, draft_id)
        if draft is None:
            return Answer((Say("admin-draft-gone"),))
        with _as_file(draft.name, draft.content) as path:
            proposal = self._proposed(path)
        try:
            if proposal.live != draft.instead_of:
                raise ConflictError("Another release has gone live.")
            number = self._publisher.publish(
                proposal, who=who, why=draft.why, force=bool(draft.why.strip()), draft=draft.id
            )
        except ConflictError:
            # It may have been this same errand, brought twice at once.
            done = self._publisher.published_from(draft_id)
            return Answer((Say("admin-overtaken"),)) if done is None else _live(done)
        except CatalogueError:  # a date has passed since, for instance
            problems = tuple(islice(proposal.report.lines(), _MOST_PROBLEMS))
            return Answer((Say("admin-errors", {"file": draft.name}),), problems)
        self._drafts.drop(who, draft.id)
        return _live(number)

    def discard(self, who: str, draft_id: str) -> Answer:
        """Throw a waiting file away."""
        self._drafts.drop(who, draft_id)
        return Answer((Say("admin-discarded"),))

    def offer_rollback(self) -> Answer:
        """Which release is live, and a tap that goes back to the one before."""
        live = self._publisher.live()
        previous = self._publisher.previous()
        if live is None or previous is None:
            return Answer((Say("admin-rollback-none"),))
        numbers = {"number": str(live), "previous": str(previous)}
        tap = Option(f"rollback:{live}:{previous}", Say("choice-rollback", numbers))
        return Answer((), (), Message((Say("admin-rollback", numbers),), options=(tap,)))

    def rollback(self, who: str, live: int, previous: int) -> Answer:
        """Go back from `live` to `previous`; refused where another release is live by now."""
        now = self._publisher.live()
        if now == previous:
            return _live(previous)
        if now != live:
            return Answer((Say("admin-overtaken"),))
        return _live(self._publisher.rollback(who=who, to=previous))

    def _proposed(self, path: Path) -> Proposal:
        return self._publisher.propose(path, allow_incomplete=self._allow_incomplete)


def _live(number: int) -> Answer:
    return Answer((Say("admin-published", {"number": str(number)}),))


@contextmanager
def _as_file(name: str, content: bytes) -> Iterator[Path]:
    with TemporaryDirectory(prefix="catalogue-") as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        yield path
