"""The tagger with its real encoder and weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from assistant.dialogs.state import Stage
from assistant.dialogs.understanding.tagging.network import Network
from assistant.dialogs.understanding.tagging.tagger import WEIGHTS, Tagger
from assistant.dialogs.understanding.text import Message
from assistant.retrieval.e5.encoder import word_states
from tests.unit.dialogs.build import lexicons, portfolio

pytestmark = pytest.mark.encoder


@pytest.fixture(scope="module")
def tagger(tmp_path_factory: pytest.TempPathFactory) -> Tagger:
    states = word_states(tmp_path_factory.mktemp("encoders"))
    if states is None:
        pytest.skip("the fast encoder does not run on this machine")
    return Tagger(states)


def marks(tagger: Tagger, text: str) -> dict[str, str]:
    message = Message.of(text)
    known, release = [lexicons()["en"]], portfolio().release
    tags = tagger.tags(tagger.encode(message), known, release, Stage.WELCOME, None)
    return {("-" if m.denied else "") + m.label: text[m.start : m.end] for m in tags.marks}


def test_a_nurse_is_read_whole(tagger: Tagger) -> None:
    said = marks(tagger, "I am a nurse in Trieste, want dementia care, online, not in the mornings")
    assert said["goal"] == "dementia care"
    assert said["residence"] == "Trieste"
    assert said["mode.online"] == "online"
    assert "-time.morning" in said


@pytest.mark.parametrize("text", ["", "…", "😀" * 50, "word " * 900, "\u200f\u202e", "a" * 2000])
def test_anything_can_be_tagged(tagger: Tagger, text: str) -> None:
    message = Message.of(text)
    tagger.tags(tagger.encode(message), [lexicons()["en"]], portfolio().release, Stage.GOAL, "goal")


def test_numpy_computes_what_was_trained(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    from benchmarks.understanding.train import Tagging

    with np.load(WEIGHTS) as stored:
        arrays = {name: stored[name] for name in stored.files}
    wide, features = arrays["states.weight"].shape[1], arrays["evidence.weight"].shape[1]
    places, hidden = arrays["context.weight"].shape[1], arrays["mean.weight"].shape[1]
    trained = Tagging(wide, hidden, features, places).eval()
    floats = {
        k: torch.tensor(v.astype(np.float32)) for k, v in arrays.items() if v.dtype.kind == "f"
    }
    trained.load_state_dict(floats)
    chance = np.random.default_rng(0)
    given = [
        chance.normal(size=size).astype(np.float32)
        for size in ((7, wide), (hidden,), (7, features), (places,))
    ]
    ours = Network(arrays).scores(*given)
    with torch.no_grad():
        theirs = trained(*(torch.tensor(a)[None] for a in given), torch.ones(1, 7))
    for mine, other in zip((ours.labels, ours.denied, ours.acts), theirs, strict=True):
        assert np.abs(mine - other[0].numpy()).max() < 1e-3


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "szukam czegos o sztucznej inteligencji, za darmo, po angielsku"),
        ("fr", "partout sauf en france, histoire de changer"),
        ("sl", "iscem tecaj o umetni inteligenci, zastonj"),
        ("lt", "noreciau mokytis duomenu analizes vakarais"),
    ],
)
def test_languages_without_their_accents(tagger: Tagger, language: str, text: str) -> None:
    chances = tagger.languages(tagger.encode(Message.of(text)))
    assert max(chances, key=chances.__getitem__) == language
    assert sum(chances.values()) == pytest.approx(1, abs=1e-3)
