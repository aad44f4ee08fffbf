"""The one normal form: what it settles, and that it stays what it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words.normal import ends, normal, one_slip, read, sentences, standard, words

CHAT = st.text(alphabet="aeékzioKZIO'’_ ,.?!:;-123\n\u200b\u0301😘🏽…“”", max_size=60)


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        ("Ik Ben BOOS", "ik ben boos"),
        ("één café, naïef", "een cafe , naief"),
        ("e\u0301e\u0301n cafe\u0301", "een cafe"),
        ("z’n z'n z`n z´n", "zn zn zn zn"),
        ("ana\u200bnas", "ananas"),
        ("ik 😘 jou 🏳️\u200d🌈", "ik jou"),
        ("1️⃣", "1"),
        ("neeee! jaaa. zooo moooi hmmm stoppp", "nee . ja . zo mooi hm stop"),
        ("doooood", "dood"),
        ("wat?!?! echt...", "wat ? echt"),
        ("eerst\ndan", "eerst . dan"),
        ("ja - maar", "ja , maar"),
        ("ex-vrouw", "ex vrouw"),
        ("om 20:30, of 20.30.", "om 20:30 , of 20.30"),
        ("8u30", "8u30"),
        ("_ananas_ *ananas*", "ananas ananas"),
        ("  \t ", ""),
        ("😘😘", ""),
        ("𝓪𝓷𝓪𝓷𝓪𝓼", "ananas"),
        ("ﬁjn Ĳsje straße", "fijn ijsje strasse"),
        ("שלום", "שלום"),
    ],
)
def test_what_people_type_gets_one_form(typed: str, form: str) -> None:
    assert normal(typed) == form


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        ("kzie da nie zitten", "ik zie dat niet zitten"),
        ("'k heb 't u gezegd", "ik heb het u gezegd"),
        ("hebde gij mijne gsm gezien?", "heb je jij mijn gsm gezien ?"),
        ("kwil er nimeer zijn", "ik wil er niet meer zijn"),
        ("m'n vrouw en z'n broer en d'r zus", "mijn vrouw en zijn broer en haar zus"),
        ("gwn ff wachten, oké", "gewoon even wachten , ok"),
        ("'s avonds en savonds", "s avonds en s avonds"),
    ],
)
def test_chat_and_flemish_spelling_is_read_as_standard(typed: str, form: str) -> None:
    assert standard(typed) == form


def test_words_leave_the_marks_out() -> None:
    assert words("Ja, echt waar?") == ["ja", "echt", "waar"]


def test_a_sentence_that_asks_keeps_its_mark() -> None:
    assert sentences(normal("Je bent moe. Klopt dat? Vertel, graag")) == [
        "je bent moe",
        "klopt dat ?",
        "vertel , graag",
    ]


@pytest.mark.parametrize(
    ("a", "b"), [("ananas", "annas"), ("ananas", "anaans"), ("ananas", "amanas"), ("a", "ab")]
)
def test_one_slip_is_one_letter_more_less_wrong_or_swapped(a: str, b: str) -> None:
    assert one_slip(a, b)
    assert one_slip(b, a)


@pytest.mark.parametrize(
    ("a", "b"), [("ananas", "ananas"), ("ananas", "banaan"), ("ananas", "anaas n"), ("", "ab")]
)
def test_the_same_word_or_two_errors_are_no_slip(a: str, b: str) -> None:
    assert not one_slip(a, b)


def test_a_reading_knows_where_its_words_stood() -> None:
    text = "Wél lief, ’k zie ’t!"
    reading = read(text)
    start = reading.form.index("ik zie")
    assert reading.typed(start, start + len("ik zie het")) == "k zie ’t"
    assert text[slice(*reading.place(0, 3))] == "Wél"


@given(st.text() | CHAT)
def test_the_normal_form_of_a_normal_form_is_itself(text: str) -> None:
    assert normal(normal(text)) == normal(text)
    assert standard(standard(text)) == standard(text)


@given(st.text() | CHAT)
def test_a_reading_has_the_standard_form(text: str) -> None:
    assert read(text).form == standard(text)


@given(CHAT.filter(normal), st.data())
def test_places_lie_in_the_text_and_in_order(text: str, data: st.DataObject) -> None:
    reading = read(text)
    start = data.draw(st.integers(0, len(reading.form) - 1))
    end = data.draw(st.integers(start + 1, len(reading.form)))
    begin, stop = reading.place(start, end)
    assert 0 <= begin < stop <= len(text)
    assert reading.typed(start, end) == text[begin:stop]


@given(st.text() | CHAT)
def test_a_normal_form_holds_small_letters_and_single_spaces(text: str) -> None:
    form = normal(text)
    assert form == form.strip().casefold()
    assert "  " not in form


def test_words_are_quoted_by_their_count_as_they_were_typed() -> None:
    reading = read("Kwil, écht niet!")
    assert reading.form == "ik wil , echt niet"
    assert reading.words_typed([(0, 1), (1, 3)]) == ("Kwil", "Kwil, écht")


def test_of_a_long_text_both_ends_are_kept_in_whole_words() -> None:
    assert ends("begin midden einde", 9, 8) == "begin\neinde"
    assert ends("begin midden einde", 9, 9) == "begin midden einde"
    assert ends("aaaaaa", 2, 3) == "aa\naaa"
