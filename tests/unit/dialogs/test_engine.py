"""The engine over whole turns: moves, corrections, side questions, taps old and forged."""

from __future__ import annotations

import pytest

from assistant.dialogs import facts
from assistant.dialogs.flows import browse
from tests.unit.dialogs.build import Chat, course

CARE = "older people"


def test_everybody_is_told_once_whom_they_talk_to() -> None:
    chat = Chat().say(CARE)
    assert "automated assistant" in chat.text
    assert "automated assistant" not in chat.say("online").text
    assert "automated assistant" in Chat().tap("open:stars").text


def test_from_wish_to_link() -> None:
    chat = Chat().say(f"{CARE}, online, in the evening, at most 100 euros")
    assert chat.courses[0] in ("care-evening", "care-home")
    assert "care-ward" not in chat.courses
    # Its fee is not stated: it comes last and is marked.
    assert chat.courses[-1] == "care-night"
    assert "Not stated by the provider: price" in chat.text
    assert chat.tap("open:care-evening").stage == "course"
    assert "you have not told me" in chat.tap("admission:care-evening").text
    assert "€80" in chat.tap("fees:care-evening").text
    assert chat.tap("register:care-evening").urls[0] == "https://example.org/care-evening"


def test_a_closed_course_is_not_handed_off() -> None:
    chat = Chat().tap("register:bread")
    assert chat.stage == "registration"
    assert "https://example.org/bread" not in chat.urls
    assert "10 November 2026" in chat.text


def test_also_on_site_changes_the_results() -> None:
    chat = Chat().say(f"{CARE}, only online", "show")
    assert "care-ward" not in chat.courses
    chat.say("Actually, I can also come on site")
    assert chat.stage == "recommendations"
    assert chat.profile["modes"] == ["online_sync", "online_async", "onsite", "blended"]
    shown = chat.courses + chat.say("more").courses
    assert "care-ward" in shown


def test_back_undoes_one_step_and_stops_at_the_start() -> None:
    chat = Chat().say("hi", CARE)
    first = chat.stage
    chat.tap("skip").say("back")
    assert chat.stage == first
    assert chat.say("back").stage == "welcome"
    assert chat.say("back").stage == "welcome"


def test_skipping_and_changing_ones_mind_about_it() -> None:
    chat = Chat().say(CARE)
    slot = chat.conversation.place.slot
    assert slot == "languages"
    chat.tap("skip")
    assert chat.conversation.place.slot != slot
    chat.say("I'm unemployed, and only on site please")
    assert chat.profile["target_groups"] == ["jobseeker"]
    assert chat.profile["modes"] == ["onsite"]


def test_a_side_question_leaves_the_open_question_open() -> None:
    chat = Chat().say(CARE)
    before = chat.conversation.place
    chat.say("what is an ECTS?")
    assert chat.stage == "question"
    assert "section 5" in chat.text
    assert chat.conversation.place == before
    assert chat.profile == {"goal": CARE}
    assert "set:languages=it" in chat.choices
    assert chat.tap("set:languages=it").profile["languages"] == ["it"]


def test_starting_over_forgets_wishes_and_keeps_the_language() -> None:
    chat = Chat().tap("language:bg").say(f"{CARE}, at most 100 euros")
    chat.say("/restart")
    assert chat.stage == "welcome"
    assert chat.profile == {}
    assert chat.conversation.language == "bg"
    assert chat.conversation.trail == () or chat.say("/back").profile == {}


@pytest.mark.parametrize("choice", ["set:modes=onsite", "drop:goal", "more", "skip", "ask:times"])
def test_a_tap_under_an_older_reply_says_so_and_changes_nothing(choice: str) -> None:
    chat = Chat().say(CARE)
    before, turn = chat.conversation, chat.conversation.turns
    chat.say("what is an ECTS?")
    chat.tap(choice, turn=turn)
    assert "earlier message" in chat.text
    assert chat.conversation.profile == before.profile
    assert chat.conversation.declined == before.declined
    assert chat.conversation.place == before.place


@pytest.mark.parametrize(
    "choice",
    ["", ":", "nonsense", "set:", "set:modes=teleport", "set:colour=red", "browse:colour",
     "browse:provider=hogwarts", "ask:", "ask:shoe_size", "language:tlh", "drop:", "back:x"],
)  # fmt: skip
def test_a_forged_tap_says_so_and_changes_nothing(choice: str) -> None:
    chat = Chat().say(CARE)
    before = chat.conversation.profile
    chat.tap(choice)
    assert "earlier message" in chat.text
    assert chat.conversation.profile == before


def test_an_unknown_course_is_said_to_be_gone() -> None:
    chat = Chat().tap("open:atlantis")
    assert "not in the portfolio" in chat.text
    assert chat.say("back").replies


def test_a_course_card_opens_from_any_old_button() -> None:
    chat = Chat().say(CARE, "what is an ECTS?").tap("open:stars", turn=1)
    assert chat.courses == ["stars"]


