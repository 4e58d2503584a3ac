"""What a message may hold: HTML that can be parsed, 1 to 4,096 characters, valid buttons."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any

from tests.botapi.refusal import Refusal

LONGEST = 4096
LONGEST_CAPTION = 1024
_TAGS = frozenset({"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre"})
_TAGS |= {"a", "tg-spoiler", "tg-emoji", "blockquote"}
_ENTITY = re.compile(r"&(?:lt|gt|amp|quot|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});")


def plain_text(text: str, parse_mode: str | None) -> str:
    """The text as a person reads it. Raises Refusal for what the real server refuses."""
    plain = _Html.read(text) if parse_mode == "HTML" else text
    plain = plain.strip()
    if not plain:
        raise Refusal(400, "Bad Request: message text is empty")
    if len(plain) > LONGEST:
        raise Refusal(400, "Bad Request: message is too long")
    return plain


def caption(text: str, parse_mode: str | None) -> str:
    """A caption as a person reads it: at most 1,024 characters, none is fine."""
    plain = (_Html.read(text) if parse_mode == "HTML" else text).strip()
    if len(plain) > LONGEST_CAPTION:
        raise Refusal(400, "Bad Request: message caption is too long")
    return plain


class _Html(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.text: list[str] = []

    @classmethod
    def read(cls, text: str) -> str:
        bare = _ENTITY.sub("", text)
        for stray in re.finditer(r"<(?!/?[a-z])", bare):
            raise _unparsable(f'unsupported start tag "" at byte offset {stray.start()}')
        if "<" in re.sub(r"<[^<>]*>", "", bare):
            raise _unparsable("unclosed start tag")
        reader = cls()
        reader.feed(text)
        reader.close()
        if reader.open:
            raise _unparsable(f"can't find end tag corresponding to start tag {reader.open[-1]}")
        return "".join(reader.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _TAGS:
            raise _unparsable(f'unsupported start tag "{tag}"')
        if tag == "a" and not dict(attrs).get("href"):
            raise _unparsable("a link without href")
        self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        raise _unparsable(f'unsupported start tag "{tag}/"')

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise _unparsable(f'unmatched end tag "{tag}"')

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def handle_comment(self, data: str) -> None:
        raise _unparsable("comments are not supported")


def _unparsable(why: str) -> Refusal:
    return Refusal(400, f"Bad Request: can't parse entities: {why}")


def keyboard(markup: Any) -> list[list[dict[str, Any]]]:
    """The rows of an inline keyboard. Raises Refusal for what the real server refuses."""
    if markup is None:
        return []
    rows = markup.get("inline_keyboard") if isinstance(markup, Mapping) else None
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise Refusal(400, "Bad Request: object expected as reply markup")
    buttons = [button for row in rows for button in row]
    if len(buttons) > 100:
        raise Refusal(400, "Bad Request: reply markup is too long")
    for button in buttons:
        _check(button)
    return rows


def _check(button: Any) -> None:
    if not isinstance(button, Mapping) or not str(button.get("text") or "").strip():
        raise Refusal(400, "Bad Request: text buttons are unallowed in the inline keyboard")
    if ("url" in button) == ("callback_data" in button):
        raise Refusal(400, "Bad Request: exactly one optional field must be used in a button")
    if "url" in button and not re.fullmatch(r"(https?|tg)://[^\s/]+\.?[^\s]*", button["url"]):
        raise Refusal(400, "Bad Request: inline keyboard button URL is invalid: wrong HTTP URL")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= 64:
        raise Refusal(400, "Bad Request: BUTTON_DATA_INVALID")
