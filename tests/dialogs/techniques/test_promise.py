"""A promise: a first step within a day, one look back the next evening, and an end without shame."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import Json
from dialogs.pause_lines import TOKEN_BACK
from dialogs.promised import MOST, Promise, comes_back
from dialogs.records import Promised, PromiseSettled, PromiseWaits, Settled
from dialogs.safety import TRIAGE, Safety, Sign
from dialogs.techniques.promise import STEP_SAMPLES, completed, lack_of, promise, promise_look, promises
from dialogs.words.promise import Lack
from tests.dialogs.playing import AT, SKIP, play
from tests.dialogs.test_planned import nudges
from tests.dialogs.world import SUNDAY, ZONE, World

NEW = {"open": (), "zone": ZONE, "hears": True}
TONIGHT = "Ik leg mijn telefoon vanavond in de la."
OPEN = tuple(Promise(number, f"Belofte {number}", TONIGHT, AT) for number in range(1, MOST + 1))
DAY = timedelta(days=1)


def test_a_step_within_a_day_makes_a_promise_that_is_come_back_to() -> None:
    played = play(promise, "Ik ben er meer.", TONIGHT, facts=NEW)
    assert played.records == [Promised("Ik ben er meer.", TONIGHT, AT, comes_back(AT, ZONE))]
    assert played.heard() == ["promise-step-made"]


def test_the_samples_reach_everything_that_a_step_may_lack() -> None:
    assert {lack_of(step, AT, ZONE) for step in STEP_SAMPLES} == {*Lack, None}


def test_a_step_that_comes_later_is_refused_with_the_reason() -> None:
    played = play(promise, "Gezonder leven.", "Ik bel volgende week de huisarts.", facts=NEW)
    assert (played.asked, played.records) == ("promise-step-lack-sooner", [])
    sooner = play(
        promise,
        "Gezonder leven.",
        "Ik bel volgende week de huisarts.",
        "Ik zoek nu het nummer op.",
        facts=NEW,
    )
    assert [(one.step) for one in sooner.records if isinstance(one, Promised)] == [
        "Ik zoek nu het nummer op."
    ]


@pytest.mark.parametrize("answers", [(SKIP,), ("Volgende week bel ik.", "later")], ids=["skipped", "said-so"])
def test_who_cannot_begin_within_a_day_promises_nothing_now(answers: tuple[Json, ...]) -> None:
    played = play(promise, "Gezonder leven.", "Ik bel volgende week de huisarts.", *answers, facts=NEW)
    assert (played.over, played.records, played.heard()) == (True, [], ["promise-step-without"])


def test_who_says_that_it_begins_in_time_is_believed() -> None:
    late = "Ik bel volgende week terug."
    played = play(promise, "Gezonder leven.", late, late, "in-time", facts=NEW)
    assert [one.step for one in played.records if isinstance(one, Promised)] == [late]


def test_what_is_missing_is_asked_once_and_put_with_the_step() -> None:
    played = play(promise, "Meer thuis.", "Ik leg mijn telefoon in de la.", "vanavond", facts=NEW)
    assert [one.step for one in played.records if isinstance(one, Promised)] == [
        "Ik leg mijn telefoon in de la: vanavond"
    ]
    as_it_was = play(promise, "Meer thuis.", "Ik leg mijn telefoon in de la.", SKIP, facts=NEW)
    assert [one.step for one in as_it_was.records if isinstance(one, Promised)] == [
        "Ik leg mijn telefoon in de la."
    ]


def test_a_whole_answer_takes_the_place_of_the_step() -> None:
    assert completed("Iets.", "Ik bel vanavond om acht uur.", AT, ZONE) == "Ik bel vanavond om acht uur."


def test_a_step_that_tells_of_harm_is_left_as_it_is() -> None:
    assert lack_of("Volgende week, als hij me niet slaat.", AT, ZONE) is None


def test_with_three_open_there_is_no_fourth_and_no_wall() -> None:
    asked = play(promise, facts={**NEW, "open": OPEN})
    assert (asked.asked, asked.prompt.options) == ("promise-full", ("look", "later"))
    looking = play(promise, "look", facts={**NEW, "open": OPEN})
    assert looking.asked == "promise-look-how"


@pytest.mark.parametrize(
    ("how", "record", "text"),
    [
        ("done", PromiseSettled(1, Settled.DONE), "promise-look-done"),
        ("let-go", PromiseSettled(1, Settled.LET_GO), "promise-look-let-go"),
        ("not-yet", PromiseWaits(1, comes_back(AT, ZONE)), "promise-look-waits"),
    ],
)
def test_an_open_promise_is_answered_without_a_reason(how: str, record: object, text: str) -> None:
    played = play(promise_look, how, facts={**NEW, "open": OPEN[:1]})
    assert (played.records, played.heard(), played.over) == ([record], [text], True)


def test_a_smaller_step_takes_the_place_of_the_promise() -> None:
    played = play(promise_look, "smaller", "Ik zet nu een wekker.", facts={**NEW, "open": OPEN[:1]})
    assert played.records == [
        Promised("Belofte 1", "Ik zet nu een wekker.", AT, comes_back(AT, ZONE), instead_of=1)
    ]
    none = play(promise_look, "smaller", "Ik bel volgende week.", SKIP, facts={**NEW, "open": OPEN[:1]})
    assert (none.records, none.heard()) == ([], ["promise-step-as-it-was"])


def test_the_list_shows_what_is_open_and_what_was_done_and_not_what_was_let_go() -> None:
    made = [
        {
            "text": f"Belofte {number}",
            "step": "Nu.",
            "made": AT.isoformat(),
            "asks": AT.isoformat(),
            "number": number,
        }
        for number in (3, 2, 1)
    ]
    settled = [{"number": 2, "how": "let-go"}, {"number": 1, "how": "done"}]
    played = play(promises, facts={"open": OPEN[2:], "made": made, "settled": settled})
    assert played.given("promises-open") == {"things": f"• Belofte 3\n{TONIGHT}"}
    assert played.given("promises-done") == {"things": "• Belofte 1"}


# In the world: what comes by itself


def promised(world: World, who: str = "bram") -> World:
    for text in ("/belofte", "Meer thuis zijn.", TONIGHT):
        world.says(who, text)
    world.said.clear()
    return world


def alone() -> World:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/stil uit")
    return world


def test_the_bot_comes_back_the_next_evening_and_once() -> None:
    world = promised(alone())
    world.wait(2 * DAY)
    assert nudges(world).count("nudge-follow-up") == 1
    world.wait(7 * DAY)
    assert nudges(world).count("nudge-follow-up") == 1


def test_not_yet_brings_it_back_once_more() -> None:
    world = promised(alone())
    world.wait(DAY)
    world.chooses("bram", "/belofte kijken")
    world.chooses("bram", "not-yet")
    world.wait(2 * DAY)
    assert nudges(world).count("nudge-follow-up") == 2


@pytest.mark.parametrize("how", ["done", "let-go"])
def test_what_came_to_its_end_is_not_come_back_to(how: str) -> None:
    world = promised(alone())
    world.says("bram", "/belofte kijken")
    world.chooses("bram", how)
    assert world.couple.person("bram").promises == ()
    world.wait(7 * DAY)
    assert "nudge-follow-up" not in nudges(world)


def test_the_other_sees_and_hears_nothing_of_it() -> None:
    world = promised(World.of_two(CATALOGUE))
    other = World.of_two(CATALOGUE)
    world.wait(2 * DAY)
    other.wait(2 * DAY)
    assert world.texts("noor") == other.texts("noor")
    assert "nudge-follow-up" in nudges(world)


def test_own_promises_go_on_where_exercises_for_two_rest() -> None:
    world = World.of_two(CATALOGUE)
    safety = Safety(signs=(Sign(TRIAGE, SUNDAY, quiet=False),), triaged_at=SUNDAY)
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), safety=safety))
    promised(world)
    world.wait(8 * DAY)
    assert nudges(world) == ["nudge-follow-up"]


@pytest.mark.parametrize("hush", ["/stil", "Hij slaat me."])
def test_who_wants_quiet_or_is_in_danger_is_not_come_back_to(hush: str) -> None:
    world = promised(alone())
    world.says("bram", hush)
    world.wait(7 * DAY)
    assert "nudge-follow-up" not in nudges(world)


def test_what_could_not_be_said_in_a_pause_comes_the_next_day() -> None:
    world = promised(World.of_two(CATALOGUE))
    world.go_to(SUNDAY + timedelta(hours=22, minutes=45))
    world.says("noor", "ananas")
    world.wait(timedelta(minutes=30))
    assert "nudge-follow-up" not in nudges(world)
    for who in ("bram", "noor"):
        world.presses(who, TOKEN_BACK)
    world.wait(2 * DAY)
    assert nudges(world).count("nudge-follow-up") == 1


def test_what_was_missed_in_an_outage_comes_the_next_day() -> None:
    world = promised(alone())
    world.outage(SUNDAY + timedelta(days=1, hours=6))
    assert "nudge-follow-up" not in nudges(world), "the check-in that was missed goes first"
    world.wait(2 * DAY)
    assert nudges(world).count("nudge-follow-up") == 1
