"""The European Learning Model: what we write is valid and comes back; other people's is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from assistant import resources
from assistant.catalogue.elm.schema import faults, parse
from assistant.catalogue.elm.writer import write_elm
from assistant.catalogue.entry import Fee, LearningOutcome, Microcredential, Translation
from assistant.catalogue.problems import Report
from assistant.catalogue.reader import read, read_registers
from assistant.catalogue.release import Catalogue, Release

from .samples import REGISTERS, ROW, TODAY, csv_text, read_content

BUNDLED = resources.folder("catalogue")

FOREIGN = """<?xml version="1.0" encoding="UTF-8"?>
<Courses xmlns="http://data.europa.eu/snb/model/ap/loq-constraints/"
         xmlns:skos="http://www.w3.org/2004/02/skos/core#" xsdVersion="3.1.0">
  <learningOpportunityReferences>
    <learningOpportunity id="http://uni.example.org/courses/42">
      <title language="de">Pflege zu Hause</title>
      <title language="en">Care at home</title>
      <description language="de">Was man wissen muss.</description>
      <homepage><contentUrl>http://uni.example.org/42</contentUrl></homepage>
      <temporal><startDate>2027-03-01T09:00:00Z</startDate></temporal>
      <duration>P0Y2M14D</duration>
      <mode uri="http://data.europa.eu/snb/learning-assessment/920fbb3cbe"/>
      <applicationDeadline>2027-02-01T00:00:00</applicationDeadline>
      <priceDetail>
        <amount>
          <unit uri="http://publications.europa.eu/resource/authority/currency/PLN"/>
          <value>120.50</value>
        </amount>
        <skos:prefLabel language="en">tuition</skos:prefLabel>
      </priceDetail>
      <providedBy idref="http://uni.example.org/"/>
      <learningAchievementSpecification idref="http://uni.example.org/courses/42#a"/>
      <defaultLanguage uri="http://publications.europa.eu/resource/authority/language/DEU"/>
    </learningOpportunity>
  </learningOpportunityReferences>
  <learningAchievementSpecificationReferences>
    <learningAchievementSpecification id="http://uni.example.org/courses/42#a">
      <title language="de">Pflege zu Hause</title>
      <ISCEDFCode uri="http://data.europa.eu/snb/isced-f/0921"/>
      <volumeOfLearning>PT50H</volumeOfLearning>
      <creditPoint>
        <framework uri="http://data.europa.eu/snb/education-credit/6fcec5c5af"/>
        <point>2</point>
      </creditPoint>
      <educationLevel uri="http://data.europa.eu/snb/eqf/6"/>
      <language uri="http://publications.europa.eu/resource/authority/language/DEU"/>
      <entryRequirement><noteLiteral language="de">Keine.</noteLiteral></entryRequirement>
      <learningOutcome idref="http://uni.example.org/courses/42#o"/>
    </learningAchievementSpecification>
  </learningAchievementSpecificationReferences>
  <learningOutcomeReferences>
    <learningOutcome id="http://uni.example.org/courses/42#o">
      <title language="de">Pflege planen</title>
      <type uri="http://data.europa.eu/snb/skill-type/skill"/>
    </learningOutcome>
  </learningOutcomeReferences>
  <agentReferences>
    <organisation id="http://uni.example.org/">
      <legalName language="en">University of Trieste</legalName>
      <location idref="http://uni.example.org/place"/>
    </organisation>
  </agentReferences>
  <locationReferences>
    <location id="http://uni.example.org/place">
      <address>
        <countryCode uri="http://publications.europa.eu/resource/authority/country/ITA"/>
      </address>
    </location>
  </locationReferences>
