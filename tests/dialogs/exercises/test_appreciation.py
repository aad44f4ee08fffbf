"""The appreciation list: concrete, without a tail, and sent only by an explicit press."""

from __future__ import annotations

from typing import Any

import pytest

from bot.wording import Wording
from dialogs.effects import Json
from dialogs.exercises.appreciation import PAGE, THING_SAMPLES, Way, appreciation, appreciations
from dialogs.explore import explore
from dialogs.facts import recall
from dialogs.records import Appreciated
from dialogs.requests import Know
from dialogs.talk import To
from dialogs.wishes import Keep, Reveal, Speak
from dialogs.words.appreciation import Remark, remark, without_tail
from tests.dialogs.playing import SKIP, Played, play

SOUP = "Ik vind het fijn dat je gisteren soep bracht toen ik ziek was."
CALL = "Je belde me dinsdag in de pauze, dat deed me goed."
KIDS = "Hoe je zaterdag rustig bleef toen de kinderen ruzie hadden."
TAIL = "Ik waardeer dat je gisteren de was deed, maar je vergat de droger."


def valued(*answers: Json, linked: bool = True) -> Played:
    return play(appreciation, *answers, facts={"linked": linked})


def listed(*things: str) -> str:
    return "\n".join(f"• {thing}" for thing in things)


def test_three_concrete_things_are_taken_without_a_remark() -> None:
    played = valued(SOUP, CALL, KIDS)
    assert played.heard() == []
    assert played.asked == "appreciation-way"
    assert played.prompt.args == {"things": listed(SOUP, CALL, KIDS)}


def test_one_or_two_are_welcome_too() -> None:
    assert valued(SOUP, SKIP).prompt.args == {"things": listed(SOUP)}
    assert valued(SOUP, CALL, SKIP).prompt.args == {"things": listed(SOUP, CALL)}


def test_a_vague_one_gets_one_question_and_the_better_words_are_taken() -> None:
    played = valued("Je bent lief.")
    assert played.asked == "appreciation-vague"
    assert played.prompt.args == {"thing": "Je bent lief."}
    assert valued("Je bent lief.", SOUP, SKIP).prompt.args == {"things": listed(SOUP)}


def test_a_vague_one_is_asked_about_once_and_may_stay() -> None:
    assert valued("Je bent lief.", SKIP).asked == "appreciation-second"
    assert valued("Je bent lief.", "Je bent zo lief.").asked == "appreciation-second"
    assert valued("Je bent lief.", SKIP, SKIP).prompt.args == {"things": listed("Je bent lief.")}


def test_a_tail_is_offered_to_be_cut() -> None:
    played = valued(TAIL)
    assert played.asked == "appreciation-but-tail"
    assert played.prompt.args["shorter"] == without_tail(TAIL)
    assert valued(TAIL, "cut", SKIP).prompt.args == {"things": listed(without_tail(TAIL))}


def test_a_tail_may_stay_and_is_not_offered_twice() -> None:
    assert valued(TAIL, "so").asked == "appreciation-second"
    assert valued(TAIL, "so", SKIP).prompt.args == {"things": listed(TAIL)}


@pytest.mark.parametrize("sample", THING_SAMPLES)
def test_what_is_remarked_decides_what_is_asked(sample: str) -> None:
    found = remark(sample)
    assert valued(sample).asked == f"appreciation-{found or 'second'}"


def test_the_samples_meet_every_remark_and_none() -> None:
    assert {remark(sample) for sample in THING_SAMPLES} == {None, *Remark}


def test_the_things_reach_the_partner_only_by_the_press_that_says_so() -> None:
    walk = explore(appreciation)
    reached = 0
    for step in walk.steps:
        for wish in step.wishes:
            if isinstance(wish, Reveal):
                assert (wish.shown, step.answer) == (True, Way.SEND)
            if isinstance(wish, Speak) and wish.to is not To.ME:
                reached += 1
                assert (wish.to, wish.text) == (To.PARTNER, "appreciation-received")
                assert step.answer == Way.SEND
    assert reached


