"""The only place that builds concrete objects: settings in, wired services out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

import yaml

from assistant import resources
from assistant.catalogue.guarded import Limits
from assistant.catalogue.reading import Reading
from assistant.catalogue.release import Release
from assistant.current import CurrentPortfolio, Follower
from assistant.dialogs.engine import Engine
from assistant.dialogs.understanding.lexicon import Lexicon, load_lexicons
from assistant.dialogs.understanding.tagging.tagger import Tagger
from assistant.dialogs.understanding.understand import Understander
from assistant.dialogs.wording import Wording, load_wordings
from assistant.errors import ConfigurationError
from assistant.handover import Handover
from assistant.meter import Meter
from assistant.publishing.desk import Desk
from assistant.publishing.errands import Errands
from assistant.publishing.first import ensure_release
from assistant.publishing.publisher import Publisher
from assistant.publishing.replay import Replayer
from assistant.queues import Fairness
from assistant.retrieval.choose import choose_encoder
from assistant.retrieval.e5.encoder import word_states
from assistant.retrieval.e5.states import WordStates
from assistant.retrieval.embeddings import Progress
from assistant.retrieval.encoder import Encoder
from assistant.retrieval.portfolio import Portfolio
from assistant.retrieval.search import Search
from assistant.service import Service
from assistant.settings import Settings
from assistant.store import (
    Database,
    Drafts,
    Embeddings,
    HeldConversations,
    InboxQueue,
    LeaseTable,
    OutboxQueue,
    Quarantine,
    Releases,
    Signals,
    Turns,
    open_database,
)

if TYPE_CHECKING:  # the Telegram library is loaded only where a bot runs
    from assistant.channels.telegram.profile import Presentation
    from assistant.channels.telegram.run import Bot, Stores

RELAYED_CHANNELS = ("telegram",)


class App:
    """Everything that one process needs, built when first asked for."""

    def __init__(
        self, settings: Settings, progress: Progress | None = None, meter: Meter | None = None
    ) -> None:
        self.settings = settings
        self._progress = progress
        self._opened_tagger: Tagger | None = None
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
        return CurrentPortfolio(self.releases, self._prepared)

    @contextmanager
    def following(self) -> Iterator[None]:
        """Follow releases in a thread for the time of the block."""
        with (
            closing(Signals(self.database)) as signals,
            Follower(self.portfolio, signals).started(),
        ):
            yield

    @cached_property
    def wordings(self) -> dict[str, Wording]:
        """The sentences of every language."""
        return load_wordings(resources.folder("prompts"))

    @cached_property
    def understander(self) -> Understander:
        """What reads messages."""
        return Understander(self.lexicons, self._tagger)

    @cached_property
    def lexicons(self) -> dict[str, Lexicon]:
        """What is recognised in every language."""
        return load_lexicons(resources.folder("prompts"))

    def _tagger(self) -> Tagger | None:
        if self._opened_tagger is None and self.word_states is not None:
            self._opened_tagger = Tagger(self.word_states)
        return self._opened_tagger

    @cached_property
    def word_states(self) -> WordStates | None:
        """The multilingual encoder seen word by word; None where it cannot run."""
        return word_states(self.settings.data_dir / "encoders")

    @cached_property
    def engine(self) -> Engine:
        """What decides what happens next."""
        sections = yaml.safe_load(
            (resources.folder("prompts") / "framework.yaml").read_text("utf-8")
        )
        return Engine(tuple(self.wordings), sections)

    @cached_property
    def service(self) -> Service:
        """The service that answers learners."""
        return Service(
            Turns(self.database),
            self.portfolio,
            self.understander,
            self.engine,
            self.wordings,
            RELAYED_CHANNELS,
            self._meter,
        )

    @cached_property
    def desk(self) -> Desk:
        """The service, with the admins' desk in front of it."""
        errands = Errands(
            self.publisher,
            Drafts(self.database),
            _now,
            allow_incomplete=self.settings.allow_incomplete,
        )
        return Desk(
            self.service,
            Turns(self.database),
            self.portfolio,
            errands,
            self.wordings,
            {("telegram", address) for address in self.settings.admins},
        )

    @cached_property
    def handover(self) -> Handover:
        """What staff call to take a conversation over."""
        return Handover(HeldConversations(self.database), self.wordings)

    @cached_property
    def reading(self) -> Reading:
        """What reads catalogue files."""
        settings = self.settings
        limits = Limits(settings.catalogue_seconds, settings.catalogue_megabytes)
        return Reading(resources.folder("catalogue"), lambda: _now().date(), limits)

    @cached_property
    def publisher(self) -> Publisher:
        """The services of publishing."""
        return Publisher(
            self.releases,
            self.reading.read,
            self._prepared,
            lambda: Replayer(self.understander, self.engine, _now),
            _now,
            self.settings.keep_releases,
        )

    def _prepared(self, release: Release) -> Portfolio:
        # This machine's folder of indexes: each can be made again from the database.
        cache = self.settings.data_dir / "indexes"
        stored = Embeddings(self.database)
        return Portfolio(release, Search(release, self.encoder, stored, self._progress, cache))

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
            settings.admins,
        )

    @property
    def presentation(self) -> dict[str, Presentation]:
        """How the bot introduces itself, by language."""
        from assistant.channels.telegram.profile import presented

        return {language: presented(wording) for language, wording in self.wordings.items()}

    def lenient(self, allow_incomplete: bool | None) -> bool:
        """Whether incomplete catalogues are accepted: as told, or as the settings say."""
        return self.settings.allow_incomplete if allow_incomplete is None else allow_incomplete

    def ensure_release(self) -> int:
        """The number of the live release; ASSISTANT_CATALOGUE becomes release 1 if there is none.

        Raises CatalogueError with the whole report when that catalogue has errors.
        """
        settings = self.settings
        return ensure_release(
            self.publisher, settings.catalogue, allow_incomplete=settings.allow_incomplete
        )

    def live_release(self) -> Release:
        """The live release itself, without a search."""
        return self.releases.load(self.ensure_release())


def _now() -> datetime:
    return datetime.now(UTC)
