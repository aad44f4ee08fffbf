"""The first check-in (A6): at once, or at a moment this week that the person keeps to."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.help.first_check_in import When, check_in_first, offered
from dialogs.people import Profile
from dialogs.records import CheckInMoved
from dialogs.wishes import Next, Speak
from tests.dialogs.playing import play
from tests.dialogs.world import World

ZONE = "Europe/Amsterdam"
FACTS: dict[str, Any] = {"rhythm": Profile(), "hears": True, "linked": True}


def newcomer() -> World:
    """Bram at the first question about the check-in, on a Tuesday at six."""
    world = World.of_two(CATALOGUE)
    world.timers.clear()
    world.at = day(3, 17)
    bram = world.couple.person("bram")
    world.couple = world.couple.with_person(replace(bram, profile=replace(bram.profile, begun=False)))
    world.says("bram", "/start")
    world.chooses("bram", "now")
    world.chooses("bram", "check-in")
    return world


def day(number: int, hour: int) -> datetime:
    """In March 2026, which begins on a Sunday; in UTC, one hour behind Amsterdam."""
    return datetime(2026, 3, number, hour, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "left_out"),
    [
        (day(3, 18), set()),
        (day(3, 19), {When.TONIGHT}),  # eight o'clock is now
        (day(7, 10), {When.SUNDAY}),  # Saturday: that is tomorrow
        (day(8, 10), {When.SUNDAY}),  # Sunday: that is tonight
        (day(8, 21), {When.TONIGHT, When.SUNDAY}),
    ],
)
def test_only_moments_are_offered_that_can_be_told_apart(now: datetime, left_out: set[When]) -> None:
    assert set(When) - set(offered(now, ZONE)) == left_out


def test_at_once_opens_the_check_in() -> None:
    played = play(check_in_first, "now", facts=FACTS)
    assert (played.over, played.records) == (True, [])
    assert Next("check-in") in played.wishes


@pytest.mark.parametrize(
    ("answers", "to"),
    [
        (["tomorrow"], day(4, 19)),
        (["sunday"], day(8, 19)),
        (["typed", "ooit eens", "donderdag 20:30"], day(5, 19) + timedelta(minutes=30)),
    ],
)
def test_a_moment_is_booked_and_said_back(answers: list[str], to: datetime) -> None:
    played = play(check_in_first, *answers, facts=FACTS)
    assert played.records == [CheckInMoved(to)]
    assert played.given("check-in-first-booked") == {"moment": to}
    assert ("check-in-first-unclear" in played.heard()) is ("typed" in answers)


def test_tonight_that_is_answered_too_late_is_the_next_evening() -> None:
    world = newcomer()
    assert world.last("bram").text == "check-in-first-when"
    world.timers.clear()
    world.wait(timedelta(hours=3))
    world.chooses("bram", "tonight")
    assert any(say.args.get("moment") == day(4, 19) for say in world.said["bram"])


def test_the_booked_check_in_comes_at_its_moment_and_once() -> None:
    world = newcomer()
    world.chooses("bram", "sunday")
    world.go_to(day(8, 19))
    assert sum(text.partition("--")[0] == "nudge-check-in" for text in world.texts("bram")) == 1
    assert "nudge-begun-checkin" in world.texts("bram")


def test_for_somebody_alone_there_are_words_to_ask_the_other_with() -> None:
    alone = play(check_in_first, "tomorrow", facts={**FACTS, "linked": False})
    copied = [wish.text for wish in alone.wishes if isinstance(wish, Speak) and wish.copy]
    assert copied == ["check-in-first-invitation"]
    linked = play(check_in_first, "tomorrow", facts=FACTS)
    assert linked.heard()[-1] == "check-in-first-tell"


def test_who_wants_silence_is_promised_no_message() -> None:
    silent = play(check_in_first, "tomorrow", facts={**FACTS, "hears": False})
    assert "check-in-first-booked-silent" in silent.heard()
