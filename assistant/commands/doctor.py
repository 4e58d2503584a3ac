"""`assistant doctor`."""

from __future__ import annotations

import typer


def doctor() -> None:
    """Check database, catalogue, encoder, token, webhook and clocks, and say what to do.

    Exit code 1 where something keeps the assistant from its work.
    """
    from assistant.app import App
    from assistant.doctor.examine import examine
    from assistant.doctor.finding import Level
    from assistant.settings import read_settings

    sick = False
    for finding in examine(App(read_settings())):
        sick = sick or finding.level is Level.FAIL
        typer.echo(f"{finding.level:<5} {finding.name}: {finding.found}")
        if finding.remedy:
            typer.echo(f"      → {finding.remedy}")
    raise typer.Exit(int(sick))
