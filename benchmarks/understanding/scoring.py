"""What counts as read right.

Slots: the profile keys of the contract. A wrong or surplus value is a false positive, a wrong or
missing one a false negative; F1 is micro-averaged. A goal is right when it shares at least half of
the gold topic's words and is not much longer; a date when it is at most a day off. A currency that
nobody named, and the school diploma that a school leaver holds by definition, count neither way.
Intent: the gold's main intent is among those read, or none is where the gold has none. Joint: all
slots, withdrawals, the change asked for and the intent.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from math import sqrt
from typing import Any

from assistant.catalogue.release import Release
from assistant.catalogue.terms import Mode, Time
from assistant.dialogs.changes import SLOTS
from assistant.dialogs.reading import Intent, Reading
from assistant.dialogs.understanding.text import fold
from assistant.retrieval.profile import Profile

ONLINE = ["online_async", "online_sync"]
LANGUAGES = ["bg", "de", "en", "es", "et", "fr", "it", "lt", "pl", "pt", "sl"]
_SAME = {"details": "open_course", "start": "greet"}
_NONE = {"goal"}
_OUT = ("out_of_scope", "distress")


@dataclass
class Score:
    """Counts over messages."""

    messages: int = 0
    joint: int = 0
    intents: int = 0
    out: Counter[str] = field(default_factory=Counter)
    slots: Counter[str] = field(default_factory=Counter)
    by_slot: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """Micro-averaged over all slots."""
        right, wrong, missed = (self.slots[name] for name in ("right", "wrong", "missed"))
        return 2 * right / max(2 * right + wrong + missed, 1)

    def add(self, other: Score) -> None:
        """Take the counts of `other` in."""
        self.messages += other.messages
        self.joint += other.joint
        self.intents += other.intents
        self.out += other.out
        self.slots += other.slots
        self.by_slot += other.by_slot

    def line(self) -> str:
        """The figures with 95 % intervals (Wilson 1927; of F1 as if of a share)."""
        facts = sum(self.slots[name] for name in ("right", "missed"))
        inside = max(self.messages - self.out["there"], 1)
        return (
            f"{self.messages:4}  {_share(self.f1, facts)}"
            f"  {_share(self.joint / self.messages, self.messages)}"
            f"  {_share(self.intents / self.messages, self.messages)}"
            f"  {self.out['found']:3} of {self.out['there']:3}"
            f"    {self.out['false'] / inside:.3f}"
        )


def judge(item: dict[str, Any], reading: Reading, release: Release, score: Score) -> None:
    """Compare `reading` with the gold `item` and count."""
    gold = _expected(item, release)
    found = _plain(Profile(**{**reading.values, "goal": reading.goal}).to_json())
    _forgive(gold, found)
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
    if item.get("change") and item["change"] != reading.change:
        faults.append(f"change: {reading.change} for {item['change']}")
    wanted = [str(name) for name in item.get("intents", ()) if name not in _NONE]
    said = said_intents(reading)
    _count_scope(wanted, said, score)
    if said & {wanted[0]} if wanted else not said:
        score.intents += 1
    else:
        faults.append(f"intents: {sorted(said)} for {wanted}")
    if faults:
        score.errors.append(f"  {item['text']!r}\n      " + "\n      ".join(faults))
    else:
        score.joint += 1


def said_intents(reading: Reading) -> set[str]:
    """The intents by the names of the contract."""
    said = {_SAME.get(str(intent), str(intent)) for intent in reading.intents} - _NONE
    if reading.topic:
        said.add(str(Intent.QUESTION))
    return said


def _count_scope(wanted: list[str], said: set[str], score: Score) -> None:
    is_out = bool(wanted) and wanted[0] in _OUT
    score.out["there"] += is_out
    score.out["found"] += is_out and bool(said & set(_OUT))
    score.out["false"] += not is_out and bool(said & set(_OUT))


def _forgive(gold: dict[str, Any], found: dict[str, Any]) -> None:
    if "currency" not in gold:
        found.pop("currency", None)
    leaver = "school_leaver"
    if leaver in gold.get("target_groups", ()) or leaver in found.get("target_groups", ()):
        for values, others in ((gold, found), (found, gold)):
            if values.get("education") == 4 and "education" not in others:
                del values["education"]


def _expected(item: dict[str, Any], release: Release) -> dict[str, Any]:
    gold = dict(item.get("profile") or {})
    countries = {provider.country for provider in release.providers.values()}
    whole = {
        "times": list(map(str, Time)),
        "modes": list(map(str, Mode)),
        "languages": LANGUAGES,
        "countries": sorted(filter(None, countries)),
        "providers": list(release.providers),
    }
    for slot in ("providers", "home_university"):
        if slot in gold:
            named = gold[slot] if isinstance(gold[slot], list) else [gold[slot]]
            known = [_provider(name, release) for name in named]
            gold[slot] = known if slot == "providers" else known[0]
    for slot, values in (item.get("excluded") or {}).items():
        out = [_provider(v, release) for v in values] if slot == "providers" else _spread(values)
        left = [value for value in whole[slot] if value not in out]
        if left and slot not in gold:
            gold[slot] = left
    return _plain(gold)


_SYMBOLS = {"eaa": "eka", "saint_etienne": "jean-monnet", "ucp": "catolica"}
"""The contract's names for providers where the register has others."""


def _provider(name: str, release: Release) -> str:
    name = _SYMBOLS.get(name, name)
    wanted = set(fold(name).replace("_", " ").replace("-", " ").split())
    for provider in release.providers.values():
        names = {fold(provider.id), *(fold(alias) for alias in provider.aliases)}
        if wanted & set(fold(provider.id).replace("-", " ").split()) or fold(name) in names:
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


def _share(share: float, count: int) -> str:
    z = 1.96
    count = max(count, 1)
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z * sqrt(share * (1 - share) / count + z * z / (4 * count * count)) / (1 + z * z / count)
    return f"{share:.3f} {max(middle - half, 0):.2f}-{min(middle + half, 1):.2f}"
