"""Languages and countries by code and by name."""

from __future__ import annotations

import pytest

from assistant.catalogue.misfit import Misfit
from assistant.catalogue.names import parse_country, parse_language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *(("en", "en"), ("EN", "en"), ("pt-BR", "pt"), ("eng", "en"), ("English", "en")),
        *(("Български", "bg"), ("slovenščina", "sl"), ("Portuguese (Brazil)", "pt")),
    ],
)
def test_languages(text: str, code: str) -> None:
    assert parse_language(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [("bg", "BG"), ("UK", "GB"), ("Deutschland", "DE"), ("България", "BG"), ("EL", "GR")],
)
def test_countries(text: str, code: str) -> None:
    assert parse_country(text) == code


@pytest.mark.parametrize("text", ["", "xx", "Klingonese", "12"])
def test_unknown_names(text: str) -> None:
    with pytest.raises(Misfit):
        parse_language(text)
    with pytest.raises(Misfit):
        parse_country(text)
