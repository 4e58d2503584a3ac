"""Reads a message by rules alone: where no tagger runs, and what a command says."""

from __future__ import annotations

from datetime import date

from assistant.catalogue.release import Release
from assistant.catalogue.terms import TargetGroup
from assistant.dialogs.reading import Intent, Reading
from assistant.dialogs.state import Conversation
from assistant.dialogs.understanding.asked import (
    first_named,
    intents_of,
    named_course,
    ordinals_of,
    topic_of,
)
from assistant.dialogs.understanding.dates import read_dates
from assistant.dialogs.understanding.facets import Found, read_facets, read_indifference
from assistant.dialogs.understanding.goal import bare_goal, led_goal
from assistant.dialogs.understanding.lexicon import Lexicon
from assistant.dialogs.understanding.names import read_names
from assistant.dialogs.understanding.pattern import compile_all
from assistant.dialogs.understanding.quantities import read_bare_number, read_quantities
from assistant.dialogs.understanding.text import Message
from assistant.retrieval.portfolio import Portfolio


def read_by_rules(
    message: Message,
    lexicons: list[Lexicon],
    conversation: Conversation,
    portfolio: Portfolio,
    today: date,
) -> Reading:
    """The reading that the lexicons' patterns give; `lexicons[0]` is the message's language."""
    main = lexicons[0]
    intents = intents_of(message, lexicons)
    topic, asked_about = topic_of(message, lexicons)
    is_wish = led_goal(message, main) is not None
    course = named_course(message, portfolio, intents, is_wish=is_wish)
    if course:
        message = message.without((0, len(message.folded)))
    message = message.without(asked_about)
    found, rest = _slots(message, lexicons, conversation, portfolio.release, today)
    goal, led = (None, False)
    if not (topic or course):
        goal, led = _goal(rest, main, conversation, intents, found)
    if goal:
        intents = (*intents, Intent.GOAL)
    return Reading(
        language=main.language,
        intents=intents,
        values=found.values,
        added=frozenset(found.added),
        removed=frozenset(found.removed),
        goal=goal,
        led=led,
        change=first_named(message, lexicons, "change"),
        course=course,
        ordinals=ordinals_of(message, lexicons, conversation, intents),
        topic=topic,
        to_language=first_named(message, lexicons, "to_language"),
        faults=tuple(found.faults),
    )


def _slots(
    message: Message,
    lexicons: list[Lexicon],
    conversation: Conversation,
    release: Release,
    today: date,
) -> tuple[Found, Message]:
    """All slot values, and the message without what they took."""
    found = Found()
    slot = conversation.place.slot
    for lexicon in lexicons:
        message = read_indifference(message, lexicon, found)
        message = read_quantities(message, lexicon, found)
        message = read_dates(message, lexicon, today, found)
        message = read_facets(message, lexicon, slot, found)
        message = read_names(message, lexicon, release, slot, found)
        message = _role(message, lexicon, found)
    return found, read_bare_number(message, lexicons[0], slot, found) if slot else message


def _role(message: Message, lexicon: Lexicon, found: Found) -> Message:
    """An occupation means being in work, unless it is what the learner wants to become."""
    goal = led_goal(message, lexicon)
    wished = range(*goal[1]) if goal else range(0)
    for match in compile_all(lexicon.background.roles).finditer(message.rest):
        if match.start() not in wished:
            found.values.setdefault("target_groups", (TargetGroup.EMPLOYEE,))
            return message.without(match.span())
    return message


def _goal(
    message: Message,
    lexicon: Lexicon,
    conversation: Conversation,
    intents: tuple[Intent, ...],
    found: Found,
) -> tuple[str | None, bool]:
    """The topic behind a phrase that introduces one, else what is left where one is expected.

    The second value tells whether a phrase introduced it.
    """
    led = led_goal(message, lexicon)
    if led:
        return led[0], True
    asked = conversation.place.slot
    if intents or asked not in (None, "goal"):
        return None, False
    # In the middle of things the rest of a message that says something is no topic.
    if found.said_something and conversation.profile.goal:
        return None, False
    return bare_goal(message, lexicon), False
