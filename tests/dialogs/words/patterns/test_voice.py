"""Whose words a text holds."""

from __future__ import annotations

import pytest

from dialogs.words.patterns.voice import EITHER, HERS, MINE, Voice, voice
from tests.dialogs.words.proved import unproved


@pytest.mark.parametrize(
    "text",
    [
        "ze stuurde: laat maar",
        "mijn vrouw schreef dat ik nooit luister",
        '"jij luistert nooit"',
        "«ik voel me alleen»",
        "gisteren zei ze: ik ga weg",
        "dit kreeg ik net van haar: je bent er nooit",
    ],
)
def test_a_pasted_message_is_hers(text: str) -> None:
    assert voice(text) == Voice.HERS


@pytest.mark.parametrize(
    "text", ["laat maar", "", "'k ben moe", "ik wil haar sturen: ze zei dat ik nooit luister", "je bent lui"]
)
def test_other_words_are_his_own(text: str) -> None:
    assert voice(text) == Voice.MINE


@pytest.mark.parametrize("text", ["je zit altijd op je telefoon", "waarom luister je nooit naar mij"])
def test_a_complaint_that_men_mostly_get_may_be_either(text: str) -> None:
    assert voice(text) == Voice.UNSURE


def test_each_rule_finds_and_leaves_alone_what_stands_beside_it() -> None:
    assert unproved((*HERS, *MINE, *EITHER)) == []
