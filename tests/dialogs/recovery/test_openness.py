"""Openness is an offer for a time; nothing is forced, enforced or reminded of."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.records import RoadStep
from dialogs.recovery.openness import SPANS, Until, openness
from dialogs.recovery.places import Side
from dialogs.wishes import Screened, Speak
from tests.dialogs.playing import AT, Played, play

OFFER = "Ik vertel elke avond zelf of er contact is geweest."


def offers(side: str, *answers: str) -> Played:
    return play(openness, *answers, facts={"zone": "Europe/Amsterdam", "hears": True}, args={"side": side})


@pytest.mark.parametrize("side", Side)
def test_who_is_forced_is_told_so_and_helped_and_the_step_ends(side: Side) -> None:
    played = offers(side, "to-me")
    assert played.over
    assert played.heard()[-1] == "recovery-openness-to-me"
    assert [wish.kind for wish in played.wishes if isinstance(wish, Screened)] == ["control"]
    assert not any(isinstance(one, RoadStep) and one.step.endswith("done") for one in played.records)


@pytest.mark.parametrize("side", Side)
def test_who_forces_is_told_so_and_led_to_help(side: Side) -> None:
    played = offers(side, "by-me")
    assert played.over
    (said,) = [wish for wish in played.wishes if isinstance(wish, Speak)]
    assert (said.text, said.leads) == ("recovery-openness-by-me", "/hulp")


@pytest.mark.parametrize("offer", ["Ik deel mijn locatie.", "Ik geef je al mijn wachtwoorden."])
def test_a_place_or_a_password_is_never_part_of_an_offer(offer: str) -> None:
    played = offers(Side.DID, "no", "show", offer)
    assert played.asked == "recovery-openness-other"
    again = offers(Side.DID, "no", "show", offer, "again", OFFER)
    assert again.asked == "recovery-openness-until"


@pytest.mark.parametrize("until", Until)
def test_an_offer_has_an_end_and_the_bot_reminds_of_nothing(until: Until) -> None:
    played = offers(Side.DID, "no", "tell", OFFER, until)
    whole = played.given("recovery-openness-whole")
    assert whole["text"] == OFFER
    assert whole["day"] == AT + timedelta(days=SPANS[until])
    assert all(isinstance(one, RoadStep) for one in played.records)
    assert not any(OFFER in str(one) for one in played.records)


def test_to_offer_nothing_is_an_answer_and_who_wants_to_check_hears_why_not() -> None:
    assert "recovery-openness-nothing" in offers(Side.DID, "no", "nothing").heard()
    assert "recovery-openness-wish-check" in offers(Side.HURT, "no", "check").heard()