</Courses>
"""


def read_xml(folder: Path, text: str) -> tuple[Catalogue | None, Report]:
    return read_content(folder, text, "courses.xml", allow_incomplete=True)


def test_the_bundled_catalogue_is_valid_and_comes_back_equal(tmp_path: Path) -> None:
    catalogue, _ = read(BUNDLED, allow_incomplete=False, today=TODAY)
    assert catalogue is not None
    path = tmp_path / "all.xml"
    write_elm(Release(1, catalogue), path)
    assert faults(parse(path.read_bytes())) == []
    registers = read_registers(BUNDLED)
    again, report = read(path, allow_incomplete=False, today=TODAY, registers=registers)
    assert report.errors == ()
    assert again is not None
    assert again.entries == catalogue.entries
    assert again.providers == catalogue.providers


def test_an_almost_empty_entry_is_valid_and_nothing_is_invented(tmp_path: Path) -> None:
    bare = Microcredential(id="a/ä?", title="A", provider="Nobody & Co")
    odd = bare.model_copy(
        update={
            "id": "b",
            "title_en": "B",
            "field": "knitting",
            "weeks": 1.5,
            "fees": (Fee(audience="student", amount=Decimal("5.50"), currency="PLN"),),
            "learning_outcomes": (LearningOutcome(text="x", kind="competence"),),
            "text_language": "pl",
            "translations": {"bg": Translation(title="Б")},
        }
    )
    path = tmp_path / "bare.xml"
    write_elm(Release(1, Catalogue((bare, odd))), path)
    assert faults(parse(path.read_bytes())) == []
    again, report = read(path, allow_incomplete=True, today=TODAY)
    assert report.errors == ()
    assert again is not None
    assert again.entries == (bare, odd)


def test_opportunities_of_other_systems_are_read(tmp_path: Path) -> None:
    catalogue, report = read_xml(tmp_path, FOREIGN)
    assert report.errors == ()
    assert catalogue is not None
    (entry,) = catalogue.entries
    assert entry.id == "uni-example-org-courses-42"
    assert (entry.title, entry.title_en, entry.text_language) == (
        "Pflege zu Hause",
        "Care at home",
        "de",
    )
    assert entry.provider == "trieste"
    assert (entry.ects, entry.hours, entry.weeks, entry.eqf_level) == (2, 50.0, 10.0, 6)
    assert entry.start_dates == (date(2027, 3, 1),)
    assert entry.application_deadline == date(2027, 2, 1)
    assert entry.fees == (Fee(amount=Decimal("120.50"), currency="PLN"),)
    assert entry.mode == ("online_sync", "online_async")
    assert (entry.field, entry.language, entry.prerequisites) == ("0921", ("de",), "Keine.")
    assert entry.learning_outcomes == (LearningOutcome(text="Pflege planen", kind="skill"),)


@pytest.mark.parametrize(
    ("change", "line", "said"),
    [
        (lambda text: text.replace("<providedBy", "<organisedBy"), 21, "organisedBy"),
        (lambda text: text.replace("/DEU", "/XYZ"), 23, "XYZ"),
        (lambda text: text.replace('idref="http://uni.example.org/"', 'idref="u:x"'), None, "u:x"),
        (lambda text: text[:900], None, "not valid XML"),
        (lambda text: "", None, "not valid XML"),
        (lambda text: text.replace("<Courses", "<!DOCTYPE x []><Courses", 1), 1, "document type"),
        (lambda text: "<html/>", 1, "html"),
    ],
)
def test_what_the_schema_objects_to_is_told_by_line(
    tmp_path: Path, change: Callable[[str], str], line: int | None, said: str
) -> None:
    catalogue, report = read_xml(tmp_path, change(FOREIGN))
    assert catalogue is None
    told = [p for p in report.errors if said in p.message]
    assert told, list(report.lines())
    assert line in (None, told[0].line)


def test_a_catalogue_from_a_table_survives_the_model(tmp_path: Path) -> None:
    catalogue, _ = read_content(tmp_path, csv_text(ROW))
    assert catalogue is not None
    path = tmp_path / "one.xml"
    write_elm(Release(1, replace(catalogue, providers=REGISTERS.providers)), path)
    again, _ = read(path, allow_incomplete=False, today=TODAY, registers=REGISTERS)
    assert again is not None
    assert again.entries == catalogue.entries
