"""The dev half is judged by tables that did not see the line; with a few lines of made-up words."""

from __future__ import annotations

from collections import Counter

import pytest

from dialogs.words.labels import NONE, SETS
from dialogs.words.learned.table import table
from tests.dialogs.words.measured import Line, judged, lines
from tests.folds import FOLDS, fold, in_place, out_of_fold
from tests.learn import Told, learn

KINDS = list(SETS["patterns"].kinds.values())


def made(words: list[str], label: str) -> list[Line]:
    return [
        Line(f"{label}-{at}", {"text": text}, frozenset({label}), frozenset())
        for at, text in enumerate(words)
    ]


def told(some: list[Line]) -> list[Told]:
    return [(line.said, frozenset(SETS["patterns"].kinds[label] for label in line.labels)) for line in some]


# Each line of the first has words of its own, in the second one word tells the label.
STRANGE = made([f"{at}lurk {at}zamp" for at in "abcdefghijkl"], "hyperkritiek") + made(
    [f"{at}orp {at}reel" for at in "abcdefghijkl"], NONE
)
ALIKE = made([f"flurk zamp{at}" for at in "abcdefghijkl"], "hyperkritiek") + made(
    [f"morp dreel{at}" for at in "abcdefghijkl"], NONE
)


def test_a_fold_is_about_a_fifth_of_the_lines_and_no_other_line_moves_one() -> None:
    found = Counter(map(fold, lines("ikjij", "dev")))
    assert sorted(found) == list(range(FOLDS))
    assert max(found.values()) < 1.3 * min(found.values())
    assert [fold(line) for line in STRANGE[:3]] == [2, 0, 1]


def test_what_is_only_known_from_the_line_itself_is_not_known_out_of_fold() -> None:
    with in_place("patterns", learn(told(STRANGE), KINDS)):
        assert judged("patterns", STRANGE).errors() == []
    blind = out_of_fold("patterns", STRANGE, told(STRANGE))
    assert [line for line, _ in blind.lines] == STRANGE
    for number in range(FOLDS):
        assert len({seen.labels for line, seen in blind.lines if fold(line) == number}) <= 1


def test_what_other_lines_teach_is_known_out_of_fold() -> None:
    assert out_of_fold("patterns", ALIKE, told(ALIKE)).errors() == []


def test_the_same_words_elsewhere_do_not_tell_either() -> None:
    shouted = [(f"{text.upper()}!", kinds) for text, kinds in told(STRANGE)]
    blind = out_of_fold("patterns", STRANGE, told(STRANGE))
    assert out_of_fold("patterns", STRANGE, [*told(STRANGE), *shouted]).errors() == blind.errors() != []


def test_the_table_that_ships_is_back_in_its_place_also_after_an_error() -> None:
    shipped = table("ikjij")
    with in_place("ikjij", learn(told(ALIKE), KINDS)):
        assert table("ikjij").kinds == tuple(KINDS)
    assert table("ikjij") == shipped
    with pytest.raises(ZeroDivisionError), in_place("ikjij", learn(told(ALIKE), KINDS)):
        raise ZeroDivisionError
    assert table("ikjij") == shipped


def test_no_other_table_helps_meanwhile() -> None:
    with in_place("patterns", learn(told(ALIKE), KINDS)), pytest.raises(FileNotFoundError):
        table("crisis")
