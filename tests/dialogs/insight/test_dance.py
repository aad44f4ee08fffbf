"""The own half for everybody; a second yes before anything is laid ready; a no and silence look alike."""

from __future__ import annotations

from typing import Any

import pytest

from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.dancing import ITEM
from dialogs.insight.dance import dance
from dialogs.insight.pictures import Picture
from dialogs.people import Profile
from dialogs.wishes import LookAgain, Reveal, To
from tests.dialogs.playing import Played, play
from tests.dialogs.test_dancing import dancing, fills_in, shares
from tests.dialogs.world import World


def looked(*answers: str, letters: str = "aab", **facts: Any) -> Played:
    known = {
        "unwatched": True,
        "in-danger": False,
        "linked": True,
        "laid": "",
        "open": False,
        "still-open": True,
        **facts,
    }
    return play(dance, *answers, facts={"seen": [{"letters": letters}], **known})


def test_who_did_not_do_the_questions_is_led_to_them() -> None:
    assert looked(seen=[]).heard() == ["dance-nothing-yet"]


@pytest.mark.parametrize(
    ("letters", "half"), [("aab", "avoidant"), ("bbc", "anxious"), ("ccc", "secure"), ("bca", "mixed")]
)
def test_the_own_half_fits_the_answers_with_or_without_a_partner(letters: str, half: str) -> None:
    for linked in (True, False):
        played = looked(letters=letters, linked=linked)
        assert played.heard() == [f"dance-half-{half}"]
        assert ("show" in played.prompt.options) is linked


def test_only_the_picture_is_laid_ready_and_only_by_a_second_yes() -> None:
    shown = looked("show")
    assert shown.asked == "dance-reread"
    assert not [wish for wish in shown.wishes if isinstance(wish, Reveal)]
    laid = [wish for wish in looked("show", "share", letters="bab").wishes if isinstance(wish, Reveal)]
    assert laid == [Reveal(ITEM, "anxious")]
    assert not [wish for wish in looked("show", "keep").wishes if isinstance(wish, Reveal)]


def test_the_questions_about_safety_come_before_the_second_yes_where_they_are_due() -> None:
    assert looked("show", due=True).asked == "triage-alone"
    afraid = looked("show", "alone", "yes", due=True)
    assert afraid.over
    assert not [wish for wish in afraid.wishes if isinstance(wish, Reveal)]


def test_what_is_shared_and_is_not_what_the_answers_look_like_now_may_stay_or_be_shown_anew() -> None:
    assert looked(laid="avoidant", open=True).wishes == (LookAgain(ITEM),)
    assert looked("as-it-is", laid="anxious", open=True).wishes == (LookAgain(ITEM),)
    assert looked("show", laid="anxious", open=True).asked == "dance-reread"


def test_what_the_other_took_back_while_it_was_asked_about_is_not_met_with_silence() -> None:
    facts: dict[str, Any] = {"laid": "anxious", "open": True, "still-open": False}
    taken = looked("as-it-is", **facts)
    assert taken.heard() == ["dance-half-avoidant"]


def test_the_words_to_send_go_to_nobody_by_themselves() -> None:
    for linked in (True, False):
        played = play(dance, args={"words": True}, facts={**GUARDED, "linked": linked})
        to_send = "dance-to-send" if linked else "dance-to-send-alone"
        assert played.heard()[1:] == [to_send, "dance-sent-by-hand"]
        assert played.heard(To.PARTNER) == []


GUARDED = {"unwatched": True, "in-danger": False}


def test_a_no_and_silence_leave_the_other_the_same() -> None:
    silent, refusing = World.of_two(CATALOGUE), World.of_two(CATALOGUE)
    fills_in(refusing, "noor", "bbc")
    refusing.says("noor", "/hechting dans")
    refusing.chooses("noor", "show")
    refusing.chooses("noor", "keep")
    for world in (silent, refusing):
        shares(world, "bram", "aab")
        world.says("bram", "/hechting dans")
    assert silent.texts("bram") == refusing.texts("bram")
    assert silent.texts("noor") == []


def test_taking_back_takes_it_out_of_the_others_chat_and_later_looks_like_not_shared() -> None:
    world = World.of_two(CATALOGUE)
    shares(world, "bram", "aab")
    shares(world, "noor", "bbc")
    world.says("noor", "/gedeeld")
    assert world.last("noor").args["mine"] == "anxious"
    world.chooses("noor", "back")
    assert dancing(world, "bram") == []
    world.says("bram", "/hechting dans")
    assert world.last("bram").text == "dance-laid-before"


@pytest.mark.parametrize("mine", Picture)
def test_what_is_read_before_the_second_yes_is_what_the_other_will_see(mine: Picture) -> None:
    wording = Wording.load(strict=True)

    def said(key: str, **args: str) -> str:
        return " ".join(wording.render(key, args, Profile()).split())

    read = said("dance-reread", mine=mine.value)
    seen = said("dance-reveal-picture", mine="", theirs=mine.value)
    assert said("forms-theirs", theirs=mine.value) in seen
    assert said("forms-theirs", theirs=mine.value) in read
    assert said(f"chart-feels-{mine}") in read
    assert said(f"chart-does-{mine}").lower() in read.lower()
