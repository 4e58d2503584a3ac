"""The program as its users start it: commands run to their end, JSON lines asked in turn."""

from __future__ import annotations

import json
import os
import queue
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

PATIENCE = 60.0
"""Seconds in which any command must end or answer on a busy machine."""

ASSISTANT = (sys.executable, "-m", "assistant")


def environment(folder: Path, **settings: str | Path) -> dict[str, str]:
    """This process's environment without its ASSISTANT_* settings; `settings` become such.

    `folder` is the data folder. `database_url="…"` becomes ASSISTANT_DATABASE_URL.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ASSISTANT_")}
    given = {f"ASSISTANT_{name.upper()}": str(value) for name, value in settings.items()}
    return kept | {"ASSISTANT_DATA_DIR": str(folder)} | given


def free_port() -> int:
    """A port of 127.0.0.1 that nobody uses at this moment."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


def finished(
    *arguments: str | Path,
    env: Mapping[str, str],
    cwd: Path,
    stdin: bytes | str = b"",
    program: tuple[str, ...] = ASSISTANT,
) -> subprocess.CompletedProcess[str]:
    """A command that has run to its end; its output is read as UTF-8."""
    ended = subprocess.run(
        [*program, *map(str, arguments)],
        env=dict(env),
        cwd=cwd,
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    return subprocess.CompletedProcess(
        ended.args, ended.returncode, ended.stdout.decode(), ended.stderr.decode()
    )


class Talk:
    """A running `… --jsonl` command: each line in must bring exactly one line out."""

    def __init__(
        self,
        *arguments: str,
        env: Mapping[str, str],
        cwd: Path,
        program: tuple[str, ...] = ASSISTANT,
    ) -> None:
        self.process = subprocess.Popen(
            [*program, *(arguments or ("chat", "--jsonl"))],
            env=dict(env),
            cwd=cwd,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self._lines: queue.Queue[bytes] = queue.Queue()
        self._complaints: list[bytes] = []
        self._readers = [
            threading.Thread(target=self._read_lines, daemon=True),
            threading.Thread(target=self._read_complaints, daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def send(self, raw: bytes) -> None:
        """Write bytes just as they are."""
        assert self.process.stdin is not None
        self.process.stdin.write(raw)
        self.process.stdin.flush()

    def line(self, raw: bytes) -> dict[str, Any]:
        """The answer to one line, given without its end."""
        self.send(raw + b"\n")
        return self.answer()

    def answer(self) -> dict[str, Any]:
        """The next line of the output, which must come in time and be a JSON object."""
        found = self._lines.get(timeout=PATIENCE)
        if not found:
            code = self.process.wait(PATIENCE)
            raise AssertionError(f"it ended with {code}: {self.complaints()}")
        answer = json.loads(found)
        assert isinstance(answer, dict)
        return answer

    def ask(self, **request: Any) -> dict[str, Any]:
        """The answer to a request."""
        return self.line(json.dumps(request, ensure_ascii=False).encode())

    def say(self, text: str, chat: str = "a", **more: Any) -> dict[str, Any]:
        """The answer to a message."""
        return self.ask(chat=chat, text=text, **more)

    def choose(self, choice: str, chat: str = "a", **more: Any) -> dict[str, Any]:
        """The answer to a choice, which must not be refused."""
        return self.ask(chat=chat, choose=choice, **more)

    def silent(self) -> bool:
        """True where nothing more has been written by now."""
        return self._lines.empty()

    def close(self) -> int:
        """End the input; gives the exit code. Nothing more may have been written."""
        if self.process.stdin is not None and not self.process.stdin.closed:
            self.process.stdin.close()
        code = self.process.wait(PATIENCE)
        for reader in self._readers:
            reader.join(PATIENCE)
        assert self._lines.get(timeout=1) == b"", "there is more output than input"
        for stream in (self.process.stdout, self.process.stderr):
            assert stream is not None
            stream.close()
        return code

    def complaints(self) -> str:
        """What stands on standard error so far."""
        return b"".join(self._complaints).decode()

    def _read_lines(self) -> None:
        assert self.process.stdout is not None
        for found in self.process.stdout:
            self._lines.put(found)
        self._lines.put(b"")

    def _read_complaints(self) -> None:
        assert self.process.stderr is not None
        self._complaints.extend(self.process.stderr)


def text_of(answer: Mapping[str, Any]) -> str:
    """All that a person reads in an answer."""
    return "\n\n".join(reply["text"] for reply in answer["replies"])


def choices_of(answer: Mapping[str, Any]) -> dict[str, str]:
    """Every offered choice of an answer: label by id."""
    return {
        choice["id"]: choice["label"] for reply in answer["replies"] for choice in reply["choices"]
    }


def links_of(answer: Mapping[str, Any]) -> list[str]:
    """The addresses that an answer links to."""
    return [link["url"] for reply in answer["replies"] for link in reply["links"]]


def courses_of(answer: Mapping[str, Any]) -> list[str]:
    """Ids of the courses that an answer shows."""
    return [course for reply in answer["replies"] for course in reply["courses"]]
