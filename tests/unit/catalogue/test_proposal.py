"""Drafts of mapping files: from headers in several languages, and good enough to read by."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from openpyxl import Workbook

from assistant import resources
from assistant.catalogue.columns import is_column
from assistant.catalogue.header_names import Names
from assistant.catalogue.problems import Problem
from assistant.catalogue.proposal import propose
from assistant.catalogue.reader import read

from .samples import REGISTERS, TODAY

NAMES_FILE = resources.folder("catalogue") / "headers.yaml"

GERMAN = """Unser Angebot 2027;;;;;;;;;
Kurstitel;Beschreibung;Sprache;ECTS;Format;Kursbeginn;Gebühr (€);Lernziele;Intern
Häusliche Pflege;Pflege zu Hause.;Deutsch, Englisch;2;Präsenz;01.03.2027;1.200,50;"Pflege planen
Gespräche führen";x
Datenschutz;Grundlagen.;Deutsch;1;Hybrid-Flex;15.05.2027;0;Recht kennen;
"""
POLISH = """Kod,Nazwa kursu,Opis,Język wykładowy,Punkty ECTS,Tryb,Data rozpoczęcia,Opłata,Uwagi
K1,Opieka domowa,Opieka w domu.,polski,2,zdalnie,01-03-2027,100 zł,-
"""


@pytest.fixture(scope="module")
def names() -> Names:
    return Names.load(NAMES_FILE)


def draft(folder: Path, text: str, names: Names, encoding: str = "utf-8") -> tuple[Path, str]:
    path = folder / "table.csv"
    path.write_bytes(text.encode(encoding))
    problems: list[Problem] = []
    mapping = propose(path, names, problems)
    return path, mapping


def test_a_german_table(tmp_path: Path, names: Names) -> None:
    _, mapping = draft(tmp_path, GERMAN, names, "cp1252")
    found = yaml.safe_load(mapping)
    assert found["header_row"] == 2
    assert found["columns"] == {
        "id": {"column": "Kurstitel", "slug": True},
        "title": "Kurstitel",
        "summary": "Beschreibung",
        "provider": {"value": "?"},
        "text_language": {"value": "?"},
        "language": {"column": "Sprache", "split": ","},
        "ects": "ECTS",
        "mode": {"column": "Format", "words": {"Präsenz": "onsite"}},
        "start_dates": {"column": "Kursbeginn", "date": "day month year"},
        "fee_amount": {"column": "Gebühr (€)", "decimal": ","},
        "fee_currency": {"value": "€"},
        "learning_outcomes": {"column": "Lernziele", "split": "newline"},
    }
    assert found["ignore"] == ["Intern"]
    assert "what these mean: Hybrid-Flex" in mapping
    assert "# country: {value: …}" in mapping


def test_a_draft_is_read_by_once_what_it_asks_is_filled_in(tmp_path: Path, names: Names) -> None:
    for text, provider in ((GERMAN.replace("Hybrid-Flex", "Hybrid"), "sofia"), (POLISH, "trieste")):
        path, mapping = draft(tmp_path, text, names)
        filled = mapping.replace("provider: {value: '?'}", f"provider: {{value: {provider}}}")
        (tmp_path / "m.yaml").write_text(filled.replace("'?'", "pl"), "utf-8")
        catalogue, report = read(
            path,
            allow_incomplete=True,
            today=TODAY,
            registers=REGISTERS,
            mapping=tmp_path / "m.yaml",
        )
        assert report.errors == ()
        assert catalogue is not None
        first = catalogue.entries[0]
        assert first.mode
        assert first.language
        assert first.fees
        assert first.start_dates[0].isoformat() == "2027-03-01"


def test_the_sheet_that_fits_best_is_chosen(tmp_path: Path, names: Names) -> None:
    book = Workbook()
    book.create_sheet("Kursliste").append(["Titel", "Sprache", "ECTS"])
    path = tmp_path / "book.xlsx"
    book.save(path)
    assert yaml.safe_load(propose(path, names, []))["sheet"] == "Kursliste"


def test_a_file_that_is_no_table_is_told(tmp_path: Path, names: Names) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(b"no")
    problems: list[Problem] = []
    assert propose(path, names, problems) == ""
    assert problems


def test_the_bundled_names_are_of_our_columns() -> None:
    data = yaml.safe_load(NAMES_FILE.read_text("utf-8"))
    assert all(is_column(name) for name in (*data["columns"], *data["words"]))


SPANISH = """Código;Denominación del curso;Créditos ECTS;Idioma de impartición;Idiomas de apoyo;\
Horas totales;Fin de inscripción;Nivel MECES;Objetivos de la formación
E1;Cuidados;4,5;Español;Inglés;112;15/01/2027;2;Cuidar
"""


def test_a_header_that_begins_as_a_known_one_is_a_guess_and_says_so(
    tmp_path: Path, names: Names
) -> None:
    _, mapping = draft(tmp_path, SPANISH, names, "cp1252")
    found = yaml.safe_load(mapping)["columns"]
    assert found["title"] == "Denominación del curso"
    assert found["application_deadline"]["column"] == "Fin de inscripción"
    assert found["language"] == "Idioma de impartición", "the known name wins over a guess"
    assert found["learning_outcomes"] == "Objetivos de la formación"
    assert mapping.count("guessed from how the header begins") == 1
    assert "# learning_outcomes: guessed" in mapping
    assert "# learning_outcomes: untagged ones" in mapping
    assert "eqf_level" not in found, "a level of another scale is not guessed to be EQF"
