"""Wording: an outcome's keys and typed values become sentences in the learner's language."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from assistant.dialogs.formats import Formats
from assistant.dialogs.outcome import (
    Address,
    AnyOf,
    Approximate,
    Country,
    CourseCard,
    Message,
    Names,
    Option,
    Quote,
    Row,
    Say,
    Term,
    Tongue,
)
from assistant.errors import ConfigurationError
from assistant.messages import Card, Choice, Fact, Link, Reply

_LIST_MARKS = ("•", "–", "1", "2", "3", "4", "5", "6", "7", "8", "9")


class Wording:
    """The sentences of one language."""

    def __init__(self, language: str, resources: Mapping[str, str]) -> None:
        """Take the Fluent sources of `language` by file name.

        Raises ConfigurationError where one does not parse or says a key twice.
        """
        self.language = language
        self._formats = Formats(language)
        # Isolating marks (U+2068, U+2069) would show as boxes in some clients.
        self._bundle = FluentBundle([language], use_isolating=False)
        self._keys: set[str] = set()
        for name, source in resources.items():
            resource = FluentResource(source)
            junk = next((part for part in resource.body if isinstance(part, ast.Junk)), None)
            if junk:
                raise ConfigurationError(
                    f"prompts/{language}/{name} does not parse: {(junk.content or '')[:80]!r}.",
                    remedy="Mend the Fluent syntax there.",
                )
            self._keys |= {part.id.name for part in resource.body if isinstance(part, ast.Message)}
            self._bundle.add_resource(resource)

    @property
    def keys(self) -> frozenset[str]:
        """Every message key that can be said."""
        return frozenset(self._keys)

    def say(self, say: Say) -> str:
        """One sentence. Raises ConfigurationError for a missing key or argument."""
        pattern = self._bundle.get_message(say.key).value if say.key in self._keys else None
        if pattern is None:
            raise ConfigurationError(
                f"The sentence {say.key} is missing in {self.language}.",
                remedy=f"Add it to prompts/{self.language}/.",
            )
        text, faults = self._bundle.format_pattern(
            pattern, {name: self._value(value) for name, value in say.args.items()}
        )
        if faults:
            raise ConfigurationError(
                f"The sentence {say.key} in {self.language} cannot be said: {faults[0]!r}.",
                remedy="Give it the placeholders that the other languages have.",
            )
        return str(text)

    def render(self, messages: tuple[Message, ...], origin: str | None = None) -> tuple[Reply, ...]:
        """All messages of an outcome as replies; `origin` is the message that was tapped on."""
        return tuple(self._reply(message, origin) for message in messages)

    def _reply(self, message: Message, origin: str | None) -> Reply:
        return Reply(
            text=_paragraphs([self.say(say) for say in message.says]),
            cards=tuple(self._card(card) for card in message.cards),
            choices=tuple(self._choice(option) for option in message.options),
            links=tuple(self._link(link) for link in message.links),
            instead_of=origin if message.turned else None,
        )

    def _card(self, card: CourseCard) -> Card:
        facts = tuple(
            Fact(self.say(Say(f"fact-{label}")), self._text(value)) for label, value in card.facts
        )
        return Card(
            card.course, self._text(card.title), facts, tuple(self.say(say) for say in card.remarks)
        )

    def _choice(self, option: Option) -> Choice:
        return Choice(option.id, self.say(option.label))

    def _link(self, link: Address) -> Link:
        return Link(self.say(link.label), link.url)

    def _text(self, value: Any) -> str:
        shown = self._value(value)
        return shown if isinstance(shown, str) else self._formats.number(shown)

    def _value(self, value: Any) -> Any:
        """A typed value as text; numbers stay numbers, so that plural rules can see them."""
        formats = self._formats
        match value:
            case Say():
                return self.say(value)
            case Term():
                return self.say(Say(f"{value.group}-{value.value.replace('_', '-')}"))
            case Names():
                return formats.name(value.by_language)
            case Tongue():
                return formats.tongue(value.code)
            case Country():
                return formats.country(value.code)
            case Quote():
                return self._quote(value)
            case Approximate():
                if value.exact:
                    said = {"shown": value.shown, "converted": value.converted}
                    return self.say(Say("amount-converted", said))
                about = formats.roughly(value.converted)
                return self.say(
                    Say("amount-approximate", {"shown": value.shown, "converted": about})
                )
            case Row():
                return " · ".join(self._text(item) for item in value.items)
            case AnyOf():
                return formats.listed([self._text(item) for item in value.items], "or")
            case tuple():
                return formats.listed([self._text(item) for item in value])
            case _:
                return formats.plain(value)

    def _quote(self, quote: Quote) -> str:
        text = " ".join(quote.text.split())
        if quote.language == self.language:
            return self.say(Say("quote", {"text": text}))
        return self.say(Say("quote-foreign", {"text": text, "language": Tongue(quote.language)}))


def _paragraphs(sentences: list[str]) -> str:
    """Sentences as paragraphs; list items stand close together."""
    text = ""
    for sentence in sentences:
        close = sentence.startswith(_LIST_MARKS)
        text += ("\n" if close else "\n\n") + sentence if text else sentence
    return text


def load_wordings(folder: Path) -> dict[str, Wording]:
    """The wording of every language below `folder`."""
    wordings = {}
    for path in sorted(folder.glob("*/messages.ftl")):
        language = path.parent.name
        sources = {file.name: file.read_text("utf-8") for file in sorted(path.parent.glob("*.ftl"))}
        wordings[language] = Wording(language, sources)
    if not wordings:
        raise ConfigurationError(
            f"No messages.ftl below {folder}.", remedy="Reinstall the package or mend the checkout."
        )
    return wordings
