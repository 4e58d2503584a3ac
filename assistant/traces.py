"""What may be logged of an unforeseen error: its type and place, not its words."""

from __future__ import annotations

import traceback


def place(error: BaseException) -> str:
    """Type and stack of an error; its message may hold what a learner wrote, hence is left out."""
    return f"{type(error).__name__}\n{''.join(traceback.format_tb(error.__traceback__))}"
