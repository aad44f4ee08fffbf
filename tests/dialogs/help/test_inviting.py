"""An invitation of his own words: one question at a time, one advice for each, then the usual code."""

from __future__ import annotations

import pytest

from dialogs.effects import Json, OfferCode
from dialogs.help.inviting import inviting
from dialogs.repertoire import Repertoire
from dialogs.wishes import Offer, Screened, Speak, To
from tests.dialogs.playing import SKIP, Played, play
from tests.dialogs.world import World

FREE = {"linked": False, "in-danger": False, "unwatched": True, "fresh": "ABCD2345EFGH", "link": ""}
ANSWERS = ("Ik val vaak stil.", "meer samen praten", "zondag wandelen", SKIP)
SIEVES = ("yes", "yes", "yes")


def invited(*answers: Json, **facts: object) -> Played:
    return play(inviting, *answers, facts=FREE | facts)


def test_each_answer_is_one_question_and_then_come_the_three_sieves() -> None:
    asked = [invited(*ANSWERS[:count]).asked for count in range(len(ANSWERS) + 1)]
    assert asked == [
        "inviting-noticed",
        "inviting-wish",
        "inviting-offer",
        "inviting-question",
        "triple-test-true",
    ]


def test_the_whole_is_read_before_a_code_is_made_under_it() -> None:
    read = invited(*ANSWERS, *SIEVES)
    assert (read.asked, read.prompt.args["noticed"]) == ("inviting-whole", "Ik val vaak stil.")
    assert not any(isinstance(wish, Offer) for wish in read.wishes)
    made = invited(*ANSWERS, *SIEVES, "good", "yes")
    assert made.heard()[-2:] == ["joining-code", "joining-own-words-code"]
    given = made.given("joining-own-words-code")
    assert (given["code"], given["offer"], given["offer_form"]) == ("ABCD2345EFGH", "zondag wandelen", "act")
    assert made.over


def test_where_there_are_links_his_words_carry_one() -> None:
    made = invited(*ANSWERS, *SIEVES, "good", "yes", link="https://x.example/?start=CODE")
    assert made.given("joining-own-words-link")["link"] == "https://x.example/?start=CODE"
    copied = [wish.text for wish in made.wishes if isinstance(wish, Speak) and wish.copy]
    assert copied == ["joining-own-words-link"]


def test_it_ends_where_a_code_alone_is_made_with_the_same_question() -> None:
    played = invited(*ANSWERS, *SIEVES, "good")
    assert (played.asked, played.prompt.key) == ("joining-make", "inviting/joining:make#0")
    assert invited(*ANSWERS, *SIEVES, "good", "not-now").heard()[-1] == "joining-not-now"


def test_a_calm_moment_is_named_before_and_at_the_end() -> None:
    assert invited(*ANSWERS, *SIEVES, "good").heard() == ["inviting-begin", "inviting-calm"]


@pytest.mark.parametrize(("choice", "asked"), [("stays", "inviting-wish"), ("otherwise", "inviting-again")])
def test_blame_in_an_answer_gets_one_advice_and_may_stand(choice: str, asked: str) -> None:
    blamed = invited("Jij bent altijd te laat.")
    assert blamed.asked == "inviting-blamed"
    assert invited("Jij bent altijd te laat.", choice).asked == asked


def test_one_advice_and_no_second_about_what_is_typed_then() -> None:
    assert (
        invited("Jij bent altijd te laat.", "otherwise", "Jij bent altijd te laat.").asked == "inviting-wish"
    )


@pytest.mark.parametrize("before", range(4))
def test_harm_in_an_answer_is_left_as_it_is_and_there_is_no_invitation(before: int) -> None:
    told = invited(*ANSWERS[:before], "jij sloeg me")
    assert (told.over, told.heard()[-1]) == (True, "inviting-left-as-it-is")
    assert not any(isinstance(wish, Offer) for wish in told.wishes)


def test_who_is_in_danger_is_offered_no_invitation_and_where_two_look_on_nothing_shows() -> None:
    alone = invited(**{"in-danger": True})
    assert (alone.over, alone.heard()) == (True, ["inviting-not-now"])
    assert invited(**{"in-danger": True, "unwatched": False}).asked == "inviting-noticed"


def test_the_questions_about_safety_come_first() -> None:
    assert invited(due=True).asked == "triage-alone"
    yes = invited("alone", "yes", due=True)
    assert any(isinstance(wish, Screened) for wish in yes.wishes)
    assert (yes.over, yes.heard()) == (True, [])


def test_a_sieve_that_holds_it_back_lets_it_be_said_otherwise_or_rest() -> None:
    held = invited(*ANSWERS, "yes", "not-yet")
    assert held.asked == "inviting-not-yet"
    assert invited(*ANSWERS, "yes", "not-yet", "rest").heard()[-1] == "inviting-rest"
    again = invited(*ANSWERS, "yes", "not-yet", "again", "Ik mis ons.", *SIEVES)
    assert again.prompt.args["noticed"] == "Ik mis ons."


def test_the_whole_may_be_rewritten_or_left() -> None:
    own = invited(*ANSWERS, *SIEVES, "own", "Ik mis ons.")
    assert (own.asked, own.prompt.args["noticed"]) == ("inviting-whole", "Ik mis ons.")
    rest = invited(*ANSWERS, *SIEVES, "rest")
    assert (rest.over, rest.heard()[-1]) == (True, "inviting-rest")


def test_nothing_of_it_goes_to_anybody_but_him() -> None:
    made = invited(*ANSWERS, *SIEVES, "good", "yes")
    assert {wish.to for wish in made.wishes if isinstance(wish, Speak)} == {To.ME}


def test_two_who_are_joined_hear_that_it_is_not_needed() -> None:
    assert invited(linked=True).heard() == ["inviting-linked"]


def test_the_code_works_as_any_other() -> None:
    world = World.of_one(Repertoire([inviting]))
    world.says("bram", "/uitnodigen")
    for answer in ANSWERS[:3]:
        world.says("bram", str(answer))
    world.says("bram", "overslaan")
    for choice in (*SIEVES, "good", "yes"):
        world.chooses("bram", choice)
    (offered,) = [effect for effect in world.effects if isinstance(effect, OfferCode)]
    assert (offered.person, world.codes) == ("bram", {offered.code: "bram"})
