"""Reads a message by the tagger's marks and acts, with the lexicons as second witnesses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from assistant.dialogs.changes import SLOTS
from assistant.dialogs.reading import Intent, Reading
from assistant.dialogs.state import Conversation
from assistant.dialogs.understanding.asked import (
    COURSE_INTENTS,
    first_named,
    intents_of,
    named_course,
    ordinals_of,
    topic_of,
    whole_message_intents,
)
from assistant.dialogs.understanding.by_rules import read_by_rules
from assistant.dialogs.understanding.facets import EXTENDED, Found, says_also
from assistant.dialogs.understanding.goal import led_goal
from assistant.dialogs.understanding.lexicon import Lexicon
from assistant.dialogs.understanding.tagging.labels import Mark
from assistant.dialogs.understanding.tagging.tagger import Encoded, Tagger, Tags
from assistant.dialogs.understanding.tagging.words import word_spans
from assistant.dialogs.understanding.text import Message
from assistant.dialogs.understanding.values import FACETS, Reader
from assistant.retrieval.portfolio import Portfolio

SURE = 0.0
"""Log-odds from which an act is taken on the tagger's word alone."""
SECONDED = -3.0
"""Log-odds that suffice where a lexicon finds the act too."""
ALONE = -1.5
"""Log-odds that suffice for the likeliest intent of a message that says nothing else."""
SECONDED_MARK = 0.02
"""Chance of a mark that suffices where the rules read a value of its slot."""
TRUSTED = ("max_fee", "languages")
"""Slots of which the rules read nothing wrong on the tuning half where no mark told of them."""
HOME = 0.98
"""Chance below which a university is wished for, not studied at, where the rules say so."""

_LABELS = {
    "goal": ("goal",),
    "target_groups": ("group", "job"),
    "education": ("edu",),
    "experience_years": ("years",),
    "home_university": ("home",),
    "residence_country": ("residence",),
    "languages": ("lang",),
    "modes": ("mode",),
    "times": ("time",),
    "max_fee": ("fee", "free"),
    "hours_per_week": ("hours",),
    "max_weeks": ("weeks",),
    "min_ects": ("ects",),
    "starts_after": ("after", "in"),
    "starts_before": ("before", "in"),
    "providers": ("provider",),
    "countries": ("country",),
}
"""The kinds of marks that tell of each slot."""


def read_by_tags(
    encoded: Encoded,
    tagger: Tagger,
    lexicons: list[Lexicon],
    conversation: Conversation,
    portfolio: Portfolio,
    today: date,
) -> Reading:
    """The reading that the tagger gives; `lexicons[0]` is the message's language."""
    place, message = conversation.place, encoded.message
    tags = tagger.tags(encoded, lexicons, portfolio.release, place.stage, place.slot)
    ruled = read_by_rules(message, lexicons, conversation, portfolio, today)
    intents, topic, course = _asked(message, tags, lexicons, portfolio)
    marks = () if course else _corrected(tags.marks, message, lexicons)
    found, goal = Reader(lexicons, portfolio.release, today).read(message, marks)
    if not course:
        _second(found, ruled, tags)
        goal = _goal(goal, ruled, tags, conversation)
    if topic or set(intents) & COURSE_INTENTS:
        goal = None
    if goal:
        intents = (*intents, Intent.GOAL)
    tongue = _named(tags.acts, "to_language:", first_named(message, lexicons, "to_language"))
    if "languages" in found.values and tongue is None:
        intents = tuple(intent for intent in intents if intent is not Intent.LANGUAGE)
    also = any(says_also(message, lexicon) for lexicon in lexicons)
    return Reading(
        language=lexicons[0].language,
        intents=intents,
        values=found.values,
        added=frozenset(slot for slot in EXTENDED if also and slot in found.values),
        removed=frozenset(
            slot
            for slot in SLOTS
            if tags.acts.get(f"removed:{slot}", SECONDED)
            > (SECONDED if slot in ruled.removed else SURE)
        ),
        goal=goal,
        led=goal is not None and (ruled.led or _has_more(message, goal)),
        change=_named(tags.acts, "change:", first_named(message, lexicons, "change")),
        course=course,
        ordinals=ordinals_of(message, lexicons, conversation, intents),
        topic=topic,
        to_language=tongue,
        faults=tuple(found.faults),
    )


def _asked(
    message: Message, tags: Tags, lexicons: list[Lexicon], portfolio: Portfolio
) -> tuple[tuple[Intent, ...], str | None, str | None]:
    """What is asked for: intents, the framework question, the course named."""
    topic, _ = topic_of(message, lexicons)
    witnessed = {*intents_of(message, lexicons), *((Intent.QUESTION,) if topic else ())}
    intents = whole_message_intents(message, lexicons) or _intents(tags.acts, witnessed)
    is_wish = led_goal(message, lexicons[0]) is not None
    course = named_course(message, portfolio, intents, is_wish=is_wish)
    if not (intents or course or tags.marks):
        intents = _likeliest(tags.acts)
    if Intent.DETAILS in witnessed and Intent.OPEN_COURSE in intents:
        intents = (Intent.DETAILS, *intents)
    if {Intent.ADMISSION, Intent.REGISTER} <= set(intents):
        # "May I?" is answered before "where?"
        intents = (Intent.ADMISSION, *(one for one in intents if one is not Intent.ADMISSION))
    return intents, topic if Intent.QUESTION in intents else None, course


