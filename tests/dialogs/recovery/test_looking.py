"""What an honest look sees, for every way to answer it."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

from dialogs.recovery.looking import (
    MONTHS,
    Again,
    Look,
    Remorse,
    Serves,
    Sign,
    Talking,
    Why,
    months_on,
    signs,
)
from tests.dialogs.playing import AT

LOOKS = [Look(*answers) for answers in product(Serves, Remorse, Again, Why, (None, *Talking))]


def test_each_sign_comes_from_one_answer_alone_and_nothing_else_is_one() -> None:
    for look in LOOKS:
        found = signs(look)
        assert (Sign.AGAIN in found) == (look.again is Again.YES)
        assert (Sign.GUILT in found) == (look.why is Why.GUILT)
        assert (Sign.REMORSE in found) == (look.remorse is Remorse.NONE)
        assert (Sign.CAUGHT in found) == (look.remorse is Remorse.CAUGHT)
        assert (Sign.DESTRUCTIVE in found) == (look.talking is Talking.SAME)
        assert (Sign.SERVES in found) == (look.serves in (Serves.ONE, Serves.NEITHER))
        assert list(found) == [sign for sign in Sign if sign in found]


def test_who_is_not_sure_of_anything_shows_no_sign() -> None:
    assert signs(Look(Serves.UNSURE, Remorse.UNSURE, Again.UNSURE, Why.UNSURE, Talking.UNSURE)) == ()


def test_that_it_happened_again_is_said_before_all_else() -> None:
    worst = Look(Serves.NEITHER, Remorse.CAUGHT, Again.YES, Why.GUILT, Talking.SAME)
    assert signs(worst) == tuple(sign for sign in Sign if sign is not Sign.REMORSE)


def test_how_talks_go_is_asked_after_months_only() -> None:
    assert not months_on(AT, AT + MONTHS - timedelta(minutes=1))
    assert months_on(AT, AT + MONTHS)
