"""The conversation between two turns, as JSON."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

from assistant.catalogue.terms import Mode
from assistant.dialogs.state import TRAIL_LENGTH, Conversation, Place, Stage
from assistant.messages import Choice
from assistant.retrieval.profile import Profile
from tests.unit.dialogs.build import portfolio


def test_everything_survives_json() -> None:
    known = Conversation(
        language="bg",
        greeted=True,
        place=Place(Stage.BROWSE, facet="language", value="bg", offset=8),
        trail=(Place(), Place(Stage.GOAL, slot="goal"), Place(Stage.COURSE, course="stars")),
        profile=Profile(
            goal="звезди",
            modes=(Mode.ONSITE,),
            max_fee=Decimal("99.5"),
            currency="BGN",
            starts_after=date(2027, 3, 1),
        ),
        declined=frozenset({"times", "max_fee"}),
        listed=("stars", "bread"),
        offered=(Choice("open:stars", "Звезди"),),
        turns=7,
        misses=1,
        person_requested=True,
    )
    assert Conversation.from_json(json.loads(json.dumps(known.to_json()))) == known


def test_a_need_survives_json_and_ranks_the_same() -> None:
    search = portfolio().search
    known = Conversation(need=search.need("stars", "en"))
    again = Conversation.from_json(json.loads(json.dumps(known.to_json()))).need
    assert known.need is not None
    assert again is not None
    assert again.to_json() == known.need.to_json()


def test_nothing_is_a_new_conversation() -> None:
    assert Conversation.from_json({}) == Conversation()


def test_the_trail_is_short_and_has_no_doubles() -> None:
    walked = Conversation()
    for offset in range(50):
        walked = walked.moved(Place(Stage.BROWSE, offset=offset))
        walked = walked.moved(Place(Stage.BROWSE, offset=offset))
    assert len(walked.trail) == TRAIL_LENGTH
    assert walked.trail[-1] == Place(Stage.BROWSE, offset=48)
