"""`assistant chat`: the terminal and its JSON-lines twin."""

from __future__ import annotations

from assistant.app import App
from assistant.commands.progress import progress_bar
from assistant.commands.streams import answer_lines
from assistant.settings import read_settings


def terminal(language: str | None) -> None:
    """Talk at the keyboard."""
    from rich.console import Console

    from assistant.channels.terminal import Terminal

    console = Console()
    with progress_bar() as progress:
        app = App(read_settings(), progress)
        app.portfolio.get()
    with app.following():
        Terminal(app.service, console, language).run(lambda: console.input("[bold green]> [/]"))


def lines() -> None:
    """One JSON object a line in, one out."""
    from assistant.channels.jsonl import JsonLines

    with progress_bar() as progress:
        app = App(read_settings(), progress)
        app.portfolio.get()
    with app.following():
        answer_lines(JsonLines(app.service).answer)
