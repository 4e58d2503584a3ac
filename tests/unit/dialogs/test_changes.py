"""What messages and taps change in the profile."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from assistant.catalogue.terms import Mode, Time
from assistant.dialogs import changes
from assistant.dialogs.state import Conversation
from assistant.errors import InvalidInputError
from assistant.retrieval.profile import Profile
from tests.unit.dialogs.build import scene

KNOWN = Conversation(
    profile=Profile(modes=(Mode.ONLINE_SYNC,), times=(Time.EVENING,), max_fee=Decimal(50),
                    currency="EUR"),
    declined=frozenset({"languages"}),
)  # fmt: skip


def test_values_replace_and_added_ones_join() -> None:
    replaced = changes.apply(scene(KNOWN, values={"times": (Time.MORNING,)})).profile
    assert replaced.times == (Time.MORNING,)
    joined = changes.apply(
        scene(KNOWN, values={"times": (Time.MORNING,)}, added=frozenset({"times"}))
    ).profile
    assert joined.times == (Time.EVENING, Time.MORNING)
    assert joined.modes == (Mode.ONLINE_SYNC,)


def test_on_site_and_online_make_blended_possible() -> None:
    after = changes.apply(
        scene(KNOWN, values={"modes": (Mode.ONSITE,)}, added=frozenset({"modes"}))
    ).profile
    assert after.modes == (Mode.ONLINE_SYNC, Mode.ONSITE, Mode.BLENDED)
    alone = changes.apply(scene(KNOWN, values={"modes": (Mode.ONSITE,)})).profile
    assert alone.modes == (Mode.ONSITE,)


def test_a_withdrawn_fee_limit_takes_its_currency_along_and_is_not_asked_again() -> None:
    after = changes.apply(scene(KNOWN, removed=frozenset({"max_fee"})))
    assert after.profile.max_fee is None
    assert after.profile.currency is None
    assert "max_fee" in after.conversation.declined


def test_a_value_for_a_declined_slot_reopens_it() -> None:
    after = changes.apply(scene(KNOWN, values={"languages": ("en",)}))
    assert after.conversation.declined == frozenset()


def test_withdraw_keeps_to_slots() -> None:
    after = changes.withdraw(scene(KNOWN), ["modes", "trail", ""])
    assert after.profile == replace(KNOWN.profile, modes=())
    assert after.conversation.declined == {"languages", "modes"}


def test_a_tapped_answer() -> None:
    assert changes.answer(scene(), "modes", "online").profile.modes == (
        Mode.ONLINE_SYNC,
        Mode.ONLINE_ASYNC,
    )
    assert changes.answer(scene(), "max_fee", "0").profile.currency == "EUR"
    for slot, value in (("modes", "teleport"), ("max_fee", "-1"), ("education", "99"), ("x", "1")):
        with pytest.raises(InvalidInputError):
            changes.answer(scene(), slot, value)


def test_what_differs_is_told_and_nothing_else() -> None:
    after = changes.apply(
        scene(KNOWN, values={"times": (Time.MORNING,)}, removed=frozenset({"max_fee"}))
    )
    changed = changes.differing(KNOWN, after.conversation)
    assert changed == ("times", "max_fee")
    noted, gone = changes.acknowledgement(after, changed)
    assert noted.key == "noted"
    assert gone.key == "noted-gone"
    assert changes.acknowledgement(after, ()) == ()
