"""Standard streams as JSON lines: UTF-8 whatever the machine's locale says."""

from __future__ import annotations

import sys
from collections.abc import Callable


def answer_lines(answer: Callable[[str], str]) -> None:
    """Write one answer for every line of the input that is not blank, until it ends."""
    from assistant.channels.jsonl import serve

    def write(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    # Both are text files in a process of their own, which their types do not say.
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    serve(iter(sys.stdin.readline, ""), answer, write)
