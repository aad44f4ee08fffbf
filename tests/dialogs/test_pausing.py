"""The pause meets the chat: talks wait, nothing typed is lost, nobody is led into the quarrel."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs import pause_lines
from dialogs.effects import Importance, Say, Withdraw
from dialogs.events import Attached, Attachment, Edited
from dialogs.joint import Mode
from dialogs.journal import Kind
from dialogs.pausing import TOKEN_NO_PAUSE
from dialogs.timers import JOINT, PAUSE
from tests.dialogs.scripts import ALL
from tests.dialogs.world import World

PAUSED = timedelta(minutes=20)


def paused(*before: str) -> World:
    world = World.of_two(ALL)
    for text in before:
        world.says("bram", text, message=f"m{text}")
    world.says("bram", "ananas")
    return world


def picking(*before: str) -> World:
    world = paused(*before)
    world.wait(PAUSED)
    world.presses("noor", ":not-calm")
    assert world.couple.joint.mode is Mode.PICKING
    return world


def both_back(world: World) -> None:
    world.presses("bram", ":back")
    world.presses("noor", ":back")


def kept(world: World) -> list[object]:
    return [entry.value for entry in world.entries("bram") if entry.kind is Kind.KEPT]


def test_the_word_stops_both_and_withdraws_what_waits_to_be_sent() -> None:
    world = paused("/walk")
    assert {effect.person for effect in world.effects if isinstance(effect, Withdraw)} == {"bram", "noor"}
    assert world.texts("bram")[-1] == world.texts("noor")[-1] == world.texts("group")[-1] == "pause-starts"
    assert world.last("noor").importance is Importance.PAUSE


def test_a_pause_wants_one_timer_until_it_is_resolved() -> None:
    world = paused()
    for step in (PAUSED, timedelta(minutes=15), timedelta(hours=1)):
        assert [(kind, due) for (scope, kind, _), due in world.timers.items() if scope == JOINT] == [
            (PAUSE, world.couple.joint.until)
        ]
        world.wait(step)
    both_back(world)
    assert [key for key in world.timers if key[0] == JOINT] == []


@pytest.mark.parametrize("text", ["/spiegel", "/walk", "/menu", "/instellingen", "/start"])
def test_no_talk_is_opened_while_a_pause_runs(text: str) -> None:
    world = paused()
    world.says("bram", text)
    assert (world.texts("bram")[-1], world.couple.person("bram").runs) == ("pause-hold", ())


def test_no_talk_is_opened_from_within_the_calming_exercise_either() -> None:
    world = paused()
    world.says("bram", "/rustig")
    world.says("bram", "/walk")
    assert [run.dialog for run in world.couple.person("bram").runs] == ["calm"]


def test_the_calming_exercise_can_be_stopped_in_a_pause() -> None:
    world = paused()
    world.says("bram", "/rustig")
    world.says("bram", "/stop")
    assert world.texts("bram")[-1] == "house-stopped"


@pytest.mark.parametrize("token", [":resume", ":no-pause", ":more", ":nonsense", ":danger-no"])
def test_no_button_brings_the_question_back_while_a_pause_runs(token: str) -> None:
    world = paused("/walk")
    world.presses("bram", token)
    assert world.texts("bram")[-1] == "pause-hold"


def test_words_in_a_pause_are_all_kept_for_the_question() -> None:
    world = paused("/walk")
    world.says("bram", "dit wil ik kwijt")
    assert world.texts("bram")[-1] == "pause-hold-kept"
    world.says("bram", "en dit")
    world.says("bram", "   ")
    assert (kept(world), world.texts("bram")[-1]) == (["dit wil ik kwijt\nen dit"], "pause-hold")


def test_words_for_a_choice_or_for_nothing_are_not_promised_to_be_kept() -> None:
    for before in (("/walk", "dag"), ()):
        world = paused(*before)
        world.says("bram", "iets")
        assert (kept(world), world.texts("bram")[-1]) == ([], "pause-hold")


@pytest.mark.parametrize("word", ["stop", "Terug", "waarom?"])
def test_a_typed_way_out_is_no_answer_to_keep(word: str) -> None:
    world = paused("/walk")
    world.says("bram", word)
    assert (kept(world), world.texts("bram")[-1]) == ([], "pause-hold")


def test_a_sticker_a_press_and_an_edit_wait_as_well() -> None:
    world = paused("/walk", "dag")
    world.does("bram", Attached(Attachment.STICKER))
    world.chooses("bram", "red")
    world.does("bram", Edited("dag!"), message="mdag")
    assert world.texts("bram")[-3:] == ["pause-hold"] * 3


def test_after_the_pause_each_hears_that_it_is_over_and_both_must_be_back() -> None:
    world = paused("/walk")
    world.wait(PAUSED)
    assert world.texts("noor")[-1] == "pause-over"
    world.presses("bram", ":back")
    assert world.texts("bram")[-1] == "pause-back"
    world.says("bram", "al weer iets")
    assert world.texts("bram")[-1] == "pause-back"
    world.presses("noor", ":back")
    assert world.texts("bram")[-2:] == ["house-resume", "walk-first"]
    assert world.texts("noor")[-1] == "pause-together"


def test_an_outage_over_the_end_is_said_honestly() -> None:
    world = paused()
    world.outage(world.at + timedelta(hours=1))
    assert world.texts("noor")[-1] == "pause-over-late"


def test_a_typed_moment_is_a_choice_and_the_later_of_two_is_booked() -> None:
    world = picking()
    world.says("bram", "over een uur")
    assert world.texts("bram")[-1] == "pause-pick-noted"
    world.presses("noor", ":pick-morning")
    assert world.couple.joint.mode is Mode.BOOKED
    assert world.texts("bram")[-1] == world.texts("noor")[-1] == "pause-booked"
    assert world.last("bram").args["until"] == world.last("noor").args["until"]


def test_a_sentence_with_a_moment_in_it_is_kept_for_the_question_too() -> None:
    world = picking("/walk")
    world.says("bram", "ik wil dit morgen om 10 uur rustig uitleggen aan jou")
    assert kept(world) == ["ik wil dit morgen om 10 uur rustig uitleggen aan jou"]


@pytest.mark.parametrize("token", [":pick-hour", ":back", ":more", ":not-calm"])
def test_a_button_of_a_pause_that_is_over_is_old(token: str) -> None:
    world = World.of_two(ALL)
    world.presses("bram", token)
    assert world.texts("bram")[0] == "house-old-button"


def test_who_writes_in_the_group_is_reminded_once() -> None:
    world = paused()
    for _ in range(3):
        world.says("noor", "maar jij", group=True)
    assert world.texts("group").count("pause-quiet-group") == 1


def test_the_word_inside_a_sentence_is_asked_about_and_the_sentence_stays_an_answer() -> None:
    world = World.of_two(ALL)
    world.says("bram", "/walk")
    world.says("bram", "zullen we ananas kopen")
    assert world.texts("bram")[-2:] == ["house-ask-pause", "walk-colour"]
    world.presses("bram", TOKEN_NO_PAUSE)
    assert world.texts("bram")[-1] == "walk-colour"


def test_a_pause_is_not_asked_about_while_one_runs() -> None:
    world = paused()
    world.says("bram", "zullen we ananas kopen")
    world.says("noor", "zullen we ananas kopen", group=True)
    assert "house-ask-pause" not in [*world.texts("bram"), *world.texts("group")]


def test_the_word_works_in_an_edited_message_from_both_chats() -> None:
    for group in (True, False):
        world = World.of_two(ALL)
        world.does("bram", Edited("ananas"), group=group, message="m1")
        assert world.couple.joint.mode is Mode.PAUSED


def test_offered_moments_lie_ahead() -> None:
    for choice in pause_lines.Return:
        world = picking()
        world.presses("bram", f":pick-{choice.value}")
        noted = world.last("bram")
        assert isinstance(noted, Say)
        assert noted.text == "pause-pick-noted"
