"""Scores understanding on utterances with gold readings: slots, intents, out of scope, by language.

Run: .venv/bin/python -m benchmarks.understanding.evaluate [language ...]
With --test the held-out half, with --rules the rules alone, with --errors what was misread.
What the figures mean stands in `scoring.py`; the held-out half is only reported (--test).
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import yaml

from assistant.app import App
from assistant.dialogs.state import Conversation, Place, Stage
from assistant.dialogs.understanding.understand import Understander
from assistant.messages import Incoming
from assistant.retrieval.profile import Profile
from assistant.settings import Settings
from benchmarks.understanding.scoring import Score, judge

FOLDER = Path(__file__).parent
TODAY = date(2026, 11, 24)
LISTED = 3
"""Courses in view where the contract says so."""


def main() -> None:
    """Print the table, and with --errors every message that was not read in full."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--test", action="store_true", help="the held-out half")
    parser.add_argument("--errors", action="store_true", help="list what was misread")
    parser.add_argument("--rules", action="store_true", help="the lexicons' rules alone")
    parser.add_argument("languages", nargs="*")
    asked = parser.parse_args()
    app = App(Settings())
    portfolio = app.portfolio.get()
    understander = Understander(app.lexicons) if asked.rules else app.understander
    listed = tuple(portfolio.release.entries)[:LISTED]
    whole = Score()
    print("language     n  slot F1          joint            intent           scope recall  alarms")
    for path in sorted((FOLDER / ("test" if asked.test else "tune")).glob("*.yaml")):
        if asked.languages and path.stem not in asked.languages:
            continue
        score = Score()
        for number, item in enumerate(yaml.safe_load(path.read_text("utf-8"))):
            incoming = Incoming("test", "a", str(number), _noon(), text=item["text"])
            conversation = conversation_of(item, path.stem, listed)
            reading = understander.understand(incoming, conversation, portfolio, TODAY)
            judge(item, reading, portfolio.release, score)
        print(f"{path.stem:8}  {score.line()}")
        if asked.errors:
            print("\n".join(score.errors))
        whole.add(score)
    print(f"all       {whole.line()}")
    print("faults by slot:", dict(whole.by_slot.most_common()))


def conversation_of(item: dict[str, Any], language: str, listed: tuple[str, ...]) -> Conversation:
    """The conversation in which `item` of `language` is said."""
    stage = Stage(item.get("stage", "welcome"))
    slot = item.get("asked") or ("goal" if stage is Stage.GOAL else None)
    begun = stage is not Stage.WELCOME
    course = listed[0] if stage not in (*_NO_COURSE, Stage.RECOMMENDATIONS) else None
    return replace(
        Conversation(language=language, greeted=begun, turns=int(begun)),
        place=Place(stage, slot=slot, course=course),
        profile=Profile(goal="something") if stage not in _NO_GOAL else Profile(),
        listed=() if stage in _NO_COURSE else listed,
    )


_NO_GOAL = (Stage.WELCOME, Stage.GOAL)
_NO_COURSE = (Stage.WELCOME, Stage.GOAL, Stage.BACKGROUND, Stage.CONSTRAINTS)


def _noon() -> datetime:
    return datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC)


if __name__ == "__main__":
    main()
