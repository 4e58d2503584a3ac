"""A data folder with the sample portfolio published and encoded once, to be copied by each test."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import sqlalchemy as sa

from assistant import resources
from assistant.app import App
from assistant.settings import Settings
from assistant.store import Database, Embeddings, Releases, open_database
from assistant.store.schema import embeddings

SAMPLE = resources.folder("catalogue")


def vectors_of(database: Database) -> dict[str, dict[str, np.ndarray]]:
    """Every stored vector by the fingerprint of its encoder and the hash of its text."""
    with database.read() as connection:
        rows = connection.execute(sa.select(embeddings)).all()
    found: dict[str, dict[str, np.ndarray]] = {}
    for row in rows:
        found.setdefault(row.fingerprint, {})[row.hash] = np.frombuffer(row.vector, "<f4")
    return found


def _settings(folder: Path) -> Settings:
    return Settings(
        _env_file=None,
        data_dir=folder,
        database_url=None,
        catalogue=SAMPLE,
        allow_incomplete=False,
        encoder=None,
    )


@pytest.fixture(scope="session")
def ready_folder(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Path:
    """A data folder with release 1, the sample portfolio, and its vectors. Copy it, never write.

    Vectors are kept between sessions by the hash of what they encode: encoding all takes 25 s.
    """
    folder = tmp_path_factory.mktemp("ready")
    app = App(_settings(folder))
    kept = pytestconfig.cache.mkdir("vectors") / "by-encoder.npz"
    if kept.exists():
        with np.load(kept) as file:
            hashes, vectors = file["hashes"], file["vectors"]
            for fingerprint in np.unique(file["fingerprints"]):
                own = file["fingerprints"] == fingerprint
                known = dict(zip(map(str, hashes[own]), vectors[own], strict=True))
                Embeddings(app.database).put(str(fingerprint), known)
    app.ensure_release()
    found = [
        (fingerprint, digest, vector)
        for fingerprint, vectors in vectors_of(app.database).items()
        for digest, vector in vectors.items()
    ]
    app.database.close()
    fresh = kept.with_name(f"{folder.name}-{id(app)}.npz")
    fingerprints, hashes, vectors = map(np.array, zip(*found, strict=True))
    np.savez(fresh, fingerprints=fingerprints, hashes=hashes, vectors=vectors)
    fresh.replace(kept)  # in one step: another session may be reading
    return folder


@pytest.fixture
def data_folder(ready_folder: Path, tmp_path: Path) -> Path:
    """A copy of the prepared data folder for one test."""
    return Path(shutil.copytree(ready_folder, tmp_path / "data-of-test"))


@pytest.fixture(scope="module")
def shared_folder(ready_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the prepared data folder for the tests of one module."""
    return Path(shutil.copytree(ready_folder, tmp_path_factory.mktemp("module") / "data"))


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """An empty folder to run commands in."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return folder


@pytest.fixture
def ready_url(empty_url: str, backend: str, ready_folder: Path, tmp_path: Path) -> str:
    """The URL of a database with the sample portfolio and its vectors, on SQLite and PostgreSQL."""
    if backend == "sqlite":
        path = Path(empty_url.removeprefix("sqlite:///"))
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ready_folder / "assistant.db", path)
        return empty_url
    source = open_database(f"sqlite:///{ready_folder / 'assistant.db'}")
    target = open_database(empty_url)
    for fingerprint, vectors in vectors_of(source).items():
        Embeddings(target).put(fingerprint, vectors)
    catalogue = Releases(source).load(1).catalogue
    Releases(target).publish(catalogue, "first release", datetime.now(UTC))
    source.close()
    target.close()
    return empty_url


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if shutil.which("soffice") is None:
        terminalreporter.write_line(
            "SKIPPED the workbook saved by LibreOffice: no soffice. Install libreoffice-calc.",
            yellow=True,
        )
