"""What is suggested to be said with 'I', and what never is."""

from __future__ import annotations

import pytest

from dialogs.techniques.i_message import better_with_i


def test_what_accuses_is_better_said_with_i() -> None:
    assert better_with_i("Jij luistert nooit naar mij.")
    assert not better_with_i("Ik voelde me alleen op het feest.")


@pytest.mark.parametrize(
    "text", ["Je slaat me altijd als je boos bent.", "Jij controleert altijd mijn telefoon."]
)
def test_what_was_done_to_somebody_is_never_smoothed(text: str) -> None:
    assert not better_with_i(text)
