"""What must hold in every reply of every conversation, whoever asks whatever."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from babel.dates import get_month_names

from assistant.catalogue.release import Catalogue
from tests.conversations.expectations import Answer

Check = Callable[[Answer], Iterator[str]]
"""Names the faults of an answer."""

_QUOTED = re.compile(r"“[^”]*”|„[^“]*“")
_VERDICTS = {
    "en": (
        r"you (?:are|'re) (?:eligible|qualified|admitted|accepted)",
        r"you (?:do )?(?:not )?(?:qualify|meet (?:all )?the (?:admission )?requirements)",
        r"(?<!whether )you (?:will|would|can) (?:not )?be (?:admitted|accepted)",
        r"you fulfil",
    ),
    "bg": (
        r"(?<!дали )(?:няма да|ще) бъдете (?:приет|допуснат)",
        r"(?<!дали )(?:не )?отговаряте на (?:всички )?(?:изискванията|условията)",
        r"(?<!дали )(?:няма да|ще) ви (?:приемат|допуснат)",
        r"имате право да (?:се запишете|кандидатствате)",
        r"покривате изискванията",
    ),
    "pl": (
        r"(?<!czy )(?:nie )?(?:zostaniesz|będziesz) (?:nie)?przyjęt",
        r"(?<!czy )(?:nie )?spełniasz (?:wszystkie )?(?:warunki|wymagania|kryteria)",
        r"(?<!czy )(?:nie )?przyjmą cię",
        r"masz prawo (?:się )?(?:zapisać|uczestniczyć|aplikować)",
    ),
    "pt": (
        r"(?<!se )(?:é|está|será|vai ser) (?:elegível|admitid[oa]|aceite)",
        r"(?:cumpre|preenche|reúne) (?:todos )?os requisitos",
        r"tem direito a (?:inscrever|candidatar|entrar)",
        r"(?<!se )(?:vai ter|tem) (?:um )?lugar no curso",
    ),
    "lt": (
        r"(?<!ar )(?:jus|jūsų) (?:ne)?priims",
        r"(?<!ar )(?:būsite|esate|bus|yra) (?:ne)?priimt",
        r"(?<!ar )(?:ne)?(?:atitinkate|tenkinate) (?:vis[uų]s? )?(?:priėmimo )?(?:reikal|sąlyg)",
        r"turite teisę (?:registruotis|dalyvauti|stoti|mokytis)",
    ),
    "et": (
        r"(?<!kas )teid (?:ei võeta|võetakse) (?:kindlasti )?(?:vastu|sisse)",
        r"(?<!kas )te (?:saate|pääsete) (?:kindlasti )?sisse",
        r"(?<!kas te )vasta(?:te)? (?:kõigile )?(?:vastuvõtu)?(?:nõuetele|tingimustele)",
        r"teil on õigus (?:osaleda|kandideerida|registreeruda)",
    ),
    "sl": (
        r"(?<!ali )boste (?:sprejeti|zavrnjeni)",
        r"(?:ne )?izpolnjujete (?:vse )?(?:vpisne |te )?pogoje",
        r"(?<!ali )vas (?:ne )?bodo (?:sprejeli|zavrnili)",
        r"(?<!kdo )se lahko vpišete",
    ),
}
_ADDRESS = re.compile(r"https?://\S+|\S+@\S+|(?<!\w)/[a-z_]+")
_LATIN = re.compile(r"[^\W\d_]*[A-Za-zÀ-ž][^\W_]*")
_ABBREVIATIONS = frozenset(
    {
        "ECTS",
        "EQF",
        "T4EU",
        "Transform4Europe",
        "Telegram",
        "I",
        "II",
        "A1",
        "A2",
        "B1",
        "B2",
        "C1",
        "C2",
    }
    | {"EUR", "BGN", "PLN", "GBP", "USD", "CHF"}
)
_SYMBOLS = {"€": "EUR", "£": "GBP", "$": "USD", "лв": "BGN", "zł": "PLN", "щ.д": "USD"}
_CODES = "EUR|BGN|PLN|GBP|USD|CHF|CZK|HUF|RON|SEK|DKK|UAH|TRY"
_FIGURE = r"(?:\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)"
_MONEY = re.compile(
    rf"(?P<before>[€£$]|{_CODES})\s?(?P<amount>{_FIGURE})"
    rf"|(?P<figure>{_FIGURE})\s?(?P<behind>[€£]|лв|zł|щ\.д|{_CODES})"
)


def verdicts(answer: Answer) -> Iterator[str]:
    """Nobody is told that they will or will not be admitted; a provider's words are quoted."""
    text = _QUOTED.sub("", answer.text).casefold()
    for pattern in _VERDICTS[answer.line["language"]]:
        yield from (match.group() for match in re.finditer(pattern, text))


def unmarked(answer: Answer, mark: str) -> Iterator[str]:
    """Every reply that shows a course says that it is sample data."""
    for reply in answer.line["replies"]:
        if reply["courses"] and mark not in reply["text"]:
            yield f"{reply['courses']} without {mark!r}"


def strange_links(answer: Answer, catalogue: Catalogue) -> Iterator[str]:
    """Links lead to example.org and stand in the catalogue."""
    known = set(_web_addresses(catalogue))
    yield from (url for url in answer.urls if url not in known or "//example.org/" not in url)


def broken_wording(answer: Answer) -> Iterator[str]:
    """Nothing empty, no holes in sentences, no choice twice."""
    if not answer.line["replies"]:
        yield "no reply"
    for reply in answer.line["replies"]:
        text = reply["text"]
        if not text.strip():
            yield "an empty reply"
        yield from (f"{hole!r} in {text[:80]!r}" for hole in ("{", "}", "None") if hole in text)
        for key in ("id", "label"):
            values = [choice[key] for choice in reply["choices"]]
            yield from (f"choice {v!r} twice" for v in set(values) if values.count(v) > 1)
            yield from (f"a choice without {key}" for value in values if not value.strip())


