"""Titles and names: what opens a course, what supports it, and what must do neither."""

import numpy as np
import pytest

from assistant.retrieval.keyword_index import KeywordIndex
from assistant.retrieval.title_index import NAMED, TitleIndex
from tests.unit.retrieval.build import course, release

RELEASE = release(
    course(
        "sofia-dementia",
        title="Грижи за хора с деменция",
        title_en="Caring for People with Dementia",
    ),
    course("sofia-ai-practice", title="AI in Practice: Data Analysis with SQL"),
    course("trieste-ai", title="AI: Challenges and Opportunities", provider="trieste"),
    course("trieste-cura", title="Cura degli anziani a domicilio", provider="trieste"),
    course("sofia-marine", title="Marine Biology", provider="sofia"),
    course("sofia-course", title="A Course on Design Thinking"),
)
TITLES = TitleIndex(RELEASE)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Caring for People with Dementia", "sofia-dementia"),
        ("caring for people with demenita", "sofia-dementia"),
        ("грижи за хора с деменция", "sofia-dementia"),
        ("Tell me more about Marine Biology please", "sofia-marine"),
        ("marine biolgy", "sofia-marine"),
        ("cura degli anziani", "trieste-cura"),
        ("CURA DEGLI ANZIANI A DOMICILIO", "trieste-cura"),
        ("AI: challenges and oportunities", "trieste-ai"),
        ("sofia-ai-practice", "sofia-ai-practice"),
        ("the course on design thinking", "sofia-course"),
    ],
)
def test_a_title_is_recognised(text: str, expected: str) -> None:
    (best, score), *rest = TITLES.titles(text, 3)
    assert best == expected
    assert score >= NAMED
    assert all(other < NAMED for _, other in rest)


@pytest.mark.parametrize(
    "text",
    ["course", "AI", "I want a course about AI", "data", "design", "what does it cost?",
     "I work with people and want to learn data analysis for business decisions", "it", "!?", ""],
)  # fmt: skip
def test_what_is_no_title_names_no_course(text: str) -> None:
    assert [pair for pair in TITLES.titles(text, 3) if pair[1] >= NAMED] == []


def test_titles_are_cut_to_k_and_ties_broken_by_id() -> None:
    twins = TitleIndex(release(course("b", title="Same"), course("a", title="Same")))
    assert twins.titles("same", 5) == (("a", 1.0), ("b", 1.0))
    assert twins.titles("same", 1) == (("a", 1.0),)
    assert TitleIndex(release()).titles("same", 5) == ()


def test_a_telling_title_word_is_shared_in_any_spelling_of_case_and_accent() -> None:
    def sharing(text: str) -> set[str]:
        return {RELEASE.catalogue.entries[row].id for row in TITLES.sharing(text)}

    assert sharing("I study MARINE life") == {"sofia-marine"}
    assert sharing("деменция") == {"sofia-dementia"}
    assert sharing("what AI is on the job") == set()


def strengths(text: str) -> dict[str, float]:
    found = KeywordIndex(RELEASE).strengths(text)
    assert found.dtype == np.float32
    return {
        entry.id: strength
        for entry, strength in zip(RELEASE.catalogue.entries, found.tolist(), strict=True)
        if strength > 0
    }


def test_a_name_of_one_course_is_strong_and_a_shared_one_weaker() -> None:
    assert strengths("a course with SQL") == {"sofia-ai-practice": 1.0}
    shared = strengths("what does UNITS offer?")
    assert set(shared) == {"trieste-ai", "trieste-cura"}
    assert max(shared.values()) < 1
    assert set(strengths("нещо в Софийския университет или СУ")) == {
        "sofia-dementia", "sofia-ai-practice", "sofia-marine", "sofia-course",
    }  # fmt: skip
    assert strengths("tell me about sofia-marine.") == {"sofia-marine": 1.0}


def test_common_words_and_lower_case_abbreviations_are_no_names() -> None:
    assert strengths("su ai in practice, marine biology at a university") == {}
    assert strengths("") == {}
    assert set(strengths("AI")) == {"sofia-ai-practice", "trieste-ai"}