def test_what_the_partner_reads_are_the_things_as_they_were_reread() -> None:
    played = valued(SOUP, TAIL, "cut", KIDS, "send")
    reread = valued(SOUP, TAIL, "cut", KIDS).prompt.args["things"]
    assert played.heard(To.PARTNER) == ["appreciation-received"]
    sent = next(wish for wish in played.wishes if isinstance(wish, Speak) and wish.to is To.PARTNER)
    assert sent.args == {"things": reread}


def test_the_partner_is_asked_for_nothing() -> None:
    """Research §5: the receiver says thank you at most."""
    wording = Wording.load(strict=True)
    assert wording.needs("appreciation-received") == {"partner", "things"}
    assert not {f"appreciation-received.{part}" for part in ("yes", "placeholder", "why")} & wording.keys()


def test_whoever_says_it_aloud_sends_nothing() -> None:
    played = valued(SOUP, CALL, KIDS, "aloud")
    assert played.heard(To.PARTNER) == []
    assert played.heard() == ["appreciation-done-aloud"]


def test_without_a_linked_partner_nothing_can_be_sent_and_a_text_is_offered() -> None:
    assert valued(SOUP, CALL, KIDS, linked=False).prompt.options == ("aloud", "copy")
    played = valued(SOUP, CALL, KIDS, "copy", linked=False)
    assert played.heard(To.PARTNER) == []
    assert played.given("appreciation-copy-text") == {"things": listed(SOUP, CALL, KIDS)}


@pytest.mark.parametrize(
    ("way", "linked"), [("send", True), ("aloud", True), ("aloud", False), ("copy", False)]
)
def test_whichever_way_the_list_grows(way: str, linked: bool) -> None:
    assert valued(SOUP, CALL, SKIP, way, linked=linked).records == [Appreciated((SOUP, CALL))]


def test_nothing_is_kept_before_a_way_was_chosen() -> None:
    for step in explore(appreciation).steps:
        if any(isinstance(wish, Keep) for wish in step.wishes):
            assert step.answer in set(Way)


def test_an_empty_list_says_how_to_begin() -> None:
    played = play(appreciations, facts={"kept": []})
    assert played.over
    assert played.heard() == ["appreciations-empty"]


def kept(times: int) -> list[dict[str, Any]]:
    return [{"things": [f"{time}a", f"{time}b"]} for time in range(times)]


def test_the_list_shows_the_newest_first_and_all_of_each_time() -> None:
    played = play(appreciations, facts={"kept": kept(2)})
    assert played.over
    assert played.given("appreciations-page") == {"things": f"{listed('0a', '0b')}\n\n{listed('1a', '1b')}"}


def test_a_long_list_goes_back_a_screen_at_a_time() -> None:
    first = play(appreciations, facts={"kept": kept(2 * PAGE + 1)})
    assert first.asked == "appreciations-onward"
    all_of_it = play(appreciations, "earlier", "earlier", facts={"kept": kept(2 * PAGE + 1)})
    assert all_of_it.over
    assert all_of_it.heard() == [
        "appreciations-page",
        "appreciations-page-earlier",
        "appreciations-page-earlier",
        "appreciations-end",
    ]
    assert play(appreciations, "enough", facts={"kept": kept(PAGE + 1)}).over


def test_the_list_is_what_was_recorded_by_oneself() -> None:
    facts = {step.at.fact for step in explore(appreciations).steps if isinstance(step.at, Know)}
    assert {fact.kind for fact in facts if isinstance(fact, type(recall("x", 1)))} == {Appreciated.kind}


@pytest.mark.parametrize("dialog", [appreciation, appreciations])
def test_every_sentence_exists(dialog: Any) -> None:
    assert Wording.load(strict=True).missing(explore(dialog).texts()) == set()
