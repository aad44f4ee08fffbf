"""The kinds of danger."""

from __future__ import annotations

from dialogs.words.danger.kinds import About, Danger, Signal


def test_the_kinds_stand_in_the_order_of_urgency() -> None:
    assert next(iter(Danger)) is Danger.SUICIDE
    assert list(Danger)[-1] is Danger.CONTROL


def test_a_signal_is_about_the_writer_unless_it_says_otherwise() -> None:
    assert Signal(Danger.SUICIDE, clear=True).about is About.ME
