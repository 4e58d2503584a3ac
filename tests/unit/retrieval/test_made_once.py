from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from assistant.errors import EncoderError
from assistant.retrieval.made_once import is_whole, made_once


def writing(content: str, calls: list[str]) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        calls.append(content)
        (folder / "model").write_text(content)

    return make


def test_made_once(tmp_path: Path) -> None:
    calls: list[str] = []
    first = made_once(tmp_path / "new" / "cache", "model-1", writing("a", calls))
    assert made_once(tmp_path / "new" / "cache", "model-1", writing("b", calls)) == first
    assert (first / "model").read_text() == "a"
    assert calls == ["a"]
    assert [path.name for path in first.parent.iterdir()] == ["model-1"]


@pytest.mark.parametrize("damage", ["change", "remove", "add", "no manifest"])
def test_a_damaged_one_is_made_anew(tmp_path: Path, damage: str) -> None:
    folder = made_once(tmp_path, "model-1", writing("a", []))
    if damage == "change":
        (folder / "model").write_text("x")
    elif damage == "remove":
        (folder / "model").unlink()
    elif damage == "add":
        (folder / "other").write_text("x")
    else:
        (folder / "manifest.json").write_text("{")
    assert not is_whole(folder)
    assert made_once(tmp_path, "model-1", writing("b", [])) == folder
    assert (folder / "model").read_text() == "b"
    assert is_whole(folder)
    assert [path.name for path in tmp_path.iterdir()] == ["model-1"]


def test_a_failure_leaves_nothing(tmp_path: Path) -> None:
    def fail(folder: Path) -> None:
        (folder / "model").write_text("half")
        raise EncoderError("no")

    with pytest.raises(EncoderError, match="no"):
        made_once(tmp_path, "model-1", fail)
    assert list(tmp_path.iterdir()) == []


def test_made_by_two_at_once(tmp_path: Path) -> None:
    together = Barrier(2, timeout=10)

    def make(folder: Path) -> None:
        (folder / "model").write_text("same")
        together.wait()

    with ThreadPoolExecutor(2) as pool:
        made = list(pool.map(lambda _: made_once(tmp_path, "model-1", make), range(2)))
    assert made == [tmp_path / "model-1"] * 2
    assert is_whole(made[0])


def test_a_place_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(EncoderError, match="ASSISTANT_DATA_DIR"):
        made_once(tmp_path / "file", "model-1", writing("a", []))
