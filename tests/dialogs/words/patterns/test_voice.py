"""Whose words a text holds."""

from __future__ import annotations

import pytest

from dialogs.words.patterns.voice import Voice, voice


@pytest.mark.parametrize("text", ["ze stuurde: laat maar", "mijn vrouw schreef dat ik nooit luister"])
def test_a_pasted_message_is_hers(text: str) -> None:
    assert voice(text) == Voice.HERS


@pytest.mark.parametrize("text", ["laat maar", ""])
def test_other_words_are_his_own(text: str) -> None:
    assert voice(text) == Voice.MINE
