"""Our own sentences: enough of them, labelled by the book, the test half frozen; and what the rules reach."""

from __future__ import annotations

from collections import Counter

import pytest

from dialogs.words.labels import NONE, SETS, Labelled
from tests.dialogs.words.measured import FROZEN, Half, Line, Result, everyday, fingerprint, lines, result

BOTH: tuple[Half, ...] = ("dev", "test")
AT_LEAST = {"crisis": 300, "patterns": 500, "waardering": 150, "spiegel": 100, "ikjij": 100}
"""Lines of both halves together."""


@pytest.mark.parametrize("name", SETS)
def test_the_test_half_is_as_it_was_written(name: str) -> None:
    assert fingerprint(name) == FROZEN[name]


@pytest.mark.parametrize("name", SETS)
def test_there_are_enough_lines_each_with_its_own_id_words_and_known_labels(name: str) -> None:
    all_lines = [line for half in BOTH for line in lines(name, half)]
    assert len(all_lines) >= AT_LEAST[name]
    for said in ([line.id for line in all_lines], [line.shown.lower() for line in all_lines]):
        assert [one for one, times in Counter(said).items() if times > 1] == []
    for line in all_lines:
        assert line.labels
        assert line.labels | line.allow <= set(SETS[name].labels)


@pytest.mark.parametrize("half", BOTH)
def test_about_half_of_the_crisis_lines_are_none(half: Half) -> None:
    found = lines("crisis", half)
    assert 0.4 <= sum(NONE in line.labels for line in found) / len(found) <= 0.6


# What the test half shows. The tables know the dev half by heart, so nothing is claimed of it here: `make
# words` judges it out of fold. Where these figures fall short of what we asked, `docs/decisions/` says so.


def test_danger_is_seen_and_told_apart() -> None:
    found = result("crisis", "test")
    assert found.flagged().rate >= 0.74
    assert found.false_alarms().rate <= 0.24
    assert found.right().rate >= 0.66


def test_few_are_asked_about_danger_in_an_everyday_sentence() -> None:
    asked = everyday().false_alarms()
    assert asked.of > 500
    assert asked.rate <= 0.02


def test_patterns_are_seen_and_told_apart() -> None:
    found = result("patterns", "test")
    assert found.macro_f1() >= 0.79
    assert found.flagged().rate >= 0.88
    assert found.false_alarms().rate <= 0.13


def test_an_i_message_a_you_message_and_neither_are_told_apart() -> None:
    found = result("ikjij", "test")
    assert len(found.errors()) <= len(found.lines) / 10


def test_appreciations_are_told_apart() -> None:
    assert result("waardering", "test").macro_f1() >= 0.87


def test_reflections_are_told_apart() -> None:
    assert result("spiegel", "test").macro_f1() >= 0.85


def marked(true: str, seen: str, allow: str = "") -> tuple[Line, Labelled]:
    line = Line("", {}, frozenset(true.split()), frozenset(allow.split()))
    return line, Labelled(tuple(seen.split()))


def test_the_counting_counts() -> None:
    found = Result(
        "crisis",
        (
            marked("suicide", "suicide"),
            marked("suicide", "geen"),
            marked("suicide", "dwang"),
            marked("geen", "dwang"),
            marked("geen", "suicide", allow="suicide"),
            marked("dwang kind_onveilig", "dwang"),
        ),
    )
    suicide = found.scores()["suicide"]
    assert (suicide.true, suicide.false, suicide.missed) == (1, 0, 2)
    assert (suicide.precision.rate, suicide.recall.rate, suicide.f1) == (1.0, 1 / 3, 0.5)
    assert "geweld_dader" not in found.scores()
    assert (found.flagged().hits, found.flagged().of) == (3, 4)
    assert (found.right().hits, found.right().of) == (2, 4)
    assert (found.false_alarms().hits, found.false_alarms().of) == (2, 2)
    assert len(found.errors()) == 5
