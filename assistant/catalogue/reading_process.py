"""The process that reads one catalogue: a request on its input, an answer on its output."""

from __future__ import annotations

import math
import sys

from assistant.catalogue.guarded import ANSWERS, REQUESTS, Answer, Limits, Request, out_of_memory
from assistant.catalogue.header_names import Names
from assistant.catalogue.problems import Problem
from assistant.catalogue.proposal import propose
from assistant.catalogue.reader import read, read_registers

try:
    import resource
except ModuleNotFoundError:  # not on Windows, where only the time is limited
    resource = None  # type: ignore[assignment]


def answer(request: Request) -> Answer:
    """Read what is asked for within the limits."""
    try:
        if request.propose:
            problems: list[Problem] = []
            names = Names.load(request.registers / "headers.yaml")
            return Answer(
                None, mapping=propose(request.path, names, problems), problems=(*problems,)
            )
        catalogue, report = read(
            request.path,
            allow_incomplete=request.allow_incomplete,
            today=request.today,
            registers=read_registers(request.registers),
            mapping=request.mapping,
        )
    except MemoryError:
        return out_of_memory(request)
    return Answer(catalogue, report.problems)


def limit(limits: Limits) -> None:
    """Cap what this process may use; it may write no file at all."""
    if resource is None:
        return
    seconds = math.ceil(limits.seconds)
    for name, most in (
        ("RLIMIT_AS", limits.megabytes * 2**20),
        ("RLIMIT_CPU", seconds),
        ("RLIMIT_FSIZE", 0),
        ("RLIMIT_CORE", 0),
    ):
        try:
            resource.setrlimit(getattr(resource, name), (most, most))
        except (ValueError, OSError):  # not every system lets every limit be set
            continue


def main() -> None:
    """Answer one request."""
    request = REQUESTS.validate_json(sys.stdin.buffer.read())
    limit(request.limits)
    said = ANSWERS.dump_json(answer(request))
    sys.stdout.buffer.write(said)


if __name__ == "__main__":
    main()
