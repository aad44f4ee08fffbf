"""Something between the two: the more urgent counts, and nothing of it is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import GROUP, Rewrite
from dialogs.help.urgency import FORGOTTEN_AFTER, Matter, Urgency, between_us, foremost, urgency
from dialogs.people import Country
from dialogs.safety import FOR_ONE
from dialogs.words.danger import Danger
from tests.dialogs.world import World


@pytest.fixture
def world() -> World:
    return World.of_two(CATALOGUE)


def tells(world: World, *options: str) -> list[str]:
    """What Bram hears after choosing these."""
    world.says("bram", "/hulp samen")
    before = len(world.texts("bram"))
    for option in options:
        world.chooses("bram", option)
    return world.texts("bram")[before:]


@pytest.mark.parametrize(
    ("matter", "within"),
    [
        (Matter.AFFAIR, Urgency.WEEK),
        (Matter.SEPARATING, Urgency.WEEK),
        (Matter.SILENCE, Urgency.WEEK),
        (Matter.SAME_FIGHT, Urgency.MONTH),
        (Matter.SEX, Urgency.MONTH),
        (Matter.DISTANCE, Urgency.QUARTER),
        (Matter.ATTACHMENT, Urgency.QUARTER),
        (Matter.BETTER, Urgency.QUARTER),
        (Matter.STEP, Urgency.AHEAD),
    ],
)
def test_where_the_source_names_two_urgencies_the_greater_counts(matter: Matter, within: Urgency) -> None:
    assert urgency([matter]) is within


@pytest.mark.parametrize(("one", "other"), [*permutations(Matter, 2)])
def test_of_two_matters_the_more_urgent_counts_in_either_order(one: Matter, other: Matter) -> None:
    order = list(Urgency)
    both = urgency([one, other])
    assert order.index(both) == min(order.index(urgency([one])), order.index(urgency([other])))
    assert urgency([foremost([one, other])]) is both
    assert foremost([one, other]) is foremost([other, one])


def test_a_second_matter_that_is_more_urgent_is_told_anew(world: World) -> None:
    heard = tells(world, "distance", "also", "separating")
    assert heard[:3] == ["urgency-when-quarter", "urgency-today-distance", "urgency-where-communication-nl"]
    assert heard[-4:] == [
        "urgency-when-week",
        "urgency-today-separating",
        "urgency-where-communication-nl",
        "urgency-more",
    ]


def test_a_second_matter_that_can_wait_leaves_the_first_as_it_was(world: World) -> None:
    assert tells(world, "affair", "also", "step")[-2:] == ["urgency-first-stays-week", "urgency-more"]


@pytest.mark.parametrize("country", Country)
def test_the_help_is_that_of_the_own_country(world: World, country: Country) -> None:
    bram = world.couple.person("bram")
    world.couple = world.couple.with_person(replace(bram, profile=replace(bram.profile, country=country)))
    heard = tells(world, "attachment", "therapist")
    assert f"urgency-where-attachment-{country.lower()}" in heard
    assert f"urgency-therapist-{country.lower()}" in heard


@pytest.mark.parametrize("kind", [*sorted(FOR_ONE), Danger.SUICIDE])
@pytest.mark.parametrize("matter", Matter)
def test_who_told_of_danger_gets_nothing_that_asks_two_people(
    world: World, matter: Matter, kind: str
) -> None:
    bram = world.couple.person("bram")
    world.couple = world.couple.with_person(replace(bram, safety=bram.safety.noting(kind, world.at)))
    heard = tells(world, matter.value)
    assert heard == ["urgency-when-week", "urgency-today-alone", "urgency-where-alone-nl", "urgency-done"]


def test_who_asked_for_planned_messages_while_exercises_rest_is_helped_alone(world: World) -> None:
    bram = world.couple.person("bram")
    told = bram.safety.noting(Danger.CONTROL, world.at).wanting_plans()
    world.couple = world.couple.with_person(replace(bram, safety=told))
    assert "urgency-today-alone" in tells(world, "distance")


@pytest.mark.parametrize("before", [(), ("distance",), ("distance", "also")])
def test_a_talk_in_whose_midst_danger_is_heard_goes_on_no_more(world: World, before: tuple[str, ...]) -> None:
    tells(world, *before)
    world.says("bram", "Hij sloeg me gisteren en ik ben bang.")
    world.chooses("bram", ":resume")
    assert world.couple.person("bram").runs == ()
    assert [len(run.journal) for _, run in world.ended] == [1]
    assert tells(world, "distance")[1] == "urgency-today-alone"


def test_the_other_and_the_group_hear_nothing(world: World) -> None:
    tells(world, "affair", "therapist", "first-call", "also", "sex", "done")
    assert world.texts("noor") == world.texts(GROUP) == []
    assert world.records == []


# Nothing is kept


def test_no_choice_is_shown_where_it_was_pressed(world: World) -> None:
    world.says("bram", "/hulp samen")
    world.chooses("bram", "affair")
    assert [effect.chosen for effect in world.effects if isinstance(effect, Rewrite)] == [None]


@pytest.mark.parametrize("end", [("done",), ("also", "!")])
def test_a_talk_that_is_over_leaves_no_answer(world: World, end: tuple[str, ...]) -> None:
    tells(world, "affair", *end)
    assert [(run.dialog, len(run.journal)) for _, run in world.ended] == [("urgency", 1)]
    assert world.last("bram").text in ("urgency-done-affair", "house-stopped-forgotten")


def test_what_was_left_open_is_forgotten_by_itself_without_a_word(world: World) -> None:
    tells(world, "affair")
    before = world.texts("bram")
    world.wait(FORGOTTEN_AFTER - timedelta(minutes=1))
    assert world.couple.person("bram").runs
    world.wait(timedelta(minutes=2))
    assert world.couple.person("bram").runs == ()
    assert [len(run.journal) for _, run in world.ended] == [1]
    after = [text for text in world.texts("bram") if not text.startswith("nudge-")]
    assert after == before


def test_it_is_forgotten_also_where_another_talk_was_begun_on_top(world: World) -> None:
    tells(world, "affair")
    world.says("bram", "/waardering")
    world.wait(FORGOTTEN_AFTER + timedelta(minutes=1))
    assert [run.dialog for run in world.couple.person("bram").runs] == ["appreciation"]
    assert world.texts("bram").count("urgency-more") == 1


def test_it_says_that_it_forgets() -> None:
    assert between_us.forgets
    assert between_us.lives == FORGOTTEN_AFTER
