"""A release of which only the courses near a need are compared."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from assistant.catalogue.terms import Mode
from assistant.retrieval import course_index
from assistant.retrieval.paired_encoder import PairedEncoder
from assistant.retrieval.profile import Profile
from assistant.retrieval.search import Search
from tests.fakes import MemoryEmbeddings
from tests.unit.retrieval.build import course, release
from tests.unit.retrieval.test_paired_matcher import Agreeing, Wide

TODAY = date(2026, 11, 24)
SUBJECTS = ("care for older people", "law of the sea", "optics and photonics", "marine biology")
RELEASE = release(
    *(
        course(
            f"c{number:03}",
            title=f"{SUBJECTS[number % 4]} {number}",
            summary=f"All about {SUBJECTS[number % 4]}, part {number // 4}.",
            mode=["onsite"] if number % 3 else [],
            ects=Decimal(number % 7 + 1),
        )
        for number in range(120)
    )
)
ENCODER = PairedEncoder(Wide("many"), Agreeing())
STORED = MemoryEmbeddings()
WHOLE = Search(RELEASE, ENCODER, STORED)


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> Search:
    monkeypatch.setattr(course_index, "ALL_UP_TO", 50)
    return Search(RELEASE, ENCODER, STORED)


PROFILES = [
    Profile(),
    Profile(modes=(Mode.ONSITE,)),
    Profile(modes=(Mode.ONLINE_SYNC,), min_ects=Decimal(6)),
    Profile(min_ects=Decimal(7)),
]


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("text", ["law of the sea", "optics", "c007 or marine biology"])
def test_the_best_are_those_of_comparing_all(large: Search, profile: Profile, text: str) -> None:
    need = WHOLE.need(text, "en")
    expected = WHOLE.rank(need, profile, TODAY)
    found = large.rank(need, profile, TODAY, depth=30)
    assert len(found.hits) < len(expected.hits)
    assert [hit.course for hit in found.hits[:10]] == [hit.course for hit in expected.hits[:10]]
    assert [hit.course for hit in found.by_relevance[:10]] == [
        hit.course for hit in expected.by_relevance[:10]
    ]


def test_what_a_narrow_filter_leaves_comes_first_however_far(large: Search) -> None:
    only = Profile(min_ects=Decimal(7), modes=(Mode.ONSITE,))
    found = large.rank(WHOLE.need("law of the sea", "en"), only, TODAY, depth=5)
    fitting = {
        entry.id
        for entry in RELEASE.catalogue.entries
        if entry.ects == 7 and entry.mode == (Mode.ONSITE,)
    }
    assert {hit.course for hit in found.hits[:5]} <= fitting
    assert len(found.fitting) >= 5


def test_an_index_is_kept_and_made_again_when_damaged(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(course_index, "ALL_UP_TO", 50)
    need = WHOLE.need("optics", "en")

    def courses() -> list[str]:
        search = Search(RELEASE, ENCODER, STORED, cache=tmp_path)
        return [hit.course for hit in search.rank(need, Profile(), TODAY, depth=9).hits]

    first = courses()
    (folder,) = tmp_path.iterdir()
    made = (folder / "vectors.npy").stat().st_mtime_ns
    assert courses() == first
    assert (folder / "vectors.npy").stat().st_mtime_ns == made
    (folder / "index.faiss").write_bytes(b"damaged")
    assert courses() == first
    assert (folder / "vectors.npy").stat().st_mtime_ns > made


def test_a_changed_course_has_another_index_and_old_ones_go(tmp_path: Path) -> None:
    for number in range(5):
        changed = release(course("one", title=f"Title {number}"))
        Search(changed, ENCODER, STORED, cache=tmp_path)
    assert len(list(tmp_path.iterdir())) == 3
