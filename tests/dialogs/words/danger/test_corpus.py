"""Danger measured on sentences of our own (`corpus/crisis.dev.jsonl`), written to mend the rules by."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from dialogs.words.danger import Danger, signals

CORPUS = Path(__file__).parent.parent / "corpus" / "crisis.dev.jsonl"
LABELS = {
    Danger.SUICIDE: "suicide",
    Danger.CHILD: "kind_onveilig",
    Danger.VIOLENCE_TO_ME: "geweld_slachtoffer",
    Danger.VIOLENCE_BY_ME: "geweld_dader",
    Danger.CONTROL: "dwang",
}


@dataclass(frozen=True, slots=True)
class Sentence:
    name: str
    text: str
    true: frozenset[str]
    given: frozenset[str]


@pytest.fixture(scope="module")
def sentences() -> list[Sentence]:
    rows = [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]
    return [
        Sentence(
            row["id"],
            row["text"],
            frozenset(row["labels"]) - {"geen"},
            frozenset(LABELS[found.signal.kind] for found in signals(row["text"])),
        )
        for row in rows
    ]


def test_half_of_the_sentences_only_look_like_danger(sentences: list[Sentence]) -> None:
    assert len(sentences) >= 300
    assert len({one.text for one in sentences}) == len(sentences)
    assert 0.4 <= sum(not one.true for one in sentences) / len(sentences) <= 0.6


def test_nearly_all_danger_is_heard(sentences: list[Sentence]) -> None:
    true = [one for one in sentences if one.true]
    missed = [f"{one.name} {one.text}" for one in true if not one.given]
    assert len(missed) <= 0.03 * len(true), missed


def test_the_true_kind_is_mostly_among_those_given(sentences: list[Sentence]) -> None:
    true = [one for one in sentences if one.true]
    wrong = [f"{one.name} {sorted(one.given)} {one.text}" for one in true if not one.true & one.given]
    assert len(wrong) <= 0.1 * len(true), wrong


def test_few_harmless_sentences_raise_an_alarm(sentences: list[Sentence]) -> None:
    harmless = [one for one in sentences if not one.true]
    alarms = [f"{one.name} {sorted(one.given)} {one.text}" for one in harmless if one.given]
    assert len(alarms) <= 0.05 * len(harmless), alarms
