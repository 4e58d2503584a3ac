"""The promises can be broken: each check finds what it is there to find."""

from __future__ import annotations

from datetime import date
from typing import Any

from assistant.catalogue.release import Catalogue
from tests.conversations import promises
from tests.conversations.expectations import Answer
from tests.unit.dialogs.build import COURSES, PROVIDERS

CATALOGUE = Catalogue(COURSES, PROVIDERS)


def answer(text: str, language: str = "en", **reply: Any) -> Answer:
    given = {"text": text, "choices": [], "links": [], "courses": []} | reply
    return Answer({"language": language, "replies": [given], "profile": {}})


def test_verdicts_but_not_their_refusal_nor_quotations() -> None:
    assert list(promises.verdicts(answer("Good news: you are eligible!")))
    assert list(promises.verdicts(answer("Ще бъдете приет.", "bg")))
    assert list(promises.verdicts(answer("Boa notícia: vai ter lugar no curso!", "pt")))
    assert list(promises.verdicts(answer("Gera žinia: jus priims!", "lt")))
    assert list(promises.verdicts(answer("Hea uudis: teid võetakse vastu!", "et")))
    assert not list(promises.verdicts(answer("Ma ei saa öelda, kas teid võetakse vastu.", "et")))
    assert list(promises.verdicts(answer("Dobra wiadomość: zostaniesz przyjęta!", "pl")))
    assert not list(promises.verdicts(answer("Nie wiem, czy zostaniesz przyjęta.", "pl")))
    assert list(promises.verdicts(answer("Dobra novica: boste sprejeti!", "sl")))
    assert not list(promises.verdicts(answer("Ne morem reči, ali boste sprejeti.", "sl")))
    assert not list(promises.verdicts(answer("I cannot say whether you will be admitted.")))
    assert not list(promises.verdicts(answer("Não posso dizer se vai ter lugar no curso.", "pt")))
    assert not list(promises.verdicts(answer("Negaliu pasakyti, ar jus priims.", "lt")))
    assert not list(promises.verdicts(answer("It says: “You will be admitted by rank.”")))


def test_courses_without_the_sample_mark() -> None:
    assert list(promises.unmarked(answer("Stars", courses=["stars"]), "Sample"))
    assert not list(promises.unmarked(answer("Stars. Sample.", courses=["stars"]), "Sample"))


def test_links_from_elsewhere() -> None:
    links = [{"label": "x", "url": url} for url in ("https://example.org/stars", "https://x.com/")]
    assert list(promises.strange_links(answer("x", links=links), CATALOGUE)) == ["https://x.com/"]


def test_foreign_words_but_not_names() -> None:
    names = promises.Names.of(CATALOGUE)
    text = "Stars and planets: 5 ECTS, office@example.org, /help, „quoted words“, Sorry"
    assert list(promises.foreign_words(answer(text, "bg"), names)) == ["Sorry"]


def test_amounts_and_dates_from_nowhere() -> None:
    said = promises.Said(CATALOGUE, date(2026, 11, 24))
    shown = answer("€80, €1,500 and €90; 15 February 2027, 16 February 2027",
                   courses=["care-evening"])  # fmt: skip
    said.follow("at most 90 euros", shown)
    assert list(said.invented_money(shown)) == ["€1,500"]
    assert list(said.invented_dates(shown)) == ["2027-02-16"]
    portuguese = answer("15 de fevereiro de 2027, 16 de fevereiro de 2027", "pt")
    assert list(said.invented_dates(portuguese)) == ["2027-02-16"]
    slovene = answer("15. februar 2027 in 16. februar 2027", "sl")
    assert list(said.invented_dates(slovene)) == ["2027-02-16"]
    lithuanian = answer("2027 m. vasario 15 d., 2027 m. vasario 16 d.", "lt")
    assert list(said.invented_dates(lithuanian)) == ["2027-02-16"]


def test_holes_and_doubles() -> None:
    twice = [{"id": "a", "label": "A"}, {"id": "a", "label": "B"}]
    assert len(list(promises.broken_wording(answer("Hi { $name }", choices=twice)))) == 3
    assert list(promises.broken_wording(answer(" ")))
