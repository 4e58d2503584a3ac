"""schema.org courses: what we write comes back, and what web pages hold is read."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from assistant import resources
from assistant.catalogue.entry import Fee, LearningOutcome, Microcredential
from assistant.catalogue.exports import Format, not_carried
from assistant.catalogue.jsonld.writer import CARRIED, write_jsonld
from assistant.catalogue.reader import read, read_registers
from assistant.catalogue.release import Release

from .samples import TODAY, read_content

BUNDLED = resources.folder("catalogue")

PAGE = {
    "@context": "http://schema.org/",
    "@type": "ItemList",
    "itemListElement": [
        {
            "@type": "ListItem",
            "item": {
                "@type": ["Course", "Product"],
                "@id": "https://uni.example.org/courses/17",
                "name": "Opieka domowa",
                "inLanguage": "pl",
                "description": "Jak zadbać o starszą osobę.",
                "provider": {"@type": "Organization", "name": "University of Trieste"},
                "offers": {"@type": "Offer", "price": "120", "priceCurrency": "PLN"},
                "timeRequired": "PT50H",
                "teaches": ["Plan care", ""],
                "hasCourseInstance": {
                    "@type": "CourseInstance",
                    "courseMode": "Online",
                    "startDate": "2027-03-01T09:00:00+01:00",
                },
            },
        }
    ],
}


def test_what_both_can_hold_comes_back_equal(tmp_path: Path) -> None:
    catalogue, _ = read(BUNDLED, allow_incomplete=False, today=TODAY)
    assert catalogue is not None
    path = tmp_path / "all.jsonld"
    write_jsonld(Release(1, catalogue), path)
    registers = read_registers(BUNDLED)
    again, report = read(path, allow_incomplete=True, today=TODAY, registers=registers)
    assert report.errors == ()
    assert again is not None
    for one, other in zip(catalogue.entries, again.entries, strict=True):
        for name in CARRIED:
            assert getattr(one, name) == getattr(other, name), (one.id, name)
    lost = not_carried(catalogue, Format.JSONLD)
    assert lost["assessment"] == len(catalogue.entries)
    assert not CARRIED & set(lost)


def test_a_course_in_a_web_page_is_read(tmp_path: Path) -> None:
    text = json.dumps(PAGE, ensure_ascii=False, indent=1)
    catalogue, report = read_content(tmp_path, text, "page.json", allow_incomplete=True)
    assert report.errors == ()
    assert catalogue is not None
    assert catalogue.entries == (
        Microcredential(
            id="https-uni-example-org-courses-17",
            title="Opieka domowa",
            summary="Jak zadbać o starszą osobę.",
            text_language="pl",
            language=("pl",),
            provider="trieste",
            fees=(Fee(amount=120, currency="PLN"),),
            hours=50,
            mode=("online_sync", "online_async"),
            start_dates=(date(2027, 3, 1),),
            learning_outcomes=(LearningOutcome(text="Plan care"),),
        ),
    )


def test_faults_are_told_by_line(tmp_path: Path) -> None:
    text = json.dumps(PAGE, ensure_ascii=False, indent=1).replace("2027-03-01T", "soon")
    _, report = read_content(tmp_path, text, "page.json", allow_incomplete=True)
    assert [(p.field, p.line) for p in report.errors] == [("start_dates.0", 13)]
    for broken, said in (("[1,", "not valid JSON"), ("{}", "no microcredentials")):
        _, report = read_content(tmp_path, broken, "page.json")
        assert [said in p.message for p in report.errors] == [True]
