"""Which words can be the safe word, and what counts as saying it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.words.safe_word import Match, WordFault, fault, says


@pytest.mark.parametrize(
    "word",
    "ananas krokodil paars Ananas! tovenaar pinguïn flamingo koekoek sneeuwvlok pannenkoek toverhazelaar "
    "kangoeroe artisjok mosterd trampoline zeester confituur spaghetti wasbeer garnaal poef wolk".split(),
)
def test_an_unusual_light_word_can_be_the_safe_word(word: str) -> None:
    assert fault(word) is None


@pytest.mark.parametrize(
    ("word", "why"),
    [
        *[
            (word, WordFault.LOADED)
            for word in "stop STOP Pauze nee neen rust genoeg sorry ruzie zwijg scheiden".split()
        ],
        *[
            (word, WordFault.COMMON)
            for word in "ja ok oké huis morgen lief schat eten Telefoon gsm maandag".split()
        ],
        *[(word, WordFault.SHORT) for word in ["uil", "bij", "", "  ", "🍍", "🍍🍍", "!!"]],
        *[
            (word, WordFault.LONG)
            for word in ["hottentottententententoonstelling", "a" * 2 + "bcdefghijklmnopqrstuvw"]
        ],
        *[(word, WordFault.COMMAND) for word in ["/ananas", "/stop", "menu", "spiegel", "Terug", "/pauze"]],
        *[
            (word, WordFault.SEVERAL)
            for word in ["rode bal", "crème brûlée", "anan4s", "1234", "wit-zwart", "ja, ananas"]
        ],
    ],
)
def test_other_words_are_refused_with_the_reason(word: str, why: WordFault) -> None:
    assert fault(word) is why


@pytest.mark.parametrize(
    "text",
    [
        "ananas",
        "Ananas",
        "ANANAS",
        "ananas!",
        "ananas!!!",
        "  ananas  ",
        "🍍 ananas 🍍",
        "“ananas”",
        "‘ananas’",
        "ananaaaas",
        "aaananas",
        "annanas",
        "/ananas",
        "/ananas@een_bot",
        "#ananas",
        "*ananas*",
        "_ananas_",
        "ananas ananas",
        "ananas, ananas!",
        "ANANAS ANANAS ANANAS",
        "ananas\nananas",
        "a n a n a s",
        "a.n.a.n.a.s",
        "hé ananas",
        "oh, ananas",
        "ana nas",
        "anans",
        "amanas",
        "anaans",
        "ananass",
        "ananàs",
        "ana\u200bnas",
        "ananas😡😡",
        "...ananas...",
        "zeg ananas",
        "nou ananas!",
    ],
)
def test_the_word_and_nothing_else_is_alone(text: str) -> None:
    assert says(text, "ananas") is Match.ALONE
    assert says(text, "Ananas!") is Match.ALONE


@pytest.mark.parametrize(
    "text",
    [
        "wil je ananas?",
        "ik heb ananas gekocht",
        "ananas en kip",
        "is het nu tijd voor ananas",
        "pizza met ananas",
        "ik zeg ananas",
        "ananas, ik kan niet meer",
        "het woord is ananas toch",
        "geen ananas!",
        "ananas of peer",
        "Ananas op het boodschappenlijstje aub",
        "moet ik nu ananas zeggen",
    ],
)
def test_the_word_in_a_sentence_is_inside(text: str) -> None:
    assert says(text, "ananas") is Match.INSIDE


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hallo",
        "banaan",
        "ananassap",
        "annas en zo",
        "ik ga",
        "🍍",
        "an",
        "stop",
        "anan",
        "anna's was",
        "ja",
        "/stop",
    ],
)
def test_another_text_does_not_say_it(text: str) -> None:
    assert says(text, "ananas") is Match.NOT


@pytest.mark.parametrize(
    ("text", "word"), [("paard", "paars"), ("wolf", "wolk"), ("gras", "gras1"), ("Jans", "gans")]
)
def test_a_short_word_takes_no_typing_error(text: str, word: str) -> None:
    assert says(text, word) is Match.NOT


def test_an_everyday_word_one_letter_away_is_not_the_safe_word() -> None:
    assert says("kamer", "kameel") is Match.NOT
    assert says("winkel", "wankel") is Match.NOT


def test_accents_and_doubled_letters_of_the_word_do_not_matter() -> None:
    assert says("creme", "Crème") is Match.ALONE
    assert says("koekoek", "koekkoek") is Match.ALONE


def test_no_word_is_never_said() -> None:
    assert says("", "") is Match.NOT
    assert says("ananas", " ") is Match.NOT


@given(st.text(), st.text())
def test_any_text_and_any_word_get_an_answer(text: str, word: str) -> None:
    fault(word)
    says(text, word)


@given(st.from_regex(r"[a-z]{4,20}", fullmatch=True).filter(lambda word: fault(word) is None))
def test_every_word_that_can_be_chosen_can_be_said(word: str) -> None:
    assert says(word, word) is Match.ALONE
    assert says(f"{word.upper()}!!", word) is Match.ALONE
    assert says(f"we eten vandaag {word} met rijst", word) is Match.INSIDE


def test_a_long_text_holds_the_word_inside() -> None:
    talk = "we praten over de vakantie en het huis. " * 100
    assert says(f"{talk} Anannas! {talk}", "ananas") is Match.INSIDE
    assert says(talk, "ananas") is Match.NOT
