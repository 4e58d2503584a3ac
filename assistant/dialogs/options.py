"""The choices that replies offer: one place for their ids and labels."""

from __future__ import annotations

from assistant.catalogue.entry import Microcredential
from assistant.dialogs import facts
from assistant.dialogs.outcome import Option, Say, Term

BACK = Option("back", Say("choice-back"))
SKIP = Option("skip", Say("choice-skip"))
SHOW = Option("show", Say("choice-show"))
MORE = Option("more", Say("choice-more"))
REFINE = Option("refine", Say("choice-refine"))
BROWSE = Option("browse", Say("choice-browse"))
RESTART = Option("restart", Say("choice-restart"))
HELP = Option("help", Say("choice-help"))
PRIVACY = Option("privacy", Say("choice-privacy"))
PERSON = Option("person", Say("choice-person"))
SHORTLIST = Option("list", Say("choice-list"))
WHAT_IF = Option("what-if", Say("choice-what-if"))
GOAL = Option("ask:goal", Say("choice-goal"))


def ask(slot: str) -> Option:
    """Offer to state or change a slot."""
    return Option(f"ask:{slot}", Say("choice-change", {"slot": Term("slot", slot)}))


def answer(slot: str, value: str, label: Say) -> Option:
    """Offer one value of a slot; several are joined by commas."""
    return Option(f"set:{slot}={value}", label)


def drop(slots: tuple[str, ...], count: int) -> Option:
    """Offer to give constraints up, with what that would bring."""
    named = tuple(Term("slot", slot) for slot in slots)
    return Option(f"drop:{','.join(slots)}", Say("choice-drop", {"slots": named, "count": count}))


def compare(courses: tuple[str, ...]) -> Option:
    """Offer to put courses side by side."""
    return Option(f"compare:{','.join(courses)}", Say("choice-compare"))


def rate(rating: str) -> Option:
    """Offer one rating."""
    return Option(f"rate:{rating}", Say("choice-rate", {"rating": rating}))


def course(verb: str, entry: Microcredential) -> Option:
    """Offer one view of a course, named by its verb (see flows/views.py)."""
    return Option(f"{verb}:{entry.id}", Say(f"choice-{verb}"))


def open_course(entry: Microcredential, language: str) -> Option:
    """Offer a course by its title."""
    return Option(f"open:{entry.id}", Say("choice-title", {"title": facts.title(entry, language)}))
