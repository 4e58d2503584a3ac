"""The installed package, far from any checkout: data inside, chat and search work from anywhere."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import sysconfig
import time
import zipfile
from pathlib import Path

import pytest

from tests.integration.processes import Talk, courses_of, environment, finished, links_of, text_of

pytestmark = pytest.mark.encoder

ROOT = Path(__file__).parents[2]
BUILD = ("wheel", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-index")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built without network by the backend that is installed."""
    if importlib.util.find_spec("hatchling") is None:
        pytest.skip("hatchling, which builds the wheel, is not installed")
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "pip", *BUILD, "--no-build-isolation", "-w", str(folder), str(ROOT)],
        check=True,
    )
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the unpacked wheel."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run(installed: Path, statement: str) -> tuple[str, ...]:
    """A Python in which the package is found in `installed` alone.

    Without `site` no path file leads to the checkout, isolated neither does the current folder.
    """
    libraries = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    paths = [str(installed), *sorted(libraries)]
    return (sys.executable, "-I", "-S", "-c", f"import sys; sys.path[:0] = {paths}; {statement}")


@pytest.fixture(scope="module")
def program(installed: Path) -> tuple[str, ...]:
    """The command `assistant` of the wheel."""
    return run(installed, "from assistant.cli import main; main()")


def test_the_wheel_holds_its_data_and_no_tests(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for source in ("catalogue", "prompts"):
        kept = {
            f"assistant/data/{file.relative_to(ROOT).as_posix()}"
            for file in (ROOT / source).rglob("*")
            if file.is_file()
        }
        assert kept
        assert kept <= names
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"assistant"}
    assert not [name for name in names if "test" in name.lower() or name.endswith(".pyc")]


def test_the_checkout_is_out_of_reach(installed: Path, elsewhere: Path, tmp_path: Path) -> None:
    shown = "import assistant; from assistant.settings import Settings; s = Settings(); "
    shown += "print(assistant.__file__, s.catalogue, s.data_dir, sep='\\n')"
    env = {k: v for k, v in environment(tmp_path).items() if k != "ASSISTANT_DATA_DIR"}
    ended = finished(env=env, cwd=elsewhere, program=run(installed, shown))
    package, catalogue, data = map(Path, ended.stdout.splitlines())
    assert package == installed / "assistant" / "__init__.py"
    assert catalogue == installed / "assistant" / "data" / "catalogue"
    assert not data.is_relative_to(ROOT)
    assert not data.is_relative_to(installed)


def test_chat_and_search_run_from_an_empty_folder(
    program: tuple[str, ...], data_folder: Path, elsewhere: Path
) -> None:
    env = environment(data_folder)
    talk = Talk("chat", "--jsonl", env=env, cwd=elsewhere, program=program)
    assert "automated assistant" in text_of(talk.say("/start"))
    assert courses_of(talk.say("caring for people with dementia, online, in the evenings"))
    assert links_of(talk.choose("register:sofia-dementia-care"))
    assert talk.say("/start", "b", language="bg")["language"] == "bg"
    assert talk.close() == 0
    assert talk.complaints() == ""
    found = finished("search", "dementia care", "-k", "1", env=env, cwd=elsewhere, program=program)
    assert "sofia-dementia-care" in found.stdout, found.stderr
    assert list(elsewhere.iterdir()) == []


def test_the_catalogue_in_the_wheel_is_the_one_of_the_checkout(
    program: tuple[str, ...], installed: Path, data_folder: Path, elsewhere: Path
) -> None:
    env = environment(data_folder)
    inside = installed / "assistant" / "data" / "catalogue"
    checked = finished("catalogue", "check", inside, env=env, cwd=elsewhere, program=program)
    listed = finished("catalogue", "list", env=env, cwd=elsewhere, program=program)
    assert checked.stdout == f"entries: {len(listed.stdout.splitlines())}\n", checked.stderr


def test_how_long_a_start_takes(
    data_folder: Path, elsewhere: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Printed, not asserted: it depends on what else the machine does."""
    begun = time.perf_counter()
    talk = Talk(env=environment(data_folder), cwd=elsewhere)
    welcome = talk.say("/start")
    seconds = time.perf_counter() - begun
    assert welcome["stage"] == "welcome"
    assert talk.close() == 0
    with capsys.disabled():
        print(f"\nfrom the start of the process to the welcome: {seconds:.2f} s")  # noqa: T201
