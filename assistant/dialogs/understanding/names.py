"""Names in a message: of providers, cities and countries, and which role they play in it."""

from __future__ import annotations

import re

from assistant.catalogue.release import Release
from assistant.dialogs.understanding.facets import Found, is_denied, last_before
from assistant.dialogs.understanding.gazetteer import countries, gazetteer
from assistant.dialogs.understanding.lexicon import Lexicon
from assistant.dialogs.understanding.pattern import compile_all
from assistant.dialogs.understanding.text import BOUNDARY, Message

_ROLE_REACH = 6
"""How many words may stand between "I study at" and the name."""


def read_names(
    message: Message, lexicon: Lexicon, release: Release, asked: str | None, found: Found
) -> Message:
    """Gather providers, countries, home university and residence from `message`.

    A provider is a constraint unless the words before say that the learner studies there or that
    was asked; a city or country is one unless they live there. "Not in Spain" leaves the others.
    """
    known = gazetteer(release)
    reader = _Reader(lexicon, asked, found)
    for provider, pattern in known.providers:
        for match in pattern.finditer(message.rest):
            message = reader.provider(message, match, provider)
    for provider, pattern in known.abbreviations:
        # Abbreviations count only in capitals, so they are sought in the original spelling.
        for match in pattern.finditer(message.original):
            if BOUNDARY not in message.rest[slice(*match.span())]:
                message = reader.provider(message, match, provider)
    for provider, country, pattern in known.cities:
        for match in pattern.finditer(message.rest):
            message = reader.city(message, match, provider, country)
    inflected = ((code, compile_all(forms)) for code, forms in lexicon.countries.items())
    for code, pattern in (*countries(lexicon.language), *inflected):
        for match in pattern.finditer(message.rest):
            message = reader.country(message, match, code)
    offered = {entry_provider.country for entry_provider in release.providers.values()}
    reader.settle("providers", tuple(release.providers))
    reader.settle("countries", tuple(sorted(filter(None, offered))))
    return message


class _Reader:
    """Decides on the role of each name and notes it in `found`."""

    def __init__(self, lexicon: Lexicon, asked: str | None, found: Found) -> None:
        self._lexicon = lexicon
        self._asked = asked
        self._found = found
        self._unwanted: dict[str, list[str]] = {"providers": [], "countries": []}

    def provider(self, message: Message, match: re.Match[str], provider: str) -> Message:
        if self._asked == "home_university" or self._studies_there(message, match):
            self._found.values["home_university"] = provider
        else:
            self._constraint(message, match, "providers", provider)
        return message.without(match.span())

    def city(self, message: Message, match: re.Match[str], provider: str, country: str) -> Message:
        if self._asked == "residence_country" or self._lives_there(message, match):
            self._found.values["residence_country"] = country or None
            return message.without(match.span())
        return self.provider(message, match, provider)

    def country(self, message: Message, match: re.Match[str], code: str) -> Message:
        if self._asked == "residence_country" or self._lives_there(message, match):
            self._found.values["residence_country"] = code
        else:
            self._constraint(message, match, "countries", code)
        return message.without(match.span())

    def settle(self, slot: str, every: tuple[str, ...]) -> None:
        """Where names were only ruled out, the others are left."""
        unwanted = self._unwanted[slot]
        if unwanted and slot not in self._found.values:
            self._found.values[slot] = tuple(name for name in every if name not in unwanted)

    def _constraint(self, message: Message, match: re.Match[str], slot: str, name: str) -> None:
        if is_denied(message.folded, match, self._lexicon):
            self._unwanted[slot].append(name)
            return
        known = self._found.values.get(slot, ())
        if name not in known:
            self._found.values[slot] = (*known, name)

    def _lives_there(self, message: Message, match: re.Match[str]) -> bool:
        background = self._lexicon.background
        return self._plays(message, match, (*background.residence, *background.roles)) is not None

    def _studies_there(self, message: Message, match: re.Match[str]) -> bool:
        said = self._plays(message, match, self._lexicon.background.home)
        if said is None:
            return False
        # "I want to study in Trieste" is a wish, not where somebody studies.
        leads = compile_all(self._lexicon.goal.leads).finditer(message.folded)
        return not any(lead.start() <= said.start() < lead.end() for lead in leads)

    def _plays(
        self, message: Message, match: re.Match[str], patterns: tuple[str, ...]
    ) -> re.Match[str] | None:
        before = message.folded[: match.start()].rstrip()
        # "I live in Plovdiv, Bulgaria": a place behind a comma belongs to the place before it.
        position = len(before) - 1 if before.endswith(",") else match.start()
        return last_before(message.folded, position, self._lexicon, patterns, _ROLE_REACH)
