"""Static pages: one for each course, everything escaped, sample data marked."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

from assistant import resources
from assistant.catalogue.entry import Microcredential
from assistant.catalogue.pages.writer import file_name, write_pages
from assistant.catalogue.reader import read
from assistant.catalogue.register import Provider
from assistant.catalogue.release import Catalogue, Release

from .samples import TODAY

CONTACT = {"name": "Office", "email": "micro@example.org"}
SOFIA = Provider(id="sofia", names={"en": "Sofia"}, country="BG")
EVIL = '"><script>alert(1)</script>&<!--'


class Page(HTMLParser):
    """Collects what a browser would act on."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.data: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.data.append(data)


def test_a_page_for_each_course_and_an_index_that_leads_to_all(tmp_path: Path) -> None:
    catalogue, _ = read(resources.folder("catalogue"), allow_incomplete=False, today=TODAY)
    assert catalogue is not None
    write_pages(Release(3, catalogue), tmp_path)
    index = Page((tmp_path / "index.html").read_text("utf-8"))
    assert {file.name for file in tmp_path.iterdir()} == {"index.html", *index.links}
    assert len(index.links) == len(catalogue.entries)
    for link in index.links:
        text = (tmp_path / link).read_text("utf-8")
        assert "Demonstration data" in text
        assert 'http-equiv="Content-Security-Policy"' in text
        data = re.search(r'<script type="application/ld\+json">(.*)</script>', text)
        assert data is not None
        assert json.loads(data[1])["@type"] in ("Course", "EducationalOccupationalProgram")


def test_whatever_an_entry_holds_is_text(tmp_path: Path) -> None:
    entry = Microcredential.model_construct(
        **{name: f.get_default() for name, f in Microcredential.model_fields.items()}
        | {
            "id": f"../{EVIL}",
            "title": EVIL,
            "summary": EVIL,
            "provider": EVIL,
            "prerequisites": EVIL,
            "assessment": (EVIL,),
            "place": EVIL,
        }
    )
    write_pages(Release(1, Catalogue((entry,))), tmp_path / "out")
    names = {file.name for file in (tmp_path / "out").iterdir()}
    assert names == {"index.html", file_name(entry.id)}
    assert not [name for name in names if not re.fullmatch(r"[\w-]+\.html", name)]
    for name in names:
        page = Page((tmp_path / "out" / name).read_text("utf-8"))
        assert page.tags.count("script") == (name != "index.html")
        assert EVIL in "".join(page.data)
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_fees_and_contact_as_people_read_them(tmp_path: Path) -> None:
    priced = {"title": "A", "provider": "sofia", "text_language": "en", "contact": CONTACT}
    entries = tuple(
        Microcredential.model_validate(priced | {"id": f"fee-{n}", "fees": [fee]})
        for n, fee in enumerate(
            (
                {"amount": "1250.75"},
                {"amount": "90", "currency": "PLN"},
                {"amount": "0"},
            )
        )
    )
    write_pages(Release(1, Catalogue(entries, providers=(SOFIA,))), tmp_path)
    for name, price in (("fee-0", "€1,250.75"), ("fee-1", "PLN\u00a090"), ("fee-2", "free")):
        text = (tmp_path / f"{name}.html").read_text("utf-8")
        assert f"<dd>{price}" in text
        assert "mailto:micro@example.org" in Page(text).links


def test_rules_and_reductions_are_told_in_words(tmp_path: Path) -> None:
    entry = Microcredential.model_validate(
        {
            "id": "a",
            "title": "A",
            "provider": "sofia",
            "admission_rules": [
                {"kind": "education", "level": 4},
                {"kind": "experience", "years": 2, "text": "nursing"},
                {"kind": "language", "language": "bg", "cefr": "B2"},
                {"kind": "course", "course": "a"},
                {"kind": "document", "text": "CV"},
            ],
            "exemptions": [
                {"audience": "jobseeker", "text": "With a letter"},
                {"audience": "alumni", "percent": 20},
            ],
        }
    )
    write_pages(Release(1, Catalogue((entry,), providers=(SOFIA,))), tmp_path)
    text = "".join(Page((tmp_path / "a.html").read_text("utf-8")).data)
    for told in (
        "EQF level 4 or higher",
        "2+ years of experience: nursing",
        "Bulgarian (B2)",
        "Before it: A",
        "CV",
        "job seekers: free of charge. With a letter",
        "alumni: 20% off",
    ):
        assert told in text
