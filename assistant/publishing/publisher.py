"""Makes releases live: proposes a catalogue, publishes it, goes back; every step on record."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Protocol

from assistant.catalogue.diff import difference
from assistant.catalogue.history import Action, Step, Summary
from assistant.catalogue.problems import Report
from assistant.catalogue.release import Catalogue, Release
from assistant.catalogue.releases import ReleaseDesk
from assistant.errors import CatalogueError, InvalidInputError, StoreError
from assistant.publishing.guard import objections, replaces_sample
from assistant.publishing.proposal import Proposal
from assistant.publishing.replay import Replayer
from assistant.retrieval.portfolio import Portfolio

log = logging.getLogger(__name__)


class Read(Protocol):
    """Reads and checks a file; nothing is changed."""

    def __call__(
        self, path: Path, *, allow_incomplete: bool, mapping: Path | None = None
    ) -> tuple[Catalogue | None, Report]:
        """The catalogue, None where the report holds errors."""
        ...


class Publisher:
    """The services of publishing, for commands, bot and console; blocks while texts are encoded.

    `prepare` builds the portfolio of a release, which encodes what is new in it. `keep` is how
    many releases are kept besides the live one. `replayer` is asked for when there are probes.
    """

    def __init__(
        self,
        releases: ReleaseDesk,
        read: Read,
        prepare: Callable[[Release], Portfolio],
        replayer: Callable[[], Replayer],
        clock: Callable[[], datetime],
        keep: int,
    ) -> None:
        self._releases = releases
        self._read = read
        self._prepare = prepare
        self._replayer = replayer
        self._clock = clock
        self._keep = keep

    def propose(
        self,
        path: Path,
        *,
        allow_incomplete: bool,
        mapping: Path | None = None,
        replay: bool = True,
    ) -> Proposal:
        """Read, check, compare with what is live and replay the probes; nothing is changed.

        A catalogue that brings no probes is measured by those of the live release, and keeps them;
        not where it is the first own one after the sample.
        """
        catalogue, report = self._read(path, allow_incomplete=allow_incomplete, mapping=mapping)
        if catalogue is None:
            return Proposal(report)
        number = self._releases.live_number()
        live = self._loaded(number)
        before = live.catalogue if live else None
        if before and not catalogue.probes and before.sample == catalogue.sample:
            catalogue = replace(catalogue, probes=before.probes)
        replayed = None
        if replay and catalogue.probes:
            replayed = self._replayer().replay(
                catalogue.probes,
                self._prepare(live) if live else None,
                self._prepare(Release(0, catalogue)),
            )
        return Proposal(
            report,
            catalogue,
            number,
            difference(before, catalogue),
            replayed,
            tuple(objections(before, catalogue, replayed or ())),
            replaces_sample(before, catalogue),
        )

    def publish(
        self,
        proposal: Proposal,
        *,
        who: str,
        why: str = "",
        force: bool = False,
        draft: str = "",
    ) -> int:
        """Make a proposal live; gives its number.

        `draft` names what it was made from, for `published_from`. Objections are overruled by
        `force` with a reason in `why`. Raises CatalogueError where the proposal must not be
        published, ConflictError where another release has gone live since.
        """
        if proposal.catalogue is None:
            raise CatalogueError(
                "A catalogue with errors is not published.", remedy="Correct them."
            )
        if proposal.objections and not (force and why.strip()):
            raise CatalogueError(
                " ".join(proposal.objections),
                remedy='If that is meant: --force --reason "why".',
            )
        # Encoded before the switch, so that no learner waits for it.
        self._prepare(Release(0, proposal.catalogue))
        number = self._releases.publish(
            proposal.catalogue,
            why,
            self._clock(),
            who=who,
            changes=proposal.difference.summary() | ({"draft": draft} if draft else {}),
            instead_of=proposal.live or 0,
        )
        self._releases.prune(self._keep)
        return number

    def rollback(self, *, who: str, why: str = "", to: int | None = None) -> int:
        """Make an earlier release live again; gives its number.

        Without `to` it is the one that the live release replaced when it was published. Raises
        InvalidInputError where there is none, StoreError where it is damaged.
        """
        live = self._releases.live_number()
        number = self.previous() if to is None else to
        if live is None or number is None or number == live:
            raise InvalidInputError(
                "There is no earlier release to go back to.",
                remedy="List them with: assistant catalogue releases",
            )
        target = self._releases.load(number)
        self._prepare(target)
        replaced = self._loaded(live)
        changes = difference(replaced.catalogue if replaced else None, target.catalogue)
        self._releases.switch(
            number, why, self._clock(), who=who, changes=changes.summary(), instead_of=live
        )
        return number

    def _loaded(self, number: int | None) -> Release | None:
        """None too for a damaged release: publishing is what mends it."""
        try:
            return None if number is None else self._releases.load(number)
        except StoreError as error:
            log.warning("the live release is not compared with: %s", error)
            return None

    def live(self) -> int | None:
        """The number of the live release, None where nothing is live."""
        return self._releases.live_number()

    def previous(self) -> int | None:
        """The release that `rollback` goes back to: what the live one replaced, if still there."""
        summaries = self._releases.summaries()
        live = next((one.number for one in summaries if one.live), None)
        if live is None:
            return None
        replaced = [
            step.previous
            for step in self._releases.steps()
            if step.release == live and step.action is Action.PUBLISHED
        ]
        stored = {one.number for one in summaries}
        if replaced and replaced[-1] in stored:
            return replaced[-1]
        return max((number for number in stored if number < live), default=None)

    def published_from(self, draft: str) -> int | None:
        """The release that was published from this draft, None where none was."""
        made = (one.release for one in self._releases.steps() if one.changes.get("draft") == draft)
        return next(made, None)

    def summaries(self) -> tuple[Summary, ...]:
        """Every stored release, newest first."""
        return self._releases.summaries()

    def steps(self) -> tuple[Step, ...]:
        """Who made which release live, when and why; oldest first."""
        return self._releases.steps()
