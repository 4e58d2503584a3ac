"""The terminal chat: replies as text and panels, choices by number."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import UTC, datetime

from rich.console import Console
from rich.markup import escape
from rich.panel import Panel
from rich.text import Text

from assistant.messages import Card, Choice, Incoming, Link, Reply
from assistant.service import Service

CHANNEL = "terminal"


class Terminal:
    """One conversation with the person at the keyboard."""

    def __init__(self, service: Service, console: Console, language: str | None) -> None:
        self._service = service
        self._console = console
        self._language = language
        self._address = secrets.token_hex(8)
        self._count = 0
        self._choices: tuple[Choice, ...] = ()

    def run(self, read: Callable[[], str]) -> None:
        """Talk until `read` raises EOFError or KeyboardInterrupt."""
        self._say(text="/start")
        while True:
            try:
                line = read().strip()
            except (EOFError, KeyboardInterrupt):
                self._console.print()
                return
            if line:
                self._answer(line)

    def _answer(self, line: str) -> None:
        if line.isdecimal() and 1 <= int(line) <= len(self._choices):
            self._say(choice=self._choices[int(line) - 1].id)
        else:
            self._say(text=line)

    def _say(self, text: str | None = None, choice: str | None = None) -> None:
        self._count += 1
        incoming = Incoming(
            channel=CHANNEL,
            address=self._address,
            message_id=f"{self._address}:{self._count}",
            received_at=datetime.now(UTC),
            text=text,
            choice=choice,
            language=self._language,
        )
        record = self._service.handle(incoming)
        self._choices = tuple(choice for reply in record.replies for choice in reply.choices)
        number = 1
        for reply in record.replies:
            number = self._show(reply, number)

    def _show(self, reply: Reply, number: int) -> int:
        """Print a reply whose choices count on from `number`; gives the next number."""
        console = self._console
        console.print()
        if reply.text:
            console.print(Text(reply.text))
        for card in reply.cards:
            console.print(_panel(card))
        for link in reply.links:
            console.print(_line(link))
        for number, choice in enumerate(reply.choices, start=number):  # noqa: B020 - counts on
            console.print(f"  [bold cyan]{number:>2}[/]  {escape(choice.label)}", highlight=False)
        return number + bool(reply.choices)


def _panel(card: Card) -> Panel:
    body = Text()
    for fact in card.facts:
        body.append(f"{fact.label}: ", "dim").append(f"{fact.value}\n")
    for remark in card.remarks:
        body.append(f"• {remark}\n", "green")
    body.rstrip()
    return Panel(body, title=escape(card.title), title_align="left", border_style="cyan")


def _line(link: Link) -> Text:
    return Text(f"  → {link.label}: ").append(link.url, "underline")
