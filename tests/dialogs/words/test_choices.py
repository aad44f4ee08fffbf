"""A typed answer meets the buttons: one fits, or nobody guesses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words.choices import match_option, match_other_words

FITS = ("Ja, dat klopt", "Niet helemaal", "Nee")
SOON = ("10 minuten", "20 minuten", "Liever niet")
FEELINGS = ("😡 Boos", "Verdrietig", "Bang", "Anders")
TIMES = ("Nu", "Straks", "Morgen")
LETTERED = ("A. Weg willen", "B. Bang", "C. Rustig")
WAYS = ("Zo laten", "Opnieuw schrijven", "Overslaan")


@pytest.mark.parametrize(
    ("labels", "text", "index"),
    [
        (FITS, "ja", 0),
        (FITS, "Ja!", 0),
        (FITS, "jaaa", 0),
        (FITS, "klopt", 0),
        (FITS, "dat klopt", 0),
        (FITS, "ja hoor", 0),
        (FITS, "ok", 0),
        (FITS, "oké", 0),
        (FITS, "zeker", 0),
        (FITS, "j", 0),
        (FITS, "jep", 0),
        (FITS, "1", 0),
        (FITS, "1.", 0),
        (FITS, "1️⃣", 0),
        (FITS, "a", 0),
        (FITS, "A)", 0),
        (FITS, "de eerste", 0),
        (FITS, "optie 1", 0),
        (FITS, "ja dat klopt", 0),
        (LETTERED, "c", 2),
        (LETTERED, "A.", 0),
        (LETTERED, "bang", 1),
        (FITS, "JA DAT KLOPT 👍", 0),
        (FITS, "niet helemaal", 1),
        (FITS, "nie helemaal", 1),
        (FITS, "niet hlemaal", 1),
        (FITS, "2", 1),
        (FITS, "de tweede", 1),
        (FITS, "b", 1),
        (FITS, "helemaal", 1),
        (FITS, "niet hele", 1),
        (FITS, "nee", 2),
        (FITS, "neen", 2),
        (FITS, "nee hoor", 2),
        (FITS, "neeee", 2),
        (FITS, "n", 2),
        (FITS, "3", 2),
        (FITS, "nope", 2),
        (FITS, "c", 2),
        (SOON, "10", 0),
        (SOON, "10 minuten", 0),
        (SOON, "20", 1),
        (SOON, "20 min", 1),
        (SOON, "liever niet", 2),
        (SOON, "nee", 2),
        (FEELINGS, "boos", 0),
        (FEELINGS, "verdritig", 1),
        (FEELINGS, "verd", 1),
        (FEELINGS, "bang 😟", 2),
        (FEELINGS, "4", 3),
        (FEELINGS, "and", 3),
        (TIMES, "nu", 0),
        (TIMES, "strak", 1),
        (TIMES, "mrogen", 2),
        (WAYS, "opnieuw", 1),
        (WAYS, "schrijven", 1),
        (WAYS, "laten", 0),
        (WAYS, "oversaan", 2),
    ],
)
def test_a_typed_choice_finds_its_button(labels: tuple[str, ...], text: str, index: int) -> None:
    assert match_option(text, labels) == index


@pytest.mark.parametrize(
    ("labels", "text"),
    [
        (FITS, ""),
        (FITS, "😘"),
        (FITS, "4"),
        (FITS, "0"),
        (FITS, "d"),
        (FITS, "ja en nee"),
        (FITS, "misschien"),
        (FITS, "ja maar ik vind het moeilijk om dat te zeggen"),
        (FITS, "ik voel me alleen"),
        (FITS, "x"),
        (SOON, "1"),
        (SOON, "minuten"),
        (SOON, "30"),
        (SOON, "0 minuten"),
        (FEELINGS, "blij"),
        (FEELINGS, "a"),
        (FEELINGS, "nee"),
        (TIMES, "ja"),
        (TIMES, "gisteren"),
        (TIMES, "mo gen sta"),
        (WAYS, "nee"),
        (WAYS, "o"),
        (("Ja", "Ja, graag"), "j"),
        (("Ja graag", "Ja hoor"), "ja"),
        ((), "ja"),
        (("",), "ja"),
    ],
)
def test_nobody_guesses_when_none_or_two_fit(labels: tuple[str, ...], text: str) -> None:
    assert match_option(text, labels) is None


@pytest.mark.parametrize(("text", "index"), [("a", 0), ("B", 1), ("c.", 2)])
def test_a_label_that_begins_with_a_letter_of_its_own_is_chosen_by_it(text: str, index: int) -> None:
    assert match_option(text, ("A. Ik wil weg", "B. Ik word bang", "C. Ik blijf kalm")) == index


def test_the_full_label_wins_from_a_longer_one() -> None:
    assert match_option("ja", ("Ja", "Ja, en nu")) == 0


@given(st.text(), st.lists(st.text(), max_size=6))
def test_any_text_gets_an_index_in_range_or_none(text: str, labels: list[str]) -> None:
    index = match_option(text, labels)
    assert index is None or 0 <= index < len(labels)


@given(
    st.lists(st.sampled_from([*FITS, *FEELINGS, *TIMES, *WAYS]), min_size=1, max_size=6, unique=True),
    st.data(),
)
def test_a_label_typed_out_is_that_button(labels: list[str], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(labels) - 1))
    assert match_option(labels[index].lower(), labels) == index


PLACES = ("Nederland, Holland, Amsterdam", "Vlaanderen, Vlaams, Gent", "")


@pytest.mark.parametrize(
    ("text", "index"),
    [
        ("Holland", 0),
        ("in Amsterdam", 0),
        ("Vlaanderen", 1),
        ("vlaandren", 1),
        ("ik woon in Gent", 1),
        ("Vlaams!", 1),
        ("Parijs", None),
        ("tussen Gent en Amsterdam", None),
        ("in", None),
        ("", None),
    ],
)
def test_a_choice_has_other_names_than_its_button_shows(text: str, index: int | None) -> None:
    assert match_other_words(text, PLACES) == index
