"""The ten minutes a day: three questions by the clock, an hour that suits, or one sentence for oneself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest

from bot.wording import Wording
from dialogs.effects import Json
from dialogs.exercises.ten_minutes import CLOCK, Question, ten_minutes
from dialogs.explore import explore
from dialogs.records import TenMinutes
from dialogs.repertoire import Repertoire
from tests.dialogs.playing import SKIP, Played, play
from tests.dialogs.world import World

AMSTERDAM = "Europe/Amsterdam"
AFTER_DINNER = {"zone": AMSTERDAM, "earlier": []}  # eight in the evening
LATE = {"zone": "Asia/Kolkata", "earlier": []}  # half past twelve at night
JUST_HOME = {"zone": "Etc/GMT+2", "earlier": []}  # five in the afternoon
ALL = Repertoire([ten_minutes])
TUESDAY = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
SENTENCE = "Ik dacht vandaag aan je bij dat liedje."
BLAME = "Jij luistert nooit naar mij."


def together(world: World) -> None:
    world.says("bram", "/vandaag")
    world.chooses("bram", "together")
    world.chooses("bram", "begin")


def hosted(at: datetime = TUESDAY) -> World:
    world = World.of_two(ALL)
    world.at = at
    world.timers.clear()
    together(world)
    return world


def alone(*answers: Json, facts: Mapping[str, object] | None = None) -> Played:
    return play(ten_minutes, "alone", *answers, facts=facts or AFTER_DINNER)


# Together


def test_each_of_the_three_questions_goes_to_both_in_the_order_of_the_method() -> None:
    world = hosted()
    asked = []
    for _ in range(6):
        asked.append(world.last("bram").text)
        world.chooses("bram", "next")
    assert asked == [
        f"ten-minutes-aloud-{question}-{turn}"
        for question in ("felt", "needed", "thought")
        for turn in ("partner", "me")
    ]
    assert world.texts("bram")[-1] == "ten-minutes-end-together"
    assert world.texts("noor") == []


def test_what_was_done_together_is_kept_without_a_word() -> None:
    played = play(ten_minutes, "together", "begin", *["next"] * 6, facts=AFTER_DINNER)
    assert (played.over, played.records) == (True, [TenMinutes("together", "")])
    assert not TenMinutes.words


def test_nothing_is_typed_while_the_screen_is_shared() -> None:
    assert all(prompt.options for prompt in explore(ten_minutes).prompts() if "aloud" in prompt.text)
    world = hosted()
    world.says("bram", "ik was zo moe")
    assert not any("moe" in str(entry.value) for entry in world.entries("bram"))


def test_the_clock_stands_at_ten_minutes_and_closes_in_the_middle() -> None:
    world = hosted()
    clock = next(say for say in world.said["bram"] if say.slot == CLOCK)
    assert clock.until == world.at + timedelta(minutes=10)
    world.wait(timedelta(minutes=8))
    assert world.texts("bram")[-2:] == ["ten-minutes-two-minutes", "ten-minutes-aloud-felt-partner"]
    world.wait(timedelta(minutes=2))
    assert world.texts("bram")[-2:] == ["ten-minutes-time", "ten-minutes-end-together"]
    assert world.couple.person("bram").runs == ()
    assert [record.kind for _, record in world.records] == ["ten-minutes"]


def test_enough_closes_as_gently_and_stops_the_clock() -> None:
    decision = hosted().chooses("bram", "enough")
    said = [getattr(effect, "text", "") for effect in decision.effects]
    assert "ten-minutes-clock-over" in said
    assert "ten-minutes-end-together" in said
    assert "ten-minutes-time" not in said


def test_a_pause_does_not_eat_the_time_that_was_left() -> None:
    """Called after four minutes: six are left afterwards."""
    world = hosted()
    world.chooses("bram", "next")
    world.wait(timedelta(minutes=4))
    world.says("bram", "ananas")
    world.wait(timedelta(minutes=20))
    world.presses("bram", ":back")
    world.presses("noor", ":back")
    world.wait(timedelta(0))
    assert world.texts("bram")[-2:] == ["ten-minutes-clock-again", "ten-minutes-aloud-felt-me"]
    clock = [say for say in world.said["bram"] if say.slot == CLOCK][-1]
    assert clock.until == world.at + timedelta(minutes=6)


def test_a_restart_in_the_middle_changes_nothing() -> None:
    world = hosted()
    world.chooses("bram", "next")
    world.restart()
    world.chooses("bram", "next")
    assert world.last("bram").text == "ten-minutes-aloud-needed-partner"


def test_it_is_about_today_and_is_not_gone_on_with_the_day_after() -> None:
    world = World.of_two(ALL)
    world.says("bram", "/vandaag")
    world.wait(timedelta(days=1, minutes=1))
    world.says("bram", "/vandaag")
    assert "house-under-way" not in world.texts("bram")


def test_not_every_evening_ends_with_the_same_words_and_some_with_a_hug() -> None:
    wording = Wording.load(strict=True)
    world = World.of_two(ALL)
    world.at = TUESDAY
    world.wordings = wording.wordings
    ends = []
    for _ in range(4):
        together(world)
        world.chooses("bram", "enough")
        ends.append(wording.labels[world.texts("bram")[-1]])
    assert len(set(ends)) == 4
    assert ["zes tellen" in end for end in ends].count(True) == 1


# The hour


@pytest.mark.parametrize(("facts", "told"), [(LATE, "late"), (JUST_HOME, "just-home")])
def test_an_hour_that_suits_less_is_told_and_refused_nothing(facts: Mapping[str, object], told: str) -> None:
    played = play(ten_minutes, "together", "begin", *["next"] * 6, facts=facts)
    assert played.heard()[0] == f"ten-minutes-hour-{told}"
    assert played.records == [TenMinutes("together", told)]


def test_it_is_told_once_and_then_never_again() -> None:
    before = {**LATE, "earlier": [{"form": "together", "advised": "late"}]}
    played = play(ten_minutes, "together", "begin", *["next"] * 6, facts=before)
    assert not any(text.startswith("ten-minutes-hour") for text in played.heard())
    other = {**LATE, "earlier": [{"form": "together", "advised": "just-home"}]}
    assert play(ten_minutes, "together", facts=other).heard() == ["ten-minutes-hour-late"]


def test_who_would_rather_not_begin_keeps_nothing() -> None:
    played = play(ten_minutes, "together", "not-now", facts=LATE)
    assert (played.over, played.records) == (True, [])
    assert played.heard()[-1] == "ten-minutes-not-now"


def test_a_good_hour_gets_no_word() -> None:
    assert play(ten_minutes, "together", facts=AFTER_DINNER).heard() == []


# Alone


def test_alone_leads_to_one_sentence_and_nothing_leaves_the_chat() -> None:
    played = alone("Moe.", "Rust toen ik thuiskwam.", "Bij dat liedje.", SENTENCE)
    assert played.over
    assert played.heard()[-1] == "ten-minutes-end-alone"
    assert played.given("ten-minutes-end-alone")["text"] == SENTENCE
    assert played.records == [TenMinutes("alone", "")]


def test_what_was_written_is_read_again_before_the_sentence() -> None:
    things = alone("Moe.", SKIP, "Bij dat liedje.").prompt.args["things"]
    assert things == "• Moe.\n• Bij dat liedje."


def test_late_at_night_the_sentence_may_wait_for_tomorrow() -> None:
    played = alone("Moe.", SKIP, SKIP, SENTENCE, facts=LATE)
    assert played.heard()[-1] == "ten-minutes-end-alone-late"


def test_words_that_accuse_get_a_suggestion_and_may_stay() -> None:
    asked = alone("Moe.", SKIP, SKIP, BLAME)
    assert asked.asked == "ten-minutes-blame"
    again = alone("Moe.", SKIP, SKIP, BLAME, "again")
    assert again.asked == "ten-minutes-sentence"
    stays = alone("Moe.", SKIP, SKIP, BLAME, "so")
    assert stays.given("ten-minutes-end-alone")["text"] == BLAME


@pytest.mark.parametrize(
    "answers",
    [[SKIP] * len(Question), ["Moe.", SKIP, SKIP, SKIP], ["Bang.", "Hij sloeg me vanmorgen.", SKIP]],
    ids=["nothing written", "no sentence", "a report of harm"],
)
def test_no_sentence_is_asked_of_who_wrote_nothing_or_tells_of_harm(answers: list[Json]) -> None:
    played = alone(*answers)
    assert (played.over, played.heard()[-1]) == (True, "ten-minutes-end-alone-own")


def test_it_rests_where_exercises_for_two_rest() -> None:
    assert play(ten_minutes, facts={**AFTER_DINNER, "rests": True}).over
    assert ten_minutes.for_two
