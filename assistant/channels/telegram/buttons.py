"""What a button carries: which conversation, which turn, which of its choices; ≤ 64 bytes."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARK = 6
_FORM = re.compile(r"(?P<mark>[^.]{1,6})\.(?P<turn>[0-9]{1,9})\.(?P<index>[0-9]{1,4})")


@dataclass(frozen=True, slots=True)
class Button:
    """The choice number `index` (from 0, over all replies of the turn) that `turn` offered."""

    turn: int
    index: int


def callback_data(conversation_id: str, button: Button) -> str:
    """The button as callback data, at most 21 characters long."""
    return f"{conversation_id[:_MARK]}.{button.turn}.{button.index}"


def read_button(data: str, conversation_id: str) -> Button | None:
    """The button behind callback data; None where it is foreign or no button."""
    found = _FORM.fullmatch(data)
    if found is None or found["mark"] != conversation_id[:_MARK]:
        return None
    return Button(int(found["turn"]), int(found["index"]))
