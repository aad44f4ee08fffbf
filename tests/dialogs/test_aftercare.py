"""After a help card the turns stay gentle: nothing is an answer or kept, and danger is heard again."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from dialogs.aftercare import LINES
from dialogs.catalogue import CATALOGUE
from dialogs.events import Attached, Attachment, Chose, Edited, Received, Returned, Said
from tests.dialogs.test_danger_help import AMBIGUOUS, BLEAK, CLEAR
from tests.dialogs.world import World

ANSWER = "Ze zei dat ik nooit luister."


@pytest.fixture
def world() -> World:
    """Bram is asked for words in a talk of his own, and wrote of something dark."""
    world = World.of_two(CATALOGUE)
    world.says("bram", "/behoefte")
    world.says("bram", BLEAK)
    return world


def kept(world: World) -> str:
    return str([entry.value for entry in world.entries("bram")])


def old_button(world: World) -> str:
    return next(
        one.token for say in world.said["bram"] for row in say.buttons for one in row if "." in one.token
    )


WHATEVER = {
    "words": Said("ik weet niet wat ik nu moet"),
    "a yes": Said("oké"),
    "a way out": Said("terug"),
    "nothing": Said("  "),
    "an unknown command": Said("/waardeeringg"),
    "a sticker": Attached(Attachment.STICKER),
    "a voice": Attached(Attachment.VOICE),
    "an own message changed": Edited("toch iets anders"),
    "somebody who comes back": Returned(),
    "a button of nobody's": Chose("1.00000000.yes"),
    "no to a pause": Chose(":no-pause"),
}


@pytest.mark.parametrize("what", WHATEVER.values(), ids=list(WHATEVER))
def test_whatever_comes_gets_a_gentle_line_and_is_no_answer(world: World, what: Received) -> None:
    before = kept(world)
    world.does("bram", what)
    assert world.last("bram").text == "danger-gentle-1"
    assert [[one.token for one in row] for row in world.last("bram").buttons] == [
        ["/hulp", ":resume"],
        [":danger-still"],
    ]
    assert kept(world) == before


def test_an_old_button_of_the_question_that_waits_answers_nothing() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "/hechting")
    token = old_button(world)
    world.says("bram", BLEAK)
    before = kept(world)
    world.presses("bram", token)
    assert (world.last("bram").text, kept(world)) == ("danger-gentle-1", before)


def test_the_lines_differ_and_the_last_two_take_turns(world: World) -> None:
    for _ in range(2 * LINES):
        world.says("bram", "tja")
    lines = world.texts("bram")[-2 * LINES :]
    assert lines[:LINES] == [f"danger-gentle-{turn}" for turn in range(1, LINES + 1)]
    assert all(one != after for one, after in pairwise(lines))


@pytest.mark.parametrize(
    ("words", "answered"),
    [
        (BLEAK, "danger-suicide-nl"),
        (CLEAR, "danger-violence-to-me-nl"),
        ("Ik heb haar geslagen.", "danger-violence-by-me-nl"),
    ],
)
def test_a_new_sign_is_heard_in_the_gentle_turns(world: World, words: str, answered: str) -> None:
    world.says("bram", "tja")
    world.says("bram", words)
    assert world.last("bram").text == answered


@pytest.mark.parametrize("typed", ["verder", "Ga verder!", "doorgaan", ":resume"])
def test_going_on_is_a_choice_of_the_person_and_leads_to_the_question(world: World, typed: str) -> None:
    world.says("bram", "tja")
    world.presses("bram", typed) if typed.startswith(":") else world.says("bram", typed)
    assert world.last("bram").text == "need-what"
    world.says("bram", ANSWER)
    assert world.last("bram").text == "need-emotion", "words are answers again"


@pytest.mark.parametrize(
    ("typed", "leads"), [("/menu", "house-menu"), ("menu", "house-menu"), ("/patronen", "patterns-")]
)
def test_the_menu_and_a_command_are_a_choice_to_go_on(world: World, typed: str, leads: str) -> None:
    world.says("bram", typed)
    assert world.last("bram").text.startswith(leads)
    assert world.couple.person("bram").safety.gentle == 0


@pytest.mark.parametrize(
    "typed", ["/hulp", "hulp", "Help!", "/hlup", "/hulp wat", "/privacy", "/help", "/stil"]
)
def test_what_only_shows_something_is_no_choice_to_go_on(world: World, typed: str) -> None:
    world.says("bram", typed)
    world.says("bram", "tja")
    assert world.last("bram").text == "danger-gentle-1"


def test_a_talk_that_help_leads_to_is_a_choice_to_go_on(world: World) -> None:
    world.chooses("bram", "/hulp")
    world.chooses("bram", "/hulp wat")
    world.chooses("bram", "/hulp samen")
    assert world.last("bram").text == "urgency-matter"
    assert world.couple.person("bram").safety.gentle == 0


# A chat that was cleared


HUSHED = {key: what for key, what in WHATEVER.items() if key != "no to a pause"}


@pytest.mark.parametrize("what", HUSHED.values(), ids=list(HUSHED))
@pytest.mark.parametrize("clears", ["/weg", "weg"])
def test_after_the_chat_was_cleared_nothing_comes_by_itself_that_tells(
    world: World, clears: str, what: Received
) -> None:
    world.says("bram", clears)
    assert world.last("bram").text == "house-cleared"
    world.restart()
    before = kept(world)
    world.does("bram", what)
    assert (world.last("bram").text, world.last("bram").buttons) == ("house-idle", ())
    assert kept(world) == before


def test_our_plain_question_is_not_asked_again_in_a_chat_that_was_cleared() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", AMBIGUOUS)
    world.says("bram", "/weg")
    world.says("bram", "ja")
    assert world.last("bram").text == "house-idle"
    assert world.couple.person("bram").safety.signs == ()


def test_the_turns_are_gentle_again_once_help_is_asked_for_or_danger_is_told(world: World) -> None:
    for asks in ("/hulp", CLEAR):
        world.says("bram", "/weg")
        world.says("bram", asks)
        world.says("bram", "tja")
        assert world.last("bram").text == "danger-gentle-1"


def test_going_on_after_the_chat_was_cleared_leads_to_the_question(world: World) -> None:
    world.says("bram", "/weg")
    world.chooses("bram", ":resume")
    assert world.last("bram").text == "need-what"
    world.says("bram", ANSWER)
    assert world.last("bram").text == "need-emotion"


def test_the_gentle_turns_outlive_a_restart_and_a_night(world: World) -> None:
    world.restart()
    world.wait(timedelta(hours=12))
    world.says("bram", "tja")
    assert world.last("bram").text == "danger-gentle-1"


def test_the_answer_to_our_question_can_be_typed_after_a_gentle_line() -> None:
    world = World.of_two(CATALOGUE)
    world.labels = {
        **{
            f"danger-suicide-nl.{part}": label
            for part, label in (("yes", "Ja"), ("no", "Nee, iets anders"), ("quiet", "Liever geen antwoord"))
        },
        "danger-gentle.help": "Hulp",
        "danger-gentle.still": "Liever stilte",
        "danger-card.go-on": "Verder gaan",
    }
    world.says("bram", BLEAK)
    world.says("bram", "ik weet het niet goed")
    world.says("bram", "ja")
    assert world.last("bram").text == "danger-yes-suicide-nl"


def test_quiet_stops_the_messages_and_shortens_the_lines(world: World) -> None:
    world.says("bram", "tja")
    world.chooses("bram", ":danger-still")
    assert world.last("bram").text == "danger-still"
    world.says("bram", "dank je")
    assert world.last("bram").text == f"danger-gentle-{LINES}"
    assert not world.couple.person("bram").hears_plans


def test_an_unanswered_plain_question_is_shown_again_and_may_be_left() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "/behoefte")
    world.says("bram", AMBIGUOUS)
    world.says("bram", ANSWER)
    assert world.last("bram").text == "danger-ask-again"
    assert ANSWER not in kept(world)
    world.chooses("bram", ":resume")
    assert world.last("bram").text == "need-what"
    assert world.couple.person("bram").hears_plans


def test_what_the_other_lays_before_somebody_waits_until_the_gentle_turns_are_over(world: World) -> None:
    world.says("noor", "/veiligwoord")
    world.chooses("noor", "change")
    world.says("noor", "krokodil")
    assert world.last("noor").text == "safe-word-proposed", "to the other all is as always"
    assert world.last("bram").text == "danger-suicide-nl"
    world.says("bram", "verder")
    assert world.last("bram").text == "safe-word-confirm-word"


# The pause and the safe word


def test_the_safe_word_and_the_buttons_of_the_pause_work_in_full(world: World) -> None:
    world.says("bram", "ananas")
    assert world.texts("noor")[-1] == "pause-starts"
    world.wait(timedelta(minutes=20))
    world.chooses("bram", ":back")
    world.chooses("noor", ":back")
    assert world.last("noor").text == "pause-together"
    world.says("bram", "tja")
    assert world.last("bram").text.startswith("danger-gentle"), "and the turns are gentle still"


# The words of danger themselves


def test_words_of_danger_are_not_offered_as_the_answer(world: World) -> None:
    world.chooses("bram", ":danger-yes-suicide")
    world.chooses("bram", ":resume")
    assert not any(one.token.endswith(".=") for row in world.last("bram").buttons for one in row)
    assert BLEAK not in kept(world), "they are kept nowhere"


def test_words_that_meant_something_else_are_offered_as_before(world: World) -> None:
    world.chooses("bram", ":danger-back-suicide")
    assert world.last("bram").text == "need-what"
    world.chooses("bram", "=")
    assert BLEAK in kept(world)
    assert world.last("bram").text == "need-emotion"


def test_words_that_meant_something_else_come_behind_those_that_waited_already() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "/behoefte")
    world.says("bram", "/pauze")
    world.says("bram", ANSWER)
    world.wait(timedelta(minutes=20))
    world.chooses("bram", ":back")
    world.chooses("noor", ":back")
    world.says("bram", BLEAK)
    world.chooses("bram", ":danger-back-suicide")
    world.chooses("bram", "=")
    assert f"{ANSWER}\\n{BLEAK}" in kept(world)


def test_nothing_is_shared_by_a_button_below_a_card() -> None:
    """A check-in on the own phone: the words of danger and the button that shares are far apart."""
    world = World.of_two(CATALOGUE)
    world.says("bram", "/checkin")
    world.chooses("bram", "each")
    world.says("bram", ANSWER)
    share = next(
        one.token for row in world.last("bram").buttons for one in row if one.token.endswith("share")
    )
    world.says("bram", CLEAR)
    world.presses("bram", share)
    assert (world.last("bram").text, world.shares) == ("danger-gentle-1", {})