@dataclass(frozen=True)
class Names:
    """Everything in the catalogue that is called by a name, the longest first."""

    names: tuple[str, ...]

    @classmethod
    def of(cls, catalogue: Catalogue) -> Names:
        found: set[str] = set()
        for entry in catalogue.entries:
            found |= {entry.title, entry.title_en, entry.place, entry.lms, entry.contact.name}
            found |= {*entry.awarding_body, *(text.title for text in entry.translations.values())}
        for provider in catalogue.providers:
            found |= {*provider.names.values(), *provider.aliases, provider.contact.name}
        for pathway in catalogue.pathways:
            found |= {*pathway.titles.values(), *pathway.award.values()}
        return cls(tuple(sorted(found - {""}, key=len, reverse=True)))

    def without(self, text: str) -> str:
        """`text` with every name blanked."""
        for name in self.names:
            text = text.replace(name, " ")
        return text


def foreign_words(answer: Answer, names: Names) -> Iterator[str]:
    """In Bulgarian everything is Bulgarian but names, abbreviations, addresses and quotations."""
    if answer.line["language"] != "bg":
        return
    for reply in answer.line["replies"]:
        labels = [c["label"] for c in reply["choices"] if not c["id"].startswith("language:")]
        labels += [link["label"] for link in reply["links"]]
        # A name may itself hold quotation marks, so names go first.
        text = _QUOTED.sub(" ", names.without("\n".join((reply["text"], *labels))))
        for word in _LATIN.findall(_ADDRESS.sub(" ", text)):
            if word not in _ABBREVIATIONS:
                yield word


@dataclass
class Said:
    """Figures that a reply may hold: those of the courses in view, and what the learner said."""

    catalogue: Catalogue
    today: date
    in_view: set[str] = field(default_factory=set)
    heard: set[Decimal] = field(default_factory=set)

    def follow(self, message: str, answer: Answer) -> None:
        """Note what this turn brought up."""
        self.heard |= {value for figure in re.findall(_FIGURE, message) for value in _read(figure)}
        limit = answer.profile.get("max_fee")
        self.heard |= {Decimal(str(limit))} if limit is not None else set()
        mentioned = {choice.partition(":")[2] for choice in answer.choices} | set(answer.courses)
        self.in_view = {entry.id for entry in self.catalogue.entries if entry.id in mentioned}

    def invented_money(self, answer: Answer) -> Iterator[str]:
        """Amounts that neither a course in view nor the learner named."""
        per_euro = {"EUR": Decimal(1), **self.catalogue.rates.per_euro}
        fees = [
            fee
            for entry in self.catalogue.entries
            if entry.id in self.in_view
            for fee in entry.fees
        ]
        for match in _MONEY.finditer(_QUOTED.sub("", answer.text)):
            currency = match["before"] or match["behind"]
            rate = per_euro[_SYMBOLS.get(currency, currency)]
            known = {round(fee.amount / per_euro[fee.currency] * rate) for fee in fees}
            exact = {fee.amount for fee in fees} | self.heard
            amounts = set(_read(match["amount"] or match["figure"]))
            if not (amounts & exact or {round(amount) for amount in amounts} & known):
                yield match.group()

    def invented_dates(self, answer: Answer) -> Iterator[str]:
        """Dates that no course in view has and the learner did not set."""
        known = {self.today}
        for entry in self.catalogue.entries:
            if entry.id in self.in_view:
                known |= {*entry.start_dates, entry.application_deadline, entry.last_reviewed}
        profile = answer.profile
        known |= {date.fromisoformat(profile[k]) for k in profile if k.startswith("starts_")}
        language = answer.line["language"]
        found = _dates(_QUOTED.sub("", answer.text), language)
        yield from (f"{day}" for day in found if day not in known)


def _dates(text: str, language: str) -> Iterator[date]:
    months = {name.casefold(): n for n, name in get_month_names("wide", "format", language).items()}
    names = "|".join(months)
    order = (
        rf"(?P<m1>{names}) (?P<d1>\d+), (?P<y1>\d{{4}})"
        rf"|(?P<d2>\d+)\.?(?: de)? (?P<m2>{names})(?: de)? (?P<y2>\d{{4}})"
        rf"|(?P<y3>\d{{4}}) m\. (?P<m3>{names}) (?P<d3>\d+)"
    )
    for match in re.finditer(order, text.casefold().replace("\u00a0", " ")):
        year, month, day = (match[f"{x}1"] or match[f"{x}2"] or match[f"{x}3"] for x in "ymd")
        yield date(int(year), months[month], int(day))


def _read(figure: str) -> Iterator[Decimal]:
    """A figure, whether its marks part thousands or a fraction."""
    bare = re.sub(r"\s", "", figure)
    whole, mark, rest = bare.rpartition(next((m for m in reversed(bare) if m in ".,"), "\0"))
    is_fraction = bool(mark) and len(rest) != 3
    digits = re.sub(r"\D", "", whole if is_fraction else bare)
    yield Decimal(f"{digits}.{rest}" if is_fraction else digits)


def _web_addresses(catalogue: Catalogue) -> Iterator[str]:
    parts: Iterable[Any] = (
        *catalogue.entries,
        *catalogue.providers,
        *catalogue.agreements,
        *catalogue.pathways,
    )
    for part in parts:
        yield from _urls_in(part.model_dump(mode="json"))


def _urls_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _urls_in(item)
    elif isinstance(value, str) and value.startswith("http"):
        yield value
