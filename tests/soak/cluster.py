"""A PostgreSQL cluster of a test's own, to be stopped and started at will; never the machine's."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_DEBIAN = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
_FOUND = shutil.which("initdb") or (_DEBIAN[-1] if _DEBIAN else None)
BINARIES = Path(_FOUND).parent if _FOUND else None
"""Where initdb and pg_ctl are; None where PostgreSQL is not installed."""


class Cluster:
    """One server on a free port, run by an ordinary user: PostgreSQL refuses root."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._user = _ordinary_user()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        if self._user:
            shutil.chown(folder, self._user)
        self._do("initdb", "--no-sync", "--auth=trust", "--username=postgres", "-D", self._data)

    @property
    def url(self) -> str:
        """The database that every cluster has."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        """Start, or start again after whatever end it had."""
        options = f"-p {self.port} -h 127.0.0.1 -k {self._folder}"
        log = str(self._folder / "log")
        self._do("pg_ctl", "-D", self._data, "-w", "-l", log, "-o", options, "start")

    def crash(self) -> None:
        """End it at once, without a checkpoint; every connection breaks."""
        self._do("pg_ctl", "-D", self._data, "-w", "-m", "immediate", "stop")

    @property
    def _data(self) -> str:
        return str(self._folder / "data")

    def _do(self, program: str, *arguments: str) -> None:
        assert BINARIES is not None
        subprocess.run(
            [BINARIES / program, *arguments],
            user=self._user,
            cwd=self._folder,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=60,
        )


@contextmanager
def cluster() -> Iterator[Cluster]:
    """A running cluster, gone afterwards."""
    # Below /tmp itself: pytest's folders are closed to other users, and socket names are short.
    with tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True) as folder:
        one = Cluster(Path(folder))
        one.start()
        try:
            yield one
        finally:
            one.crash()


def _ordinary_user() -> str | None:
    """Whom root lends the server to; None where we are no root."""
    if os.getuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"
