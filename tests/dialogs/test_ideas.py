"""The last page of `/help`: one idea a page, each with one act of today, and none where it is not safe."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.ideas import ACTS, COMMAND, PAGES, Idea
from dialogs.safety import TRIAGE
from tests.dialogs.world import World


def tokens(world: World) -> list[str]:
    return [button.token for row in world.last("bram").buttons for button in row]


def test_the_help_leads_to_its_last_page() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/help")
    world.presses("bram", COMMAND)
    assert world.last("bram").text == "ideas-skill"


def test_every_idea_is_met_by_going_on_and_by_going_back() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", COMMAND)
    seen = [world.last("bram").text]
    while len(seen) < len(PAGES):
        world.presses("bram", tokens(world)[-1])
        seen.append(world.last("bram").text)
    assert seen == [f"ideas-{idea}" for idea in Idea]
    assert tokens(world) == ["/menu", f"{COMMAND} {len(PAGES) - 1}"]
    for idea in reversed(PAGES[:-1]):
        world.presses("bram", tokens(world)[1])
        assert world.last("bram").text == f"ideas-{idea}"


@pytest.mark.parametrize("idea", PAGES[:-1])
def test_each_idea_leads_to_one_act_of_today(idea: Idea) -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", f"{COMMAND} {PAGES.index(idea) + 1}")
    opened = CATALOGUE.for_command(ACTS[idea])
    assert opened is not None
    world.presses("bram", tokens(world)[0])
    assert world.couple.person("bram").runs[-1].dialog == opened.dialog.name


@pytest.mark.parametrize("rest", ["0", "11", "99", "²", "-1", "x", "1 2 x"])
def test_a_page_that_is_none_is_the_first(rest: str) -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", f"{COMMAND} {rest}")
    assert world.last("bram").text == "ideas-skill"


def test_other_words_behind_help_are_no_page() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/help kernen")
    assert world.last("bram").text == "house-help"


@pytest.mark.parametrize("before", ["/menu", "/hechting", "ananas", "/stil"])
def test_it_is_told_in_every_state_and_keeps_nothing(before: str) -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", before)
    runs, records = world.couple.person("bram").runs, list(world.records)
    world.says("bram", f"{COMMAND} 3")
    assert world.last("bram").text == "ideas-open"
    assert (world.couple.person("bram").runs, world.records) == (runs, records)
    assert not any(text.startswith("ideas") for text in world.texts("noor"))


def test_who_is_not_safe_is_not_told_to_stay_or_to_own_it() -> None:
    world = World.of_two(CATALOGUE)
    bram = world.couple.person("bram")
    world.couple = world.couple.with_person(replace(bram, safety=bram.safety.noting(TRIAGE, world.at)))
    for number in range(1, len(PAGES) + 1):
        world.says("bram", f"{COMMAND} {number}")
        assert world.last("bram").text == "danger-for-two"
