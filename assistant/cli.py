"""The commands; each hands over to a channel or to the catalogue."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from assistant import logs
from assistant.commands import catalogue, doctor, inbox, releases, search, telegram
from assistant.errors import AssistantError

cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
cli.add_typer(catalogue.commands, name="catalogue")
for command in (releases.publish, releases.rollback, releases.releases):
    catalogue.commands.command()(command)
cli.add_typer(inbox.commands, name="inbox")
cli.command("search")(search.search)
cli.command("doctor")(doctor.doctor)
cli.command("run")(telegram.run)
cli.command("telegram")(telegram.telegram)


@cli.callback()
def _assistant(
    verbose: Annotated[bool, typer.Option("--verbose", help="Log more, on stderr.")] = False,
) -> None:
    """Guidance to the microcredentials of the Transform4Europe universities."""
    logs.configure(verbose=verbose)


@cli.command()
def chat(
    jsonl: Annotated[bool, typer.Option("--jsonl", help="JSON lines in and out.")] = False,
    language: Annotated[str | None, typer.Option(help="Language to begin in, such as bg.")] = None,
) -> None:
    """Talk to the assistant here."""
    from assistant.commands import chatting

    if jsonl:
        chatting.lines()
    else:
        chatting.terminal(language)


def main() -> None:
    """Run a command; a fault that a person can mend is said on stderr, without a trace."""
    for stream in (sys.stdout, sys.stderr):
        # A console of another encoding shows a mark for a letter it lacks; that ends no command.
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # a text file here
    with _told():
        cli()


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except AssistantError as error:
        print(f"assistant: {error}", file=sys.stderr)  # noqa: T201 - the command line's own voice
        raise SystemExit(1) from error
