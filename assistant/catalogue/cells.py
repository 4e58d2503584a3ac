"""The small forms of a table cell: lists, known words, tagged texts, dates, contacts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from functools import cache
from typing import TypeVar

from assistant.catalogue.entry import Contact
from assistant.catalogue.misfit import Misfit
from assistant.catalogue.problems import one_of

Word = TypeVar("Word", bound=StrEnum)

_UNESCAPED_BAR = re.compile(r"(?<!\\)((?:\\\\)*)\|")
_EMAIL = re.compile(r"<?\s*([^\s<>@|]+@[^\s<>@|]+\.[^\s<>@|]+?)\s*>?(?=\s|$)")
_ADDRESS = re.compile(r"https?://\S+")


_RUNS = re.compile(r"'*[=+\-@\t\r]")
_NEUTRALISED = re.compile(r"'+[=+\-@\t\r]")


def neutral(cell: str) -> str:
    """A cell that no spreadsheet program takes for a formula: an apostrophe before its sign."""
    return f"'{cell}" if _RUNS.match(cell) else cell


def from_neutral(cell: str) -> str:
    """What `neutral` was given."""
    return cell[1:] if _NEUTRALISED.match(cell) else cell


def split_list(cell: str) -> list[str]:
    """The items of a cell, separated by "|"; a "|" inside an item is written "\\|"."""
    parts = _UNESCAPED_BAR.split(cell)
    # The pattern keeps the backslashes before a bar, which belong to the item on its left.
    items = [text + slashes for text, slashes in zip(parts[::2], [*parts[1::2], ""], strict=True)]
    return [item for text in items if (item := re.sub(r"\\([\\|])", r"\1", text).strip())]


def join_list(items: Iterable[str]) -> str:
    """A cell that `split_list` takes apart again."""
    return "|".join(item.replace("\\", "\\\\").replace("|", "\\|") for item in items)


def folded(text: str) -> str:
    """A word without case, spaces, hyphens and underscores."""
    return re.sub(r"[\s_-]+", "", text.casefold())


@cache
def _by_folded(words: type[StrEnum]) -> dict[str, StrEnum]:
    return {folded(word): word for word in words}


def find_word(text: str, words: type[Word]) -> Word | None:
    """The known word that `text` is, written with any case and with spaces or hyphens."""
    found = _by_folded(words).get(folded(text)) if len(text) <= 80 else None
    return words(found) if found is not None else None


def word_of(words: type[Word]) -> Callable[[str], Word]:
    """A reader of one of `words`; everything else is a Misfit."""

    def read(text: str) -> Word:
        found = find_word(text, words)
        if found is None:
            raise Misfit(text, "is not a known value", one_of(text, words))
        return found

    return read


def word_or_text(words: type[Word]) -> Callable[[str], Word | str]:
    """A reader that keeps what is none of `words` as the provider's own text."""
    return lambda text: find_word(text, words) or text


def split_tag(text: str, words: type[Word]) -> tuple[Word | None, str]:
    """The known word before the first colon and the text behind it.

    Without one the whole text comes back; an empty tag (": skill: sewing") says that there is
    none although it looks so.
    """
    head, colon, tail = text.partition(":")
    if not colon:
        return None, text
    tag = find_word(head, words) or find_word(head.strip().removesuffix("s"), words)
    if tag is None and head.strip():
        return None, text
    return tag, tail.strip()


def join_tag(tag: StrEnum | None, text: str, words: type[StrEnum]) -> str:
    """What `split_tag` takes apart again."""
    if tag is not None:
        return f"{tag}: {text}" if text else str(tag)
    misleading = split_tag(text, words) != (None, text) or find_word(text, words)
    return f": {text}" if misleading else text


def parse_date(text: str) -> date:
    """A date written YYYY-MM-DD."""
    word = text.strip()
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", word):
            return date.fromisoformat(word)
    except ValueError:
        raise Misfit(text, "is not a day of the calendar", "Write a real date") from None
    raise Misfit(text, "is not a date", "Write it as YYYY-MM-DD, such as 2027-03-15")


def parse_contact(cell: str) -> Contact:
    """A contact from a name, an e-mail address and a web address, each where given."""
    rest = cell
    url = _ADDRESS.search(rest)
    if url:
        rest = rest.replace(url[0], " ")
    email = _EMAIL.search(rest)
    if email:
        rest = rest.replace(email[0], " ")
    name = " ".join(rest.split())
    if "@" in name:
        raise Misfit(
            cell, "has no e-mail address that can be used", "Write Name <office@example.org>"
        )
    try:
        return Contact(name=name, email=email[1] if email else "", url=url[0] if url else None)
    except ValueError:
        raise Misfit(
            cell, "has an address that cannot be used", "Write Name <office@example.org> https://…"
        ) from None


def write_contact(contact: Contact) -> str:
    """What `parse_contact` reads."""
    email = f"<{contact.email}>" if contact.email else ""
    return " ".join(part for part in (contact.name, email, contact.url) if part)