def test_a_label_and_a_number_are_taps_too() -> None:
    chat = Chat().say(CARE).say("online")
    assert chat.profile["modes"] == ["online_sync", "online_async"]
    chat.tap("show").say("1")
    assert chat.stage == "course"


def test_a_number_is_a_value_where_one_was_asked() -> None:
    chat = Chat().say(CARE).tap("show").tap("refine").tap("ask:max_fee").say("2")
    assert chat.profile["max_fee"] == 2


def test_nothing_fits_names_the_smallest_set_and_what_each_drop_brings() -> None:
    chat = Chat().say(f"{CARE}, on site, in the evening")
    assert chat.courses == []
    assert "do not go together" in chat.text or "The reason" in chat.text
    # On site there is one in the morning; in the evening three, none of them on site.
    assert {"drop:modes", "drop:times"} <= set(chat.choices)
    assert chat.tap("drop:times").courses == ["care-ward"]


def test_saying_the_same_wish_again_is_understood() -> None:
    chat = Chat().say("hi", CARE, "back", CARE)
    assert chat.profile["goal"] == CARE
    assert "did not understand" not in chat.text


def test_two_misses_in_a_row_offer_a_person_and_one_does_not() -> None:
    chat = Chat().say(CARE).tap("show")
    assert "person" not in chat.say("qwrtz").choices
    assert "person" in chat.say("qwrtz").choices
    chat.say("what is an ECTS?")
    assert "person" not in chat.say("qwrtz").choices


def test_more_ends() -> None:
    chat = Chat().say(CARE).tap("show")
    first = chat.courses
    second = chat.say("more").courses
    assert not set(first) & set(second)
    assert sorted(first + second) == ["care-evening", "care-home", "care-night", "care-ward"]
    assert chat.say("more").courses == []
    assert chat.stage == "recommendations"


def test_fees_follow_what_is_told_meanwhile() -> None:
    chat = Chat().tap("fees:care-evening").tap("ask:target_groups")
    chat.tap("set:target_groups=master_student")
    assert chat.stage == "fees"
    assert "€40" in chat.text
    chat.say("I study at the University of Trieste")
    assert chat.stage == "fees"
    assert "agreement of University of Trieste" in chat.text


def test_a_pathway_offers_alternatives_as_such() -> None:
    text = Chat().tap("pathway:care-home").text
    assert "or Older people in the ward" in text


@pytest.mark.parametrize("facet", ["provider", "field", "language", "title"])
def test_browsing_by_each_facet(facet: str) -> None:
    chat = Chat().tap("browse", f"browse:{facet}")
    assert chat.stage == "browse"
    values = [c for c in chat.choices if c.startswith(f"browse:{facet}=")]
    if values:
        chat.tap(values[0])
    assert any(c.startswith("open:") for c in chat.choices)


def test_an_empty_message_is_answered_in_place() -> None:
    chat = Chat().say(CARE)
    place = chat.conversation.place
    assert "only read text" in chat.say("  ").text
    assert chat.conversation.place == place


def test_interleaved_moves_never_get_lost() -> None:
    chat = Chat()
    moves = [
        *("hi", CARE, "back", "skip", "what is an ECTS?", "show", "more", "back", "browse"),
        *("privacy", "back", "start over", "back", "back", "skip", "talk to a person", "back"),
        *("help", "", "more", "show", "the first one", "fees", "admission", "back", "back"),
    ]
    for number, move in enumerate(moves * 3, start=1):
        chat.say(move)
        assert chat.conversation.turns == number
        assert chat.replies
        assert all(reply.text or reply.cards for reply in chat.replies)


def test_a_question_about_credits_states_no_wish() -> None:
    assert Chat().say("what is an ECTS?").profile == {}


def test_where_nothing_fits_the_first_one_is_none_of_the_list_before() -> None:
    chat = Chat().say(f"{CARE}, at most 100 euros")
    assert chat.courses
    chat.say("at most 1 euro and only in lithuanian, on site, from 2090")
    assert chat.courses == []
    assert chat.say("the first one").courses == []


def test_only_the_next_page_of_a_list_is_turned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browse, "PAGE", 2)
    chat = Chat().tap("browse:title")
    assert not chat.turned
    assert chat.tap("more").turned
    assert not chat.say("back").turned


def test_a_foreign_title_stands_behind_its_english_form() -> None:
    foreign = course("x", "Грижа", title_en="Care", text_language="bg")
    assert facts.title(foreign, "it") == "Care (Грижа)"
    assert facts.title(foreign, "bg") == "Грижа"
    assert facts.title(foreign, "en") == "Care"


def test_a_bare_ordinal_is_enough_where_something_is_asked_of_a_course() -> None:
    chat = Chat().say(CARE, "show")
    chat.say("why the second")
    assert "Why " in chat.text
    chat.say("second year student")
    assert "Why " not in chat.text
