"""A knock comes to its maker when it can be read alone and in peace, and never betrays that it waits."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import Join, Tally, WithdrawCode
from dialogs.events import Left, Returned
from dialogs.facts import Guest
from dialogs.knocking import LATER, MID_TALK, MOST_WRONG, MUCH_LATER, WITHIN, recent, too_many
from dialogs.people import Consent, Purpose
from dialogs.safety import TRIAGE, Safety, Sign
from dialogs.timers import KNOCK, of_knock
from tests.dialogs.world import SUNDAY, TRIAGED, World

ASKED = "joining-confirm-right"


@pytest.fixture
def world() -> World:
    """Bram, alone, with somebody at the door whose knock has not rung yet."""
    world = World.of_one(CATALOGUE)
    world.guest = Guest("noor", world.at + timedelta(hours=40), named=False)
    return world


def asked(world: World) -> bool:
    return any(text == ASKED for text in world.texts("bram"))


def test_the_maker_is_asked_in_private_and_at_once(world: World) -> None:
    world.knocks()
    assert world.texts("bram") == ["joining-confirm-unnamed", ASKED]
    assert not any(isinstance(effect, Join) for effect in world.effects)


def test_a_knock_that_is_gone_when_it_rings_is_silence(world: World) -> None:
    world.guest = None
    world.knocks()
    assert world.texts("bram") == []
    assert not world.timers


def test_a_knock_at_somebody_who_is_joined_by_now_is_silence() -> None:
    world = World.of_two(CATALOGUE)
    world.guest = Guest("kees", world.at + timedelta(hours=40), named=False)
    world.knocks()
    assert world.texts("bram") == world.texts("noor") == []


def test_on_a_shared_screen_nothing_shows_until_it_is_private_again(world: World) -> None:
    world.says("bram", "/spiegel")
    world.chooses("bram", "together")
    world.chooses("bram", "now")
    before = world.texts("bram")
    world.knocks()
    assert world.texts("bram") == before
    world.wait(timedelta(hours=1))
    assert not asked(world)
    world.says("bram", "/stop")
    world.wait(LATER)
    assert asked(world)


def test_in_a_pause_it_waits_for_the_end(world: World) -> None:
    world.says("bram", "/pauze")
    world.knocks()
    assert not asked(world)
    world.wait(timedelta(minutes=15))
    assert not asked(world)
    world.wait(timedelta(hours=2))
    assert asked(world)


def test_while_exercises_for_two_rest_it_is_not_shown_and_comes_when_it_is_otherwise(world: World) -> None:
    rests = replace(TRIAGED, signs=(Sign(TRIAGE, SUNDAY, quiet=False),))
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), safety=rests))
    world.knocks()
    world.wait(timedelta(hours=5))
    assert world.texts("bram") == []
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), safety=TRIAGED))
    world.wait(MUCH_LATER)
    assert asked(world)


def test_one_that_was_asked_rests_with_a_sign_that_comes_afterwards(world: World) -> None:
    world.knocks()
    rests = Safety(signs=(Sign(TRIAGE, world.at, quiet=False),), triaged_at=world.at)
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), safety=rests))
    world.chooses("bram", "yes")
    assert not any(isinstance(effect, Join) for effect in world.effects)


def test_right_after_a_help_card_it_does_not_come(world: World) -> None:
    gentle = replace(TRIAGED, gentle=1)
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), safety=gentle))
    world.knocks()
    assert world.texts("bram") == []
    assert [due - world.at for (scope, _, _), due in world.timers.items() if scope == of_knock("bram")] == [
        MUCH_LATER
    ]


def test_in_the_middle_of_a_talk_it_waits_and_nothing_typed_is_lost(world: World) -> None:
    world.says("bram", "/spiegel")
    world.chooses("bram", "rehearsal")
    question = world.last("bram").text
    world.knocks()
    assert world.last("bram").text == question
    world.wait(MID_TALK)
    world.wait(LATER)
    assert world.last("bram").text == ASKED


def test_a_question_that_waits_comes_back_after_the_answer(world: World) -> None:
    world.says("bram", "/spiegel")
    question = world.last("bram").text
    world.knocks()  # a question with buttons: no sentence is on its way
    assert world.last("bram").text == ASKED
    world.chooses("bram", "no")
    assert world.texts("bram")[-2:] == ["house-resume", question]


def test_who_closed_the_chat_is_asked_when_it_is_open_again(world: World) -> None:
    world.does("bram", Left())
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), away=True))
    world.knocks()
    assert not asked(world)
    world.does("bram", Returned())
    assert asked(world)


def test_it_stops_ringing_when_the_knock_is_over(world: World) -> None:
    gentle = replace(TRIAGED, gentle=1)
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), safety=gentle))
    world.knocks()
    world.wait(timedelta(hours=60))
    assert world.texts("bram") == []
    assert not any(kind == KNOCK for _, kind, _ in world.timers)


def test_a_question_nobody_answers_ends_with_the_code(world: World) -> None:
    world.knocks()
    world.wait(timedelta(hours=41))
    assert world.last("bram").text == "joining-confirm-over"
    assert world.couple.person("bram").runs == ()


@pytest.mark.parametrize("way", ["withdraw", "new"])
def test_withdrawing_the_code_or_making_another_ends_the_question(world: World, way: str) -> None:
    world.knocks()
    if way == "withdraw":
        world.says("bram", "/uitnodiging")
    else:
        world.says("bram", "/koppelen")
        world.chooses("bram", "make")
        world.chooses("bram", "yes")
    if way == "withdraw":
        world.chooses("bram", "withdraw")
        assert WithdrawCode("bram") in world.effects
    assert [run.dialog for run in world.couple.person("bram").runs] == []


def test_a_second_knock_takes_the_place_of_the_question_about_the_first(world: World) -> None:
    world.knocks()
    world.at += timedelta(hours=1)
    world.knocks()
    assert [run.dialog for run in world.couple.person("bram").runs] == ["joining-confirm"]


def test_wrong_codes_count_for_an_hour() -> None:
    wrong = tuple(SUNDAY + timedelta(minutes=number) for number in range(MOST_WRONG))
    assert too_many(wrong, wrong[-1])
    assert not too_many(wrong[1:], wrong[-1])
    assert not too_many(wrong, SUNDAY + WITHIN)
    assert recent(wrong, SUNDAY + WITHIN) == wrong[1:]


@pytest.mark.parametrize(
    "token", ["nonsense", "999.00000000.yes", ":nothing", ":danger-nothing", "1.short.yes"]
)
def test_a_button_that_was_never_made_is_counted_and_answered_kindly(world: World, token: str) -> None:
    world.presses("bram", token)
    assert Tally("button-refused") in world.effects
    assert "house-old-button" in world.texts("bram")


def test_an_old_button_of_ones_own_is_no_refusal(world: World) -> None:
    world.says("bram", "/spiegel")
    old = world.last("bram").buttons[0][0].token
    world.says("bram", "/stop")
    world.presses("bram", old)
    assert world.last("bram").text == "house-old-button"
    assert not any(isinstance(effect, Tally) for effect in world.effects)


def answered(world: World, *consents: Consent) -> None:
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), consents=consents))


def test_while_the_maker_wants_nothing_kept_it_waits_and_comes_after_a_yes(world: World) -> None:
    answered(world, Consent(Purpose.KEEPING, SUNDAY, given=False))
    world.knocks()
    world.wait(timedelta(hours=5))
    assert world.texts("bram") == []
    answered(world, Consent(Purpose.KEEPING, SUNDAY, given=True))
    world.wait(MUCH_LATER)
    assert asked(world)


def test_a_maker_who_was_never_asked_about_keeping_is_asked_that_first_and_once(world: World) -> None:
    answered(world)
    world.knocks()
    world.knocks()
    assert [run.dialog for run in world.couple.person("bram").runs] == ["consent"]
    assert not asked(world)
    world.chooses("bram", "yes")
    assert asked(world)
    assert not any(isinstance(effect, Join) for effect in world.effects)
