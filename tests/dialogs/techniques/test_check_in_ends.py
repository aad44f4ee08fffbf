"""At the end of a check-in one thing may become more than words, and never on a shared screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.wording import Wording
from dialogs.agreements import MOST, Agreement
from dialogs.people import Profile
from dialogs.promised import MOST as MOST_PROMISES
from dialogs.promised import Promise
from dialogs.records import AgreementProposed, Promised
from dialogs.repertoire import Repertoire
from dialogs.safety import TRIAGE
from dialogs.techniques.agreement import agreement_confirm, agreement_new, agreements
from dialogs.techniques.check_in import check_in, may_become_more
from dialogs.techniques.i_message import better_with_i
from dialogs.techniques.promise import promise
from dialogs.techniques.promise_share import promise_share
from dialogs.wishes import Next
from tests.dialogs.playing import SKIP, play
from tests.dialogs.techniques.test_check_in import ALONE, BLAME, KIND, LINKED, hosted, write
from tests.dialogs.world import SUNDAY, World

ENDS = Repertoire([check_in, agreement_new, agreement_confirm, agreements, promise, promise_share])
WISH = "Dat we dinsdag samen eten zonder telefoon."


def agreed_on(number: int) -> Agreement:
    return Agreement(number, f"Iets {number}.", "bram", SUNDAY, agreed=True)


def write_down(world: World) -> None:
    for _ in range(8):
        world.chooses("bram", "next")


def hosted_with(*standing: Agreement, resting: bool = False) -> World:
    world = hosted(ENDS)
    if resting:
        safety = world.couple.person("bram").safety.noting(TRIAGE, world.at)
        world.couple = world.couple.with_person(replace(world.couple.person("bram"), safety=safety))
    world.couple = replace(world.couple, agreements=standing, agreed=len(standing))
    write_down(world)
    return world


def test_together_one_thing_is_said_aloud_and_written_down_after_the_hug() -> None:
    world = hosted_with()
    assert world.last("bram").text == "check-in-agree"
    world.chooses("bram", "write")
    assert world.texts("bram")[-2:] == ["check-in-end-together", "check-in-phone-back"]
    world.says("bram", "Wij wandelen dinsdag.")
    assert world.last("bram").text == "check-in-phone-back"
    assert not any("wandelen" in str(entry.value) for entry in world.entries("bram"))
    world.chooses("bram", "write")
    assert world.last("bram").text == "agreement-new-text"
    assert not world.texts("noor")


def test_together_without_an_agreement_the_hug_is_the_end() -> None:
    world = hosted_with()
    world.chooses("bram", "no")
    assert world.last("bram").text == "check-in-end-together"
    assert world.couple.person("bram").runs == ()


def test_an_agreement_waits_for_another_moment() -> None:
    world = hosted_with()
    world.chooses("bram", "write")
    world.chooses("bram", "later")
    assert world.last("bram").text == "check-in-write-later"
    assert world.couple.person("bram").runs == ()


def test_the_clock_closes_the_question_about_an_agreement_too() -> None:
    world = hosted_with()
    world.wait(timedelta(minutes=45))
    assert world.texts("bram")[-2:] == ["check-in-time", "check-in-end-together"]


def test_together_no_more_are_offered_than_can_be_known_by_heart() -> None:
    full = hosted_with(*(agreed_on(number) for number in range(1, MOST + 1)))
    assert full.last("bram").text == "check-in-end-together"
    assert (
        hosted_with(*(agreed_on(number) for number in range(1, MOST))).last("bram").text == "check-in-agree"
    )


def test_a_shared_screen_shows_the_same_where_the_exercises_rest() -> None:
    """The other looks on, or sits close by afterwards: nothing that is said there may tell of danger."""
    resting, other = hosted_with(resting=True), hosted_with()
    for world in (resting, other):
        world.chooses("bram", "write")
    assert resting.texts("bram") == other.texts("bram")
    for world in (resting, other):
        world.chooses("bram", "write")
    assert resting.last("bram").text == "check-in-write-later"
    assert resting.couple.person("bram").runs == ()
    assert other.last("bram").text == "agreement-new-text"


def test_two_who_are_not_joined_write_the_own_part_down_as_a_promise() -> None:
    asked = play(check_in, "together", "begin", *["next"] * 8, "write", facts=ALONE)
    assert asked.asked == "check-in-phone-back-alone"
    played = play(check_in, "together", "begin", *["next"] * 8, "write", "write", facts=ALONE)
    assert Next("promise") in played.wishes


def test_a_shared_wish_is_laid_before_the_other_by_one_press() -> None:
    world = World.of_two(ENDS)
    write(world, "bram", "overslaan", "overslaan", "Jij en ik eten dinsdag samen.", "share", "overslaan")
    assert world.last("bram").text == "check-in-propose"
    assert not world.texts("noor")
    world.chooses("bram", "yes")
    assert world.texts("bram")[-2:] == ["agreement-new-proposed", "check-in-end-each"]
    assert world.last("noor").text == "agreement-confirm-right"
    assert [one.text for one in world.couple.agreements] == ["Jij en ik eten dinsdag samen."]


def test_a_vague_wish_is_made_concrete_and_reread_first() -> None:
    answers = ("each", SKIP, SKIP, "Meer samen doen.", "share", SKIP, "yes")
    vague = play(check_in, *answers, facts=LINKED)
    assert vague.asked == "agreement-new-missing-what"
    zone = {**LINKED, "zone": "Europe/Amsterdam"}
    reread = play(check_in, *answers, "Wij wandelen dinsdag een half uur.", facts=zone)
    assert reread.asked == "agreement-new-reread"
    laid = play(check_in, *answers, "Wij wandelen dinsdag een half uur.", "propose", facts=zone)
    assert [one.text for one in laid.records if isinstance(one, AgreementProposed)] == [
        "Wij wandelen dinsdag een half uur."
    ]


def test_a_wish_that_is_kept_or_may_not_be_agreed_on_is_asked_nothing_more() -> None:
    kept = play(check_in, "each", SKIP, SKIP, WISH, "keep", SKIP, facts=LINKED)
    rests = play(check_in, "each", SKIP, SKIP, WISH, "share", SKIP, facts={**LINKED, "may-agree": False})
    for played in (kept, rests):
        assert (played.over, played.heard()[-1]) == (True, "check-in-end-each")
    asked = play(check_in, "each", SKIP, SKIP, WISH, "share", SKIP, facts=LINKED)
    assert (asked.asked, asked.prompt.args) == ("check-in-propose", {"text": WISH})
    no = play(check_in, "each", SKIP, SKIP, WISH, "share", SKIP, "no", facts=LINKED)
    assert (no.over, no.heard()[-1]) == (True, "check-in-end-each")


def test_alone_the_own_part_may_become_a_promise_with_its_first_step() -> None:
    part = "Ik leg mijn telefoon weg bij het eten."
    facts = {**ALONE, "zone": "Europe/Amsterdam", "hears": True}
    asked = play(check_in, "alone", SKIP, SKIP, part, SKIP, facts=facts)
    assert (asked.asked, asked.prompt.args) == ("check-in-promise", {"text": part})
    step = "Ik leg hem vanavond in de la."
    made = play(check_in, "alone", SKIP, SKIP, part, SKIP, "yes", step, facts=facts)
    assert [(one.text, one.step) for one in made.records if isinstance(one, Promised)] == [(part, step)]
    assert made.heard()[-1] == "check-in-end-alone"


def test_alone_no_promise_is_offered_beside_three_that_are_open() -> None:
    open_ones = tuple(Promise(number, "Iets.", "Nu.", SUNDAY) for number in range(MOST_PROMISES))
    full = play(check_in, "alone", SKIP, SKIP, KIND, SKIP, facts={**ALONE, "promises": open_ones})
    assert (full.over, full.heard()[-1]) == (True, "check-in-end-alone")
    room = play(check_in, "alone", SKIP, SKIP, KIND, SKIP, facts={**ALONE, "promises": open_ones[1:]})
    assert room.asked == "check-in-promise"


@pytest.mark.parametrize("text", [BLAME, "Je slaat me altijd als je boos bent."])
def test_what_accuses_or_tells_of_harm_is_not_asked_to_become_an_agreement(text: str) -> None:
    assert may_become_more(text) is False
    assert may_become_more(WISH) is True
    answers = ("so", "share", SKIP) if better_with_i(text) else ("share", SKIP)
    assert play(check_in, "each", SKIP, SKIP, text, *answers, facts=LINKED).over


def test_alone_the_third_question_is_about_the_own_part() -> None:
    alone = play(check_in, "alone", SKIP, SKIP, facts=ALONE)
    each = play(check_in, "each", SKIP, SKIP, facts=LINKED)
    wording = Wording.load()
    said = [wording.render(one.asked, one.prompt.args, Profile()) for one in (alone, each)]
    assert ["kun jij" in text for text in said] == [True, False]
