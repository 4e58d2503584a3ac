"""A progress bar on stderr while something takes long: texts are encoded, courses fetched."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from assistant.retrieval.embeddings import Progress


@contextmanager
def progress_bar(what: str = "Reading the catalogue (once)") -> Iterator[Progress]:
    """A callback (done, total) that draws a bar from its first call on."""
    from rich.console import Console
    from rich.progress import Progress as Bar

    bar = Bar(console=Console(stderr=True), transient=True)
    task = None
    over = False

    def advance(done: int, total: int) -> None:
        nonlocal task
        if over or not bar.console.is_terminal:  # a later release is encoded without a bar
            return
        if task is None:
            bar.start()
            task = bar.add_task(what, total=total)
        bar.update(task, completed=done, total=total)

    try:
        yield advance
    finally:
        over = True
        if task is not None:  # stopping a bar that was never drawn would leave an empty line
            bar.stop()
