"""`weerklank words SET` for whoever measures the rules over words."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from bot.words import BadInput, labelled

ROWS = {
    "patterns": ({"text": "Jij luistert ook nooit naar mij."}, "hyperkritiek"),
    "crisis": ({"text": "ik wil niet meer leven"}, "suicide"),
    "ikjij": ({"text": "Ik voel me alleen als je zo laat thuiskomt."}, "ik"),
    "waardering": ({"text": "Je bent lief."}, "vaag"),
    "spiegel": ({"heard": "Ik voel me alleen.", "said": "Je voelt je alleen, klopt dat?"}, "good"),
}


def answers(name: str, *lines: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in labelled(name, lines)]


@pytest.mark.parametrize("name", ROWS)
def test_each_set_labels_a_line_and_keeps_its_id(name: str) -> None:
    fields, label = ROWS[name]
    (answer,) = answers(name, json.dumps({"id": "x-1", **fields, "labels": ["left alone"]}))
    assert answer["id"] == "x-1"
    assert answer["labels"] == [label]
    assert isinstance(answer["evidence"], list)


def test_the_evidence_is_what_was_typed() -> None:
    text = "Nou JIJ luistert ook nóóit, echt!"
    (answer,) = answers("patterns", json.dumps({"id": "1", "text": text}))
    evidence = answer["evidence"]
    assert isinstance(evidence, list)
    assert evidence
    assert all(words in text for words in evidence)


def test_nothing_seen_is_said_and_empty_lines_are_left_out() -> None:
    line = json.dumps({"id": "1", "text": "We eten vanavond om zes uur."})
    for name in ("patterns", "crisis"):
        assert answers(name, "\n", line, "  ") == [{"id": "1", "labels": ["geen"], "evidence": []}]


@pytest.mark.parametrize(
    "line", ["{", "[]", '{"id": "1"}', '{"id": 1, "text": "a"}', '{"id": "1", "text": null}']
)
def test_a_bad_line_is_named_by_its_number_with_what_a_line_is(line: str) -> None:
    good = json.dumps({"id": "1", "text": "hoi"})
    told = labelled("crisis", [good, line])
    assert json.loads(next(told))["id"] == "1"
    with pytest.raises(BadInput, match=r'line 2 is no JSON object with \{"id": "\.\.\.", "text": "\.\.\."\}'):
        next(told)


def test_the_program_reads_and_writes_lines_and_refuses_an_unknown_set() -> None:
    def run(name: str, words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "bot", "words", name]
        return subprocess.run(
            command, input=words, capture_output=True, text=True, encoding="utf-8", check=False
        )

    good = run("crisis", '{"id": "é", "text": "ik wil niet meer leven"}\n')
    assert (good.returncode, good.stderr) == (0, "")
    assert json.loads(good.stdout)["id"] == "é"
    bad = run("mood", "")
    assert (bad.returncode, bad.stdout) == (2, "")
    assert bad.stderr.startswith("weerklank: there is no set 'mood'; take one of patterns, crisis")
