"""What a script wishes for: what of it left the talk, and that no words show where it could be printed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogs.people import Purpose
from dialogs.records import Agreement, Mirrored
from dialogs.wishes import (
    CHECKPOINTS,
    Agree,
    Change,
    Invite,
    Keep,
    KnockAt,
    LetIn,
    Next,
    Offer,
    Recant,
    Refused,
    Retract,
    Reveal,
    Speak,
    Still,
    To,
    Wish,
)

AT = datetime(2026, 3, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("wish", "left"),
    [
        (Keep(Mirrored()), True),
        (Reveal("a/b/c", "x"), True),
        (Invite("safe-word-confirm", {}), True),
        (Next("mirror"), True),
        (Agree(Purpose.KEEPING, given=True), True),
        (Offer("CODE", AT), True),
        (Recant(), True),
        (KnockAt("CODE", "noor"), True),
        (Retract(), True),
        (LetIn("noor"), True),
        (Refused(), True),
        (Change({"name": "Bram"}), False),
        (Still("clock", "walk-over", {}), False),
        (Speak(To.ME, "walk-done", {}), False),
    ],
)
def test_terug_stops_at_what_left_the_talk(wish: Wish, left: bool) -> None:
    assert isinstance(wish, CHECKPOINTS) is left


@pytest.mark.parametrize(
    "wish",
    [
        Speak(To.ME, "walk-done", {"heard": "geheim"}),
        Still("clock", "walk-over", {"heard": "geheim"}),
        Reveal("a/b/c", "geheim"),
        Change({"name": "geheim"}),
        Offer("geheim", AT),
        KnockAt("geheim", "noor"),
    ],
)
def test_words_show_in_no_repr_of_a_wish(wish: Wish) -> None:
    assert "geheim" not in repr(wish)


def test_the_words_of_an_agreement_are_part_of_the_record_alone() -> None:
    assert Keep(Agreement("vaker bellen")).body == Agreement("vaker bellen")
