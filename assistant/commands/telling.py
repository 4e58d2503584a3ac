"""What catalogue commands print: reports, differences and lists, for people or for machines."""

from __future__ import annotations

import getpass
import json
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from assistant.catalogue.problems import Report

_STYLES = {"-": "red", "+": "green", "!": "bold yellow", "~": "cyan", "o": "bold yellow"}
"""By the first character of a line: removed, added, urgent, changed, an objection."""


def tell_report(report: Report) -> None:
    """The report as lines on stderr."""
    for line in report.lines():
        typer.echo(line, err=True)


def tell_lines(lines: Iterable[str], *, err: bool) -> None:
    """Lines of a proposal, coloured where a terminal shows them."""
    from rich.console import Console

    console = Console(stderr=err, highlight=False)
    for line in lines:
        console.print(line, style=_STYLES.get(line[:1], ""), markup=False, soft_wrap=True)


def print_json(value: dict[str, Any]) -> None:
    """One line of JSON on stdout."""
    # Bytes, so that a terminal or pipe of another encoding neither fails nor garbles names.
    sys.stdout.buffer.write((json.dumps(value, ensure_ascii=False) + "\n").encode())
    sys.stdout.buffer.flush()


def system_user() -> str:
    """Who runs the command, for the record."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container's user may have no name
        return "unknown"
