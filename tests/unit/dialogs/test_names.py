"""Providers, cities and countries, and what part they play."""

from __future__ import annotations

from typing import Any

import pytest

from assistant.dialogs.understanding.names import read_names
from tests.unit.dialogs.build import portfolio, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at Sofia University", {"providers": ("sofia",)}),
        ("SOFIA UNIVERSITY or the university of trieste", {"providers": ("sofia", "trieste")}),
        ("I study at Sofia University", {"home_university": "sofia"}),
        ("I'm studying at the University of Trieste", {"home_university": "trieste"}),
        ("I live in Trieste", {"residence_country": "IT"}),
        ("a course in Trieste", {"providers": ("trieste",)}),
        ("courses from Bulgaria", {"countries": ("BG",)}),
        ("I live in Germany", {"residence_country": "DE"}),
        ("I live in Plovdiv, Bulgaria", {"residence_country": "BG"}),
        ("courses of the SU", {"providers": ("sofia",)}),
        ("su casa", {}),
        ("catch up", {}),
        ("UP has it", {"providers": ("trieste",)}),
        ("Trieste-style coffee", {"providers": ("trieste",)}),
        ("Sofiaville", {}),
    ],
)
def test_names(text: str, expected: dict[str, Any]) -> None:
    assert read(read_names, text, portfolio().release, None).values == expected
