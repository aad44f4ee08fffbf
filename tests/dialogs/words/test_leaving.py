"""A sentence to part with is clear, and blames nobody."""

from __future__ import annotations

import pytest

from dialogs.words.leaving import Blurs, blurs

CLEAR = """
    Ik wil uit elkaar, en dat is mijn besluit.
    Ik ga bij je weg. Het is voorbij voor mij.
    Ik kies ervoor om te stoppen met ons.
    Ik heb besloten dat onze relatie stopt.
"""
BLURRED = {
    Blurs.HOPE: """
        Misschien moeten we stoppen.
        Ik wil even uit elkaar.
        Ik denk dat we een pauze nodig hebben.
        Ik ga weg, tenzij je verandert.
        Ik wil voorlopig apart wonen.
        Ik denk dat het beter is als we stoppen.
    """,
    Blurs.BLAME: """
        Jij hebt alles kapotgemaakt.
        Ik ga weg, want jij luistert nooit.
    """,
}


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize("sentence", lines(CLEAR))
def test_a_clear_sentence_is_left_as_it_is(sentence: str) -> None:
    assert blurs(sentence) is None


@pytest.mark.parametrize(
    ("blur", "sentence"), [(blur, one) for blur, text in BLURRED.items() for one in lines(text)]
)
def test_the_one_thing_that_blurs_it_is_told(blur: Blurs, sentence: str) -> None:
    assert blurs(sentence) is blur


def test_what_tells_of_harm_is_not_corrected() -> None:
    assert blurs("Misschien ga ik weg, want je sloeg me.") is None
