"""The maker of a code confirms: who it is, a yes that joins, a no that reaches nobody."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.effects import GUEST, Join
from dialogs.facts import Guest
from dialogs.help.joining_confirm import joining_confirm
from dialogs.repertoire import Repertoire
from dialogs.requests import Prompt
from dialogs.wishes import LetIn, Recant, Speak, To
from tests.dialogs.playing import AT, play
from tests.dialogs.world import World

GUEST_HERE = Guest("noor", AT + timedelta(hours=40), named=True)
STANDS = {"guest": GUEST_HERE, "still": GUEST_HERE}


def test_a_yes_joins() -> None:
    played = play(joining_confirm, "yes", facts=STANDS)
    assert LetIn("noor") in played.wishes
    assert played.over


def test_a_name_that_was_given_is_shown_and_stands_in_no_journal() -> None:
    named = play(joining_confirm, facts=STANDS)
    assert named.heard() == ["joining-confirm-named"]
    assert named.given("joining-confirm-named") == {"guest": GUEST}
    unnamed = Guest("noor", GUEST_HERE.until, named=False)
    assert play(joining_confirm, facts={"guest": unnamed}).heard() == ["joining-confirm-unnamed"]


def test_a_no_ends_the_code_and_says_nothing_to_anybody_else() -> None:
    played = play(joining_confirm, "no", facts=STANDS)
    assert Recant() in played.wishes
    assert not any(isinstance(wish, LetIn) for wish in played.wishes)
    assert played.heard()[-1] == "joining-confirm-not-joined"
    assert {wish.to for wish in played.wishes if isinstance(wish, Speak)} == {To.ME}


@pytest.mark.parametrize(
    "still", [None, Guest("kees", GUEST_HERE.until, named=True)], ids=["gone", "another"]
)
def test_a_yes_to_somebody_who_is_not_there_any_more_joins_nobody(still: Guest | None) -> None:
    """Taken back, joined elsewhere, erased, too late: all the same words."""
    played = play(joining_confirm, "yes", facts=STANDS | {"still": still})
    assert not any(isinstance(wish, LetIn) for wish in played.wishes)
    assert played.heard()[-1] == "joining-confirm-over"


def test_who_knocked_and_is_gone_is_not_asked_about() -> None:
    played = play(joining_confirm, facts={"guest": None})
    assert (played.over, played.wishes) == (True, ())


def test_the_question_waits_as_long_as_the_code_would_have_worked() -> None:
    prompt = play(joining_confirm, facts=STANDS).prompt
    assert isinstance(prompt, Prompt)
    assert (prompt.until, prompt.why) == (GUEST_HERE.until, True)


def test_the_one_who_knocked_moves_in_with_the_one_who_made_the_code() -> None:
    world = World.of_one(Repertoire([joining_confirm]))
    world.guest = Guest("noor", world.at + timedelta(hours=40), named=False)
    world.knocks()
    world.chooses("bram", "yes")
    assert Join("noor", "bram") in world.effects
