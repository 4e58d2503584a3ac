"""Tells the server how the bot presents itself: commands and descriptions in each language."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.channels.telegram.api import Api, CallFailed, Failure
from assistant.channels.telegram.receiver import not_accepted
from assistant.dialogs.outcome import Say
from assistant.dialogs.wording import Wording

_LOG = logging.getLogger(__name__)

COMMANDS = ("start", "back", "restart", "browse", "help", "person", "privacy", "language")
"""The commands in the bot's menu; message `command-<name>` says what each does."""


@dataclass(frozen=True, slots=True)
class Presentation:
    """In one language: the text before the first message (≤ 512 characters), the one on the bot's
    page (≤ 120), and the commands with what they do."""

    description: str
    short: str
    commands: Sequence[tuple[str, str]]


def presented(wording: Wording) -> Presentation:
    """The presentation in a language's own sentences."""
    return Presentation(
        description=wording.say(Say("bot-description")),
        short=wording.say(Say("bot-short")),
        commands=[(name, wording.say(Say(f"command-{name}"))) for name in COMMANDS],
    )


async def check_token(api: Api) -> None:
    """Raise ConfigurationError where the server refuses the token; else go on."""
    try:
        me = await api.call("getMe")
    except CallFailed as failure:
        if failure.failure is Failure.UNAUTHORIZED:
            raise not_accepted(failure) from failure
        _LOG.info("getMe: %s", failure.failure)
    else:
        _LOG.info("the bot's id is %s", me.get("id") if isinstance(me, dict) else "unknown")


async def introduce(api: Api, by_language: Mapping[str, Presentation], default: str) -> None:
    """Set commands, descriptions and the menu; a server that lacks one of the calls is no obstacle.

    `default` is the language for everybody whose own is not among `by_language`.
    """
    lacking: dict[str, str] = {}
    for method, parameters in _calls(by_language, default):
        if method in lacking:
            continue
        try:
            await api.call(method, **parameters)
        except CallFailed as failure:
            lacking[method] = str(failure.failure)
    if lacking:
        _LOG.warning(
            "the server did not take: %s",
            ", ".join(f"{method} ({why})" for method, why in lacking.items()),
        )


def _calls(
    by_language: Mapping[str, Presentation], default: str
) -> Iterator[tuple[str, dict[str, Any]]]:
    codes: list[tuple[str | None, str]] = [(language, language) for language in by_language]
    if default in by_language:
        codes.insert(0, (None, default))
    for code, language in codes:
        shown = by_language[language]
        commands = [{"command": name, "description": text} for name, text in shown.commands]
        yield "setMyCommands", {"commands": commands, "language_code": code}
        yield "setMyDescription", {"description": shown.description, "language_code": code}
        yield "setMyShortDescription", {"short_description": shown.short, "language_code": code}
    yield "setChatMenuButton", {"menu_button": {"type": "commands"}}
