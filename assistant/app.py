"""The only place that builds concrete objects: settings in, wired services out."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from assistant import resources
from assistant.catalogue.problems import Report
from assistant.catalogue.reader import read, read_registers
from assistant.catalogue.release import Catalogue, Release
from assistant.current import CurrentPortfolio
from assistant.dialogs.engine import Engine
from assistant.dialogs.outcome import Say
from assistant.dialogs.understanding.lexicon import load_lexicons
from assistant.dialogs.understanding.understand import Understander
from assistant.dialogs.wording import Wording, load_wordings
from assistant.errors import CatalogueError, ConfigurationError
from assistant.handover import Handover
from assistant.meter import Meter
from assistant.queues import Fairness
from assistant.retrieval.choose import choose_encoder
from assistant.retrieval.embeddings import Progress
from assistant.retrieval.encoder import Encoder
from assistant.retrieval.search import Search
from assistant.service import Service
from assistant.settings import Settings
from assistant.store import (
    Database,
    Embeddings,
    HeldConversations,
    InboxQueue,
    LeaseTable,
    OutboxQueue,
    Quarantine,
    Releases,
    Turns,
    open_database,
)

if TYPE_CHECKING:  # the Telegram library is loaded only where a bot runs
    from assistant.channels.telegram.profile import Presentation
    from assistant.channels.telegram.run import Bot, Stores

RELAYED_CHANNELS = ("telegram",)

COMMANDS = ("start", "back", "restart", "browse", "help", "person", "privacy", "language")
"""The commands in the bot's menu; message `command-<name>` says what each does."""


class App:
    """Everything that one process needs, built when first asked for."""

    def __init__(
        self, settings: Settings, progress: Progress | None = None, meter: Meter | None = None
    ) -> None:
        self.settings = settings
        self._progress = progress
        self._meter = meter

    @cached_property
    def database(self) -> Database:
        """The database, with its schema brought up to date."""
        return open_database(self.settings.database)

    @cached_property
    def releases(self) -> Releases:
        """All published releases."""
        return Releases(self.database)

    @cached_property
    def encoder(self) -> Encoder:
        """The encoder of retrieval."""
        return choose_encoder(self.settings.encoder, self.settings.data_dir / "encoders")

    @cached_property
    def portfolio(self) -> CurrentPortfolio:
        """The live portfolio; the first catalogue is published when there is none."""
        self.ensure_release()
        return CurrentPortfolio(
            self.releases, self.encoder, Embeddings(self.database), self._progress
        )

    @cached_property
    def wordings(self) -> dict[str, Wording]:
        """The sentences of every language."""
        return load_wordings(resources.folder("prompts"))

    @cached_property
    def understander(self) -> Understander:
        """What reads messages."""
        return Understander(load_lexicons(resources.folder("prompts")))

    @cached_property
    def service(self) -> Service:
        """The service that answers learners."""
        prompts = resources.folder("prompts")
        sections = yaml.safe_load((prompts / "framework.yaml").read_text("utf-8"))
        return Service(
            Turns(self.database),
            self.portfolio,
            self.understander,
            Engine(tuple(self.wordings), sections),
            self.wordings,
            RELAYED_CHANNELS,
            self._meter,
        )

    @cached_property
    def handover(self) -> Handover:
        """What staff call to take a conversation over."""
        return Handover(HeldConversations(self.database), self.wordings)

    @cached_property
    def stores(self) -> Stores:
        """The queues of the network channels."""
        from assistant.channels.telegram.run import Stores

        settings = self.settings
        fairness = Fairness(settings.learner_turns, settings.learner_seconds)
        return Stores(
            InboxQueue(self.database, fairness if fairness.turns else None),
            OutboxQueue(self.database),
            LeaseTable(self.database),
            Turns(self.database),
        )

    @property
    def quarantine(self) -> Quarantine:
        """Updates that could not be handled."""
        return Quarantine(self.database)

    @property
    def bot(self) -> Bot:
        """The Telegram bot. Raises ConfigurationError without a token."""
        from assistant.channels.telegram.run import Bot

        settings = self.settings
        if settings.telegram_token is None:
            raise ConfigurationError(
                "ASSISTANT_TELEGRAM_TOKEN is not set.",
                remedy="Get a token from @BotFather in Telegram and set it in the environment.",
            )
        return Bot(
            settings.telegram_token.get_secret_value(),
            settings.telegram_base_url,
            settings.telegram_base_file_url,
        )

    @property
    def presentation(self) -> dict[str, Presentation]:
        """How the bot introduces itself, by language."""
        return {language: _presentation(wording) for language, wording in self.wordings.items()}

    def check(
        self, path: Path, *, allow_incomplete: bool, mapping: Path | None = None
    ) -> tuple[Catalogue | None, Report]:
        """Read a catalogue and report everything wrong in it; nothing is changed."""
        registers = read_registers(resources.folder("catalogue"))
        today = datetime.now(UTC).date()
        return read(
            path,
            allow_incomplete=allow_incomplete,
            today=today,
            registers=registers,
            mapping=mapping,
        )

    def publish(
        self, path: Path, *, allow_incomplete: bool, note: str, mapping: Path | None = None
    ) -> tuple[int | None, Report]:
        """Check a catalogue, encode what is new in it and make it live; None with errors."""
        catalogue, report = self.check(path, allow_incomplete=allow_incomplete, mapping=mapping)
        if catalogue is None:
            return None, report
        # Encoded before the switch, so that no learner waits for it.
        Search(Release(0, catalogue), self.encoder, Embeddings(self.database), self._progress)
        return self.releases.publish(catalogue, note, datetime.now(UTC)), report

    def ensure_release(self) -> int:
        """The number of the live release; ASSISTANT_CATALOGUE becomes release 1 if there is none.

        Raises CatalogueError with the whole report when that catalogue has errors.
        """
        number = self.releases.live_number()
        if number is not None:
            return number
        path = self.settings.catalogue
        number, report = self.publish(
            path, allow_incomplete=self.settings.allow_incomplete, note="first release"
        )
        if number is None:
            raise CatalogueError(
                f"The catalogue {path} cannot be published:\n{chr(10).join(report.lines())}",
                remedy="Correct it, or set ASSISTANT_CATALOGUE to another one.",
            )
        return number

    def live_release(self) -> Release:
        """The live release itself, without a search."""
        return self.releases.load(self.ensure_release())


def _presentation(wording: Wording) -> Presentation:
    from assistant.channels.telegram.profile import Presentation

    return Presentation(
        description=wording.say(Say("bot-description")),
        short=wording.say(Say("bot-short")),
        commands=[(name, wording.say(Say(f"command-{name}"))) for name in COMMANDS],
    )
