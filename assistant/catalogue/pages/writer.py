"""Writes the portfolio as static web pages that any web server, or a folder, can show."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from babel import Locale
from babel.dates import format_date
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from assistant.catalogue.entry import Fee, Microcredential
from assistant.catalogue.jsonld.writer import course
from assistant.catalogue.modules import write_module
from assistant.catalogue.money import Money, write_money
from assistant.catalogue.numbers import write_number
from assistant.catalogue.pages.phrases import asked, granted
from assistant.catalogue.release import Release
from assistant.catalogue.terms import Audience

_ENGLISH = Locale("en")
FOLDER = Path(__file__).parent


def write_pages(release: Release, folder: Path) -> None:
    """Write index.html and a page for each entry. Raises OSError where that cannot be done."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = _Pages(release)
    (folder / "index.html").write_text(pages.index(), "utf-8")
    for entry in release.entries.values():
        (folder / file_name(entry.id)).write_text(pages.course(entry), "utf-8")


def file_name(entry_id: str) -> str:
    """A file name for an entry's page, whatever its id holds."""
    safe = re.sub(r"[^\w-]", "_", entry_id)
    if safe != entry_id or safe == "index":
        safe += "-" + hashlib.sha256(entry_id.encode()).hexdigest()[:8]
    return f"{safe}.html"


def _day(day: date) -> str:
    """A date that no line break takes apart."""
    return str(format_date(day, "d\u00a0MMM\u00a0y", _ENGLISH))


class _Pages:
    """The templates filled with one release; everything put into them is escaped."""

    def __init__(self, release: Release) -> None:
        self._release = release
        self._labels = yaml.safe_load((FOLDER / "labels.yaml").read_text("utf-8"))
        self._templates = Environment(
            loader=FileSystemLoader(FOLDER), autoescape=True, trim_blocks=True
        )

    def index(self) -> str:
        """The page that lists all entries by provider."""
        groups: dict[str, list[dict[str, Any]]] = {}
        for entry in self._release.entries.values():
            card = {
                "href": file_name(entry.id),
                "title": entry.title,
                "title_en": entry.title_en if entry.title_en != entry.title else "",
                "language": entry.text_language,
                "facts": self._short(entry),
            }
            groups.setdefault(self._name(entry.provider), []).append(card)
        return self._page(
            "index.html", page_title=self._labels["title"], groups=sorted(groups.items())
        )

    def course(self, entry: Microcredential) -> str:
        """The page of one entry."""
        data = json.dumps(
            {"@context": "https://schema.org", **course(entry, self._release)}, ensure_ascii=False
        )
        phrases = self._labels["phrases"]
        rules = [asked(rule, phrases, self._title, _ENGLISH) for rule in entry.admission_rules]
        return self._page(
            "course.html",
            page_title=entry.title,
            entry=entry,
            providers=[self._name(provider) for provider in entry.providers],
            facts=self._facts(entry).items(),
            modules=[write_module(module) for module in entry.modules],
            fees=[f"{self._word(fee.audience)}: {self._price(fee)}" for fee in entry.fees]
            + [granted(one, self._word(one.audience), phrases) for one in entry.exemptions],
            admission=[*filter(None, [entry.admission_text]), *rules],
            recognition=[
                ": ".join(filter(None, (self._word(item.kind or ""), item.text)))
                for item in entry.recognition
            ],
            stack=[self._title(target) for target in entry.stackability or ()],
            contact=None if entry.contact.is_empty else entry.contact,
            words=self._words,
            # Inside a script element nothing is unescaped: "<" must not end it.
            jsonld=Markup(data.replace("<", "\\u003c").replace("&", "\\u0026")),  # noqa: S704
        )

    def _page(self, template: str, **values: Any) -> str:
        return self._templates.get_template(template).render(
            say=self._labels,
            sample=self._release.catalogue.is_sample,
            release=self._release.number,
            **values,
        )

    def _facts(self, entry: Microcredential) -> Mapping[str, str]:
        deadline = entry.application_deadline
        starts = ", ".join(_day(day) for day in entry.start_dates)
        standard = next((fee for fee in entry.fees if fee.audience is Audience.STANDARD), None)
        field = self._release.fields.get(entry.field)
        facts = {
            "provider": ", ".join(self._name(provider) for provider in entry.providers),
            "ects": write_number(entry.ects) if entry.ects is not None else "",
            "hours": f"{write_number(entry.hours)} h" if entry.hours else "",
            "weeks": f"{write_number(entry.weeks)} weeks" if entry.weeks else "",
            "eqf_level": str(entry.eqf_level or ""),
            "language": ", ".join(_ENGLISH.languages.get(code, code) for code in entry.language),
            "mode": ", ".join(self._words(entry.mode)),
            "times": ", ".join(self._words(entry.times)),
            "starts": starts or (self._labels["any_time"] if entry.starts_any_time else ""),
            "deadline": _day(deadline) if deadline else "",
            "fee": self._price(standard) if standard else "",
            "certificate": ", ".join(self._words(entry.certificate)),
            "target_groups": ", ".join(self._words(entry.target_groups)),
            "open_to": self._word(entry.open_to or ""),
            "field": field.label if field else entry.field,
        }
        return facts | ({"place": entry.place} if entry.place else {})

    def _short(self, entry: Microcredential) -> list[str]:
        facts = self._facts(entry)
        ects = f"{facts['ects']} ECTS" if facts["ects"] else ""
        told = (ects, facts["language"], facts["mode"], facts["starts"], facts["fee"])
        return [part for part in told if part]

    def _price(self, fee: Fee) -> str:
        if not fee.amount:
            return str(self._labels["free"])
        return write_money(Money(fee.amount, fee.currency), _ENGLISH)

    def _name(self, provider: str) -> str:
        return self._release.providers[provider].names.get("en", provider)

    def _title(self, target: str) -> str:
        if target in self._release.entries:
            return self._release.entries[target].title
        pathway = self._release.pathways.get(target)
        return pathway.titles.get("en", target) if pathway else target

    def _word(self, word: str) -> str:
        return str(self._labels["words"].get(word, word.replace("_", " ")))

    def _words(self, words: Iterable[str]) -> list[str]:
        return [self._word(word) for word in words]
