import numpy as np

from assistant.retrieval import relevance
from assistant.retrieval.relevance import (
    ABOUT,
    ABOUT_AT_LEAST,
    ABOUT_OF_BEST,
    ABOUT_WITH_WORD,
    Centring,
)

NONE = np.zeros(4, np.float32)
NO_WORD = np.zeros(4, bool)


def cosines(*values: float) -> np.ndarray:
    return np.array(values, np.float32)


def test_nothing_is_about_a_need_that_no_course_is_near() -> None:
    near = cosines(ABOUT - 0.01, 0.2, 0.1, -0.3)
    assert not relevance.about(near, NONE, NO_WORD).any()


def test_others_are_about_it_beside_a_near_course() -> None:
    near = cosines(ABOUT, ABOUT_AT_LEAST + 0.01, ABOUT_AT_LEAST - 0.01, 0.1)
    assert relevance.about(near, NONE, NO_WORD).tolist() == [True, True, False, False]


def test_beside_a_very_near_course_others_must_be_nearer() -> None:
    best = 0.6
    near = cosines(best, ABOUT_OF_BEST * best + 0.01, ABOUT_OF_BEST * best - 0.01, 0.1)
    assert relevance.about(near, NONE, NO_WORD).tolist() == [True, True, False, False]


def test_a_shared_word_lowers_the_bound_but_does_not_decide() -> None:
    near = cosines(ABOUT_WITH_WORD + 0.01, ABOUT_WITH_WORD - 0.01, 0.2, 0.1)
    shared = np.array([True, True, False, False])
    assert relevance.about(near, NONE, shared).tolist() == [True, False, False, False]


def test_only_a_name_of_one_course_alone_decides() -> None:
    names = cosines(1, 0.9, 0, 0)
    assert relevance.about(NONE, names, NO_WORD).tolist() == [True, False, False, False]


def test_names_raise_the_score_in_the_scale_of_the_scores() -> None:
    similarity, names = cosines(0.8, 0.82, 0.81, 0.79), cosines(1, 0, 0.5, 0)
    raised = relevance.score(similarity, 0.5, names) - similarity
    np.testing.assert_allclose(raised, names * relevance.NAME_WEIGHT * 0.5, atol=1e-6)


# All lie close to the first axis, as vectors of e5 do; the others tell them apart.
COURSES = np.array([[10, 1, 0], [10, -1, 0], [10, 0, 1], [10, 0, -1]], np.float32)
NO_FIELDS = np.zeros((0, 3), np.float32)


def test_centring_takes_out_what_all_courses_share() -> None:
    centring = Centring(COURSES, NO_FIELDS)
    need = COURSES[0] / np.linalg.norm(COURSES[0])
    np.testing.assert_allclose(centring.cosines(need), [1, -1, 0, 0], atol=1e-5)
    np.testing.assert_allclose(centring.cosines(COURSES[0] * 0), 0)


def test_fields_show_what_the_courses_of_a_one_sided_release_share() -> None:
    alike, need = COURSES[[0, 0, 0]], COURSES[0]
    assert Centring(alike, NO_FIELDS).cosines(need).max() < ABOUT
    assert Centring(alike, COURSES[1:]).cosines(need).min() > 0.9
    assert Centring(alike[:1], COURSES[1:]).cosines(COURSES[1]).max() < 0
