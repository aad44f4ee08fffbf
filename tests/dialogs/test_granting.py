"""What a script may wish for, and where it stops."""

from __future__ import annotations

import pytest

from dialogs.effects import OfferCode, Record, Share
from dialogs.events import Crowded
from dialogs.granting import MOST_INNER, TooManyInner
from dialogs.records import Mirrored
from dialogs.repertoire import Repertoire
from dialogs.talk import Talk, To, dialog
from tests.dialogs.world import World


@dialog("speaking", commands=("/speaking",))
async def speaking(talk: Talk) -> None:
    """Says something to everybody."""
    talk.say("mine")
    talk.say("theirs", to=To.PARTNER)
    talk.say("ours", to=To.GROUP)


@dialog("keeping", commands=("/keeping",))
async def keeping(talk: Talk) -> None:
    """Keeps, shares, and changes."""
    talk.record(Mirrored())
    talk.share("keeping/today/thing", "for you")
    talk.change(name="Robin")


@dialog("endless", commands=("/endless",))
async def endless(talk: Talk) -> None:
    """Opens itself for ever."""
    talk.open("endless")


@dialog("lost", commands=("/lost",))
async def lost(talk: Talk) -> None:
    """Opens what does not exist."""
    talk.open("nowhere")


ALL = Repertoire([speaking, keeping, endless, lost])


def test_a_line_reaches_whom_it_is_for() -> None:
    world = World.of_two(ALL)
    world.says("bram", "/speaking")
    assert {chat: world.texts(chat) for chat in ("bram", "noor", "group")} == {
        "bram": ["speaking-mine"],
        "noor": ["speaking-theirs"],
        "group": ["speaking-ours"],
    }


def test_a_line_for_a_partner_who_is_not_there_is_said_to_nobody() -> None:
    world = World.of_one(ALL)
    world.says("bram", "/speaking")
    assert [say.text for says in world.said.values() for say in says] == ["speaking-mine"]


def test_what_is_kept_shared_and_changed_is_the_persons_own() -> None:
    world = World.of_two(ALL)
    decision = world.says("bram", "/keeping")
    assert Record("mirrored", {}, "bram") in decision.effects
    assert Share("bram", "keeping/today/thing", "for you") in decision.effects
    assert not any(isinstance(effect, OfferCode) for effect in decision.effects)
    assert [world.couple.person(one).profile.name for one in ("bram", "noor")] == ["Robin", "Noor"]


def test_dialogs_that_keep_opening_each_other_are_stopped() -> None:
    assert MOST_INNER == 8
    with pytest.raises(TooManyInner):
        World.of_two(ALL).says("bram", "/endless")


def test_a_dialog_that_does_not_exist_is_a_fault_of_the_script() -> None:
    with pytest.raises(KeyError, match="nowhere"):
        World.of_two(ALL).says("bram", "/lost")


def test_what_reaches_the_other_is_not_for_passing_on() -> None:
    world = World.of_two(ALL)
    world.says("bram", "/speaking")
    assert {chat: world.last(chat).protected for chat in ("bram", "noor", "group")} == {
        "bram": False,
        "noor": True,
        "group": False,
    }


def test_a_dialog_says_nothing_in_a_group_where_somebody_else_reads_along() -> None:
    world = World.of_two(ALL)
    world.does(None, Crowded(3), group=True)
    world.says("bram", "/speaking")
    assert world.texts("group") == ["group-crowded"]
    world.does(None, Crowded(2), group=True)
    world.says("bram", "/speaking")
    assert world.texts("group") == ["group-crowded", "speaking-ours"]
