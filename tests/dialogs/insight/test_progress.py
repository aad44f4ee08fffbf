"""The own rhythm: what is there is said, what is not is not, and one thing is suggested."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.effects import Drawing, Json, Record, Say
from dialogs.insight.progress import progress
from dialogs.journal import Kind
from dialogs.people import Couple
from dialogs.safety import Safety
from dialogs.wishes import Speak
from dialogs.words.danger import Danger
from tests.dialogs.playing import AT, Played, play
from tests.dialogs.world import World

LABELS = Wording.load().labels
HABIT = {"mirrored": [1, 1, 1, 1, 4], "appreciated": [1], "patterns-scanned": [1], "checklist-filled": [1]}


def shown(weeks: Mapping[str, list[int]], **facts: Any) -> Played:
    known = {"unwatched": True, "notes": [], "scans": [], "unplanned": False}
    return play(progress, facts={**known, "weeks": weeks, **facts})


def said(played: Played) -> list[Speak]:
    return [wish for wish in played.wishes if isinstance(wish, Speak)]


def test_first_in_words_then_what_changed_then_the_picture_with_one_suggestion() -> None:
    played = shown(HABIT)
    assert played.heard() == ["progress-lately", "progress-regular", "progress-try-small"]
    assert [(one.leads, one.draws) for one in said(played)] == [
        ("", None),
        ("", None),
        ("/vandaag", Drawing.RHYTHM),
    ]


def test_it_asks_nothing_and_keeps_nothing() -> None:
    played = shown(HABIT)
    assert played.over
    assert played.records == []


def test_who_did_nothing_yet_gets_warm_words_and_one_act_and_no_empty_picture() -> None:
    played = shown({})
    assert played.heard() == ["progress-try-begin"]
    assert [(one.leads, one.draws) for one in said(played)] == [("/waardering", None)]


def test_a_week_that_is_still_open_is_not_counted() -> None:
    assert shown({"mirrored": [0, 1]}).heard()[0] == "progress-open"
    assert shown({"pattern-slipped": [3]}).heard()[0] == "progress-open"


@pytest.mark.parametrize(("mirrors", "aim"), [(0, "none"), (1, "toward"), (2, "toward"), (3, "reached")])
def test_three_mirrors_are_an_aim_for_who_began(mirrors: int, aim: str) -> None:
    given = shown(
        {"mirrored": [mirrors], "appreciated": [2], "checked-in": [1], "ten-minutes": [5], "hugged": [4]}
    ).given("progress-lately")
    assert given == {"mirrors": mirrors, "appreciations": 2, "check_ins": 1, "tens": 5, "hugs": 4, "aim": aim}


def test_notes_that_name_fewer_patterns_are_what_changed() -> None:
    notes: list[Json] = [
        {"pattern": None, "at": "2026-03-02T18:00:00Z"},
        {"pattern": None, "at": "2026-03-01T18:00:00Z"},
        {"pattern": "fixing", "at": "2026-02-10T18:00:00Z"},
        {"pattern": "sarcasm", "at": "2026-02-09T18:00:00Z"},
    ]
    assert shown(HABIT, notes=notes).heard()[1] == "progress-fewer-slips"


def test_who_is_not_safe_sees_the_own_weeks_without_an_aim_a_change_or_an_exercise_for_two() -> None:
    played = shown(HABIT, rests=True)
    assert played.heard() == ["progress-lately", "progress-try-calm"]
    assert played.given("progress-lately")["aim"] == "none"
    assert said(played)[-1].leads == "/rustig"


def test_where_the_other_may_read_along_nothing_shows_that_somebody_is_not_safe() -> None:
    assert shown(HABIT, rests=True, unwatched=False).heard() == shown(HABIT).heard()


def test_a_check_in_without_a_moment_is_suggested_where_planned_messages_are_welcome() -> None:
    assert shown(HABIT, unplanned=True).heard()[-1] == "progress-try-plan"
    world = World.of_two(CATALOGUE)
    for exercise in ("mirrored", "appreciated"):
        keep(world, exercise)
    world.couple = unplanned(world)
    assert suggested(world) == "progress-try-plan"
    world.says("bram", "/stil")
    assert suggested(world) == "progress-try-scan"


def keep(world: World, kind: str) -> None:
    world.records.append((world.at, Record(kind, {}, "bram")))


def unplanned(world: World) -> Couple:
    bram = world.couple.person("bram")
    return world.couple.with_person(replace(bram, profile=replace(bram.profile, check_in=None)))


def suggested(world: World) -> str:
    world.said.clear()
    world.says("bram", "/voortgang")
    return world.texts("bram")[-1]


def test_the_one_button_does_what_it_says_and_can_be_typed() -> None:
    world = replace(World.of_two(CATALOGUE), labels=LABELS)
    world.says("bram", "/voortgang")
    last = world.said["bram"][-1]
    assert isinstance(last, Say)
    assert [[one.label for one in row] for row in last.buttons] == [["progress-try-begin.leads"]]
    world.says("bram", "nu opschrijven")
    assert world.couple.person("bram").runs[-1].dialog == "appreciation"


def test_an_exercise_that_was_under_way_is_offered_again_after_it() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "/behoefte")
    world.says("bram", "/voortgang")
    assert world.couple.person("bram").runs[-1].dialog == "need"
    assert "house-resume" in world.texts("bram")


def test_what_it_looked_up_stands_in_no_journal_afterwards() -> None:
    world = World.of_two(CATALOGUE)
    keep(world, "mirrored")
    world.says("bram", "/voortgang")
    left = [entry for _, run in world.ended for entry in run.journal if entry.kind is Kind.FACT]
    assert [run.dialog for _, run in world.ended] == ["progress"]
    assert left == []


def test_one_with_signs_of_danger_is_offered_rest() -> None:
    world = World.of_two(CATALOGUE)
    keep(world, "mirrored")
    bram = world.couple.person("bram")
    world.couple = world.couple.with_person(replace(bram, safety=Safety().noting(Danger.VIOLENCE_TO_ME, AT)))
    assert suggested(world) == "progress-try-calm"
