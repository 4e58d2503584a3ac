import numpy as np

from assistant.retrieval.ranking import Ranking, rank
from assistant.retrieval.verdicts import Tier, Verdict, Verdicts


def verdicts(*rows: tuple[int, ...]) -> Verdicts:
    names = ("modes", "times")[: len(rows[0])]
    return Verdicts(names, np.array(rows, np.int8).reshape(len(rows), len(names)))


def scores(*values: float) -> np.ndarray:
    return np.array(values, np.float32)


def ranked(ids: str, values: tuple[float, ...], judged: Verdicts, about: str = "") -> Ranking:
    is_about = np.array([name in about for name in ids], bool)
    places = np.array([ord(name) for name in ids], np.int64)
    return rank(np.array(list(ids), object), scores(*values), judged, is_about, places)


def test_tier_comes_before_score_and_id_breaks_ties() -> None:
    judged = verdicts((-1, 1), (0, 1), (1, 1), (1, 1), (0, -1))
    ranking = ranked("edcba", (0.9, 0.8, 0.5, 0.5, 0.9), judged, about="ad")
    assert [hit.course for hit in ranking.hits] == ["b", "c", "d", "a", "e"]
    assert judged.tiers.tolist() == [Tier.BREAKS, Tier.UNSTATED, Tier.FITS, Tier.FITS, Tier.BREAKS]
    assert ranking.about == {"a", "d"}
    assert ranking.stated == ("modes", "times")
    assert [hit.course for hit in ranking.fitting] == ["b", "c"]
    assert [hit.course for hit in ranking.possible] == ["b", "c", "d"]
    assert [hit.course for hit in ranking.by_relevance] == ["a", "e", "d", "b", "c"]
    assert [hit.course for hit in ranking.nearest(1)] == ["a"]
    assert ranking.nearest(4) == ranking.by_relevance[:4]
    assert ranking.nearest(9) == ranking.by_relevance
    assert ranking.hits[3].named(Verdict.BROKEN) == ("times",)
    assert ranking.hits[3].named(Verdict.UNSTATED) == ("modes",)


def test_without_constraints_everything_fits() -> None:
    ranking = ranked("ab", (0.1, 0.2), verdicts((), ()))
    assert [hit.course for hit in ranking.fitting] == ["b", "a"]
    assert ranking.hits[0].verdicts == {}


def test_nothing_to_rank() -> None:
    assert ranked("", (), Verdicts(("modes",), np.zeros((0, 1), np.int8))).hits == ()
