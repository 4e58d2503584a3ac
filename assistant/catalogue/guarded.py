"""Reads a catalogue in a process of its own, which may use only so much memory and time.

Files come from outside: one that is made to exhaust the machine ends that process, not this one.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from assistant.catalogue.problems import Problem, Report, Severity
from assistant.catalogue.release import Catalogue

MODULE = "assistant.catalogue.reading_process"
_NEEDED = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH", "SYSTEMROOT")
"""Variables that Python starts by; tokens and addresses are none of a reader's business."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one catalogue may take: wall-clock seconds and megabytes of address space."""

    seconds: float = 10.0
    megabytes: int = 512


@dataclass(frozen=True, slots=True)
class Request:
    """What the reading process is asked."""

    path: Path
    allow_incomplete: bool
    today: date
    registers: Path
    """The folder whose registers complete what the path itself does not have."""
    mapping: Path | None = None
    limits: Limits = Limits()
    propose: bool = False
    """Draft a mapping file for a table instead of reading it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What it says: the catalogue, None with errors, and every problem; or a mapping file."""

    catalogue: Catalogue | None
    problems: tuple[Problem, ...]
    mapping: str = ""


REQUESTS = TypeAdapter(Request)
ANSWERS = TypeAdapter(Answer)


def read_guarded(request: Request) -> tuple[Catalogue | None, Report]:
    """The catalogue at a path and everything wrong in it, as `reader.read`, within the limits."""
    answer = _ask(request)
    return answer.catalogue, Report(answer.problems)


def propose_guarded(request: Request) -> tuple[str, Report]:
    """The draft of a mapping file for a table, "" where it cannot be read, within the limits."""
    answer = _ask(replace(request, propose=True))
    return answer.mapping, Report(answer.problems)


def _ask(request: Request) -> Answer:
    asked = replace(
        request,
        path=request.path.absolute(),
        registers=request.registers.absolute(),
        mapping=request.mapping.absolute() if request.mapping else None,
    )
    command = [sys.executable, "-m", MODULE]
    # The folder that holds the package comes first on the path of a module that is run.
    package = Path(__file__).parents[2]
    limits = request.limits
    try:
        done = subprocess.run(  # noqa: S603  (this program itself, no shell)
            command,
            input=REQUESTS.dump_json(asked),
            capture_output=True,
            timeout=limits.seconds,
            check=False,
            cwd=package,
            env={name: os.environ[name] for name in _NEEDED if name in os.environ},
        )
    except subprocess.TimeoutExpired:
        return _refused(
            request.path,
            f"reading it takes longer than {limits.seconds:g} seconds",
            "Check what it holds, split it, or set ASSISTANT_CATALOGUE_SECONDS higher",
        )
    try:
        return ANSWERS.validate_json(done.stdout)
    except ValidationError:
        message = f"reading it ended early (exit {done.returncode})"
        remedy = f"Check what it holds; it may take more than {limits.megabytes} MB of memory"
        return _refused(request.path, message, remedy)


def out_of_memory(request: Request) -> Answer:
    """The answer where a file needs more memory than it may."""
    message = f"reading it takes more than {request.limits.megabytes} MB of memory"
    remedy = "Check what it holds, split it, or set ASSISTANT_CATALOGUE_MEGABYTES higher"
    return _refused(request.path, message, remedy)


def _refused(path: Path, message: str, remedy: str) -> Answer:
    problem = Problem(Severity.ERROR, path.name, None, None, None, "", message, remedy)
    return Answer(None, (problem,))
