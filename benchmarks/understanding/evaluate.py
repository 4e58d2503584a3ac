"""Scores understanding on the held-out utterances: slots, intents, goals, by language.

Run: .venv/bin/python -m benchmarks.understanding.evaluate [--errors]
The profile keys of DESIGN's contract are the slots; a goal counts as right when it shares most of
its words with the gold topic. A wrong or surplus value is a false positive, a missing one a false
negative.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from assistant.app import App
from assistant.dialogs.changes import SLOTS
from assistant.dialogs.state import Conversation, Place, Stage
from assistant.dialogs.understanding.lexicon import load_lexicons
from assistant.dialogs.understanding.text import fold
from assistant.dialogs.understanding.understand import Understander
from assistant.messages import Incoming
from assistant.resources import folder
from assistant.retrieval.portfolio import Portfolio
from assistant.retrieval.profile import Profile
from assistant.settings import Settings

HELD_OUT = Path("tests/conversations/held_out")
TODAY = date(2026, 11, 24)
ONLINE = ["online_async", "online_sync"]


@dataclass
class Score:
    """Counts of one language."""

    messages: int = 0
    joint: int = 0
    slots: Counter[str] = field(default_factory=Counter)
    by_slot: Counter[str] = field(default_factory=Counter)
    intents: int = 0
    with_intent: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """Micro-averaged over all slots."""
        right, wrong, missed = (self.slots[name] for name in ("right", "wrong", "missed"))
        return 2 * right / max(2 * right + wrong + missed, 1)


def main() -> None:
    """Print the table, and with --errors every message that was not read in full."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--errors", action="store_true")
    asked = parser.parse_args()
    portfolio = App(Settings()).portfolio.get()
    understander = Understander(load_lexicons(folder("prompts")))
    print("language  messages  slot F1  joint  intent accuracy")
    for path in sorted(HELD_OUT.glob("*.yaml")):
        score = Score()
        for item in yaml.safe_load(path.read_text("utf-8")):
            _judge(item, path.stem, understander, portfolio, score)
        print(
            f"{path.stem:8}  {score.messages:8}  {score.f1:7.3f}"
            f"  {score.joint / score.messages:5.3f}"
            f"  {score.intents / max(score.with_intent, 1):.3f} of {score.with_intent}"
        )
        print("          faults by slot:", dict(score.by_slot.most_common()))
        if asked.errors:
            print("\n".join(score.errors))


def _judge(
    item: dict[str, Any],
    language: str,
    understander: Understander,
    portfolio: Portfolio,
    score: Score,
) -> None:
    stage = Stage(item.get("stage", "welcome"))
    slot = item.get("asked") or ("goal" if stage in (Stage.WELCOME, Stage.GOAL) else None)
    place = Place(stage, slot=slot)
    conversation = replace(Conversation(language=language, turns=1, greeted=True), place=place)
    if stage not in (Stage.WELCOME, Stage.GOAL):
        conversation = replace(conversation, profile=Profile(goal="something"))
    incoming = Incoming("test", "a", "1", _noon(), text=item["text"])
    reading = understander.understand(incoming, conversation, portfolio, TODAY)
    gold = _expected(item, portfolio)
    found = _plain(Profile(**{**reading.values, "goal": reading.goal}).to_json())
    score.messages += 1
    faults = []
    for name in sorted({*gold, *found} & {*SLOTS, "currency"}):
        if name in gold and name in found and _same(name, gold[name], found[name]):
            score.slots["right"] += 1
            continue
        score.slots["wrong"] += name in found
        score.slots["missed"] += name in gold
        score.by_slot[name] += 1
        faults.append(f"{name}: {found.get(name)!r} for {gold.get(name)!r}")
    removed = set(item.get("removed", ()))
    if removed != set(reading.removed):
        faults.append(f"removed: {set(reading.removed)} for {removed}")
    wanted = [name for name in item.get("intents", ()) if name != "goal"]
    if wanted:
        score.with_intent += 1
        said = {str(intent) for intent in reading.intents} | (
            {"question"} if reading.topic else set()
        )
        said |= {"out_of_scope"} if "distress" in said else set()
        if wanted[0] in said:
            score.intents += 1
        else:
            faults.append(f"intents: {said} for {wanted}")
    if faults:
        score.errors.append(f"  {item['text']!r}\n      " + "\n      ".join(faults))
    else:
        score.joint += 1


def _expected(item: dict[str, Any], portfolio: Portfolio) -> dict[str, Any]:
    gold = dict(item.get("profile") or {})
    for slot, values in (item.get("excluded") or {}).items():
        whole = {
            "times": ["morning", "afternoon", "evening", "weekend"],
            "modes": [*ONLINE, "onsite", "blended"],
        }
        left = [v for v in whole.get(slot, []) if v not in _spread(values)]
        if left and slot not in gold:
            gold[slot] = left
    for slot in ("providers", "home_university"):
        if slot in gold:
            named = gold[slot] if isinstance(gold[slot], list) else [gold[slot]]
            known = [_provider(name, portfolio) for name in named]
            gold[slot] = known if slot == "providers" else known[0]
    return _plain(gold)


def _provider(name: str, portfolio: Portfolio) -> str:
    flat = fold(name).replace("_", " ").replace("-", " ")
    for provider in portfolio.release.providers.values():
        if set(fold(provider.id).replace("-", " ").split()) & set(flat.split()):
            return provider.id
    return name


def _spread(values: list[str]) -> list[str]:
    return [part for value in values for part in (ONLINE if value == "online" else [value])]


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    plain = {}
    for name, value in values.items():
        if name == "modes":
            value = _spread(value if isinstance(value, list) else [value])
        plain[name] = sorted(map(str, value)) if isinstance(value, list) else value
    return plain


def _same(name: str, gold: Any, found: Any) -> bool:
    if name == "goal":
        wanted, said = (set(fold(str(text)).split()) for text in (gold, found))
        return len(wanted & said) * 2 >= len(wanted) and len(said) <= 3 * len(wanted) + 2
    if name in ("starts_after", "starts_before"):
        return abs((date.fromisoformat(str(gold)) - date.fromisoformat(str(found))).days) <= 1
    if isinstance(gold, int | float) and isinstance(found, int | float):
        return abs(gold - found) < 0.01
    return str(gold) == str(found)


def _noon() -> Any:
    from datetime import UTC, datetime

    return datetime(2026, 11, 24, 12, tzinfo=UTC)


if __name__ == "__main__":
    main()
