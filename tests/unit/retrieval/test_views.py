from assistant.retrieval.views import views
from tests.unit.retrieval.build import course, release

FIELDS = release().fields
OUTCOMES = [{"text": "Знае как да помага.", "kind": "skill"}]


def test_the_original_and_english_both_have_views() -> None:
    entry = course(
        "care", title="Грижи за възрастни", title_en="Care for older people",
        summary="Курс за грижи.", summary_en="A course on care.",
        text_language="bg", field="0921", learning_outcomes=OUTCOMES,
    )  # fmt: skip
    assert views(entry, FIELDS) == (
        "Грижи за възрастни",
        "Care for older people (Care of the elderly)",
        "Care for older people. A course on care.",
        "Грижи за възрастни. Курс за грижи. Знае как да помага.",
    )


def test_an_english_course_has_its_translations_as_views() -> None:
    entry = course(
        "care", title="Care", summary="On care.", field="unknown",
        translations={"bg": {"title": "Грижи", "summary": "За грижите."}},
    )  # fmt: skip
    assert views(entry, FIELDS) == ("Care", "Care. On care.", "Грижи. За грижите.")


def test_five_at_most_and_of_bounded_length() -> None:
    translations = {code: {"title": f"t{code}"} for code in ("bg", "de", "es", "fr", "it")}
    entry = course("care", title="Care", summary="word " * 1000, translations=translations)
    found = views(entry, FIELDS)
    assert len(found) == 5
    assert max(map(len, found)) <= 600
