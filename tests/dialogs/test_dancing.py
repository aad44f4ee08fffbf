"""The dance of two pictures: words for every pair, the same for both, and held back in danger."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.dancing import DANCE, ITEM, pair, waits, with_dance
from dialogs.effects import Drawing, Record, Say
from dialogs.insight.pictures import Picture
from dialogs.people import Profile
from dialogs.reveal import reveal
from dialogs.safety import TRIAGE
from tests.dialogs.world import World

PAIRS = {pair(one, other) for one, other in product(Picture, repeat=2)}
WORDING = Wording.load(strict=True)
CHECK_IN = "check-in/2026-03-01/loving"


def dancing(world: World, who: str) -> list[str]:
    return [text for text in world.texts(who) if text.startswith(("dance-reveal", "dance-pair"))]


def fills_in(world: World, who: str, letters: str) -> None:
    world.records.append((world.at, Record("attachment", {"letters": letters}, who)))


def shares(world: World, who: str, letters: str) -> None:
    fills_in(world, who, letters)
    world.says(who, "/hechting dans")
    world.chooses(who, "show")
    world.chooses(who, "share")


def endangers(world: World, who: str) -> None:
    one = world.couple.person(who)
    world.couple = world.couple.with_person(replace(one, safety=one.safety.noting(TRIAGE, world.at)))


@pytest.fixture
def world() -> World:
    return World.of_two(CATALOGUE)


def test_ten_pairs_have_a_name_that_does_not_say_who_is_who() -> None:
    assert len(PAIRS) == 10
    assert all(pair(one, other) == pair(other, one) for one, other in product(Picture, repeat=2))
    assert pair("avoidant", "of another release") is None


@pytest.mark.parametrize("name", sorted(filter(None, PAIRS)))
def test_every_pair_has_a_text_with_reasons_the_common_opponent_and_something_for_each(name: str) -> None:
    text = WORDING.render(f"{DANCE}-pair-{name}", {}, Profile(partner="Noor"))
    assert "het rondje zelf" in text
    assert "Noor" not in text, "a kind of answer is nobody's name"
    last = text.rpartition("\n\n")[2]
    assert last.count("Voor wie ") == 2 or ("De een " in f"De {last}" and "De ander " in last)


@pytest.mark.parametrize(("bram", "noor"), list(product(("aab", "bba", "ccb", "abc"), repeat=2)))
def test_once_both_shared_both_see_the_same_dance_drawn(world: World, bram: str, noor: str) -> None:
    shares(world, "bram", bram)
    assert dancing(world, "bram") == dancing(world, "noor") == []
    shares(world, "noor", noor)
    assert dancing(world, "bram") == dancing(world, "noor")
    said = world.last("noor")
    assert (said.draws, said.protected, said.words_of) == (Drawing.DANCE, True, "bram")
    assert said.text.removeprefix("dance-pair-") in PAIRS


def test_what_is_shared_of_a_check_in_is_no_dance() -> None:
    said = reveal(CHECK_IN, {"bram": "avoidant", "noor": "anxious"}, ("bram", "noor"))
    assert tuple(with_dance(said)) == said
    odd = Say("bram", "dance-reveal-picture", {"mine": "secure", "theirs": "other"}, slot=said[0].slot)
    assert list(with_dance([odd])) == [odd]


def test_while_one_is_in_danger_nothing_is_shown_and_the_other_sees_somebody_who_did_not_share(
    world: World,
) -> None:
    shares(world, "noor", "bbc")
    endangers(world, "noor")
    assert waits(ITEM, world.couple)
    assert not waits(CHECK_IN, world.couple)
    shares(world, "bram", "aab")
    told = world.texts("bram")
    assert dancing(world, "bram") == dancing(world, "noor") == []
    slow = World.of_two(CATALOGUE)
    shares(slow, "bram", "aab")
    assert told == slow.texts("bram")
    for one in (world, slow):
        one.says("bram", "/hechting dans")
    assert world.texts("bram") == slow.texts("bram")


def test_what_both_saw_stays_to_be_seen_for_the_other_when_one_is_in_danger_later(world: World) -> None:
    shares(world, "noor", "bbc")
    shares(world, "bram", "aab")
    endangers(world, "noor")
    before = len(world.texts("noor"))
    world.says("bram", "/hechting dans")
    assert dancing(world, "bram") == ["dance-reveal-picture", "dance-pair-avoidant-anxious"] * 2
    assert world.texts("noor")[before:] == [], "it is shown again to who asks for it alone"
    world.says("noor", "/hechting dans")
    assert world.last("noor").text == "danger-for-two"
