"""Danger in words: what must be heard, what must not be, and who did what to whom."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words.danger import Danger, Signal, danger
from tests.dialogs.words.danger_sentences import CLEAR, UNCLEAR
from tests.dialogs.words.harmless_sentences import NOTHING


def lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]


def cases(table: dict[Danger, str]) -> list[tuple[Danger, str]]:
    return [(kind, line) for kind, block in table.items() for line in lines(block)]


@pytest.mark.parametrize(("kind", "text"), cases(CLEAR))
def test_a_clear_sign_is_heard_at_once(kind: Danger, text: str) -> None:
    assert danger(text) == Signal(kind, clear=True)


@pytest.mark.parametrize(("kind", "text"), cases(UNCLEAR))
def test_a_sign_with_an_innocent_reading_is_not_clear(kind: Danger, text: str) -> None:
    assert danger(text) == Signal(kind, clear=False)


@pytest.mark.parametrize("text", lines(NOTHING))
def test_idiom_sport_grief_and_plain_quarrel_raise_no_alarm(text: str) -> None:
    assert danger(text) is None


@pytest.mark.parametrize(("kind", "text"), cases(CLEAR))
def test_an_idiom_in_the_same_message_hides_nothing(kind: Danger, text: str) -> None:
    assert danger(f"ik schrok me dood van de rekening. {text}") == Signal(kind, clear=True)
    assert danger(f"{text}\nwe lachen ons kapot met dat filmpje") == Signal(kind, clear=True)


@pytest.mark.parametrize(("kind", "text"), cases(CLEAR))
def test_capitals_emoji_and_stretched_letters_change_nothing(kind: Danger, text: str) -> None:
    assert danger(f"😭😭 {text.upper()} 💔") == Signal(kind, clear=True)


def test_a_clear_sign_goes_before_an_unclear_one_of_more_urgency() -> None:
    assert danger("ik trek het niet meer, ze slaat me") == Signal(Danger.VIOLENCE_TO_ME, clear=True)


def test_who_does_what_to_whom_decides() -> None:
    assert danger("hij sloeg me") == Signal(Danger.VIOLENCE_TO_ME, clear=True)
    assert danger("ik sloeg hem") == Signal(Danger.VIOLENCE_BY_ME, clear=True)
    assert danger("ik sloeg een bal") is None


def test_a_long_text_is_read_to_its_end() -> None:
    assert danger("we praten over de vakantie en het huis. " * 120 + "en ik wil dood") == Signal(
        Danger.SUICIDE, clear=True
    )


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    danger(text)


@given(
    st.lists(
        st.sampled_from("ik wil dood hij ze me sloeg haar niet van het , . ? een mijn kind leven".split())
    )
)
def test_any_words_in_any_order_get_an_answer(words: list[str]) -> None:
    danger(" ".join(words))
