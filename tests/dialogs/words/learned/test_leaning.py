"""Signs, windows and weights, as `dialogs/words/learned/leaning.py` promises; with a table of a few words."""

from __future__ import annotations

import pytest

from dialogs.words.learned.leaning import (
    MOST_WINDOWS,
    NOTHING,
    WINDOW,
    Table,
    counted,
    leaning,
    signs,
    telling,
    told,
)
from dialogs.words.normal import read

WEIGHTS = {"=help": (0, 4), "help_mij": (10, 0), "=rust": (0, 10)}
"""Of a word that may be anything, of a pair that tells, and of a word that calms: for `need`, for none."""
TABLE = Table(("need", NOTHING), (-0.5, 0.5), WEIGHTS, 0.5)


def lead(form: str) -> float:
    return leaning(TABLE, form).lead("need")


def test_the_signs_are_words_beginnings_and_ordered_pairs() -> None:
    found = {sign: (first, last) for sign, first, last in signs(["help", "mij", "alsjeblieft"])}
    assert found == {
        "=help": (0, 0),
        "help": (0, 0),
        "help_mij": (0, 1),
        "help~alsje": (0, 2),
        "=mij": (1, 1),
        "mij": (1, 1),
        "mij_alsje": (1, 2),
        "=alsjeblieft": (2, 2),
        "alsje": (2, 2),
        "^_help": (0, 0),
        "alsje_^": (2, 2),
    }


def test_a_sign_comes_once_and_no_words_have_none() -> None:
    assert [sign for sign, _, _ in signs(["ja", "ja"])].count("=ja") == 1
    assert list(signs([])) == []


def test_a_pair_reaches_no_further_than_five_words() -> None:
    words = ["een", "a", "b", "c", "d", "vijf", "zes"]
    found = {sign for sign, _, _ in signs(words)}
    assert "een~vijf" in found
    assert "een~zes" not in found


def test_commas_and_full_stops_are_not_weighed_but_a_question_is() -> None:
    assert counted("help , mij . nu ?") == ["help", "mij", "nu", "?"]


def test_the_bias_speaks_where_nothing_is_known() -> None:
    assert lead("de trein is laat") == -1.0
    assert lead("") == -1.0


def test_order_tells() -> None:
    assert lead("help mij") > -1.0 > lead("mij help")


def test_a_long_text_is_not_heavier_for_its_length() -> None:
    assert lead("help mij") > lead("help mij want de trein is laat")


def test_one_telling_window_is_not_drowned_by_the_others() -> None:
    calm = " rust" * 3 * WINDOW
    assert lead(f"help mij{calm}") == pytest.approx(lead(f"{calm} help mij"), abs=2.0)
    assert lead(f"{calm} help mij") > lead(calm)


def test_of_a_text_without_end_the_beginning_and_the_end_are_read() -> None:
    words = [f"w{number}" for number in range(MOST_WINDOWS * WINDOW * 2)]
    middle = [*words[: len(words) // 2], "help", "mij", *words[len(words) // 2 :]]
    assert lead(" ".join(middle)) == lead(" ".join(words))
    assert lead(" ".join([*words, "help", "mij"])) > lead(" ".join(words))
    assert lead(" ".join(["help", "mij", *words])) > lead(" ".join(words))


def test_the_window_that_tells_is_given_with_its_words() -> None:
    assert leaning(TABLE, "help mij").words == ("help", "mij")


def test_what_tells_is_the_stretch_that_speaks_for_the_kind() -> None:
    words = ["rust", "toch", "help", "mij", "rust"]
    first, last = telling(TABLE, words, "need")
    assert words[first : last + 1] == ["help", "mij"]


def test_what_tells_is_quoted_as_it_was_typed() -> None:
    text = "Rust toch. HELP, mij nu"
    seen = leaning(TABLE, read(text).form)
    assert told(TABLE, read(text), seen, "need") == "HELP, mij"
    assert told(TABLE, read("!"), leaning(TABLE, ""), "need") == ""
