"""What a planned message says: the ideas that it carries, what it takes along, and less for who is silent."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import Say
from dialogs.nudging import LESS
from dialogs.promised import Promise
from dialogs.records import Way
from dialogs.rhythm.easing import SILENCE
from dialogs.rhythm.recurring import Daily, Moment, Monthly, Shift, Weekly
from dialogs.rhythm.wall import local
from dialogs.roads import Road
from dialogs.safety import TRIAGE, Safety, Sign
from dialogs.varying import first
from tests.dialogs.world import SUNDAY, TRIAGED, ZONE, World
from tests.every_text import wording

IDEAS = {
    "a skill, not a talent": ("mirror--2", "geboren met goed luisteren"),
    "daily, not yearly": ("ten-minutes", "elke dag doet meer dan één groot gebaar per jaar"),
    "vulnerability is strength": ("ten-minutes--4", "Dat vraagt moed"),
    "listening before solving": ("mirror--4", "De oplossing kan later"),
    "small and constant": ("appreciation--2", "Klein en vaak telt meer"),
    "listen when you want to react": ("mirror", "op het moment dat je wilt reageren"),
    "stay when you want to flee": ("check-in--4", "Wil je weglopen"),
    "ask when you assume": ("mirror--3", "wat je anders zou invullen"),
    "own it when you want to defend": ("check-in--2", "Wil je je verdedigen"),
    "work, not miracles": ("check-in--3", "Verwacht geen wonderen"),
}
"""The five principles and the four turns (method B6), and which wording carries each."""


def planned(world: World, who: str = "bram") -> list[Say]:
    return [say for say in world.said[who] if say.planned]


def with_profile(world: World, **values: Any) -> None:
    bram = world.couple.person("bram")
    world.couple = world.couple.with_person(replace(bram, profile=replace(bram.profile, **values)))
    world.says("bram", "/stil uit")


@pytest.mark.parametrize("idea", IDEAS)
def test_each_idea_is_carried_by_a_message_that_leads_to_one_act(idea: str) -> None:
    key, words = IDEAS[idea]
    text = wording().render(
        f"nudge-{key}",
        {"also": "none", "late": "no"},
        replace(World.of_one(CATALOGUE).couple.people[0].profile),
    )
    assert words in " ".join(text.split())
    assert f"{first(f'nudge-{key}')}.begin" in wording().labels


def test_no_phrase_of_a_planned_message_comes_twice_in_a_week() -> None:
    """For somebody with something for each day, who answers all of it."""
    world = World.of_two(CATALOGUE)
    world.wordings = wording().wordings
    with_profile(world, hug=Daily(time(18)), ten_minutes=Daily(time(19, 30)))
    heard: dict[str, datetime] = {}
    for _ in range(24 * 7 * 6):
        before = len(world.said["bram"])
        world.wait(timedelta(hours=1))
        for say in [one for one in world.said["bram"][before:] if one.planned]:
            assert world.at - heard.get(say.text, SUNDAY - timedelta(days=9)) > timedelta(days=7), say.text
            heard[say.text] = world.at
            world.says("bram", "/menu")
    assert {first(key) for key in heard} >= {"nudge-check-in", "nudge-appreciation", "nudge-ten-minutes"}


DAILY = ("nudge-ten-minutes", "nudge-hug", "ten-minutes-end-together", "hug-done")
THREE_A_WEEK = ("mirror-done", "mirror-done-week", "appreciation-done-send", "appreciation-done-aloud")


def test_what_is_said_each_day_has_more_wordings_than_a_week_has_days() -> None:
    assert {line: wording().wordings[line] for line in DAILY} == dict.fromkeys(DAILY, 8)
    assert [line for line in THREE_A_WEEK if wording().wordings.get(line, 1) < 3] == []


def test_who_never_answers_is_asked_once_and_hears_less_and_then_nothing() -> None:
    world = World.of_two(CATALOGUE)
    world.wait(timedelta(weeks=12))
    said = [say.text for say in planned(world) if not say.text.startswith("nudge-check-in-ahead")]
    assert said == ["nudge-check-in", "nudge-appreciation", "nudge-less", *["nudge-check-in"] * 4]
    assert world.couple.person("bram").unanswered == SILENCE
    before = len(planned(world))
    world.says("bram", "/menu")
    world.wait(timedelta(days=7))
    assert len(planned(world)) > before + 2


def test_the_question_comes_once_and_later_the_bot_steps_back_by_itself() -> None:
    world = World.of_two(CATALOGUE)
    world.wait(timedelta(weeks=2))
    world.says("bram", "/menu")
    world.wait(timedelta(weeks=4))
    assert [say.text for say in planned(world)].count(f"nudge-{LESS}") == 1


def test_any_word_of_one_is_an_answer_and_that_of_the_other_is_none() -> None:
    world = World.of_two(CATALOGUE)
    world.wait(timedelta(days=3))
    world.says("noor", "/menu")
    assert (world.couple.person("bram").unanswered, world.couple.person("noor").unanswered) == (2, 0)


def test_of_what_falls_on_one_day_the_first_takes_the_next_along() -> None:
    world = World.of_two(CATALOGUE)
    both = (Weekly(6, time(21)), Weekly(0, time(20)))
    with_profile(world, appreciation=both, mirror=Weekly(0, time(19)), hug=Daily(time(18)))
    world.wait(timedelta(hours=2))
    taken = [(say.text, say.args["also"]) for say in planned(world) if say.args]
    assert taken == [("nudge-check-in", Moment.APPRECIATION)]
    world.says("bram", "/menu")
    world.wait(timedelta(days=1))
    assert (planned(world)[-1].text, planned(world)[-1].args["also"]) == ("nudge-appreciation", Moment.MIRROR)


def test_what_an_outage_made_late_says_so_in_one_line() -> None:
    world = World.of_two(CATALOGUE)
    world.outage(world.at + timedelta(hours=18))
    late = [say for say in planned(world) if say.args.get("late") == "yes"]
    assert [say.text for say in planned(world)] == ["nudge-check-in"] == [say.text for say in late]


def test_what_was_moved_over_the_night_after_an_outage_says_so_too() -> None:
    world = World.of_two(CATALOGUE)
    world.outage(world.at + timedelta(hours=6))
    assert planned(world) == []
    world.wait(timedelta(hours=9))
    assert [(say.text, say.args["late"]) for say in planned(world)] == [("nudge-check-in", "yes")]


def test_what_an_outage_made_late_says_so_also_when_a_pause_puts_it_off() -> None:
    world = World.of_two(CATALOGUE)
    world.outage(world.at + timedelta(hours=6))
    world.wait(timedelta(hours=6, minutes=15))
    world.says("noor", "ananas")
    world.wait(timedelta(minutes=25))
    for who in ("bram", "noor"):
        world.presses(who, ":back")
    world.wait(timedelta(hours=3))
    assert [(say.text, say.args["late"]) for say in planned(world)] == [("nudge-check-in", "yes")]


def test_what_is_worth_more_waits_for_the_end_of_a_pause_and_an_appreciation_does_not() -> None:
    world = World.of_two(CATALOGUE)
    with_profile(world, check_in=None, appreciation=(Weekly(6, time(19, 40)),))
    world.says("noor", "ananas")
    world.wait(timedelta(hours=3))
    assert planned(world) == []
    assert world.couple.person("bram").profile.shifts == ()


def test_a_snoozed_moment_comes_beside_what_is_planned_that_day() -> None:
    world = World.of_two(CATALOGUE)
    world.wait(timedelta(days=2, hours=1))
    assert planned(world)[-1].text == "nudge-appreciation"
    world.presses("bram", "/waardering straks")
    world.chooses("bram", "hour")
    world.wait(timedelta(hours=1))
    assert [say.text for say in planned(world)][-2:] == ["nudge-appreciation"] * 2
    assert local(world.at, ZONE).weekday() == 1


def test_what_is_rare_can_be_moved_and_what_is_not_can_wait_or_be_left_out() -> None:
    world = World.of_two(CATALOGUE)
    world.wait(timedelta(days=2, hours=1))
    tokens = {say.text: [one.token for row in say.buttons for one in row] for say in planned(world)}
    assert tokens["nudge-check-in"] == [
        "/checkin",
        "/checkin straks",
        "/checkin verzetten",
        "/checkin overslaan",
    ]
    assert tokens["nudge-appreciation"] == ["/waardering", "/waardering straks", "/waardering overslaan"]


def test_a_snooze_costs_nobody_a_check_in() -> None:
    world = World.of_two(CATALOGUE)
    on_sunday = Shift(Moment.APPRECIATION, world.at + timedelta(minutes=10))
    with_profile(world, shifts=(on_sunday,))
    world.wait(timedelta(hours=1))
    assert [say.text for say in planned(world)] == [
        "nudge-appreciation",
        "nudge-check-in-ahead",
        "nudge-check-in",
    ]


def test_what_is_snoozed_does_not_hide_that_the_day_has_its_message() -> None:
    world = World.of_two(CATALOGUE)
    ten, twenty = world.at + timedelta(minutes=10), world.at + timedelta(minutes=20)
    with_profile(world, shifts=(Shift(Moment.SHARED_GOALS, ten), Shift(Moment.MIRROR, twenty)))
    world.wait(timedelta(hours=1))
    assert [say.text for say in planned(world)] == ["nudge-shared-goals", "nudge-mirror"]


@pytest.mark.parametrize("hours", [30, 43], ids=["back in the night", "back in the morning"])
def test_of_all_that_an_outage_made_late_one_is_said(hours: int) -> None:
    world = World.of_two(CATALOGUE)
    world.at -= timedelta(days=1)
    with_profile(world, date_night=Monthly(4, 5, time(21)), check_in=Weekly(6, time(20)))
    world.outage(world.at + timedelta(hours=hours))
    world.wait(timedelta(hours=9))
    assert [(say.text, say.args["late"]) for say in planned(world)] == [("nudge-check-in", "yes")]


def test_a_note_that_its_check_in_overtook_is_not_said() -> None:
    world = World.of_two(CATALOGUE)
    world.outage(world.at + timedelta(minutes=40))
    assert [say.text for say in planned(world)] == ["nudge-check-in"]


def test_a_check_in_that_was_moved_is_no_more_lost_by_an_outage_than_another() -> None:
    world = World.of_two(CATALOGUE)
    to = world.at + timedelta(hours=1)
    with_profile(world, shifts=(Shift(Moment.CHECK_IN, to, to + timedelta(days=2)),))
    world.outage(world.at + timedelta(hours=16))
    assert [(say.text, say.args["late"]) for say in planned(world)] == [("nudge-check-in", "yes")]


def test_a_moment_of_a_dialog_that_is_no_more_is_silence() -> None:
    world = World.of_two(CATALOGUE)
    gone = Shift(Moment.DATE_NIGHT, datetime.fromisoformat("2026-03-02T10:00:00+00:00"))
    with_profile(world, shifts=(gone,))
    world.repertoire = type(CATALOGUE)(one for one in CATALOGUE if one.name != Moment.DATE_NIGHT)
    world.wait(timedelta(days=1))
    assert [say.text for say in planned(world)][-1] == "nudge-check-in"


def on_roads(world: World, *roads: Road, **values: Any) -> World:
    """Bram walks these, and hears planned messages."""
    bram = world.couple.person("bram")
    world.couple = world.couple.with_person(replace(bram, roads=roads, **values))
    world.says("bram", "/stil uit")
    return world


def roads_looked_at(world: World) -> list[Say]:
    return [say for say in planned(world) if say.text.startswith("nudge-road")]


def test_the_bot_comes_back_to_a_road_once_with_the_way_to_look_at_it() -> None:
    asks = SUNDAY + timedelta(days=1)
    world = on_roads(World.of_two(CATALOGUE), Road(Way.ALONE, SUNDAY, "two-weeks", asks))
    world.wait(timedelta(days=8))
    (said,) = roads_looked_at(world)
    assert [button.token for row in said.buttons for button in row] == ["/alleen kijken"]
    assert not [say for say in world.said["noor"] if say.text.startswith("nudge-road")]


def test_a_promise_and_a_road_are_come_back_to_in_one_message() -> None:
    asks = SUNDAY + timedelta(days=1)
    promise = Promise(1, "Iets", "Nu", SUNDAY, asks)
    roads = (Road(Way.OPPOSITE, SUNDAY, "stay", asks), Road(Way.ALONE, SUNDAY, "two-weeks", asks))
    world = on_roads(World.of_one(CATALOGUE), *roads, promises=(promise,))
    world.wait(timedelta(days=2))
    (said,) = [say for say in planned(world) if say.text.startswith("nudge-follow-up")]
    tokens = [button.token for row in said.buttons for button in row]
    assert tokens == ["/belofte kijken", "/hechting kijken", "/alleen kijken"]


def test_a_road_rests_where_exercises_for_two_rest() -> None:
    safety = Safety(signs=(Sign(TRIAGE, SUNDAY, quiet=False),), triaged_at=SUNDAY)
    road = Road(Way.RECOVERY, SUNDAY, "acknowledge", SUNDAY + timedelta(days=1))
    world = on_roads(World.of_two(CATALOGUE), road, safety=safety)
    world.wait(timedelta(days=8))
    assert roads_looked_at(world) == []
    assert world.couple.person("bram").roads == (road,), "it is asked about when that is right again"


def test_what_one_took_up_alone_waits_while_the_other_may_read_along() -> None:
    asks = SUNDAY + timedelta(days=1)
    promise = Promise(1, "Iets", "Nu", SUNDAY, asks)
    road = Road(Way.ALONE, SUNDAY, "two-weeks", asks)
    world = on_roads(World.of_two(CATALOGUE), road, promises=(promise,), safety=TRIAGED)
    world.go_to(asks - timedelta(hours=1, minutes=30))
    world.says("bram", "/checkin")
    world.chooses("bram", "together")
    world.go_to(asks + timedelta(minutes=5))
    assert not [say for say in planned(world) if say.text.startswith(("nudge-follow-up", "nudge-road"))]
    world.says("bram", "/stop")
    world.wait(timedelta(days=2))
    (said,) = [say for say in planned(world) if say.text.startswith("nudge-follow-up")]
    assert len(said.buttons) == 2
