import pytest

from assistant.retrieval.title_words import TitleWords
from tests.unit.retrieval.build import course, release

TITLES = TitleWords(
    release(
        course("care", title="Pflege alter Menschen", title_en="Nursing older people"),
        course("law", title="Law of the sea"),
        course("sea", title="Life in the sea"),
        course("home", title="Home care", field="0921"),
    )
)


def test_all_words_of_one_title_are_the_whole_and_none_nothing() -> None:
    assert TITLES.share(["LAW sea"]) == pytest.approx(1)
    assert TITLES.share(["bicycle"]) == 0
    assert TITLES.share([""]) == 0


def test_the_words_of_two_courses_do_not_add_up() -> None:
    assert 0.3 < TITLES.share(["law", "nursing"]) < 0.7


def test_a_rare_word_weighs_more_than_a_frequent_one() -> None:
    assert TITLES.share(["law bicycle"]) > TITLES.share(["sea bicycle"])


def test_translated_titles_subjects_and_other_endings_count() -> None:
    assert TITLES.share(["pflegen"]) > 0.9
    assert TITLES.share(["elderly"]) > 0.9


def test_an_empty_release_has_no_words() -> None:
    assert TitleWords(release()).share(["care"]) == 0
