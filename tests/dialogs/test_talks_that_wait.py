"""What happens to a talk while another one stands on top of it, or while a pause runs."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from dialogs.effects import Rewrite
from dialogs.joint import Mode
from dialogs.repertoire import Repertoire
from dialogs.talk import LATE, Reminder, Talk, dialog
from tests.dialogs.world import World

HALF_HOUR = timedelta(minutes=30)
QUARTER = timedelta(minutes=15)


class Done(StrEnum):
    DONE = "done"


@dialog("timed", commands=("/timed",))
async def timed(talk: Talk) -> None:
    """A question with a clock of half an hour."""
    answer = await talk.choose(
        "question", Done, until=talk.begun + HALF_HOUR, remind=[Reminder("half-way", talk.begun + QUARTER)]
    )
    talk.say("late" if answer is LATE else "in-time")


@dialog("calm", commands=("/rustig",), in_pause=True, ends_with_pause=True)
async def calm(talk: Talk) -> None:
    """A talk that goes on in a pause, with a clock of its own."""
    await talk.choose("breathe", Done, until=talk.begun + timedelta(minutes=2))
    talk.say("calmer")


@dialog("plain", commands=("/plain",))
async def plain(talk: Talk) -> None:
    """One question."""
    await talk.choose("question", Done)


@dialog("leads-on", commands=("/leads-on",))
async def leads_on(talk: Talk) -> None:
    """Opens another dialog in its midst."""
    talk.say("first-this")
    talk.open("plain")
    await talk.choose("afterwards", Done)


@dialog("leads-away", commands=("/leads-away",))
async def leads_away(talk: Talk) -> None:
    """Opens another dialog at its end."""
    await talk.choose("question", Done)
    talk.open("plain")


@dialog("inviting", commands=("/inviting",))
async def inviting(talk: Talk) -> None:
    """Asks the other something."""
    talk.invite("invited")


@dialog("invited", as_long_as=lambda person, couple: couple.safe_word is not None)
async def invited(talk: Talk) -> None:
    """Makes sense as long as there is a safe word."""
    await talk.choose("question", Done)


@dialog("forget", commands=("/forget",))
async def forget(talk: Talk) -> None:
    """Over at once."""


@dialog("clock", commands=("/clock",))
async def clock(talk: Talk) -> None:
    """A clock that is stopped."""
    talk.say("runs", until=talk.now + HALF_HOUR, slot="clock")
    await talk.choose("question", Done)
    talk.still("stands", slot="clock")


ALL = Repertoire([timed, calm, plain, leads_on, leads_away, inviting, invited, forget, clock])


def world() -> World:
    return World.of_two(ALL)


def pause_and_return(world: World) -> None:
    world.says("bram", "ananas")
    world.wait(timedelta(minutes=20))
    world.presses("bram", ":back")
    world.presses("noor", ":back")


def test_the_clock_of_a_talk_does_not_ring_into_a_pause() -> None:
    at_home = world()
    at_home.says("bram", "/timed")
    at_home.wait(timedelta(minutes=25))
    at_home.says("bram", "ananas")
    at_home.wait(timedelta(minutes=19))
    assert "timed-late" not in at_home.texts("bram")


def test_a_time_that_ran_out_in_the_pause_rings_at_the_return() -> None:
    at_home = world()
    at_home.says("bram", "/timed")
    at_home.wait(timedelta(minutes=25))
    pause_and_return(at_home)
    at_home.wait(timedelta(0))
    assert at_home.texts("bram")[-2:] == ["pause-together", "timed-late"]


def test_a_talk_with_time_left_is_offered_again_at_the_return_and_keeps_its_clock() -> None:
    at_home = world()
    at_home.says("bram", "/timed")
    pause_and_return(at_home)
    assert at_home.texts("bram")[-2:] == ["house-resume", "timed-question"]
    at_home.wait(timedelta(minutes=10))
    assert at_home.texts("bram")[-1] == "timed-late"


def test_a_reminder_that_fell_in_a_pause_is_not_said_any_more() -> None:
    at_home = world()
    at_home.says("bram", "/timed")
    pause_and_return(at_home)
    at_home.wait(timedelta(minutes=5))
    assert "timed-half-way" not in at_home.texts("bram")


def test_a_clock_stands_still_also_while_a_booked_return_is_waited_for() -> None:
    at_home = world()
    at_home.says("bram", "/timed")
    at_home.says("bram", "ananas")
    at_home.wait(timedelta(hours=2))
    assert at_home.couple.joint.mode is Mode.BOOKED
    assert "timed-late" not in at_home.texts("bram")
    at_home.presses("bram", ":back")
    at_home.presses("noor", ":back")
    at_home.wait(timedelta(0))
    assert at_home.texts("bram")[-1] == "timed-late"


def test_the_clock_of_a_calming_exercise_goes_on_in_the_pause() -> None:
    at_home = world()
    at_home.says("bram", "ananas")
    at_home.says("bram", "/rustig")
    at_home.wait(timedelta(minutes=2))
    assert at_home.texts("bram")[-1] == "calm-calmer"


def test_after_the_calming_exercise_the_interrupted_talk_waits_for_the_end_of_the_pause() -> None:
    """No talk about the fight while the pause runs (method B3)."""
    at_home = world()
    at_home.says("bram", "/plain")
    at_home.says("bram", "ananas")
    at_home.says("bram", "/rustig")
    at_home.chooses("bram", "done")
    assert at_home.texts("bram")[-1] == "calm-calmer"


def test_the_calming_exercise_is_over_once_both_are_back() -> None:
    at_home = world()
    at_home.says("bram", "/plain")
    at_home.says("bram", "ananas")
    at_home.says("bram", "/rustig")
    at_home.wait(timedelta(minutes=1))
    at_home.timers = {key: due for key, due in at_home.timers.items() if key[0].name != "run:2"}
    at_home.wait(timedelta(minutes=19))
    at_home.presses("bram", ":back")
    at_home.presses("noor", ":back")
    assert at_home.texts("bram")[-2:] == ["house-resume", "plain-question"]
    assert [run.dialog for run in at_home.couple.person("bram").runs] == ["plain"]


def test_leaving_the_calming_exercise_does_not_bring_the_talk_back_either() -> None:
    at_home = world()
    at_home.says("bram", "/plain")
    at_home.says("bram", "ananas")
    at_home.says("bram", "/rustig")
    at_home.chooses("bram", "!")
    assert at_home.texts("bram")[-1] == "house-stopped"


def test_the_clock_of_a_talk_stands_still_underneath_another() -> None:
    at_home = world()
    at_home.says("bram", "/timed")
    at_home.says("bram", "/plain")
    at_home.wait(HALF_HOUR)
    assert "timed-late" not in at_home.texts("bram")
    at_home.chooses("bram", "done")
    at_home.wait(timedelta(0))
    assert at_home.texts("bram")[-1] == "timed-late"


def test_a_dialog_can_open_another_on_top_and_go_on_after_it() -> None:
    at_home = world()
    at_home.says("bram", "/leads-on")
    assert at_home.texts("bram") == ["leads-on-first-this", "plain-question"]
    at_home.chooses("bram", "done")
    assert at_home.texts("bram")[-2:] == ["house-resume", "leads-on-afterwards"]


def test_a_dialog_can_lead_to_another_at_its_end() -> None:
    at_home = world()
    at_home.says("bram", "/leads-away")
    at_home.chooses("bram", "done")
    assert at_home.texts("bram")[-1] == "plain-question"
    assert [run.dialog for run in at_home.couple.person("bram").runs] == ["plain"]


def test_a_dialog_that_is_under_way_already_is_not_opened_twice() -> None:
    at_home = world()
    at_home.says("bram", "/plain")
    at_home.says("bram", "/leads-on")
    assert [run.dialog for run in at_home.couple.person("bram").runs] == ["leads-on", "plain"]


def test_a_newer_invitation_takes_the_place_of_the_one_that_waits() -> None:
    at_home = world()
    at_home.says("bram", "/inviting")
    at_home.says("bram", "/inviting")
    assert [run.dialog for run in at_home.couple.person("noor").runs] == ["invited"]
    assert at_home.texts("noor") == ["invited-question", "invited-question"]


def test_a_talk_that_has_nothing_to_ask_any_more_is_closed_without_a_word() -> None:
    at_home = world()
    at_home.says("bram", "/inviting")
    at_home.couple = at_home.couple.__class__("both", at_home.couple.people, safe_word=None)
    at_home.says("noor", "/forget")
    assert at_home.texts("noor") == ["invited-question"]
    assert at_home.couple.person("noor").runs == ()


def test_what_was_said_into_a_slot_can_be_changed() -> None:
    at_home = world()
    at_home.says("bram", "/clock")
    decision = at_home.chooses("bram", "done")
    changed = [
        effect.text for effect in decision.effects if isinstance(effect, Rewrite) and effect.slot == "clock"
    ]
    assert changed == ["clock-stands"]
