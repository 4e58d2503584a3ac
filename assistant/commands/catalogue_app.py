"""What the catalogue's commands share: the wired app and the live release."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from assistant.app import App
    from assistant.catalogue.release import Release


def build(progress: Any = None) -> App:
    """The app with the settings of the environment."""
    from assistant.app import App
    from assistant.settings import read_settings

    return App(read_settings(), progress)


@contextmanager
def opened() -> Iterator[App]:
    """The app, with a progress bar while something is encoded for the first time."""
    from assistant.commands.progress import progress_bar

    with progress_bar() as progress:
        yield build(progress)


def live() -> Release:
    """The live release; the first one is published, and encoded, when there is none."""
    with opened() as app:
        return app.live_release()
