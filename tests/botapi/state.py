"""What the server knows: updates that wait, chats, messages sent, and every call it got."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.botapi.faults import Faults
from tests.botapi.limits import SendLimits
from tests.botapi.refusal import Refusal

if TYPE_CHECKING:
    from tests.botapi.webhook import WebhookDelivery

BOT = {"id": 4711, "is_bot": True, "first_name": "Guide", "username": "guide_bot"}


@dataclass(slots=True)
class Sent:
    """A message that the bot sent: `text` as a person reads it, `source` as it was given."""

    chat: int
    message_id: int
    text: str
    source: str
    keyboard: list[list[dict[str, Any]]]
    document: str | None = None
    at: float = field(default_factory=time.monotonic)

    def data(self, label: str) -> str:
        """What the button with this label carries."""
        for row in self.keyboard:
            for button in row:
                if button["text"] == label:
                    return str(button["callback_data"])
        raise AssertionError(f"no button {label!r}")


class State:
    """One bot and its chats. `spacing` is how many seconds must lie between messages to a chat.

    `limits` are those of all chats together, of groups and of private chats.
    """

    def __init__(self, spacing: float = 0.0, limits: SendLimits | None = None) -> None:
        self.faults = Faults()
        self.sent: list[Sent] = []
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.queries: dict[str, int] = {}
        self.answered: list[str] = []
        self.blocked: set[int] = set()
        self.chats: set[int] = set()
        self.webhook: WebhookDelivery | None = None
        self.news = asyncio.Event()
        self.polling: asyncio.Event | None = None
        self.files: dict[str, tuple[str, bytes]] = {}
        self._limits = limits or SendLimits(chat=(1 if spacing else 0, spacing))
        self._waiting: list[tuple[int, Any]] = []
        self._next_update = 1000
        self._next_message = 1

    def say(self, chat: int, text: str | None, *, language: str = "en", **other: Any) -> int:
        """A person writes; `other` adds to the message, such as a photo. Gives the update's id."""
        self.chats.add(chat)
        message = {
            "message_id": self.message_id(),
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private", "first_name": "Ada", "username": "ada_l"},
            "from": self._person(chat, language),
            **({} if text is None else {"text": text}),
            **other,
        }
        return self._update({"message": message})

    def tap(self, chat: int, data: str, *, message_id: int = 1, language: str = "en") -> int:
        """A person taps a button. Gives the update's id."""
        self.chats.add(chat)
        query = f"q{chat}-{len(self.queries)}"
        self.queries[query] = chat
        tap = {
            "id": query,
            "from": self._person(chat, language),
            "message": {
                "message_id": message_id,
                "date": int(time.time()),
                "chat": {"id": chat, "type": "private", "first_name": "Ada"},
                "from": BOT,
                "text": "an earlier message of the bot",
            },
            "chat_instance": "1",
            "data": data,
        }
        return self._update({"callback_query": tap})

    def upload(self, chat: int, name: str, content: bytes, caption: str = "") -> int:
        """A person sends a document. Gives the update's id."""
        described = self.keep(name, content)
        return self.say(chat, None, document=described, **({"caption": caption} if caption else {}))

    def keep(self, name: str, content: bytes) -> dict[str, Any]:
        """Keep a file; gives the Bot API's description of it."""
        file_id = f"file-{len(self.files)}"
        self.files[file_id] = (name, content)
        return {
            "file_id": file_id,
            "file_unique_id": f"unique-{file_id}",
            "file_name": name,
            "file_size": len(content),
        }

    def inject(self, *raw: Any) -> None:
        """Put updates into the queue just as they are."""
        for update in raw:
            number = update.get("update_id") if isinstance(update, dict) else None
            last = self._waiting[-1][0] if self._waiting else self._next_update
            self._waiting.append((number if isinstance(number, int) else last, update))
        self.news.set()

    def make(self, text: str, chat: int, update_id: int) -> dict[str, Any]:
        """An update with a given id, to be injected."""
        self.chats.add(chat)
        return {
            "update_id": update_id,
            "message": {
                "message_id": self.message_id(),
                "date": int(time.time()),
                "chat": {"id": chat, "type": "private"},
                "from": self._person(chat, "en"),
                "text": text,
            },
        }

    def waiting(self, offset: int | None, limit: int) -> list[Any]:
        """Confirm what lies before `offset`, and give what is not confirmed."""
        if offset is not None and offset < 0:
            self._waiting = self._waiting[offset:]
        elif offset is not None:
            self._waiting = [entry for entry in self._waiting if entry[0] >= offset]
        return [update for _, update in self._waiting[:limit]]

    def take(self) -> list[Any]:
        """All that waits, to be delivered to a webhook."""
        taken = [update for _, update in self._waiting]
        self._waiting.clear()
        return taken

    @property
    def unconfirmed(self) -> int:
        """How many updates are not confirmed, or not taken by the webhook."""
        return len(self._waiting) + (self.webhook.pending if self.webhook else 0)

    def send(
        self, chat: int, text: str, source: str, keyboard: Any, document: str | None = None
    ) -> Sent:
        """Record a message of the bot. Raises Refusal where the chat does not take it."""
        if chat in self.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        if chat not in self.chats:
            raise Refusal(400, "Bad Request: chat not found")
        self._limits.count(chat, time.monotonic())
        self.sent.append(Sent(chat, self.message_id(), text, source, keyboard, document))
        return self.sent[-1]

    def edit(self, sent: Sent, text: str, source: str, keyboard: Any) -> None:
        """Change a message of the bot."""
        sent.text, sent.source, sent.keyboard = text, source, keyboard

    def texts(self, chat: int) -> list[str]:
        """What a person read, in order."""
        return [sent.text for sent in self.sent if sent.chat == chat]

    def called(self, method: str) -> list[dict[str, Any]]:
        """The parameters of all calls of a method."""
        return [parameters for name, parameters in self.calls if name == method]

    def message_id(self) -> int:
        """A new message id."""
        self._next_message += 1
        return self._next_message

    def _update(self, content: dict[str, Any]) -> int:
        self._next_update += 1
        self.inject({"update_id": self._next_update, **content})
        return self._next_update

    @staticmethod
    def _person(chat: int, language: str) -> dict[str, Any]:
        return {
            "id": chat,
            "is_bot": False,
            "first_name": "Ada",
            "last_name": "Lovelace",
            "username": "ada_l",
            "language_code": language,
        }
