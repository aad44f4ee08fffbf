"""How well the patterns are seen in the half of the corpus that rules are mended on."""

from __future__ import annotations

import pytest

from dialogs.words.patterns import Pattern, patterns
from tests.dialogs.words.measured import Judged, Row, flagged, judged, macro_f1, parted, share

LABELS = {
    Pattern.STONEWALLING: "stonewalling",
    Pattern.DEFENSIVENESS: "defensief",
    Pattern.AVOIDANCE: "vermijding",
    Pattern.FIXING: "oplossingsmodus",
    Pattern.SARCASM: "sarcasme_minimaliseren",
    Pattern.CRITICISM: "hyperkritiek",
    Pattern.ABSENCE: "afwezigheid",
}


def labels(row: Row) -> list[str]:
    return [LABELS[one.pattern] for one in patterns(row["text"])]


@pytest.fixture(scope="module")
def corpus() -> list[Judged]:
    return judged("patterns", labels)


def test_the_corpus_is_large_and_a_third_of_it_shows_no_pattern(corpus: list[Judged]) -> None:
    _, healthy = parted(corpus)
    assert len(corpus) >= 330
    assert len(healthy) >= 0.3 * len(corpus)


def test_the_right_pattern_is_seen(corpus: list[Judged]) -> None:
    assert macro_f1(corpus) >= 0.8


def test_nine_in_ten_that_hurt_are_seen_and_one_in_ten_that_do_not(corpus: list[Judged]) -> None:
    hurting, healthy = parted(corpus)
    assert share(hurting, flagged) >= 0.9
    assert share(healthy, flagged) <= 0.1
