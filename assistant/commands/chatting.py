"""`assistant chat`: the terminal and its JSON-lines twin."""

from __future__ import annotations

import sys

from assistant.app import App
from assistant.commands.progress import encoding_progress
from assistant.settings import Settings


def terminal(language: str | None) -> None:
    """Talk at the keyboard."""
    from rich.console import Console

    from assistant.channels.terminal import Terminal

    console = Console()
    with encoding_progress() as progress:
        app = App(Settings(), progress)
        app.portfolio.get()
    Terminal(app.service, console, language).run(lambda: console.input("[bold green]> [/]"))


def lines() -> None:
    """One JSON object a line in, one out."""
    from assistant.channels.jsonl import JsonLines, serve

    with encoding_progress() as progress:
        app = App(Settings(), progress)
        app.portfolio.get()
    answerer = JsonLines(app.service)

    def write(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    serve(iter(sys.stdin.readline, ""), answerer.answer, write)
