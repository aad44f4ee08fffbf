"""The other may know of a talk for later: only by a second yes, and what they say of it goes nowhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dialogs.advance import Conversation
from dialogs.booked import Booked
from dialogs.catalogue import CATALOGUE
from dialogs.effects import Json, Share
from dialogs.explore import explore
from dialogs.journal import begin
from dialogs.safety import TRIAGE, Safety, Sign
from dialogs.techniques.promise_share import Letter
from dialogs.techniques.tomorrow_share import stays_private, tomorrow_share
from dialogs.wishes import Invite, Reveal, Speak, To
from tests.dialogs.world import World

TUESDAY = datetime(2026, 3, 3, 18, 0, tzinfo=UTC)
TOMORROW = datetime(2026, 3, 4, 19, 0, tzinfo=UTC)
SUBJECT = "De vakantie"


def started() -> World:
    world = World.of_two(CATALOGUE)
    world.at = TUESDAY
    for one in world.couple:
        plain = replace(one.profile, check_in=None, appreciation=(), mirror=None)
        world.couple = world.couple.with_person(replace(one, profile=plain))
    world.timers.clear()
    return world


@pytest.fixture
def world() -> World:
    world = started()
    for text in ("/morgen", SUBJECT):
        world.says("bram", text)
    world.chooses("bram", "tomorrow")
    return world


def send(world: World) -> None:
    world.chooses("bram", "show")
    world.chooses("bram", "send")


def test_two_yeses_send_what_was_read_back_and_ask_the_other(world: World) -> None:
    world.chooses("bram", "show")
    reread = world.last("bram")
    assert (reread.text, world.texts("noor")) == ("tomorrow-share-reread", [])
    world.chooses("bram", "send")
    letter, question = world.said["noor"]
    assert (letter.text, question.text) == ("tomorrow-share-received", "tomorrow-confirm-fits")
    assert letter.args == reread.args == {"text": SUBJECT, "moment": TOMORROW}
    assert world.last("bram").text == "tomorrow-share-sent"


def test_only_that_press_lets_anything_out() -> None:
    reached = 0
    for step in explore(tomorrow_share).steps:
        for wish in step.wishes:
            if isinstance(wish, Reveal | Invite) or (isinstance(wish, Speak) and wish.to is not To.ME):
                reached += 1
                assert step.answer == Letter.SEND
    assert reached


@pytest.mark.parametrize("answers", [("keep",), ("show", "keep")], ids=["at once", "after rereading"])
def test_a_no_reminds_its_owner_alone(world: World, answers: tuple[str, ...]) -> None:
    for answer in answers:
        world.chooses("bram", answer)
    world.go_to(TOMORROW)
    assert world.last("bram").text == "nudge-booked"
    assert (world.texts("noor"), dict(world.shares)) == ([], {})


def test_a_yes_of_the_other_reminds_both_and_keeps_no_word_of_the_first(world: World) -> None:
    send(world)
    before = len(world.said["bram"])
    world.chooses("noor", "good")
    assert len(world.said["bram"]) == before
    assert world.couple.person("noor").booked == (Booked(1, "", TOMORROW),)
    assert not any(SUBJECT in str(entry.value) for entry in world.entries("noor"))
    world.go_to(TOMORROW)
    assert (world.last("bram").text, world.last("noor").text) == ("nudge-booked", "nudge-booked-other")


@pytest.mark.parametrize("answer", ["other", "no"])
def test_what_else_the_other_says_is_told_to_nobody_and_reminds_nobody(world: World, answer: str) -> None:
    send(world)
    before = len(world.said["bram"])
    world.chooses("noor", answer)
    assert (len(world.said["bram"]), world.couple.person("noor").booked) == (before, ())
    assert world.last("noor").text == f"tomorrow-confirm-{answer}"


def test_a_yes_that_comes_too_late_books_nothing(world: World) -> None:
    send(world)
    world.go_to(TOMORROW + timedelta(hours=1))
    world.chooses("noor", "good")
    assert world.last("noor").text == "tomorrow-confirm-past"
    assert world.couple.person("noor").booked == ()


@pytest.mark.parametrize("subject", ["Hij sloeg me gisteren.", ""], ids=["harm", "of the other"])
def test_a_report_of_harm_and_what_is_of_the_other_are_not_offered_to_be_sent(subject: str) -> None:
    assert stays_private(subject)
    args: dict[str, Json] = {"text": subject, "at": TOMORROW.isoformat()}
    conversation = Conversation(tomorrow_share, begin(1, tomorrow_share.name, args, TUESDAY), fresh=True)
    conversation.resume(TUESDAY)
    conversation.supply(True, TUESDAY)
    assert conversation.over
    assert not stays_private(SUBJECT)


def test_it_is_not_offered_to_who_is_alone() -> None:
    world = World.of_one(CATALOGUE)
    for text in ("/morgen", SUBJECT):
        world.says("bram", text)
    world.chooses("bram", "tomorrow")
    assert world.last("bram").text == "tomorrow-moment-booked"


def test_it_is_closed_where_something_points_to_danger(world: World) -> None:
    sign = Sign(TRIAGE, world.at, quiet=False)
    bram = replace(world.couple.person("bram"), safety=Safety(signs=(sign,), triaged_at=world.at))
    world.couple = world.couple.with_person(bram)
    with pytest.raises(LookupError):
        send(world)
    assert not any(isinstance(effect, Share) for effect in world.effects)
    assert world.texts("noor") == []


def test_parting_ends_the_yes_and_leaves_the_own_subject(world: World) -> None:
    send(world)
    world.chooses("noor", "good")
    world.says("bram", "/ontkoppelen")
    world.chooses("bram", "yes")
    world.chooses("bram", "line")
    assert world.homes
    assert world.couple.person("noor").booked == ()
    assert [one.subject for one in world.couple.person("bram").booked] == [SUBJECT]
