"""A cry for help, told from a sentence that holds the word."""

from __future__ import annotations

import pytest

from dialogs.words.cry import CRIES, cries_for_help
from dialogs.words.normal import standard


@pytest.mark.parametrize("text", [*CRIES, "Help!", "HELP!!!", "hulp?", "help me...", "hulppp", "SOS"])
def test_it_is_heard_however_it_is_typed(text: str) -> None:
    assert cries_for_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?",
        "Ik vroeg hulp aan mijn broer",
        "help je mij met de afwas",
        "Hulp in huis",
        "helpen",
        "noodzaak",
        "zonder hulp",
    ],
)
def test_a_sentence_or_another_word_is_none(text: str) -> None:
    assert not cries_for_help(text)


def test_the_list_is_written_in_the_form_that_is_read() -> None:
    assert [cry for cry in CRIES if standard(cry) != cry] == []
