"""Joining: a code that works once, a yes from both, and a no that nobody hears."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot import facts as world_of_facts
from bot.wording import Wording
from dialogs.effects import CODE_REFUSED, Tally
from dialogs.explore import explore
from dialogs.facts import SAID_YES, FreshCode, Redeem
from dialogs.help.joining import CODE_SAMPLES, LASTS, LENGTHS, code_in, joining
from dialogs.knocking import MOST_WRONG, WITHIN
from dialogs.repertoire import Repertoire
from dialogs.requests import Know
from dialogs.sharing import TABLE, Kind, Sees
from dialogs.wishes import KnockAt, LetIn, Next, Offer, Refused, Speak
from tests.dialogs.playing import AT, play
from tests.dialogs.world import World

CODE = CODE_SAMPLES[0]
FREE = {"linked": False, "begun": True, "fresh": CODE, "link": "", "welcomed": True}
LINK = "https://postduif.example/?start=CODE"


@pytest.mark.parametrize(
    "typed",
    [CODE, CODE.lower(), f" {CODE} ", "abcd-2345 efgh", f"de code is {CODE.lower()}.", "ABCD 2345 EFGH"],
)
def test_a_code_is_read_as_people_pass_it_on(typed: str) -> None:
    assert code_in(typed) == CODE


def test_codes_are_as_long_here_as_where_they_are_made() -> None:
    assert LENGTHS == (world_of_facts.LINK_LENGTH, world_of_facts.CODE_LENGTH)


@pytest.mark.parametrize(
    "before", ["https://t.me/WeerklankBot?start=", "Kijk: https://x.example/BotVanElTje/", ""]
)
def test_a_code_is_found_in_a_link_whatever_the_link_looks_like(before: str) -> None:
    code = "ABCDEFGHJKLMNPQRSTUVWXYZ23"
    assert code_in(f"{before}{code}") == code


def test_a_code_is_made_only_after_hearing_what_joining_means() -> None:
    asked = play(joining, "make", facts=FREE)
    assert (asked.asked, asked.prompt.why) == ("joining-make", True)
    made = play(joining, "make", "yes", facts=FREE)
    assert Offer(CODE, AT + LASTS) in made.wishes
    assert made.heard() == ["joining-code", "joining-text-to-send"]
    assert made.given("joining-text-to-send") == {"code": CODE}
    assert timedelta(hours=48) == LASTS


def test_where_there_are_links_the_words_to_send_hold_one_and_no_code_to_type() -> None:
    made = play(joining, "make", "yes", facts=FREE | {"link": LINK})
    assert made.heard() == ["joining-link", "joining-link-to-send"]
    assert made.given("joining-link-to-send") == {"link": LINK}


@pytest.mark.parametrize("link", ["", LINK])
def test_the_words_to_send_can_be_copied_and_nothing_else(link: str) -> None:
    made = play(joining, "make", "yes", facts=FREE | {"link": link})
    spoken = [wish for wish in made.wishes if isinstance(wish, Speak)]
    assert [wish.copy for wish in spoken] == [False, True]


def test_a_code_can_be_withdrawn_and_a_new_one_takes_its_place() -> None:
    world = World.of_one(Repertoire([joining]))
    seen = []
    for options in (["make", "yes"], ["make", "yes"], ["out", "withdraw"], ["out"]):
        world.says("bram", "/koppelen")
        for option in options:
            world.chooses("bram", option)
        seen.append((list(world.codes), world.last("bram").text))
    (first, _), (second, _), *withdrawn = seen
    assert len(first) == len(second) == 1
    assert first != second
    assert withdrawn == [([], "invitation-withdrawn"), ([], "invitation-none")]


def test_who_made_a_code_sees_that_it_is_out_and_may_let_it_stand() -> None:
    world = World.of_one(Repertoire([joining]))
    for typed in ("/koppelen", "make", "yes", "/koppelen", "out"):
        world.says("bram", typed) if typed.startswith("/") else world.chooses("bram", typed)
    assert world.last("bram").text == "invitation-open"
    world.chooses("bram", "stays")
    assert world.last("bram").text == "invitation-stays"
    assert len(world.codes) == 1


@pytest.mark.parametrize(
    ("answers", "facts"),
    [(["make", "not-now"], FREE), (["enter", CODE, "not-now"], FREE | {"owner": "noor", "still": "noor"})],
)
def test_a_no_is_answered_kindly_and_reaches_nobody(answers: list[str], facts: dict[str, object]) -> None:
    played = play(joining, *answers, facts=facts)
    assert (played.over, played.heard()) == (True, ["joining-not-now"])
    assert len(played.wishes) == 1


def test_a_code_that_leads_nowhere_is_refused_without_a_reason_and_may_be_tried_again() -> None:
    played = play(joining, "enter", "ZZZZ", facts=FREE | {"owner": ""})
    assert (played.heard(), played.asked) == (["joining-no-such-code"], "joining-enter")


def test_a_yes_to_a_code_joins_nobody_yet_and_says_so() -> None:
    played = play(joining, "enter", CODE, "yes", facts=FREE | {"owner": "noor", "still": "noor"})
    assert KnockAt(CODE, "noor") in played.wishes
    assert not any(isinstance(wish, LetIn) for wish in played.wishes)
    assert (played.over, played.heard()) == (True, ["joining-said-yes"])


def test_who_is_new_goes_on_with_the_welcome_and_waits_for_nobody() -> None:
    facts = FREE | {"owner": "noor", "still": "noor", "welcomed": False}
    assert play(joining, "enter", CODE, "yes", facts=facts).wishes[-1] == Next("welcome")


def test_the_same_code_again_shows_the_yes_and_is_no_wrong_code() -> None:
    played = play(joining, "enter", CODE, facts=FREE | {"owner": SAID_YES})
    assert (played.over, played.heard()) == (True, ["joining-said-yes"])
    assert Refused() not in played.wishes


def test_what_is_and_is_not_shared_is_told_before_the_yes_as_the_table_has_it() -> None:
    """Each kind that is of both by its nature is named so, and each that an owner may share as a choice."""
    text = Wording.load().labels["joining-consent"]
    of_both, shared, own = (line for line in text.split("\n") if line.startswith("•"))
    seen = {rule.kind: rule.sees for rule in TABLE}
    named = {Kind.PAUSE: "pauze", Kind.SAFE_WORD: "veilig woord", Kind.GROUP: "groep"}
    assert {kind for kind, sees in seen.items() if sees is Sees.BOTH} == set(named)
    assert all(word in of_both for word in named.values())
    chosen = {
        Kind.SHARED_ANSWER: "antwoord",
        Kind.APPRECIATION: "waardering",
        Kind.AGREEMENT: "afspraak",
        Kind.PROMISE: "belofte",
        Kind.BOOKED: "gesprek",
    }
    assert {kind for kind, sees in seen.items() if sees in (Sees.SHARED, Sees.MUTUAL)} == set(chosen)
    assert all(word in shared for word in chosen.values())
    assert "al het andere" in own


def test_who_was_just_joined_by_another_is_not_joined_any_more() -> None:
    """The code is asked of the world again in the moment of the yes."""
    played = play(joining, "enter", CODE, "yes", facts=FREE | {"owner": "noor", "still": ""})
    assert not any(isinstance(wish, KnockAt) for wish in played.wishes)
    assert played.heard() == ["joining-no-such-code"]


def test_after_five_wrong_codes_in_an_hour_no_more_are_looked_up_and_each_is_counted() -> None:
    world = World.of_one(Repertoire([joining]))
    world.codes[CODE] = "noor"
    world.says("bram", "/koppelen")
    world.chooses("bram", "enter")
    for _ in range(MOST_WRONG):
        world.says("bram", "ZZZZ2345EFGH")
        assert world.last("bram").text == "joining-enter"
        assert Tally(CODE_REFUSED) in world.effects
    world.says("bram", CODE)
    assert world.last("bram").text == "joining-too-many-codes"
    assert Tally(CODE_REFUSED) in world.effects
    world.says("bram", f"/start {CODE}")
    assert world.last("bram").text == "joining-too-many-codes"
    world.wait(WITHIN)
    world.says("bram", f"/start {CODE}")
    assert world.last("bram").text == "joining-consent"


def test_wrong_codes_over_more_than_an_hour_keep_nobody_out() -> None:
    world = World.of_one(Repertoire([joining]))
    world.says("bram", "/koppelen")
    world.chooses("bram", "enter")
    for _ in range(3 * MOST_WRONG):
        world.says("bram", "ZZZZ2345EFGH")
        assert world.last("bram").text == "joining-enter"
        world.wait(timedelta(minutes=16))


def test_the_world_is_asked_for_the_code_as_it_was_made() -> None:
    asked = {
        step.at.fact.code
        for step in explore(joining).steps
        if isinstance(step.at, Know) and isinstance(step.at.fact, Redeem)
    }
    assert asked == {CODE, "ABCDEFGHJKLMNPQRSTUVWXYZ23"}
    assert any(
        isinstance(step.at, Know) and isinstance(step.at.fact, FreshCode) for step in explore(joining).steps
    )


def test_two_who_are_joined_hear_that_they_are_and_what_is_not_possible_yet() -> None:
    assert play(joining, facts=FREE | {"linked": True}).heard() == ["joining-already"]


def test_a_code_from_a_link_takes_the_place_of_the_question_for_one() -> None:
    world = World.of_one(Repertoire([joining]))
    world.says("bram", "/koppelen")
    world.chooses("bram", "enter")
    world.codes[CODE] = "noor"
    world.says("bram", f"/start {CODE}")
    assert world.texts("bram")[-1] == "joining-consent"
    world.chooses("bram", "not-now")
    assert world.texts("bram")[-1] == "joining-not-now"
    assert world.couple.person("bram").runs == ()
