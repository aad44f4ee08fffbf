"""The welcome: something useful within three taps, and exactly one thing to begin with."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.help.welcome import COMMANDS, First, welcome
from dialogs.people import Couple, Person, Profile
from dialogs.records import Begun
from dialogs.timers import BEGUN, JOINED, Scope
from dialogs.wishes import Change, Next
from tests.dialogs.playing import AT, SKIP, play
from tests.dialogs.world import AGREED, World

ALONE = {"linked": False}


def newcomer() -> World:
    return World.of_one(CATALOGUE, begun=False)


def test_the_third_tap_after_start_is_inside_the_first_exercise() -> None:
    world = newcomer()
    world.says("bram", "/start")
    assert world.last("bram").text == "welcome-hello"
    world.chooses("bram", "now")
    assert world.last("bram").text == "welcome-first"
    world.chooses("bram", "mirror")
    assert world.last("bram").text == "mirror-setting"
    world.chooses("bram", "rehearsal")
    assert world.last("bram").text == "mirror-heard-rehearsal"


@pytest.mark.parametrize("first", First)
def test_each_beginning_is_remembered_and_opens_its_own_dialog(first: First) -> None:
    played = play(welcome, "now", first.value, facts=ALONE)
    command = COMMANDS[first]
    assert played.records == [Begun(command)]
    assert Change({"begun": True, "begun_with": command, "begun_at": AT}) in played.wishes
    asks_when = first is First.CHECK_IN
    assert Next("check-in-first" if asks_when else first.value) in played.wishes
    opened = CATALOGUE.for_command(f"/{command}")
    assert opened is not None
    assert opened.dialog.name == {First.ATTACHMENT: "attachment-shelf"}.get(first, first.value)


def test_names_are_asked_afterwards_of_who_begins_at_once() -> None:
    world = newcomer()
    world.says("bram", "/start")
    world.chooses("bram", "now")
    world.chooses("bram", "safe-word")
    world.says("bram", "krokodil")
    assert world.texts("bram")[-2:] == ["house-resume", "names-own"]


def test_and_before_of_who_wants_to_get_acquainted() -> None:
    played = play(welcome, "meet", "Bram", "Noor", "she", "nl", facts=ALONE)
    assert (played.asked, played.heard()) == ("welcome-first", ["welcome-met"])


def test_getting_acquainted_may_be_left_out_question_by_question() -> None:
    assert play(welcome, "meet", SKIP, SKIP, "unknown", "elsewhere", facts=ALONE).asked == "welcome-first"


def test_whoever_leaves_at_the_first_message_has_not_begun_and_is_left_in_peace() -> None:
    world = newcomer()
    world.says("bram", "/start")
    world.says("bram", "stop")
    world.wait(timedelta(days=9))
    assert world.texts("bram") == ["welcome-hello", "house-stopped"]
    world.says("bram", "/start")
    assert world.texts("bram")[-1] == "welcome-hello"


def test_the_day_after_the_bot_comes_back_to_what_was_chosen() -> None:
    world = newcomer()
    world.says("bram", "/start")
    world.chooses("bram", "now")
    world.chooses("bram", "appreciation")
    assert any(kind == BEGUN for _, kind, _ in world.timers)
    world.wait(timedelta(days=1))
    assert "nudge-begun-waardering" in world.texts("bram")


def test_start_shows_the_menu_to_who_was_welcomed() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/start")
    assert world.texts("bram") == ["house-menu"]


def test_who_came_by_a_code_is_welcomed_after_the_joining() -> None:
    world = World.of_two(CATALOGUE)
    bram = world.couple.person("bram")
    world.couple = Couple("both", (bram, Person("noor", Profile(), consents=AGREED)))
    world.timers[Scope(None, JOINED), JOINED, "noor"] = world.at
    world.wait(timedelta(0))
    assert world.texts("bram") == ["joining-together"]
    assert world.texts("noor") == ["joining-together", "welcome-hello-linked"]


def test_who_came_by_a_code_hears_once_what_this_is() -> None:
    world = newcomer()
    world.codes["ABCD2345EFGH"] = "noor"
    world.says("bram", "/start ABCD2345EFGH")
    world.chooses("bram", "yes")
    heard = world.texts("bram")
    assert heard[-1] == "welcome-hello-greeted"
    assert "joining-hello" in heard
    assert "welcome-hello" not in heard
    said = Wording.load().labels
    assert "oefeningen" in said["joining-hello"]
    assert "oefeningen" not in said["welcome-hello-greeted"]
