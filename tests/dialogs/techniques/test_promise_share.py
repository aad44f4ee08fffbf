"""A promise that is shown to the other: offered, reread, and sent only by a second yes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import Share
from dialogs.explore import explore
from dialogs.safety import TRIAGE, Safety, Sign
from dialogs.techniques.promise_share import Letter, promise_share
from dialogs.wishes import Reveal, Speak, To
from dialogs.words.danger import Danger
from tests.dialogs.world import SUNDAY, World

WHAT, STEP = "Meer thuis zijn.", "Ik leg mijn telefoon vanavond in de la."


def promised(world: World) -> World:
    for text in ("/belofte", WHAT, STEP):
        world.says("bram", text)
    return world


@pytest.fixture
def world() -> World:
    return promised(World.of_two(CATALOGUE))


def test_two_yeses_send_what_was_read_back_and_nothing_else(world: World) -> None:
    world.chooses("bram", "show")
    reread = world.last("bram")
    assert (reread.text, world.texts("noor")) == ("promise-share-reread", [])
    world.chooses("bram", "send")
    (letter,) = world.said["noor"]
    assert letter.text == "promise-share-received"
    assert letter.args == reread.args == {"text": WHAT, "answer": STEP}
    assert world.last("bram").text == "promise-share-sent"


def test_only_that_press_lets_anything_out() -> None:
    reached = 0
    for step in explore(promise_share).steps:
        for wish in step.wishes:
            if isinstance(wish, Reveal) or (isinstance(wish, Speak) and wish.to is not To.ME):
                reached += 1
                assert step.answer == Letter.SEND
    assert reached


@pytest.mark.parametrize("answers", [("keep",), ("show", "keep")], ids=["at once", "after rereading"])
def test_a_no_leaves_it_with_its_owner(world: World, answers: tuple[str, ...]) -> None:
    for answer in answers:
        world.chooses("bram", answer)
    assert (world.last("bram").text, world.texts("noor"), dict(world.shares)) == (
        "promise-share-kept",
        [],
        {},
    )


def test_it_can_be_taken_back(world: World) -> None:
    for answer in ("show", "send"):
        world.chooses("bram", answer)
    (letter,) = world.said["noor"]
    assert (letter.protected, letter.words_of) == (True, "bram")
    (shared,) = (one for one in world.effects if isinstance(one, Share))
    assert (shared.shown, letter.slot) == (True, f"shared|{shared.item}")
    world.says("bram", "/gedeeld")
    assert world.last("bram").args["words"] == f"{WHAT}\n{STEP}"
    world.chooses("bram", "back")
    assert world.texts("noor") == []


def test_somebody_alone_is_not_asked() -> None:
    world = promised(World.of_one(CATALOGUE))
    assert (world.last("bram").text, world.couple.person("bram").runs) == ("promise-step-made", ())


@pytest.mark.parametrize(
    "sign", [Sign(TRIAGE, SUNDAY, quiet=False), Sign(Danger.SUICIDE, SUNDAY)], ids=["rests", "quiet"]
)
def test_where_something_points_to_danger_it_is_not_offered(sign: Sign) -> None:
    world = World.of_two(CATALOGUE)
    safety = Safety(signs=(sign,), triaged_at=SUNDAY)
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), safety=safety))
    promised(world)
    assert not [text for text in world.texts("bram") if text.startswith("promise-share")]
    assert len(world.couple.person("bram").promises) == 1


def test_danger_while_it_is_asked_takes_the_question_away(world: World) -> None:
    world.chooses("bram", "show")
    safety = Safety(signs=(Sign(TRIAGE, SUNDAY, quiet=False),), triaged_at=SUNDAY)
    world.couple = world.couple.with_person(replace(world.couple.person("bram"), safety=safety))
    world.chooses("bram", "send")
    assert world.texts("noor") == []


def test_of_a_smaller_one_it_is_asked_again_and_the_look_goes_on(world: World) -> None:
    world.chooses("bram", "keep")
    world.says("bram", "/belofte")
    world.chooses("bram", "new")
    for text in ("Eerder naar bed.", STEP):
        world.says("bram", text)
    world.chooses("bram", "keep")
    world.says("bram", "/belofte kijken")
    world.chooses("bram", "smaller")
    world.says("bram", "Ik zet nu een wekker.")
    assert world.last("bram").text == "promise-share-offer"
    world.chooses("bram", "show")
    assert world.last("bram").args == {"text": WHAT, "answer": "Ik zet nu een wekker."}
    world.chooses("bram", "keep")
    assert world.last("bram").buttons, "what waits underneath is offered again"
