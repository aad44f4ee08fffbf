"""An invitation or a yes that is out can be seen, left, or taken back, also where joining rests."""

from __future__ import annotations

from datetime import timedelta

from dialogs.facts import Guest
from dialogs.help.invitation import invitation
from dialogs.wishes import Next, Recant, Retract, Speak
from tests.dialogs.playing import AT, play

OUT = {"out": True, "rests": False, "guest": None}
GUEST = Guest("noor", AT + timedelta(hours=40), named=False)


def test_who_left_the_question_to_confirm_comes_back_to_it_here_unless_it_rests() -> None:
    facts = OUT | {"said-yes": False, "guest": GUEST}
    assert play(invitation, "stays", facts=facts).wishes[-1] == Next("joining-confirm")
    assert Next("joining-confirm") not in play(invitation, "stays", facts=facts | {"rests": True}).wishes


def test_one_that_is_out_may_stand_or_be_withdrawn() -> None:
    facts = OUT | {"said-yes": False}
    withdrawn = play(invitation, "withdraw", facts=facts)
    assert (withdrawn.heard(), Recant() in withdrawn.wishes) == (["invitation-withdrawn"], True)
    left = play(invitation, "stays", facts=facts)
    assert (left.heard(), Recant() in left.wishes) == (["invitation-stays"], False)


def test_a_yes_that_stands_may_be_taken_back() -> None:
    facts = {"out": False, "said-yes": True}
    back = play(invitation, "withdraw", facts=facts)
    assert (back.heard(), Retract() in back.wishes) == (["invitation-taken-back"], True)
    left = play(invitation, "stays", facts=facts)
    assert (left.heard(), Retract() in left.wishes) == (["invitation-yes-stays"], False)


def test_an_own_code_and_an_own_yes_are_asked_about_one_after_the_other() -> None:
    both = play(invitation, "stays", "withdraw", facts=OUT | {"said-yes": True})
    assert [type(one) for one in both.wishes if not isinstance(one, Speak)] == [Retract]
    assert both.heard() == ["invitation-stays", "invitation-taken-back"]


def test_where_none_is_out_nothing_is_asked() -> None:
    played = play(invitation, facts={"out": False, "said-yes": False})
    assert (played.over, played.heard()) == (True, ["invitation-none"])
