"""Golden dialogues through the real application: JSON lines, service, encoder, sample portfolio."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from assistant.app import App
from assistant.catalogue.release import Catalogue
from assistant.channels.jsonl import JsonLines
from assistant.dialogs.outcome import Say
from assistant.settings import Settings
from tests.conversations import promises
from tests.conversations.dialogue import FOLDER, Dialogue, load, paths
from tests.conversations.expectations import Answer, differences
from tests.conversations.truth import Truth

pytestmark = pytest.mark.encoder


@pytest.fixture(scope="session")
def app(ready_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """The application on the sample portfolio."""
    folder = shutil.copytree(ready_folder, tmp_path_factory.mktemp("conversations") / "data")
    app = App(Settings(data_dir=folder, _env_file=None))
    yield app
    app.database.close()


@pytest.fixture(scope="session")
def catalogue(app: App) -> Catalogue:
    return app.portfolio.get().release.catalogue


@dataclass(frozen=True)
class Talk:
    """A dialogue and how it went: one answer a turn."""

    dialogue: Dialogue
    answers: tuple[Answer, ...]


class Talks:
    """Holds every dialogue once, however many tests look at it."""

    def __init__(self, app: App) -> None:
        self._channel = JsonLines(app.service)
        self.of = cache(self._hold)

    def _hold(self, path: Path) -> Talk:
        dialogue = load(path)
        answers = []
        for turn in dialogue.turns:
            line = {
                "chat": f"{path.parent.name}/{path.stem}",
                "now": dialogue.now.isoformat(),
                "language": dialogue.language,
                **(
                    {"text": turn.say * turn.repeat}
                    if turn.say is not None
                    else {"choose": turn.tap}
                ),
            }
            answer = json.loads(self._channel.answer(json.dumps(line)))
            assert "error" not in answer, (turn, answer)
            answers.append(Answer(answer))
        return Talk(dialogue, tuple(answers))


@pytest.fixture(scope="session")
def talks(app: App) -> Talks:
    return Talks(app)


@pytest.fixture(params=paths(), ids=lambda path: str(path.relative_to(FOLDER).with_suffix("")))
def talk(request: pytest.FixtureRequest, talks: Talks) -> Talk:
    path: Path = request.param
    return talks.of(path)


def test_goes_as_written(talk: Talk, catalogue: Catalogue) -> None:
    truth = Truth(catalogue, talk.dialogue.now.date())
    shown: list[str] = []
    found = []
    for number, (turn, answer) in enumerate(
        zip(talk.dialogue.turns, talk.answers, strict=True), start=1
    ):
        said = (turn.say if turn.say is not None else f"[{turn.tap}]")[:60]
        found += [
            f"turn {number} ({said}): {difference}"
            for difference in differences(turn, answer, truth, shown)
        ]
        shown = answer.courses or shown
    assert not found, "\n" + "\n".join(found)


def test_pronounces_no_verdict_on_admission(talk: Talk) -> None:
    assert _all(talk, promises.verdicts) == []


def test_marks_courses_as_samples(talk: Talk, app: App) -> None:
    def unmarked(answer: Answer) -> Iterator[str]:
        mark = app.wordings[answer.line["language"]].say(Say("sample-mark"))
        return promises.unmarked(answer, mark)

    assert _all(talk, unmarked) == []


def test_links_only_where_the_catalogue_does(talk: Talk, catalogue: Catalogue) -> None:
    assert _all(talk, lambda answer: promises.strange_links(answer, catalogue)) == []


def test_says_whole_sentences(talk: Talk) -> None:
    assert _all(talk, promises.broken_wording) == []


def test_speaks_bulgarian_in_bulgarian(talk: Talk, catalogue: Catalogue) -> None:
    names = promises.Names.of(catalogue)
    assert _all(talk, lambda answer: promises.foreign_words(answer, names)) == []


def test_invents_no_amounts_and_dates(talk: Talk, catalogue: Catalogue) -> None:
    said = promises.Said(catalogue, talk.dialogue.now.date())
    found = []
    for turn, answer in zip(talk.dialogue.turns, talk.answers, strict=True):
        said.follow(turn.say or turn.tap or "", answer)
        found += [*said.invented_money(answer), *said.invented_dates(answer)]
    assert found == []


def _all(talk: Talk, check: promises.Check) -> list[str]:
    return [
        f"turn {number}: {fault}"
        for number, answer in enumerate(talk.answers, start=1)
        for fault in check(answer)
    ]


def test_there_are_enough_dialogues() -> None:
    languages = [path.parent.name for path in paths()]
    assert languages.count("en") >= 14
    assert languages.count("bg") >= 10