def _intents(acts: Mapping[str, float], witnessed: set[Intent]) -> tuple[Intent, ...]:
    """The intents that are sure or seconded, likeliest first; distress is never talked away."""
    odds = _odds(acts)
    said = [
        intent
        for intent, value in odds.items()
        if value > (SECONDED if intent in witnessed else SURE)
        or (intent is Intent.DISTRESS and intent in witnessed)
    ]
    return tuple(sorted(said, key=odds.__getitem__, reverse=True))


def _likeliest(acts: Mapping[str, float]) -> tuple[Intent, ...]:
    """The intent of a message that says nothing else, where one is likely at all."""
    if any(value > SURE for act, value in acts.items() if ":" in act):
        return ()
    odds = _odds(acts)
    likeliest = max(odds, key=odds.__getitem__, default=None)
    if likeliest is None:
        return ()
    # What makes no sense at all is not understood rather than out of scope.
    needed = ALONE / 2 if likeliest is Intent.OUT_OF_SCOPE else ALONE
    return (likeliest,) if odds[likeliest] > needed else ()


def _odds(acts: Mapping[str, float]) -> dict[Intent, float]:
    return {intent: acts[intent] for intent in Intent if intent in acts}


def _corrected(
    marks: Sequence[Mark], message: Message, lexicons: Sequence[Lexicon]
) -> tuple[Mark, ...]:
    """The marks, where a lexicon lists just these words for another value with that value."""
    return tuple(_by_lexicon(mark, message, lexicons) for mark in marks)


def _by_lexicon(mark: Mark, message: Message, lexicons: Sequence[Lexicon]) -> Mark:
    kind = mark.label.partition(".")[0]
    words = message.folded[mark.start : mark.end].strip()
    for lexicon in lexicons if kind in (*FACETS, "free", "goal") else ():
        if kind == "goal":  # "leedukeelseid kursusi" wishes for a language of instruction
            tongues = lexicon.facet_patterns["languages"].values()
            if any(pattern.fullmatch(words) for pattern in tongues):
                return replace(mark, label="lang")
            continue
        listed = {
            f"{kind}.{value}"
            for kind, slot in FACETS.items()
            for value, pattern in lexicon.facet_patterns[slot].items()
            if pattern.fullmatch(words)
        }
        if len(listed) == 1 and mark.label not in listed:
            return replace(mark, label=listed.pop())
    return mark


def _second(found: Found, ruled: Reading, tags: Tags) -> None:
    """Take in what the rules read where the tagger half sees it too.

    That is a slot that no mark tells of but a word may well bear, and a narrower value where the
    tagger only rules something out: "not in the evening, rather in the morning".
    """
    for slot, value in ruled.values.items():
        if slot not in _LABELS:
            continue
        known = found.values.get(slot)
        denies = any(mark.denied for mark in tags.marks if _tells(mark.label, slot))
        if known is None and (slot in TRUSTED or _chance(tags, slot) > SECONDED_MARK):
            found.values[slot] = value
            if slot == "max_fee":
                found.values["currency"] = ruled.values.get("currency", "EUR")
        elif slot in EXTENDED and denies and known and len(value) < len(known):
            found.values[slot] = value
    home = found.values.get("home_university")
    wished = ruled.values.get("providers", ())
    is_home = "home_university" in ruled.values or _chance(tags, "home_university") > HOME
    if home in wished and not is_home:
        del found.values["home_university"]
        found.values["providers"] = wished


def _goal(goal: str | None, ruled: Reading, tags: Tags, conversation: Conversation) -> str | None:
    """The tagger's goal, or the rules' where they see a little more of it, or it half sees one."""
    if ruled.goal is None:
        return goal
    if goal is None:
        wanted = conversation.profile.goal is None or ruled.led
        return ruled.goal if wanted and _chance(tags, "goal") > SECONDED_MARK else None
    more = len(ruled.goal.split()) - len(goal.split())
    return ruled.goal if ruled.led and goal in ruled.goal and more == 1 else goal


def _tells(label: str, slot: str) -> bool:
    return label.partition(".")[0] in _LABELS[slot]


def _chance(tags: Tags, slot: str) -> float:
    return max((c for label, c in tags.chances.items() if label and _tells(label, slot)), default=0)


def _has_more(message: Message, goal: str) -> bool:
    """Whether the message has other words than its goal: then some phrase introduced it."""
    return len(word_spans(message.original)) > len(word_spans(goal))


def _named(acts: Mapping[str, float], prefix: str, witnessed: str | None) -> str | None:
    """What an act names that is sure, or seconded by the lexicons."""
    named = {act.removeprefix(prefix): odds for act, odds in acts.items() if act.startswith(prefix)}
    if witnessed and named.get(witnessed, SECONDED) > SECONDED:
        return witnessed
    likeliest = max(named, key=named.__getitem__, default=None)
    return likeliest if likeliest and named[likeliest] > SURE else None
