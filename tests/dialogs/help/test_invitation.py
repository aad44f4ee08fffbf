"""An invitation that is out can be seen, left, or taken back, also where joining rests."""

from __future__ import annotations

from dialogs.help.invitation import invitation
from dialogs.wishes import Recant
from tests.dialogs.playing import play


def test_one_that_is_out_may_stand_or_be_withdrawn() -> None:
    withdrawn = play(invitation, "withdraw", facts={"out": True})
    assert (withdrawn.heard(), Recant() in withdrawn.wishes) == (["invitation-withdrawn"], True)
    left = play(invitation, "stays", facts={"out": True})
    assert (left.heard(), Recant() in left.wishes) == (["invitation-stays"], False)


def test_where_none_is_out_nothing_is_asked() -> None:
    assert play(invitation, facts={"out": False}).heard() == ["invitation-none"]
