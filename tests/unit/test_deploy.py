"""What deploy/ and the operators' pages name exists: commands, options, settings."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from configparser import RawConfigParser
from pathlib import Path

import click
import pytest
import typer
import yaml

from assistant.channels.telegram.run import Role
from assistant.cli import cli
from assistant.settings import Settings

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
PAGES = [ROOT / "docs" / "operator.md", ROOT / "docs" / "operations.md"]
SETTINGS = {f"ASSISTANT_{name.upper()}" for name in Settings.model_fields}


def commands() -> Iterator[str]:
    """Everything that is started, after the name of the program."""
    for unit in DEPLOY.glob("systemd/*.service"):
        read = RawConfigParser(strict=False)
        read.read(unit, "utf-8")
        start = read["Service"]["ExecStart"].split("/bin/assistant ")[1]
        yield from (start.replace("%i", role) for role in Role) if "%i" in start else (start,)
    for service in yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))[
        "services"
    ].values():
        if "command" in service:
            yield service["command"]
    for page in PAGES:
        for command in re.findall(r"`assistant ([a-z][^`]*)`", page.read_text("utf-8")):
            yield " ".join(command.split())


@pytest.mark.parametrize("command", sorted(set(commands())))
def test_every_command_is_understood(command: str) -> None:
    words = [re.sub("^[A-Z]+$", "1", word) for word in shlex.split(command)]
    here: click.Command = typer.main.get_command(cli)
    context = click.Context(here)
    while isinstance(here, click.Group) and words and words[0] in here.commands:
        here = here.commands[words.pop(0)]
    if isinstance(here, click.Group) and not words:
        return
    here.make_context("assistant", words, parent=context)


@pytest.mark.parametrize("path", [*PAGES, *sorted(p for p in DEPLOY.rglob("*") if p.is_file())])
def test_every_setting_exists(path: Path) -> None:
    named = set(re.findall(r"ASSISTANT_[A-Z_]+[A-Z]", path.read_text("utf-8")))
    assert named <= SETTINGS


def test_every_setting_is_told() -> None:
    told = set(re.findall(r"ASSISTANT_[A-Z_]+[A-Z]", (ROOT / "docs" / "operator.md").read_text()))
    assert told == SETTINGS
