from assistant.retrieval.glossary import Glossary

SMALL = """
# a comment
nurse
  lt: slaugyt
  de: krankenschwester
first aid
  de: erste_hilfe
child
  de: kind
art
  de: kunst kind
sea
  pt: mar. marinh
"""


def found(text: str, language: str) -> list[str]:
    glossary = Glossary(SMALL)
    return [glossary.concepts[number] for number in glossary.find(text, language)]


def test_a_word_is_known_by_its_beginning_whatever_its_ending_case_and_accents() -> None:
    assert found("Esu SLAUGYTOJA, padėkite", "lt") == ["nurse"]


def test_a_beginning_is_no_longer_one_where_far_too_much_follows() -> None:
    assert found("Kunstgewerbeschule", "de") == []


def test_an_exact_word_has_no_ending() -> None:
    assert found("o mar", "pt") == ["sea"]
    assert found("marta", "pt") == []


def test_a_phrase_needs_all_its_words_in_a_row() -> None:
    assert found("Erste Hilfe am Kind", "de") == ["first aid", "child", "art"]
    assert found("Hilfe, das erste Kind", "de") == ["child", "art"]


def test_each_concept_counts_once_and_other_languages_not_at_all() -> None:
    assert found("Kunst ist Kunst", "de") == ["art"]
    assert found("slaugytoja", "de") == []
    assert found("slaugytoja", "xx") == []


def test_the_language_is_guessed_by_the_letters_that_are_explained() -> None:
    glossary = Glossary(SMALL)
    assert glossary.guess("Krankenschwester") == "de"
    assert glossary.guess("slaugytoja") == "lt"
    assert glossary.guess("nothing known here") is None
    assert Glossary("").guess("x") is None


def test_the_glossary_that_is_shipped_can_be_read_in_ten_languages() -> None:
    glossary = Glossary()
    assert len(glossary.concepts) > 300
    for language, text in {
        "bg": "медицинска сестра", "de": "Pflege", "es": "enfermera", "et": "õde",
        "fr": "infirmier",
        "it": "infermiera", "lt": "slaugytoja", "pl": "pielęgniarka", "pt": "enfermeiro",
        "sl": "medicinska sestra",
    }.items():  # fmt: skip
        names = {glossary.concepts[number] for number in glossary.find(text, language)}
        assert names & {"nurse", "nursing", "care"}, language
