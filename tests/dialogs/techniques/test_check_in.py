"""The weekly check-in: four questions by the clock or in writing, and nothing shared without a yes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from dialogs.effects import Json
from dialogs.explore import explore
from dialogs.records import CheckedIn
from dialogs.repertoire import Repertoire
from dialogs.techniques.check_in import CLOCK, Form, Question, check_in, occasion
from dialogs.wishes import Reveal
from tests.dialogs.playing import SKIP, play
from tests.dialogs.world import SUNDAY, World

LINKED = {"linked": True, "room": True, "may-agree": True, "promises": ()}
ALONE = {**LINKED, "linked": False, "may-agree": False}
KIND = "Toen je dinsdag thee voor me zette."
BLAME = "Jij luistert nooit naar mij."
ALL = Repertoire([check_in])
QUESTIONS = [f"check-in-write-{question}" for question in Question]


# Which forms there are


def test_two_phones_are_offered_only_where_there_are_two() -> None:
    assert play(check_in, facts=LINKED).prompt.options == ("together", "each", "alone")
    assert play(check_in, facts=ALONE).prompt.options == ("together", "alone")


@pytest.mark.parametrize("form", Form)
def test_each_form_ends_close_together_and_is_remembered(form: Form) -> None:
    answers: list[Json] = ["begin", *["next"] * 8, "no"] if form is Form.TOGETHER else [SKIP] * 4
    played = play(check_in, form.value, *answers, facts=LINKED)
    assert (played.over, played.records) == (True, [CheckedIn(form.value)])
    assert played.heard()[-1] == f"check-in-end-{form}"


def test_who_does_not_begin_records_nothing() -> None:
    played = play(check_in, "together", "not-now", facts=LINKED)
    assert (played.over, played.records, played.heard()) == (True, [], ["check-in-not-now"])


# Together, on one phone


def hosted(repertoire: Repertoire = ALL) -> World:
    world = World.of_two(repertoire)
    world.at = SUNDAY + timedelta(hours=1)  # the planned message of eight is not in the way
    world.timers.clear()
    world.says("bram", "/checkin")
    world.chooses("bram", "together")
    world.chooses("bram", "begin")
    return world


def test_each_question_goes_to_both_in_turn_and_in_the_order_of_the_method() -> None:
    world = hosted()
    asked = []
    for _ in range(8):
        asked.append(world.last("bram").text)
        world.chooses("bram", "next")
    assert asked == [
        f"check-in-aloud-{question}-{turn}"
        for question in ("loving", "unseen", "different", "unsaid")
        for turn in ("partner", "me")
    ]


def test_nothing_is_typed_while_the_screen_is_shared() -> None:
    assert all(prompt.options for prompt in explore(check_in).prompts() if "aloud" in prompt.text)
    world = hosted()
    world.says("bram", "dit was lief")
    assert world.texts("bram")[-2] == "house-choose"
    assert not any("lief" in str(entry.value) for entry in world.entries("bram"))


def test_a_clock_of_three_quarters_of_an_hour_stands_in_the_chat() -> None:
    world = hosted()
    clock = next(say for say in world.said["bram"] if say.slot == CLOCK)
    assert clock.until == world.at + timedelta(minutes=45)


def test_after_half_an_hour_there_is_a_word_and_after_three_quarters_a_close() -> None:
    world = hosted()
    world.chooses("bram", "next")
    world.wait(timedelta(minutes=30))
    assert world.texts("bram")[-2:] == ["check-in-half-hour", "check-in-aloud-loving-me"]
    world.wait(timedelta(minutes=15))
    assert world.texts("bram")[-2:] == ["check-in-time", "check-in-end-together"]
    assert world.couple.person("bram").runs == ()


def test_the_half_hour_is_said_once_whatever_question_waits() -> None:
    world = hosted()
    for _ in range(4):
        world.wait(timedelta(minutes=10))
        world.chooses("bram", "next")
    assert world.texts("bram").count("check-in-half-hour") == 1


def test_enough_closes_as_gently_and_stops_the_clock() -> None:
    world = hosted()
    decision = world.chooses("bram", "enough")
    assert world.texts("bram")[-2:] == ["check-in-enough", "check-in-end-together"]
    assert any(getattr(effect, "text", "") == "check-in-clock-over" for effect in decision.effects)


def test_the_partner_hears_nothing_of_a_check_in_on_one_phone() -> None:
    world = hosted()
    for _ in range(8):
        world.chooses("bram", "next")
    assert world.texts("noor") == []


def pause(world: World, minutes: int = 20) -> None:
    world.says("bram", "ananas")
    world.wait(timedelta(minutes=minutes))
    world.presses("bram", ":back")
    world.presses("noor", ":back")


def test_a_pause_comes_back_to_the_question_where_it_was() -> None:
    world = hosted()
    for _ in range(3):
        world.chooses("bram", "next")
    pause(world)
    assert world.texts("bram")[-2:] == ["house-resume", "check-in-aloud-unseen-me"]


def test_a_pause_does_not_eat_the_time_that_was_left() -> None:
    """Called at forty minutes: five are left afterwards."""
    world = hosted()
    world.wait(timedelta(minutes=40))
    pause(world)
    world.wait(timedelta(0))
    assert world.texts("bram")[-2:] == ["check-in-clock-again", "check-in-aloud-loving-partner"]
    clock = [say for say in world.said["bram"] if say.slot == CLOCK][-1]
    assert clock.until == world.at + timedelta(minutes=5)
    world.wait(timedelta(minutes=5))
    assert world.texts("bram")[-1] == "check-in-end-together"


def test_an_early_pause_gives_back_no_more_than_it_took() -> None:
    world = hosted()
    world.wait(timedelta(minutes=5))
    pause(world)
    world.wait(timedelta(minutes=20))
    clock = [say for say in world.said["bram"] if say.slot == CLOCK][-1]
    assert clock.until == world.at + timedelta(minutes=20)


def test_a_pause_before_the_check_in_gives_no_time() -> None:
    world = World.of_two(ALL)
    world.timers.clear()
    pause(world)
    world.says("bram", "/checkin")
    world.chooses("bram", "together")
    world.chooses("bram", "begin")
    world.timers = {key: due for key, due in world.timers.items() if key[0].name != "plans"}
    world.wait(timedelta(minutes=45))
    assert world.texts("bram")[-2:] == ["check-in-time", "check-in-end-together"]


def test_a_check_in_of_sunday_is_not_gone_on_with_on_friday() -> None:
    world = hosted()
    world.says("bram", "ananas")
    world.at += timedelta(days=5)
    world.presses("bram", ":back")
    world.says("bram", "hallo")
    assert "house-expired" in world.texts("bram")


# In writing


def test_each_answer_is_reread_and_only_a_yes_lays_it_ready() -> None:
    played = play(check_in, "each", KIND, facts=LINKED)
    assert (played.asked, played.prompt.args) == ("check-in-reread", {"text": KIND})
    shared = play(check_in, "each", KIND, "share", "Ik miste je.", "keep", SKIP, SKIP, facts=LINKED)
    laid = [wish for wish in shared.wishes if isinstance(wish, Reveal)]
    assert [(one.item, one.text) for one in laid] == [("check-in/2026-03-01/loving", KIND)]


def test_in_writing_every_question_may_be_left_out() -> None:
    prompts = [prompt for prompt in explore(check_in).prompts() if prompt.text in QUESTIONS]
    assert {prompt.text for prompt in prompts} == set(QUESTIONS)
    assert all(prompt.skip for prompt in prompts)


def test_alone_nothing_is_reread_for_sharing_and_nothing_is_shared() -> None:
    played = play(check_in, "alone", KIND, KIND, KIND, KIND, "no", facts=ALONE)
    assert played.over
    assert not any(isinstance(wish, Reveal) for wish in played.wishes)


def test_words_that_accuse_get_a_suggestion_and_may_stay() -> None:
    suggested = play(check_in, "each", SKIP, BLAME, facts=LINKED)
    assert (suggested.asked, suggested.prompt.args) == ("check-in-blame", {"text": BLAME})
    kept = play(check_in, "each", SKIP, BLAME, "so", facts=LINKED)
    assert (kept.asked, kept.prompt.args) == ("check-in-reread", {"text": BLAME})


def test_who_wants_says_it_anew_and_is_looked_at_again() -> None:
    again = play(check_in, "alone", SKIP, BLAME, "again", facts=ALONE)
    assert again.asked == "check-in-write-unseen"
    assert play(check_in, "alone", SKIP, BLAME, "again", BLAME, facts=ALONE).asked == "check-in-blame"
    better = play(check_in, "alone", SKIP, BLAME, "again", "Ik voelde me alleen op het feest.", facts=ALONE)
    assert better.asked == "check-in-write-different"


def write(world: World, who: str, *answers: str) -> None:
    world.says(who, "/checkin")
    world.chooses(who, "each")
    for answer in answers:
        if answer in ("share", "keep"):
            world.chooses(who, answer)
        else:
            world.says(who, answer)


def test_both_answers_are_shown_to_both_once_both_were_laid() -> None:
    world = World.of_two(ALL)
    write(world, "bram", "De thee van dinsdag.", "share")
    assert not any("reveal" in text for text in world.texts("bram") + world.texts("noor"))
    write(world, "noor", "Het dansen in de keuken.", "share")
    shown = {who: next(say for say in world.said[who] if "reveal" in say.text) for who in ("bram", "noor")}
    assert shown["bram"].text == shown["noor"].text == "check-in-reveal-loving"
    assert shown["bram"].args == {"mine": "De thee van dinsdag.", "theirs": "Het dansen in de keuken."}
    assert shown["noor"].args == {"mine": "Het dansen in de keuken.", "theirs": "De thee van dinsdag."}


def test_until_then_nobody_can_tell_what_the_other_does() -> None:
    """What Bram is told is the same whether Noor wrote, shared, stopped or never came."""
    told = []
    for noor in ([], ["Het dansen.", "keep"], ["Het dansen.", "share", "overslaan"], ["Het dansen.", "stop"]):
        world = World.of_two(ALL)
        if noor:
            write(world, "noor", *noor)
        write(world, "bram", "overslaan", "Ik voelde me alleen.", "share", "overslaan", "overslaan")
        told.append([(say.text, dict(say.args)) for say in world.said["bram"]])
    assert all(one == told[0] for one in told)
    assert told[0][-1][0] == "check-in-end-each"


def test_what_was_kept_reaches_nobody() -> None:
    world = World.of_two(ALL)
    write(world, "noor", "Het dansen.", "keep")
    write(world, "bram", "De thee.", "share")
    assert not any("dansen" in str(say.args) for say in world.said["bram"])


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("2026-03-01T19:00", "2026-03-01T23:40", True),  # Sunday evening, and after midnight in Amsterdam
        ("2026-03-01T09:00", "2026-03-01T20:00", True),
        ("2026-03-01T19:00", "2026-03-04T19:00", True),  # moved to Wednesday
        ("2026-03-04T21:00", "2026-03-05T01:00", True),
        ("2026-03-07T22:00", "2026-03-08T01:00", True),  # Saturday night
        ("2026-03-01T19:00", "2026-03-08T19:00", False),
        ("2026-12-27T19:00", "2027-01-01T19:00", True),  # over New Year
    ],
)
def test_an_evening_has_one_name_for_both(first: str, second: str, same: bool) -> None:
    moments = [datetime.fromisoformat(moment).replace(tzinfo=UTC) for moment in (first, second)]
    assert (occasion(moments[0]) == occasion(moments[1])) is same
