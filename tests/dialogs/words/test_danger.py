"""Danger in words: what must be heard, what must not be, and who did what to whom."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words.danger import About, Danger, Found, Signal, all_rules, danger, signals
from tests.dialogs.words.danger_sentences import CLEAR, UNCLEAR
from tests.dialogs.words.harmless_sentences import NOTHING


def heard(text: str) -> tuple[Danger, bool] | None:
    signal = danger(text)
    return (signal.kind, signal.clear) if signal else None


def lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]


def cases(table: dict[Danger, str]) -> list[tuple[Danger, str]]:
    return [(kind, line) for kind, block in table.items() for line in lines(block)]


@pytest.mark.parametrize(("kind", "text"), cases(CLEAR))
def test_a_clear_sign_is_heard_at_once(kind: Danger, text: str) -> None:
    assert heard(text) == (kind, True)


@pytest.mark.parametrize(("kind", "text"), cases(UNCLEAR))
def test_a_sign_with_an_innocent_reading_is_not_clear(kind: Danger, text: str) -> None:
    assert heard(text) == (kind, False)


@pytest.mark.parametrize("text", lines(NOTHING))
def test_idiom_sport_grief_and_plain_quarrel_raise_no_alarm(text: str) -> None:
    assert danger(text) is None


@pytest.mark.parametrize(("kind", "text"), cases(CLEAR))
def test_an_idiom_in_the_same_message_hides_nothing(kind: Danger, text: str) -> None:
    assert heard(f"ik schrok me dood van de rekening. {text}") == (kind, True)
    assert heard(f"{text}\nwe lachen ons kapot met dat filmpje") == (kind, True)


@pytest.mark.parametrize(("kind", "text"), cases(CLEAR))
def test_capitals_emoji_and_stretched_letters_change_nothing(kind: Danger, text: str) -> None:
    assert heard(f"😭😭 {text.upper()} 💔") == (kind, True)


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


@pytest.mark.parametrize("filling", ["gewoon praten ", "we praten. ", "we reden, en aten "])
def test_a_sign_at_the_end_of_a_text_of_any_length_is_heard_and_quoted(filling: str) -> None:
    sign = "ze slaat me elke avond"
    text = filling * (20_000 // len(filling)) + sign
    assert heard(text) == (Danger.VIOLENCE_TO_ME, True)
    assert signals(text)[0].evidence[0] in sign


def test_a_message_of_telegram_is_read_whole() -> None:
    filling = "we aten samen. " * 140
    assert heard(f"{filling}ze slaat me elke avond. {filling}"[:4096]) == (Danger.VIOLENCE_TO_ME, True)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("ik wil dood", About.ME),
        ("ze zegt dat ik dood wil", About.ME),
        ("mijn vrouw zegt dat ze dood wil", About.CLOSE_ONE),
        ("mijn man fluistert dat het leven van hem niet meer hoeft", About.CLOSE_ONE),
        ("ze dreigt dat ze zichzelf iets aandoet als ik ga", About.CLOSE_ONE),
        ("als ze vertrekt knal ik tegen een boom", About.ME),
    ],
)
def test_a_sign_of_suicide_says_whose_life_it_is_about(text: str, about: About) -> None:
    signal = danger(text)
    assert signal is not None
    assert (signal.kind, signal.about) == (Danger.SUICIDE, about)


def test_a_weapon_beside_the_dead_in_pictures_asks() -> None:
    assert danger("zo 🔫💀") == Signal(Danger.SUICIDE, clear=False)
    assert danger("morgen paintballen 🔫😎") is None


# A sentence in several messages


def test_a_sentence_sent_in_three_messages_is_heard_with_the_last() -> None:
    assert danger("leven") is None
    assert danger("leven", ("ik wil", "niet meer")) == Signal(Danger.SUICIDE, clear=True)
    assert danger("geslagen.", ("vannacht...", "heeft ze me")) == Signal(Danger.VIOLENCE_TO_ME, clear=True)


def test_what_was_said_before_is_not_heard_again() -> None:
    assert danger("en nu?", ("ik wil dood",)) is None
    assert danger("ok", ("ze slaat me", "hallo")) is None


def test_a_long_message_before_is_no_beginning_of_a_sentence() -> None:
    long = "we waren gisteren bij haar ouders en daar ging het eigenlijk best goed maar ik wil"
    assert danger("niet meer leven", (long,)) == danger("niet meer leven")


# Everything a text shows


def test_every_kind_is_given_once_with_the_words_as_typed() -> None:
    text = "Ze SLAAT me... en ik wil dóód, echt dood. Ze slaat me!"
    assert signals(text) == (
        Found(Signal(Danger.SUICIDE, clear=True), ("wil dóód",)),
        Found(Signal(Danger.VIOLENCE_TO_ME, clear=True), ("Ze SLAAT me",)),
    )


def test_pictures_are_quoted_as_they_stand() -> None:
    assert signals("zo 🔫💀 klaar") == (Found(Signal(Danger.SUICIDE, clear=False), ("🔫💀",)),)


@pytest.mark.parametrize(("kind", "text"), cases(CLEAR) + cases(UNCLEAR))
def test_the_most_urgent_of_all_signals_is_the_one_that_is_answered(kind: Danger, text: str) -> None:
    first = signals(text)[0]
    assert first.signal == danger(text)
    assert all(words in text for words in first.evidence)


def test_no_two_rules_have_one_name() -> None:
    names = [rule.name for some in all_rules().values() for rule in some]
    assert len(names) == len(set(names))


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
