"""Danger measured on sentences of our own (`corpus/crisis.dev.jsonl`), written to mend the rules by."""

from __future__ import annotations

import pytest

from dialogs.words.danger import Danger, signals
from tests.dialogs.words.measured import Judged, Row, flagged, judged, parted, right

LABELS = {
    Danger.SUICIDE: "suicide",
    Danger.CHILD: "kind_onveilig",
    Danger.VIOLENCE_TO_ME: "geweld_slachtoffer",
    Danger.VIOLENCE_BY_ME: "geweld_dader",
    Danger.CONTROL: "dwang",
}


def labels(row: Row) -> list[str]:
    return [LABELS[found.signal.kind] for found in signals(row["text"])]


@pytest.fixture(scope="module")
def corpus() -> list[Judged]:
    return judged("crisis", labels)


def test_half_of_the_sentences_only_look_like_danger(corpus: list[Judged]) -> None:
    assert len(corpus) >= 300
    assert len({one.row["text"] for one in corpus}) == len(corpus)
    assert 0.4 <= len(parted(corpus)[1]) / len(corpus) <= 0.6


def test_nearly_all_danger_is_heard(corpus: list[Judged]) -> None:
    true, _ = parted(corpus)
    missed = [one.told for one in true if not flagged(one)]
    assert len(missed) <= 0.03 * len(true), missed


def test_the_true_kind_is_mostly_among_those_given(corpus: list[Judged]) -> None:
    true, _ = parted(corpus)
    wrong = [one.told for one in true if not right(one)]
    assert len(wrong) <= 0.1 * len(true), wrong


def test_few_harmless_sentences_raise_an_alarm(corpus: list[Judged]) -> None:
    _, harmless = parted(corpus)
    alarms = [one.told for one in harmless if flagged(one)]
    assert len(alarms) <= 0.05 * len(harmless), alarms
