"""Talks on top of each other, their clocks, and what scripts wish for."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import GROUP, Record
from dialogs.granting import MOST_INNER, TooManyInner
from dialogs.known import LINKED
from dialogs.repertoire import Repertoire
from dialogs.stage import MOST_RUNS
from dialogs.talk import Dialog, Talk, dialog
from dialogs.timers import UNTIL, of_run
from tests.dialogs.scripts import ALL, Colour
from tests.dialogs.world import World


def at_home(*texts: str) -> World:
    world = World.of_two(ALL)
    for text in texts:
        world.says("bram", text)
    return world


def open_dialogs(world: World, who: str = "bram") -> list[str]:
    return [run.dialog for run in world.couple.person(who).runs]


def test_a_new_talk_stands_on_top_and_the_old_one_is_offered_after_it() -> None:
    world = at_home("/walk", "dag", "/short")
    assert open_dialogs(world) == ["walk", "short-lived"]
    world.says("bram", "klaar")
    assert world.texts("bram")[-3:] == ["short-lived-done", "house-resume", "walk-colour"]


def test_a_command_of_a_talk_under_way_goes_on_with_it() -> None:
    world = at_home("/walk", "dag", "/short", "/walk")
    assert open_dialogs(world) == ["short-lived", "walk"]
    assert world.texts("bram")[-2:] == ["house-under-way", "walk-colour"]


def test_the_oldest_of_too_many_talks_is_closed_with_its_answers_kept() -> None:
    many: list[Dialog[Any, Any]] = []
    for number in range(MOST_RUNS + 1):

        async def script(talk: Talk) -> None:
            await talk.ask("first")

        many.append(dialog(f"d{number}", commands=(f"/d{number}",))(script))
    world = World.of_two(Repertoire(many))
    world.says("bram", "/d0")
    for number in range(1, MOST_RUNS + 1):
        world.says("bram", f"/d{number}")
    assert open_dialogs(world) == [f"d{number}" for number in range(1, MOST_RUNS + 1)]
    assert [run.dialog for _, run in world.ended] == ["d0"]


def test_a_talk_that_is_too_old_is_closed_with_a_word_and_its_answers_kept() -> None:
    world = at_home("/short")
    world.wait(timedelta(days=1, minutes=1))
    world.says("bram", "te laat")
    assert world.texts("bram")[-2:] == ["house-expired", "house-idle"]
    assert [run.dialog for _, run in world.ended] == ["short-lived"]


def test_two_talks_that_expired_are_told_of_in_one_line() -> None:
    world = World.of_one(CATALOGUE)
    for command in ("/behoefte", "/spiegel"):
        world.says("bram", command)
    world.wait(timedelta(days=15))
    before = len(world.said["bram"])
    world.says("bram", "Hoi")
    assert world.texts("bram")[before:].count("house-expired") == 1
    assert world.couple.person("bram").runs == ()


def test_numbers_of_runs_are_never_used_twice() -> None:
    world = at_home("/walk", "/stop", "/walk", "/stop", "/walk")
    assert [run.number for run in world.couple.person("bram").runs] == [3]


# Clocks follow the place


def timers(world: World, number: int = 1) -> list[str]:
    return sorted(kind for scope, kind, _ in world.timers if scope == of_run("bram", number))


def test_a_question_with_a_clock_wants_its_timers_and_the_answer_ends_them() -> None:
    world = at_home("/timed")
    assert timers(world) == ["remind", "until"]
    world.says("bram", "1")
    assert timers(world) == []


def test_terug_to_a_question_with_a_clock_wants_them_again() -> None:
    world = at_home("/timed", "1", "terug")
    assert timers(world) == ["remind", "until"]


def test_stop_ends_the_clock() -> None:
    world = at_home("/timed", "/stop")
    assert timers(world) == []
    world.wait(timedelta(hours=1))
    assert "timed-late" not in world.texts("bram")


def test_terug_before_a_question_with_a_clock_ends_its_timers() -> None:
    @dialog("later-timed", commands=("/later",))
    async def later_timed(talk: Talk) -> None:
        await talk.ask("first")
        await talk.choose("colour", Colour, until=talk.now + timedelta(minutes=30))

    world = World.of_two(Repertoire([later_timed]))
    world.says("bram", "/later")
    world.says("bram", "dag")
    assert timers(world) == [UNTIL]
    world.says("bram", "terug")
    assert timers(world) == []


def test_a_clock_that_ran_out_underneath_rings_when_its_talk_is_asked_for_by_name() -> None:
    world = at_home("/timed", "/walk")
    world.wait(timedelta(minutes=31))
    world.says("bram", "/timed")
    world.wait(timedelta(0))
    assert world.texts("bram")[-2:] == ["timed-late", "timed-after"]


def test_a_bell_of_a_question_that_was_answered_is_silence() -> None:
    world = at_home("/timed")
    place = next(key for key in world.timers if key[1] == UNTIL)
    world.says("bram", "1")
    world.timers[place] = world.at
    world.wait(timedelta(0))
    assert world.texts("bram")[-1] == "timed-after"


# What scripts wish for


def test_a_record_words_to_others_and_settings_are_carried_out_in_order() -> None:
    world = at_home("/keeps", "een")
    records = [effect.kind for effect in world.effects if isinstance(effect, Record)]
    assert records == ["mirrored"]
    assert world.couple.person("bram").profile.name == "Bram B."
    assert (world.texts("noor"), world.texts(GROUP)) == (["keeps-news"], ["keeps-all"])


def test_nothing_is_said_to_a_partner_or_a_group_that_is_not_there() -> None:
    world = World.of_one(ALL)
    world.says("bram", "/keeps")
    world.says("bram", "een")
    assert set(world.said) == {"bram"}


def test_a_fact_of_the_couple_is_answered_at_the_moment_it_is_asked() -> None:
    world = at_home("/walk", "dag", "1", "overslaan")
    assert world.last("bram").args == {"linked": "True"}
    assert LINKED.read(replace(world.couple.person("bram")), world.couple)


def test_scripts_that_open_each_other_without_end_are_stopped() -> None:
    @dialog("ping", commands=("/ping",))
    async def ping(talk: Talk) -> None:
        talk.invite("pong")

    @dialog("pong")
    async def pong(talk: Talk) -> None:
        talk.invite("ping")

    world = World.of_two(Repertoire([ping, pong]))
    with pytest.raises(TooManyInner):
        world.says("bram", "/ping")
    assert MOST_INNER == 8, "the design's figure"


def test_both_reveal_only_once_both_laid_theirs() -> None:
    world = World.of_two(ALL)
    for who in ("bram", "noor"):
        world.says(who, "/shares")
        world.says(who, f"van {who}")
    world.chooses("bram", "red")
    assert not any("reveal" in text for text in [*world.texts("bram"), *world.texts("noor")])
    world.chooses("noor", "red")
    assert world.said["bram"][-1].args == {"mine": "van bram", "theirs": "van noor"}


# Where it goes on


def leads(world: World) -> list[str]:
    return [button.token for row in world.last("bram").buttons for button in row]


def test_the_last_words_of_a_talk_lead_to_the_menu_when_nothing_else_waits() -> None:
    world = at_home("/walk", "dag", "1", "overslaan")
    assert (world.last("bram").text, leads(world)) == ("walk-skipped", ["/menu"])
    world = at_home("/walk", "stop")
    assert (world.last("bram").text, leads(world)) == ("house-stopped", ["/menu"])


def test_where_a_talk_waits_underneath_that_one_is_shown_and_no_menu() -> None:
    world = at_home("/walk", "dag", "/short", "klaar")
    assert world.last("bram").text == "walk-colour"
    tokens = [button.token for say in world.said["bram"] for row in say.buttons for button in row]
    assert "/menu" not in tokens


def test_in_a_pause_nothing_leads_back_to_the_talks() -> None:
    world = at_home("ananas", "/rustig", "stop")
    assert (world.last("bram").text, leads(world)) == ("house-stopped", [])
