"""Turns a reply into the messages that Telegram shows: HTML in parts, a keyboard on the last."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from assistant.channels.telegram.buttons import Button, callback_data
from assistant.channels.telegram.splitting import LONGEST, Run, Style, parts
from assistant.messages import Card, Choice, Link, Reply
from assistant.queues import OutboxRow

_SHORT_LABEL = 18
"""Two labels of at most so many characters fit beside each other on a narrow phone."""
_BUTTONS_AT_MOST = 100
_NOTHING = "⋯"
"""Stands for a reply without words: Telegram takes no empty message."""


class Form(IntEnum):
    """The ways to send a message; each follows where the server rejects the one before it."""

    RICH = 0  # HTML and a keyboard
    PLAIN = 1  # a keyboard, but no HTML
    BARE = 2  # text only: links written out, choices numbered


@dataclass(frozen=True, slots=True)
class Part:
    """One message: the parameters of sendMessage but for the chat."""

    text: str
    html: bool
    keyboard: tuple[tuple[dict[str, str], ...], ...] = ()

    def parameters(self) -> dict[str, Any]:
        """What sendMessage is called with."""
        return {
            "text": self.text,
            "parse_mode": "HTML" if self.html else None,
            "link_preview_options": {"is_disabled": True},
            "reply_markup": {"inline_keyboard": self.keyboard} if self.keyboard else None,
        }


def rendered(row: OutboxRow, form: Form, limit: int = LONGEST) -> list[Part]:
    """The messages of a reply.

    A notice has no turn that a tap could point to: its choices are numbered text.
    """
    reply = row.reply
    tappable = form is not Form.BARE and row.turn is not None
    rows = _choice_rows(row) if tappable else []
    links = [link for link in reply.links if form is not Form.BARE and _is_web(link)]
    rows += [({"text": link.label, "url": link.url},) for link in links]
    if sum(len(buttons) for buttons in rows) > _BUTTONS_AT_MOST:
        tappable, rows, links = False, [], []
    runs = _runs(
        reply,
        links=[link for link in reply.links if link not in links],
        choices=() if tappable else reply.choices,
    )
    cut = parts(runs, limit) or [(Run(_NOTHING),)]
    texts = [_text(part, form is Form.RICH) for part in cut]
    return [
        Part(text, form is Form.RICH, tuple(rows) if number == len(texts) else ())
        for number, text in enumerate(texts, start=1)
    ]


def _choice_rows(row: OutboxRow) -> list[tuple[dict[str, str], ...]]:
    """The buttons of the choices, two in a row where two short ones follow each other."""
    rows: list[tuple[dict[str, str], ...]] = []
    beside = False
    for index, choice in enumerate(row.reply.choices, start=row.first_choice):
        data = callback_data(row.conversation_id, Button(row.turn or 0, index))
        button = {"text": choice.label or choice.id, "callback_data": data}
        short = len(choice.label) <= _SHORT_LABEL
        if beside and short:
            rows[-1] = (*rows[-1], button)
            beside = False
        else:
            rows.append((button,))
            beside = short
    return rows


def _is_web(link: Link) -> bool:
    return link.url.startswith(("https://", "http://"))


def _runs(reply: Reply, links: Sequence[Link], choices: Sequence[Choice]) -> list[Run]:
    blocks = [[Run(reply.text)]] if reply.text.strip() else []
    blocks += [list(_card(card)) for card in reply.cards]
    if links:
        blocks.append([Run("\n".join(f"{link.label}: {link.url}" for link in links))])
    if choices:
        numbered = (f"{number}. {choice.label}" for number, choice in enumerate(choices, start=1))
        blocks.append([Run("\n".join(numbered))])
    runs: list[Run] = []
    for block in blocks:
        runs += [Run("\n\n"), *block] if runs else block
    return runs


def _card(card: Card) -> Iterable[Run]:
    yield Run(card.title, Style.BOLD)
    for fact in card.facts:
        yield Run("\n")
        yield Run(f"{fact.label}:", Style.ITALIC)
        yield Run(f" {fact.value}")
    for remark in card.remarks:
        yield Run(f"\n• {remark}")


def _text(part: Sequence[Run], as_html: bool) -> str:
    if not as_html:
        return "".join(run.text for run in part)
    return "".join(_html(run) for run in part)


def _html(run: Run) -> str:
    text = html.escape(run.text, quote=False)
    return f"<{run.style}>{text}</{run.style}>" if run.style else text
